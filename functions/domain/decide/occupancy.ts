import { type Event, unitIds } from '../event'
import type { EventId } from '../ids'
import { presentChoices, type Registration } from '../registration'
import { seatsOf } from './seat-moves'

/** How many hold a seat of a unit (or are kept one), and how many wait, as the registrations say. */
export type Occupancy = { event: EventId; unit: string; taken: number; waiting: number }

export const occupancyOf = (event: Event, registrations: Registration[]): Occupancy[] => {
  const choices = registrations.flatMap((one) => presentChoices(event, one))
  return unitIds(event).map((unit) => {
    const here = choices.filter((choice) => choice.unit === unit && choice.way !== 'online')
    return {
      event: event.id,
      unit,
      taken: here
        .filter(({ place }) => place === 'seat' || place === 'offered')
        .reduce((sum, choice) => sum + seatsOf(choice), 0),
      waiting: here.filter(({ place }) => place === 'waiting').length,
    }
  })
}
