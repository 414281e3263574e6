import type { EventFacts, SessionFacts } from '../../../functions/domain/understanding'
import { newEvent } from './announcements'

const FIRST = Date.parse('2027-04-06')
const WEEK = 7 * 24 * 3_600_000

/** Tuesday `week` (from 0) of the year, a day later for each of `shift`. */
export const tuesday = (week: number, shift = 0): string =>
  new Date(FIRST + week * WEEK + shift * 24 * 3_600_000).toISOString().slice(0, 10)

/** A weekly series that people answer for one by one, hybrid so that it has every kind of timer. */
export const weeklySeries = (
  weeks: number,
  own: Partial<EventFacts> & { shift?: number } = {},
): EventFacts => {
  const { shift = 0, ...facts } = own
  const [session] = newEvent().sessions
  const at = (date: string) => ({ ...session, date, mode: 'hybrid' }) as SessionFacts
  return newEvent({
    relation: 'series',
    sessions: Array.from({ length: weeks }, (_, week) => at(tuesday(week, shift))),
    capacity: { limited: true, seats: 2 },
    ...facts,
  })
}
