import type { AssociationId } from '../domain/ids'
import type { Block, Seats } from '../domain/seats'
import { blockWrite, headWrite, openBlock, type Spread } from './blocks'
import { giveSeatsBack } from './hand-out'
import { keys } from './keys'
import { sum } from './seats'
import type { Table, Write } from './table'

type Right = Pick<Seats, 'taken' | 'waiting'>

/**
 * The count as it should be, unless somebody pressed since it was read. Where it is spread over blocks, what
 * is left in them is put back first; `refused` then too, to be counted again.
 */
export const correctSeats = async (
  table: Table,
  association: AssociationId,
  seen: Seats,
  right: Right,
): Promise<'written' | 'refused'> => {
  const { event, unit, counter } = seen
  if (!counter?.blocks) return correctCounter(table, association, seen, right)
  if (sum(counter.read, 'left') > 0) {
    await giveSeatsBack(table, association, seen)
    return 'refused'
  }
  const outcome = await table.transact(correction({ association, event, unit, counter }, seen, right))
  return outcome.status === 'written' ? 'written' : 'refused'
}

const correctCounter = (
  table: Table,
  association: AssociationId,
  seen: Seats,
  right: Right,
): Promise<'written' | 'refused'> =>
  table.update({
    update: keys.seats(association, seen.event, seen.unit),
    set: {
      expression: 'SET taken = :taken, waiting = :waiting',
      values: { ':taken': right.taken, ':waiting': right.waiting },
    },
    only: {
      expression: 'epoch = :epoch AND taken = :seenTaken AND waiting = :seenWaiting',
      values: { ':epoch': seen.epoch, ':seenTaken': seen.taken, ':seenWaiting': seen.waiting },
    },
  })

/** By the difference alone in each block, so that who waits in another one meanwhile stays counted. */
const correction = (count: Spread, seen: Seats, right: Right): Write[] => {
  const { taken, waiting, handouts } = count.counter
  const { writes, opened } = waitsChanged(count, right.waiting - seen.waiting)
  return [
    headWrite(
      count,
      'SET taken = :taken, waiting = :waiting',
      'taken = :seenTaken AND waiting = :seenWaiting AND handouts = :handouts',
      {
        ':taken': right.taken,
        ':waiting': waiting + opened,
        ':seenTaken': taken,
        ':seenWaiting': waiting,
        ':handouts': handouts,
      },
    ),
    ...writes,
  ]
}

/** `opened`: how many more blocks have somebody who waits. */
const waitsChanged = (count: Spread, more: number): { writes: Write[]; opened: number } => {
  const { read } = count.counter
  if (more === 0) return { writes: [], opened: 0 }
  if (more < 0) return fewerWait(count, -more)
  const open = read.find(({ waiting }) => waiting > 0)
  const [first] = read
  if (open) {
    const set = 'SET waiting = waiting + :count'
    return { writes: [blockWrite(count, open, set, 'waiting > :none', { ':count': more })], opened: 0 }
  }
  return first ? { writes: [openBlock(count, first, more)], opened: 1 } : { writes: [], opened: 0 }
}

const fewerWait = (count: Spread, fewer: number): { writes: Write[]; opened: number } => {
  let rest = fewer
  const less = (block: Block): { block: Block; left: number }[] => {
    const some = Math.min(block.waiting, rest)
    rest -= some
    return some > 0 ? [{ block, left: block.waiting - some }] : []
  }
  const changed = count.counter.read.flatMap(less)
  return {
    writes: changed.map(({ block, left }) =>
      blockWrite(count, block, 'SET waiting = :waiting', 'waiting = :seen', {
        ':waiting': left,
        ':seen': block.waiting,
      }),
    ),
    opened: -changed.filter(({ left }) => left === 0).length,
  }
}
