import type { EventFacts, SessionFacts } from '../../domain/understanding'
import type { TimeMention } from '../understand/times/time-mentions'
import { sessionsMeant, withSessions } from './change-facts'
import type { Clause, Said, Scene } from './said'

/** A time as far as it matters here. */
export type SaidTime = Pick<TimeMention, 'start' | 'end' | 'role'>

/** The times of a clause: start and end for its session, "inloop" for the programme. */
export const readTimes = (times: readonly SaidTime[], text: string, clause: Clause, scene: Scene): Said[] => {
  if (times.some(({ role }) => role === 'other')) return []
  const said = together(afterDoors(times), text).map((time) =>
    time.role === 'doors' ? doors(time, text, clause) : clock(time, clause, scene),
  )
  return said.every((one) => one.length > 0) ? said.flat() : []
}

/** "8 uur" of an evening, or of what ends at 22.00 uur, is no morning hour. */
export const inEvening = (
  times: readonly TimeMention[],
  { title, sessions }: EventFacts,
  session: number,
  text: string,
): readonly TimeMention[] => {
  const [only, ...others] = times
  const { start, vague, role } = only ?? {}
  const end = sessions[session]?.end ?? null
  if (!only || others.length > 0 || !start || !vague || role === 'end' || only.end || start >= '12:00')
    return times
  const hour = Number(start.slice(0, 2))
  const long =
    end !== null && Number(end.slice(0, 2)) - hour >= HOURS_MAX && hour + 12 < Number(end.slice(0, 2))
  const late = !IN_MORNING.test(text) && (long || (end === null && /avond/iu.test(title ?? '')))
  return late && hour >= 5 ? [{ ...only, start: `${hour + 12}${start.slice(2)}` }] : times
}

const HOURS_MAX = 11
const IN_MORNING = /ochtend|morgen|voormiddag|vroeg/iu

/** "19.30 uur, zaal open om 19.00 uur": only one of the two is when the doors open. */
export const ownRoles = (times: readonly TimeMention[], text: string): readonly TimeMention[] =>
  times.length === 2 && times.every(({ role }) => role === 'doors')
    ? times.map((time) =>
        OPENS.test(stretchAround(text, time.span.start)) ? time : { ...time, role: 'moment' as const },
      )
    : times

const OPENS = /inloop|ontvangst|welkom|zaal|deur|open|koffie|verzamel|aanwezig/iu

const stretchAround = (text: string, at: number): string =>
  text.slice(text.lastIndexOf(',', at) + 1).split(',')[0] ?? ''

/** "Half 8 inloop, 8 uur start": nothing begins twelve hours before its doors open. */
const afterDoors = (times: readonly SaidTime[]): readonly SaidTime[] => {
  const doors = times.find(({ role }) => role === 'doors')?.start
  return times.map((time) =>
    doors && time.role !== 'doors' && time.start && time.start < doors && time.start < '12:00'
      ? { ...time, start: `${Number(time.start.slice(0, 2)) + 12}${time.start.slice(2)}` }
      : time,
  )
}

/** "Begint om 19.30 uur en is afgelopen om 21 uur": the second is the end. */
const together = (times: readonly SaidTime[], text: string): readonly SaidTime[] => {
  const [first, second, ...more] = times
  const [start, end] = [first?.start, second?.start]
  const isPair = more.length === 0 && first?.role !== 'range' && second?.role !== 'range' && !second?.end
  return start && end && isPair && start < end && FROM_AND_TO.test(text)
    ? [{ start, end, role: 'range' }]
    : times
}

const FROM_AND_TO =
  /\b(?:begin\p{L}*|aanvang|start\p{L}*|vang\p{L}*)\b.*\b(?:klaar|afgelopen|afloop|eind\p{L}*|stop\p{L}*|sluit\p{L}*|voorbij|gedaan|duurt|loopt)\b/isu

/** "14", where a time was asked for. */
export const readBareHour = (clause: Clause): SaidTime[] => {
  const hour = /^(?:om\s+)?(\d{1,2})[.!]?$/iu.exec(clause.value.trim())?.[1]
  if (!hour || Number(hour) > 23 || !/\/(?:start|end)$/.test(clause.pointer ?? '')) return []
  return [{ start: `${hour.padStart(2, '0')}:00`, end: null, role: 'moment' }]
}

/** "Het is afgelopen om 17.30 uur". */
const ENDS =
  /^(?!.*\b(?:begin|aanvang|start|vangt))(?=.*\b(?:(?<!(?:staat|koffie) )klaar|afgelopen|afloop|eind\p{L}*|stopt|stoppen|sluit|sluiten|voorbij|gedaan|ronden|rondt|loopt|duurt|tot)\b)/iu

const clock = (time: SaidTime, clause: Clause, { facts }: Scene): Said[] => {
  const asksEnd =
    clause.pointer?.endsWith('/end') ||
    /^(?:eind|einde|eindtijd)\b/i.test(clause.words) ||
    ENDS.test(clause.value)
  const late = time.role === 'moment' && asksEnd
  const fields: Partial<SessionFacts> = {
    ...(time.start && !late ? { start: time.start } : {}),
    ...(time.end ? { end: time.end } : {}),
    ...(late && time.start ? { end: time.start } : {}),
  }
  const known = facts.sessions[clause.session ?? 0]?.start
  // "Half elf" is on a clock of twelve hours.
  const spoken = fields.end && !fields.start && !/\d/.test(clause.value) ? fields.end : null
  if (spoken && known && spoken <= known && spoken < '12:00')
    fields.end = `${Number(spoken.slice(0, 2)) + 12}${spoken.slice(2)}`
  const keys = Object.keys(fields) as ('start' | 'end')[]
  const indexes = sessionsMeant(facts, clause.session, ['start', 'end'])
  if (indexes.length === 0 || keys.length === 0) return []
  const change = (one: EventFacts): EventFacts => withSessions(one, indexes, fields)
  const answers = indexes.flatMap((i) => [
    ...keys.map((key) => `/sessions/${i}/${key}`),
    ...(fields.start ? [`/sessions/${i}/dayPart`] : []),
  ])
  return [{ says: 'facts', change, words: clause.words, answers }, ...endsBefore(facts, indexes, fields)]
}

/** A start after the end that is known, or the other way round: asked, not chosen. */
const endsBefore = (facts: EventFacts, indexes: readonly number[], fields: Partial<SessionFacts>): Said[] =>
  indexes.flatMap((index): Said[] => {
    const { start, end } = { ...facts.sessions[index], ...fields }
    if (!start || !end || start < end) return []
    const other = fields.end ? 'start' : 'end'
    const ask = `Het begint om ${dotted(start)} uur en eindigt om ${dotted(end)} uur: dat kan niet allebei. Hoe laat ${other === 'end' ? 'eindigt' : 'begint'} het?`
    return [{ says: 'doubt', about: `/sessions/${index}/${other}`, ask }]
  })

const dotted = (time: string): string => time.replace(':', '.')

const DOORS = /inlooplunch|inloop|ontvangst|welkom/iu

/** "inloop vanaf 12.30" is a line of the programme: the one that is there, or a new first one. */
const doors = ({ start }: SaidTime, text: string, clause: Clause): Said[] => {
  const word = DOORS.exec(text)?.[0] ?? DOORS.exec(clause.words)?.[0] ?? 'inloop'
  const item = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  if (!start) return []
  const change = (before: EventFacts): EventFacts => {
    const facts = atDoors(before, start, clause.session)
    const at = facts.programme.findIndex((line) => DOORS.test(line.item))
    const known = facts.programme[at]
    const programme = known
      ? facts.programme.with(at, { ...known, time: start })
      : [{ time: start, item }, ...facts.programme]
    return { ...facts, programme }
  }
  return [{ says: 'facts', change, words: clause.words, answers: ['/programme'] }]
}

/** Nothing begins before the doors open. */
const atDoors = (facts: EventFacts, doorsAt: string, session: number | null): EventFacts => {
  const indexes = sessionsMeant(facts, session, ['start', 'end'])
  const late = indexes.filter(
    (i) => (facts.sessions[i]?.start ?? doorsAt) < doorsAt && doorsAt < (facts.sessions[i]?.end ?? '24:00'),
  )
  return late.length > 0 ? withSessions(facts, late, { start: doorsAt }) : facts
}
