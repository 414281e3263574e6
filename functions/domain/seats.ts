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
  /** Over how many blocks the count is spread, where many may press at once; none: one counter. */
  blocks: z.optional(z.number()),
})
export type Seats = z.infer<typeof Seats> & {
  /** How the store keeps this count, as it was read: what a change is written by, and nothing decides on. */
  counter?: Counter
}

/**
 * A count as it is kept: `taken` seats are taken or lie ready in a block; `waiting` counts those who wait, or,
 * where there are blocks, the blocks in which somebody does.
 */
export type Counter = {
  limit: number
  taken: number
  waiting: number
  blocks: number
  /** Which count this is, so that blocks of an earlier one hold nothing. */
  begun: string
  /** How often seats were put into a block. */
  handouts: number
  /** The blocks that were read, after the rest was; `isWhole`: all of them. */
  read: Block[]
  isWhole: boolean
}

/** Seats that lie ready, and how many wait. `isBegun`: it is of this count, not of an earlier one. */
export type Block = { number: number; left: number; waiting: number; isBegun: boolean }

/** From this limit on, seats are kept in blocks. */
const BLOCKS_FROM_LIMIT = 100
/** A press on every session of a longer series writes each counter once, in one transaction. */
const BLOCKS_TO_UNITS = 8
const BLOCKS_MIN = 32
const BLOCKS_MAX = 64
const SEATS_A_BLOCK = 64

/**
 * Over how many blocks a count is spread. DynamoDB cancels transactions that meet at one item, so that one
 * counter carries some tens of presses a second and 64 blocks some thousands; a small room is full before
 * that matters. Null stands for no limit.
 */
export const blocksFor = (limit: number | null, units: number): number =>
  limit === null || limit < BLOCKS_FROM_LIMIT || units > BLOCKS_TO_UNITS
    ? 0
    : Math.min(BLOCKS_MAX, Math.max(BLOCKS_MIN, Math.floor(limit / SEATS_A_BLOCK)))

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
