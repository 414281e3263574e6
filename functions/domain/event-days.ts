import { attendable, type Event } from './event'

/** The days of an event on which somebody can still come, in its order; a session without a day has none. */
export const daysOf = (event: Event): string[] =>
  event.sessions.filter(attendable).flatMap(({ facts: { date } }) => date ?? [])
