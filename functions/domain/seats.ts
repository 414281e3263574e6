import * as z from 'zod/mini'
import { EventId } from './ids'

/**
 * The seats of one unit of an event with a limit, counted apart from the event so that a press never locks it.
 * An event without a limit has none of these.
 */
export const Seats = z.object({
  event: EventId,
  unit: z.string(),
  /** The event's epoch that these are of; earlier answers hold no seat. */
  epoch: z.number(),
  limit: z.number(),
  taken: z.number(),
  waiting: z.number(),
})
export type Seats = z.infer<typeof Seats>

/**
 * A change of the counter, conditioned when it is written, so that no seat is sold twice however many
 * press at once:
 * - `take` only while a seat is free and nobody waits; `wait` only while none is, or somebody does;
 * - `promote` turns the first who waits into one who comes, while a seat is free;
 * - `add` and `lift` are an organiser's, by hand: a seat, also beyond the limit and before those who wait,
 *   for someone who had nothing or who waited;
 * - `limit` leaves the count, which goes on meanwhile, as it is;
 * - `set` begins a count: a first limit, another one, or a new epoch.
 */
export type SeatChange =
  | { change: 'wait' | 'leave' | 'promote' | 'lift'; event: EventId; unit: string; epoch: number }
  /** `count`: with those who are brought along; `limit` is the one that the decision was made under. */
  | { change: 'take'; event: EventId; unit: string; epoch: number; count: number; limit: number }
  | { change: 'free' | 'add'; event: EventId; unit: string; epoch: number; count: number }
  | { change: 'limit'; event: EventId; unit: string; epoch: number; limit: number }
  | { change: 'set'; seats: Seats }

export const hasFreeSeat = (seats: Seats, count = 1): boolean =>
  seats.taken + count <= seats.limit && seats.waiting === 0
