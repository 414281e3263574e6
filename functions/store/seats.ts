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

const names = { '#limit': 'limit' }
const free = 'taken < #limit'

const changes: Record<Exclude<SeatChange['change'], 'set'>, { set: string; only: string }> = {
  take: { set: 'SET taken = taken + :one', only: `${free} AND waiting = :none` },
  wait: { set: 'SET waiting = waiting + :one', only: `(taken >= #limit OR waiting > :none)` },
  free: { set: 'SET taken = taken - :one', only: 'taken > :none' },
  leave: { set: 'SET waiting = waiting - :one', only: 'waiting > :none' },
  promote: { set: 'SET taken = taken + :one, waiting = waiting - :one', only: `${free} AND waiting > :none` },
}

/** A change of the counter as arithmetic with its condition: concurrent presses only meet at the last seat. */
export const seatWrite = (association: AssociationId, change: SeatChange): Put | Update => {
  if (change.change === 'set') {
    return { put: { ...keys.seats(association, change.seats.event, change.seats.unit), ...change.seats } }
  }
  const { set, only } = changes[change.change]
  const usesLimit = only.includes('#limit')
  const usesNone = only.includes(':none')
  return {
    update: keys.seats(association, change.event, change.unit),
    set: { expression: set, values: { ':one': 1 } },
    only: {
      expression: `epoch = :epoch AND ${only}`,
      ...(usesLimit && { names }),
      values: { ':epoch': change.epoch, ...(usesNone && { ':none': 0 }) },
    },
  }
}
