import type { Temporal } from 'temporal-polyfill'
import type { Event } from './event'
import { addDays, atLocal, fromInstant } from './time'

/**
 * Whether the last day to register has gone by. Whoever opens registration after it means that it is
 * open: then the deadline no longer counts.
 */
export const isPastDeadline = (
  { facts, stage }: Pick<Event, 'facts' | 'stage'>,
  zone: string,
  now: Temporal.Instant,
): boolean => {
  const { deadline } = facts.registration
  if (!deadline || stage.status !== 'open') return false
  const ends = atLocal(addDays(deadline, 1), '00:00', zone)
  const opened = fromInstant(stage.openedAt).epochMilliseconds
  return now.epochMilliseconds >= ends.epochMilliseconds && opened < ends.epochMilliseconds
}
