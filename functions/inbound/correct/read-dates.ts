import type { EventFacts } from '../../domain/understanding'
import { type DateMention, readDateMentions } from '../understand/dates/date-mentions'
import { reckonDeadline } from '../understand/facts/reckoned-deadline'
import { readSource } from '../understand/text/source'
import { nameDay } from './name-day'
import { takeOldDay } from './old-day'
import { isPlain } from './plain-words'
import type { Reader, Said } from './said'

const NONE =
  /^(?:er (?:is|komt) )?(?:geen|zonder|niet|vervalt|haal|schrap|verwijder|schrappen|weghalen|weglaten|verwijderen|mag eruit|(?:(?:mag|kan|moet) )?(?:eruit|eraf|weg|vervallen)|hebben we niet|reservedatum$)(?!\p{L})|\bvervalt\b/iu

/** "de reservedatum is 15 oktober", "geen reservedatum". */
export const readReserve: Reader = (clause, { facts, day }) => {
  // Asked what happens to another event on that day, "die vervalt" or a date speaks of the other event.
  if (clause.pointer?.startsWith('/reserveDates/') && !/reserve|uitwijk/iu.test(clause.words)) return []
  if (NONE.test(clause.value) && !/\d/.test(clause.value)) {
    const change = (one: EventFacts): EventFacts => ({ ...one, reserveDates: [] })
    const answers = ['/reserveDates', ...facts.reserveDates.map((_, i) => `/reserveDates/${i}`)]
    return [{ says: 'facts', change, words: clause.words, answers }]
  }
  if (GIVEN_UP.test(clause.value)) return giveUp(clause.words, clause.value.replace(GIVEN_UP, ''), facts, day)
  const near = facts.reserveDates[0] ?? mainDate(facts)
  const found = daysIn(clause.value, day, near, 'reserve')
  if (!found) return []
  if ('doubt' in found) return [{ says: 'doubt', about: '/reserveDates/0', ask: found.doubt }]
  const change = (one: EventFacts): EventFacts => ({ ...one, reserveDates: found.isos })
  const answers = ['/reserveDates', ...found.isos.map((_, i) => `/reserveDates/${i}`)]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

const GIVEN_UP = /\s(?:schrappen|vervalt(?: als reservedatum)?|mag eruit|mag weg)$/iu

/** "8 oktober vervalt als reservedatum": that one, and only while it is one. */
const giveUp = (words: string, named: string, facts: EventFacts, today: string): Said[] => {
  const found = daysIn(named, today, facts.reserveDates[0] ?? null, 'reserve')
  const isos = found && 'isos' in found ? found.isos : []
  const left = facts.reserveDates.filter((date) => !isos.includes(date))
  if (left.length === facts.reserveDates.length) return []
  const answers = ['/reserveDates', ...facts.reserveDates.map((_, i) => `/reserveDates/${i}`)]
  return [{ says: 'facts', change: (one) => ({ ...one, reserveDates: left }), words, answers }]
}

/** "aanmelden kan tot 1 mei", "deadline: …", "geen deadline". */
export const readDeadline: Reader = (clause, { facts, day }) => {
  const about = '/registration/deadline'
  const set = (deadline: string | null): Said[] => {
    const change = (one: EventFacts): EventFacts => ({
      ...one,
      registration: { ...one.registration, deadline },
    })
    return [{ says: 'facts', change, words: clause.words, answers: [about] }]
  }
  if (isOfAnother(clause.words, facts)) return []
  if (NONE.test(clause.value) && !/\d/.test(clause.value)) return set(null)
  const found = daysIn(clause.value, day, facts.registration.deadline ?? mainDate(facts), 'deadline')
  const before = clause.pointer !== null && !/\buiterlijk\b/iu.test(clause.value) ? 'uiterlijk ' : ''
  if (!found) return reckoned(`${before}${clause.value}`, facts, day).flatMap(set)
  if ('doubt' in found) return [{ says: 'doubt', about, ask: found.doubt }]
  return found.isos.length === 1 ? set(found.isos[0] ?? null) : []
}

/** "Voor het diner geldt …", where this is no diner. */
const isOfAnother = (words: string, { title }: EventFacts): boolean => {
  const named = /^voor (?:de|het|onze) (\p{L}+) (?:geldt|is)\b/iu.exec(words)?.[1]?.toLowerCase()
  const known = /^(?:bijeenkomst|dag|avond|middag|ochtend|activiteit|aanmelding|inschrijving)$/u
  return named !== undefined && !known.test(named) && title?.toLowerCase().includes(named) !== true
}

/** "uiterlijk een week van tevoren": counted back from the only day. */
const reckoned = (text: string, { sessions }: EventFacts, today: string): string[] => {
  const said = `Aanmelden: ${text}`
  const source = readSource({ subject: '', text: said, day: today })
  const found = reckonDeadline(
    source,
    { start: 0, end: said.length },
    sessions.map(({ date }) => date),
  )
  return found ? [found.value] : []
}

/** The days of a clause that holds nothing else; null when it holds none, or more than days. */
export const daysIn = (
  text: string,
  today: string,
  near: string | null,
  topic: 'when' | 'reserve' | 'deadline',
): { isos: string[] } | { doubt: string } | null => {
  const source = readSource({ subject: '', text: takeOldDay(text).rest, day: today })
  const mentions = readDateMentions(source)
  const days = mentions.flatMap((mention: DateMention) => mention.days)
  const ranged = mentions.some(({ joints }) => joints.includes('range'))
  if (days.length === 0 || mentions.length > 1 || ranged || !isPlain(source, mentions, topic)) return null
  const named = days.map((one) => nameDay(one, today, near))
  const doubt = named.find((one) => one !== null && 'doubt' in one)
  if (doubt && 'doubt' in doubt) return doubt
  const isos = named.flatMap((one) => (one && 'iso' in one ? [one.iso] : []))
  return isos.length === days.length ? { isos } : null
}

export const mainDate = (facts: EventFacts): string | null =>
  facts.sessions
    .filter(({ status }) => status === 'planned' || status === 'tentative')
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort()[0] ?? null
