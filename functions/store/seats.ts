import type { AssociationId, EventId } from '../domain/ids'
import { type SeatChange, Seats } from '../domain/seats'
import { keys } from './keys'
import type { Put, Table, Update } from './table'

/** The counters of these units; none for a unit that has no limit. */
export const readSeats = async (
  table: Table,
  id: AssociationId,
  event: EventId,
  units: string[],
): Promise<Seats[]> => {
  const items = await table.getMany(units.map((unit) => keys.seats(id, event, unit)))
  return items.map((item) => Seats.parse(item))
}

const counterOf = (association: AssociationId, { event, unit }: Exclude<SeatChange, { change: 'set' }>) =>
  keys.seats(association, event, unit)

/** A change of the counter as arithmetic with its condition: concurrent presses only meet at the last seat. */
export const seatWrite = (association: AssociationId, change: SeatChange): Put | Update => {
  if (change.change === 'set') {
    return { put: { ...keys.seats(association, change.seats.event, change.seats.unit), ...change.seats } }
  }
  if (change.change === 'limit') {
    return {
      update: counterOf(association, change),
      set: {
        expression: 'SET #limit = :limit',
        names: { '#limit': 'limit' },
        values: { ':limit': change.limit },
      },
      only: { expression: 'epoch = :epoch', values: { ':epoch': change.epoch } },
    }
  }
  const { set, only, values } = arithmeticOf(change)
  return {
    update: counterOf(association, change),
    set: { expression: set, values: onlyNamed(set, values) },
    only: {
      expression: `epoch = :epoch AND ${only}`,
      ...(only.includes('#limit') && { names: { '#limit': 'limit' } }),
      values: { ':epoch': change.epoch, ...onlyNamed(only, values) },
    },
  }
}

type Arithmetic = { set: string; only: string; values: Record<string, number> }

const arithmeticOf = (change: Exclude<SeatChange, { change: 'set' | 'limit' }>): Arithmetic => {
  const values = { ':one': 1, ':none': 0 }
  switch (change.change) {
    case 'take': {
      // A condition cannot add: the most that may be taken is reckoned from the limit, which must still hold.
      const { count, limit } = change
      const only = '#limit = :limit AND taken <= :most AND waiting = :none'
      return {
        set: 'SET taken = taken + :count',
        only,
        values: { ...values, ':count': count, ':limit': limit, ':most': limit - count },
      }
    }
    case 'add':
      return {
        set: 'SET taken = taken + :count',
        only: 'taken >= :none',
        values: { ...values, ':count': change.count },
      }
    case 'free':
      return {
        set: 'SET taken = taken - :count',
        only: 'taken >= :count',
        values: { ...values, ':count': change.count },
      }
    case 'wait':
      return { set: 'SET waiting = waiting + :one', only: '(taken >= #limit OR waiting > :none)', values }
    case 'leave':
      return { set: 'SET waiting = waiting - :one', only: 'waiting > :none', values }
    case 'promote':
      return {
        set: 'SET taken = taken + :one, waiting = waiting - :one',
        only: 'taken < #limit AND waiting > :none',
        values,
      }
    case 'lift':
      return { set: 'SET taken = taken + :one, waiting = waiting - :one', only: 'waiting > :none', values }
  }
}

/** DynamoDB refuses values that no expression names. */
const onlyNamed = (expression: string, values: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => new RegExp(`${name}\\b`).test(expression)))

/** The counter as it should be, unless somebody pressed since it was read. */
export const correctSeats = (
  table: Table,
  association: AssociationId,
  seen: Seats,
  right: Pick<Seats, 'taken' | 'waiting'>,
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
