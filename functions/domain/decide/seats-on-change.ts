import type { Temporal } from 'temporal-polyfill'
import { type Event, unitIds } from '../event'
import { blocksFor, type SeatChange } from '../seats'
import { toInstant } from '../time'
import type { Decision } from './decision'
import type { Occupancy } from './occupancy'

/** More than any room holds: what a limit that was lifted leaves behind, so that all who wait get in. */
const NO_LIMIT = 1_000_000

/**
 * The counters that an event needs once it is made or changed. A lower limit removes nobody; a higher
 * one, or none, lets those who wait in. A new epoch begins to count anew.
 */
export const seatsOnChange = (
  before: Event | null,
  event: Event,
  occupancy: Occupancy[],
  now: Temporal.Instant,
): Pick<Decision, 'seats' | 'fills'> => {
  const limit = event.facts.capacity.seats
  const was = before?.facts.capacity.seats ?? null
  if (limit === null && was === null) return { seats: [], fills: [] }
  const sameEpoch = before?.epoch === event.epoch
  const known = before && sameEpoch && limit === was ? unitIds(before) : []
  const kept = sameEpoch ? occupancy.filter((one) => one.event === event.id) : []
  const units = unitIds(event)
  const blocks = blocksFor(limit, units.length)
  const seats = units
    .filter((unit) => !known.includes(unit))
    .map((unit): SeatChange => {
      // Counted already: who presses at this very moment stays counted.
      if (before && sameEpoch && was !== null && unitIds(before).includes(unit)) {
        return { change: 'limit', event: event.id, unit, epoch: event.epoch, limit: limit ?? NO_LIMIT }
      }
      const { taken = 0, waiting = 0 } = kept.find((one) => one.unit === unit) ?? {}
      const counted = { event: event.id, unit, epoch: event.epoch, limit: limit ?? NO_LIMIT, taken, waiting }
      return { change: 'set', seats: blocks ? { ...counted, blocks } : counted }
    })
  const lets = seats.length > 0 && kept.some((one) => one.waiting > 0)
  const cause = toInstant(now)
  return {
    seats,
    fills: [
      ...(lets ? [{ event: event.id, cause: `limit.${cause}` }] : []),
      // Seats lie ready in their blocks before anybody is mailed.
      ...(seats.length > 0 && blocks > 0 && !lets
        ? [{ event: event.id, cause: `blocks.${cause}`, handsOut: true as const }]
        : []),
      // A press that began while nothing was counted may still come in, uncounted.
      ...(before && sameEpoch && was === null
        ? [{ event: event.id, cause: `recount.${cause}`, recounts: true as const }]
        : []),
    ],
  }
}
