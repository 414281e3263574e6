import * as z from 'zod/mini'
import type { AssociationId, EventId } from '../domain/ids'
import { type Block, type Counter, Seats } from '../domain/seats'
import { type Key, keys } from './keys'
import type { Item, Table } from './table'

/** `begun` and `handouts` where the count is spread over blocks. */
const Head = z.extend(Seats, { begun: z.optional(z.string()), handouts: z.optional(z.number()) })
type Head = z.infer<typeof Head>

const BlockItem = z.object({ begun: z.string(), left: z.number(), waiting: z.number() })

/** The counts of these units, exact when nobody presses; none for a unit that has no limit. */
export const readSeats = async (
  table: Table,
  id: AssociationId,
  event: EventId,
  units: string[],
): Promise<Seats[]> => {
  const heads = headsIn(await table.getMany(units.map((unit) => keys.seats(id, event, unit))))
  return Promise.all(heads.map((head) => whole(table, id, head)))
}

/**
 * As `readSeats`, for whoever only asks whether one more may come: where the count is spread, one block tells
 * as long as it has seats. How many are taken or wait is then not known. `spread`: over how many blocks the
 * counts are expected to be; a wrong guess costs one more read.
 */
export const readRoom = async (
  table: Table,
  id: AssociationId,
  event: EventId,
  units: string[],
  spread: number,
): Promise<Seats[]> => {
  const blocks = spread > 0 ? [Math.floor(Math.random() * spread)] : []
  const wanted = units.flatMap((unit) => [
    keys.seats(id, event, unit),
    ...blocks.map((block) => keys.seatBlock(id, event, unit, block)),
  ])
  const items = await table.getMany(wanted)
  const heads = headsIn(items.filter(({ sk }) => sk !== 'block'))
  return Promise.all(
    heads.map((head) => {
      const read = blocksOf(id, head, blocks, items)
      return tellsEnough(head, read) ? asSeats(head, read, false) : whole(table, id, head)
    }),
  )
}

/**
 * Where somebody waits, nothing is left. Of those who come first then, half look for a block that others wait
 * in already, so that they do not all meet at the head.
 */
const tellsEnough = (head: Head, read: Block[]): boolean => {
  if (!head.blocks || read.some(({ left, waiting }) => left + waiting > 0)) return true
  return head.waiting > 0 && Math.random() < 0.5
}

const headsIn = (items: Item[]): Head[] => items.map((item) => Head.parse(item))

/** The blocks are read after the head: what it says of them holds as long as nothing was handed out since. */
const whole = async (table: Table, id: AssociationId, head: Head): Promise<Seats> => {
  if (!head.blocks) return asSeats(head, [], true)
  const numbers = Array.from({ length: head.blocks }, (_, number) => number)
  const items = await table.getMany(
    numbers.map((number) => keys.seatBlock(id, head.event, head.unit, number)),
  )
  return asSeats(head, blocksOf(id, head, numbers, items), true)
}

/** These blocks of a count; one that was never begun, or is of an earlier count, holds nothing. */
const blocksOf = (id: AssociationId, head: Head, numbers: number[], items: Item[]): Block[] =>
  numbers
    .filter((number) => number < (head.blocks ?? 0))
    .map((number) => {
      const key: Key = keys.seatBlock(id, head.event, head.unit, number)
      const item = items.find(({ pk }) => pk === key.pk)
      const { begun, left, waiting } = item ? BlockItem.parse(item) : { begun: '', left: 0, waiting: 0 }
      return begun === head.begun
        ? { number, left, waiting, isBegun: true }
        : { number, left: 0, waiting: 0, isBegun: false }
    })

const asSeats = ({ begun = '', handouts = 0, ...head }: Head, read: Block[], isWhole: boolean): Seats => {
  const { limit, taken, waiting, blocks = 0 } = head
  const counter: Counter = { limit, taken, waiting, blocks, begun, handouts, read, isWhole }
  if (blocks === 0) return { ...head, counter }
  return {
    ...head,
    // Seats go into a block between two reads as well.
    taken: Math.max(0, taken - sum(read, 'left')),
    waiting: isWhole ? Math.max(sum(read, 'waiting'), waiting) : waiting,
    counter,
  }
}

export const sum = (blocks: Block[], what: 'left' | 'waiting'): number =>
  blocks.reduce((all, block) => all + block[what], 0)
