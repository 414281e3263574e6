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
 * - `set` begins a count: a first limit, another one, or a new epoch.
 */
export type SeatChange =
  | { change: 'take' | 'wait' | 'free' | 'leave' | 'promote'; event: EventId; unit: string; epoch: number }
  | { change: 'set'; seats: Seats }

export const hasFreeSeat = (seats: Seats): boolean => seats.taken < seats.limit && seats.waiting === 0
