import { setTimeout as pause } from 'node:timers/promises'
import type { AssociationId } from '../domain/ids'
import type { Block, Seats } from '../domain/seats'
import { beginBlock, blockWrite, headWrite, type Spread } from './blocks'
import { readSeats, sum } from './seats'
import type { Table, Transacted, Write } from './table'

/**
 * Lays free seats ready in their blocks, as evenly as it goes, where a count is spread and nobody waits.
 * Bears repeats, and goes on where it was cut off. Too few for every block stay at the head. Throws where others
 * stayed at the same items: the rest is then laid ready by whoever tries again.
 */
export const handOutSeats = async (
  table: Table,
  association: AssociationId,
  read: Seats[],
): Promise<void> => {
  let missed = 0
  for (const seats of read) {
    const count = spreadOf(association, seats)
    if (count) missed += await handOut(table, count)
  }
  if (missed > 0) throw new Error(`Others stayed at ${missed} blocks of seats`)
}

const spreadOf = (association: AssociationId, { event, unit, counter }: Seats): Spread | null =>
  counter?.blocks ? { association, event, unit, counter } : null

/** How many blocks could not be reached. */
const handOut = async (table: Table, count: Spread): Promise<number> => {
  const { limit, taken, waiting, blocks, read } = count.counter
  const free = limit - taken
  if (waiting > 0 || free <= 0 || (free < blocks && read.every(({ isBegun }) => isBegun))) return 0
  const all = free + sum(read, 'left')
  let missed = 0
  for (const block of read) {
    const share = Math.floor(all / blocks) + (block.number < all % blocks ? 1 : 0)
    const some = share - block.left
    if (some <= 0) continue
    const into = block.isBegun
      ? blockWrite(count, block, 'SET #left = #left + :count', '#left <= :seen', {
          ':count': some,
          ':seen': block.left,
        })
      : beginBlock(count, block, { left: some, waiting: 0 })
    // Refused: somebody took those seats, waits, or laid them ready already.
    const status = await surely(table, [
      headWrite(
        count,
        'SET taken = taken + :count, handouts = handouts + :one',
        '#limit = :limit AND taken <= :most AND waiting = :none',
        { ':count': some, ':limit': limit, ':most': limit - some },
      ),
      into,
    ])
    if (status === 'conflict') missed += 1
  }
  return missed
}

const ROUNDS_MAX = 4

/** Puts what is left in the blocks of a count back at its head, one by one; resolves with how it then stands. */
export const giveSeatsBack = async (
  table: Table,
  association: AssociationId,
  seats: Seats,
): Promise<Seats> => {
  let now = seats
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const count = spreadOf(association, now)
    if (!count || sum(count.counter.read, 'left') === 0) return now
    for (const block of count.counter.read.filter(({ left }) => left > 0)) {
      await surely(table, giveBack(count, block))
    }
    const [found] = await readSeats(table, association, now.event, [now.unit])
    if (!found) return now
    now = found
  }
  return now
}

const giveBack = (count: Spread, block: Block): Write[] => {
  const values = { ':count': block.left }
  return [
    headWrite(count, 'SET taken = taken - :count', 'taken >= :count', values),
    blockWrite(count, block, 'SET #left = :none', '#left = :count', values),
  ]
}

const TRIES_MAX = 6

/** Presses that are at the same items are waited for. */
const surely = async (table: Table, writes: Write[]): Promise<Transacted['status']> => {
  for (let attempt = 1; ; attempt += 1) {
    const { status } = await table.transact(writes)
    if (status !== 'conflict' || attempt === TRIES_MAX) return status
    await pause(2 ** attempt * (1 + Math.random()))
  }
}
