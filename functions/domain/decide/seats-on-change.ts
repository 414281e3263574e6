import type { Temporal } from 'temporal-polyfill'
import type { Event } from '../event'
import type { EventId } from '../ids'
import type { SeatChange } from '../seats'
import { toInstant } from '../time'
import type { Decision } from './decision'

/** How many hold a seat of an event, and how many wait, as its registrations say. */
export type Occupancy = { event: EventId; coming: number; waiting: number }

/** More than any room holds: what a limit that was lifted leaves behind, so that all who wait get in. */
const NO_LIMIT = 1_000_000

/**
 * The counter that an event needs once it is made or changed. A lower limit removes nobody; a higher
 * one, or none, lets those who wait in. A new epoch begins to count anew.
 */
export const seatsOnChange = (
  before: Event | null,
  event: Event,
  occupancy: Occupancy | null,
  now: Temporal.Instant,
): Pick<Decision, 'seats' | 'fills'> => {
  const limit = event.facts.capacity.seats
  const was = before?.facts.capacity.seats ?? null
  const sameEpoch = before?.epoch === event.epoch
  if ((limit === was && sameEpoch) || (limit === null && was === null)) return { seats: [], fills: [] }
  const kept = sameEpoch ? occupancy : null
  const change: SeatChange = {
    change: 'set',
    seats: {
      event: event.id,
      epoch: event.epoch,
      limit: limit ?? NO_LIMIT,
      taken: kept?.coming ?? 0,
      waiting: kept?.waiting ?? 0,
    },
  }
  const fills = kept?.waiting ? [{ event: event.id, cause: `limit.${toInstant(now)}` }] : []
  return { seats: [change], fills }
}
