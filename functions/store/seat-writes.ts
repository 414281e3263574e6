import type { AssociationId } from '../domain/ids'
import type { Seats } from '../domain/seats'
import { type Arithmetic, arithmetic, type Counted } from './arithmetic'
import { blockWrites } from './block-writes'
import { keys } from './keys'
import type { Put, Update, Write } from './table'

/**
 * What writes a change of a count, on what was read of it; null when that does not tell enough, or no longer
 * allows the change. Conditions hold all of it to what is true when it is written.
 */
export const seatWrites = (association: AssociationId, change: Counted, read: Seats[]): Write[] | null => {
  const of = read.find(
    ({ event, unit, epoch }) => event === change.event && unit === change.unit && epoch === change.epoch,
  )
  if (!of?.counter) return null
  return of.counter.blocks
    ? blockWrites(association, change, of.counter)
    : [counterWrite(association, change)]
}

/** A count begins; `begun` names it where it is spread over blocks, the first of which has those who wait. */
export const beginWrites = (association: AssociationId, seats: Seats, begun: string): Put[] => {
  const { event, unit, epoch, limit, taken, waiting, blocks } = seats
  const head = { ...keys.seats(association, event, unit), event, unit, epoch, limit, taken, waiting }
  if (!blocks) return [{ put: head }]
  return [
    { put: { ...head, waiting: waiting > 0 ? 1 : 0, blocks, begun, handouts: 0 } },
    ...(waiting > 0
      ? [{ put: { ...keys.seatBlock(association, event, unit, 0), begun, left: 0, waiting } }]
      : []),
  ]
}

/** A change of one counter as arithmetic with its condition: concurrent presses only meet at the last seat. */
export const counterWrite = (association: AssociationId, change: Counted): Update => {
  const { set, only, values } = arithmeticOf(change)
  return arithmetic(keys.seats(association, change.event, change.unit), {
    set,
    only: `epoch = :epoch${only && ` AND ${only}`}`,
    values: { ...values, ':epoch': change.epoch },
  })
}

const arithmeticOf = (change: Counted): Arithmetic => {
  switch (change.change) {
    case 'take': {
      // A condition cannot add: the most that may be taken is reckoned from the limit, which must still hold.
      const { count, limit } = change
      const only = '#limit = :limit AND taken <= :most AND waiting = :none'
      const values = { ':count': count, ':limit': limit, ':most': limit - count }
      return { set: 'SET taken = taken + :count', only, values }
    }
    case 'add':
      return {
        set: 'SET taken = taken + :count',
        only: 'taken >= :none',
        values: { ':count': change.count },
      }
    case 'free':
      return {
        set: 'SET taken = taken - :count',
        only: 'taken >= :count',
        values: { ':count': change.count },
      }
    case 'limit':
      return { set: 'SET #limit = :limit', only: '', values: { ':limit': change.limit } }
    case 'wait':
      return {
        set: 'SET waiting = waiting + :one',
        only: '(taken >= #limit OR waiting > :none)',
        values: {},
      }
    case 'leave':
      return { set: 'SET waiting = waiting - :one', only: 'waiting > :none', values: {} }
    case 'promote':
      return {
        set: 'SET taken = taken + :one, waiting = waiting - :one',
        only: 'taken < #limit AND waiting > :none',
        values: {},
      }
    case 'lift':
      return {
        set: 'SET taken = taken + :one, waiting = waiting - :one',
        only: 'waiting > :none',
        values: {},
      }
  }
}
