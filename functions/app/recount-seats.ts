import type { Context } from '../context'
import { type Occupancy, occupancyOf } from '../domain/decide/occupancy'
import { unitIds } from '../domain/event'
import type { AssociationId, EventId } from '../domain/ids'
import type { Registration } from '../domain/registration'
import type { Seats } from '../domain/seats'
import { correctSeats } from '../store/correct-seats'
import { readSeats } from '../store/seats'

const ATTEMPTS_MAX = 8

/**
 * Puts the counters of an event right where the registrations say otherwise. Who presses meanwhile stays
 * counted: both are read at a moment at which neither changed, and only that count is corrected.
 */
export const recountSeats = async (context: Context, id: AssociationId, eventId: EventId): Promise<void> => {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const event = await context.events.event(id, eventId)
    if (!event) return
    const before = await context.events.registrations(id, eventId)
    const counted = await readSeats(context.table, id, eventId, unitIds(event))
    const after = await context.events.registrations(id, eventId)
    if (versionsOf(before) !== versionsOf(after)) continue
    const held = occupancyOf(event, before)
    const wrong = counted.filter((one) => one.epoch === event.epoch && !isRight(one, held))
    const outcomes = await Promise.all(
      wrong.map((one) => correctSeats(context.table, id, one, of(one, held))),
    )
    if (outcomes.every((outcome) => outcome === 'written')) return
  }
  throw new Error(`Others kept pressing while the seats of ${eventId} were counted`)
}

const versionsOf = (registrations: Registration[]): string =>
  registrations.map(({ member, version }) => `${member} ${version}`).join()

const of = ({ unit }: Seats, held: Occupancy[]): Pick<Occupancy, 'taken' | 'waiting'> =>
  held.find((one) => one.unit === unit) ?? { taken: 0, waiting: 0 }

const isRight = (counted: Seats, held: Occupancy[]): boolean => {
  const { taken, waiting } = of(counted, held)
  return counted.taken === taken && counted.waiting === waiting
}
