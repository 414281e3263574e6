import type { EventFacts, SessionFacts } from '../../domain/understanding'
import { type DatedDay, readDateMentions } from '../understand/dates/date-mentions'
import { readSource, type Source } from '../understand/text/source'
import { readTimeMentions } from '../understand/times/time-mentions'
import { sessionsMeant, withSessions } from './change-facts'
import { nameDay } from './name-day'
import { isOn, type OldDay, only, sessionsOn, splitMove, takeOldDay } from './old-day'
import { freshTimes } from './old-time'
import { isPlain } from './plain-words'
import { readItemTime } from './read-item-time'
import { readShift } from './read-shift'
import { inEvening, ownRoles, readBareHour, readTimes } from './read-times'
import type { Clause, Reader, Said, Scene } from './said'

/** "het is 11 juni", "niet 4 maar 11 juni", "van 13.00 tot 17.00 uur", "aanvang 13.30", and both at once. */
export const readWhen: Reader = (clause, scene) => {
  const said = daysAndHours(clause, scene)
  return said.length > 0 ? said : readItemTime(clause, scene.facts, scene.day)
}

const daysAndHours: Reader = (clause, scene) => {
  const shifted = readShift(clause, scene)
  if (shifted.length > 0) return shifted
  const hour = readBareHour(clause)
  if (hour.length > 0) return readTimes(hour, clause.value, clause, scene)
  const { old, rest } = takeOldDay(clause.value)
  const source = readSource({ subject: '', text: rest, day: scene.day })
  const mentions = readDateMentions(source)
  const taken = new Uint8Array(source.tokens.length)
  for (const { from, to } of mentions) taken.fill(1, from, to)
  const times = readTimeMentions(source, taken)
  // What closes on a day is the list.
  if (mentions.length > 0 && /\bsluit/iu.test(rest)) return []
  const bare = mentions.length === 0 ? readBareDay(source, clause, scene, old) : null
  if (!bare && !isPlain(source, [...mentions, ...times], 'when')) return []
  const moved = splitMove(rest, mentions)
  const fresh = bare ?? only(moved.fresh)
  if (mentions.length > 0 && (!fresh || (!bare && isBoundary(rest, fresh)))) return []
  const dated = fresh ? moveDate(fresh, old ?? moved.old, clause, scene) : []
  if (fresh && dated.length === 0) return []
  const [meant] = sessionsMeant(scene.facts, clause.session, ['start', 'end'])
  const said = bare ? [] : freshTimes(rest, times, scene.facts.sessions[meant ?? 0])
  const timed = said
    ? readTimes(ownRoles(inEvening(said, scene.facts, meant ?? 0, rest), rest), rest, clause, scene)
    : []
  return times.length > 0 && !bare && timed.length === 0 ? [] : [...dated, ...timed]
}

/** "tot 11 juni" and "na 11 juni" name a bound, not the day. */
const isBoundary = (text: string, day: DatedDay): boolean =>
  /\b(?:tot|voor|vóór|vanaf|na)(?: en met)?(?: de)?\s{1,3}$/iu.test(text.slice(0, day.span.start))

/** "de 11de", "niet 4 maar 11": in the month of the date that it replaces. */
const readBareDay = (
  source: Source,
  clause: Clause,
  { facts }: Scene,
  old: OldDay | null,
): DatedDay | null => {
  const words = source.text.trim()
  const found = /^(?:(?:het|is|wordt|maar|op|de|moet)\s+)*(\d{1,2})(e|de|ste)?[.!]?$/iu.exec(words)
  const index = sessionsMeant(facts, clause.session, ['date'])[0] ?? -1
  const date = facts.sessions[index]?.date
  const asked = clause.pointer?.endsWith('/date') ?? false
  const number = Number(found?.[1])
  if (!found || !date || number < 1 || number > 31 || !(old || found[2] || asked)) return null
  const span = { start: 0, end: words.length }
  return { day: number, month: Number(date.slice(5, 7)), year: null, weekday: null, part: null, span }
}

const moveDate = (day: DatedDay, old: OldDay | null, clause: Clause, scene: Scene): Said[] => {
  const { facts } = scene
  const indexes = old ? sessionsOn(facts, old, day.month) : sessionsMeant(facts, clause.session, ['date'])
  if (old && indexes.length === 0) return moveOther(day, old, clause, scene)
  const [index, ...others] = indexes
  if (index === undefined || others.length > 0) return []
  const named = nameDay(day, scene.day, facts.sessions[index]?.date ?? null)
  if (!named) return []
  const about = `/sessions/${index}/date`
  if ('doubt' in named) return [{ says: 'doubt', about, ask: named.doubt }]
  const fields: Partial<SessionFacts> = { date: named.iso, ...(day.part ? { dayPart: day.part } : {}) }
  const change = (one: EventFacts): EventFacts => withSessions(one, [index], fields)
  const answers = [about, `/sessions/${index}`, '/sessions']
  return [{ says: 'facts', change, words: clause.words, answers }]
}

/** The old day may be that of the reserve date or of the move; a first date has nothing to take back. */
const moveOther = (day: DatedDay, old: OldDay, clause: Clause, { facts, day: today }: Scene): Said[] => {
  for (const field of ['reserveDates', 'movedFrom'] as const) {
    const at = facts[field].findIndex((date) => isOn(date, old, day.month))
    const near = facts[field][at]
    if (near === undefined) continue
    const named = nameDay(day, today, near)
    const about = `/${field}/${at}`
    if (!named) return []
    if ('doubt' in named) return [{ says: 'doubt', about, ask: named.doubt }]
    const change = (one: EventFacts): EventFacts => ({ ...one, [field]: one[field].with(at, named.iso) })
    return [{ says: 'facts', change, words: clause.words, answers: [about] }]
  }
  return []
}
