import { answering, attendable, type Event, lastDate, sessionOf, unitIds } from './event'
import type { MemberId } from './ids'
import { type Attendance, presentChoices, type Registration, standing } from './registration'
import type { SessionFacts } from './understanding'

/** What an organiser says of one person at one unit; `hours` when they came late or left early. */
export type Mark = Pick<Attendance, 'status' | 'hours'>
export type Marks = Map<MemberId, Mark>

/** Whether this member was to be there: a seat, whatever the way of taking part. */
export const isExpected = (event: Event, registration: Registration | null, unit: string): boolean =>
  presentChoices(event, registration).some((choice) => choice.unit === unit && choice.place === 'seat')

/** Present at any of it once that was recorded; until then whoever comes counts. */
export const wasThere = (event: Event, registration: Registration | null): boolean => {
  const recorded = Object.values(registration?.attendance ?? {})
  if (recorded.length) return recorded.some(({ status }) => status === 'present')
  return standing(event, registration) === 'coming'
}

/** Recorded, and present at none of it. */
export const wasAbsent = (registration: Registration | null): boolean => {
  const recorded = Object.values(registration?.attendance ?? {})
  return recorded.length > 0 && recorded.every(({ status }) => status === 'absent')
}

/** Whether a report of it is for this member. */
export const isForReport = (
  event: Event,
  registration: Registration | null,
  { alsoAbsent = false }: { alsoAbsent?: boolean | undefined },
): boolean => wasThere(event, registration) || (alsoAbsent && wasAbsent(registration))

export const isRecorded = (registrations: readonly Registration[], unit: string): boolean =>
  registrations.some(({ attendance }) => unit in attendance)

/** The unit that attendance is most likely told of: the last that has been by `today`; null before any. */
export const lastHeldUnit = (event: Event, today: string): string | null =>
  unitIds(event)
    .filter((unit) => lastDate(event, unit) <= today)
    .toSorted((a, b) => (lastDate(event, a) < lastDate(event, b) ? -1 : 1))
    .at(-1) ?? null

/** The sessions that a unit is made of. */
export const sessionsOfUnit = (event: Event, unit: string) =>
  answering(event) === 'whole' ? event.sessions.filter(attendable) : [sessionOf(event, unit)]

/** How long a unit lasts; what the organiser said for the event goes before its times. Null: unknown. */
export const hoursOfUnit = (event: Event, unit: string): number | null => {
  const said = event.afterwards.pe.hours
  if (said !== null) return answering(event) === 'each' ? said / unitIds(event).length : said
  const hours = sessionsOfUnit(event, unit).map(({ facts }) => hoursOf(facts))
  return hours.every((one) => one !== null) ? hours.reduce<number>((sum, one) => sum + (one ?? 0), 0) : null
}

const hoursOf = ({ start, end }: SessionFacts): number | null =>
  start && end && minutes(end) > minutes(start) ? (minutes(end) - minutes(start)) / 60 : null

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * Hours present of someone who came at `from` or left at `until`, of the unit's last session and those
 * before it; null where that does not fit its times.
 */
export const hoursBetween = (
  event: Event,
  unit: string,
  { from, until }: { from: string | null; until: string | null },
): number | null => {
  const sessions = sessionsOfUnit(event, unit)
  const last = sessions.at(-1)?.facts
  const begin = from ?? last?.start
  const end = until ?? last?.end
  if (!last || !begin || !end || minutes(end) <= minutes(begin)) return null
  if ((from && last.start && from < last.start) || (until && last.end && until > last.end)) return null
  const before = sessions.slice(0, -1).map(({ facts }) => hoursOf(facts))
  if (before.some((one) => one === null)) return null
  const partly = (minutes(end) - minutes(begin)) / 60
  return Math.round((before.reduce<number>((sum, one) => sum + (one ?? 0), 0) + partly) * 100) / 100
}
