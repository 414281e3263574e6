import type { AssociationId, EventId } from '../domain/ids'
import type { SeatChange, Seats } from '../domain/seats'
import type { Counted } from './arithmetic'
import { giveSeatsBack } from './hand-out'
import { beginWrites, seatWrites } from './seat-writes'
import { readSeats, sum } from './seats'
import type { Table, Write } from './table'

/**
 * What writes these changes of counts. `read`: the counts that were decided on, where they were read; what
 * they do not tell is read here. Null: they allow it no longer, decide again.
 */
export const planSeats = async (
  table: Table,
  association: AssociationId,
  changes: SeatChange[],
  read: Seats[],
  ids: () => string,
): Promise<Write[] | null> => {
  const counted = changes.filter((change) => change.change !== 'set')
  const plan = (seats: Seats[]): Write[] | null => {
    const writes = changes.map((change) =>
      change.change === 'set'
        ? beginWrites(association, change.seats, ids())
        : seatWrites(association, change, seats),
    )
    return writes.some((some) => some === null) ? null : writes.flatMap((some) => some ?? [])
  }
  const first = plan(read)
  if (first || counted.length === 0) return first
  return plan(await emptiedFor(table, association, counted, await readAll(table, association, counted)))
}

/** The counts of all that changes, whole. */
const readAll = async (table: Table, association: AssociationId, counted: Counted[]): Promise<Seats[]> => {
  const events = [...new Set(counted.map(({ event }) => event))]
  const unitsOf = (event: EventId) =>
    counted.filter((change) => change.event === event).map(({ unit }) => unit)
  const found = await Promise.all(events.map((event) => readSeats(table, association, event, unitsOf(event))))
  return found.flat()
}

/** A limit goes below what was handed out only once all of that is back. */
const emptiedFor = async (
  table: Table,
  association: AssociationId,
  counted: Counted[],
  read: Seats[],
): Promise<Seats[]> => {
  const emptied = read.map((seats) => {
    const lower = counted.some(
      (change) =>
        change.change === 'limit' &&
        change.event === seats.event &&
        change.unit === seats.unit &&
        change.limit < (seats.counter?.taken ?? 0),
    )
    return lower && sum(seats.counter?.read ?? [], 'left') > 0
      ? giveSeatsBack(table, association, seats)
      : seats
  })
  return Promise.all(emptied)
}
