import type { Event } from '../../../../functions/domain/event'
import { presentChoices, type Registration, waitingInOrder } from '../../../../functions/domain/registration'
import type { Seats } from '../../../../functions/domain/seats'
import type { State } from './state'

/** Counters that differ from the registrations, seats above the maximum, seats free while somebody waits, an order not kept. */
export const seatsWrong = ({ events, registrations, seats }: State): string[] =>
  events.flatMap((event) => {
    const own = registrations.filter((one) => one.event === event.id)
    return seats
      .filter((one) => one.event === event.id && one.epoch === event.epoch)
      .flatMap((counter) =>
        [...countsWrong(event, counter, own), ...orderWrong(event, counter, own)].map(
          (wrong) => `${event.facts.title} (${counter.unit}): ${wrong}`,
        ),
      )
  })

const choicesOf = (event: Event, unit: string, own: Registration[]) =>
  own.flatMap((one) =>
    presentChoices(event, one)
      .filter((choice) => choice.unit === unit && choice.way !== 'online')
      .map((choice) => ({ ...choice, member: one.member })),
  )

const countsWrong = (event: Event, { unit, taken, waiting, limit }: Seats, own: Registration[]): string[] => {
  const choices = choicesOf(event, unit, own)
  const seated = choices.filter(({ place }) => place === 'seat' || place === 'offered')
  const held = seated.reduce((sum, { guests = [] }) => sum + 1 + guests.length, 0)
  const waits = choices.filter(({ place }) => place === 'waiting').length
  const isPlanned = event.stage.status === 'open' || event.stage.status === 'closed'
  return [
    ...(taken === held ? [] : [`${taken} counted, ${held} registered`]),
    ...(waiting === waits ? [] : [`${waiting} counted as waiting, ${waits} wait`]),
    ...(held <= limit ? [] : [`${held} on ${limit} seats`]),
    ...(isPlanned && waits > 0 && held < limit ? [`${limit - held} free while ${waits} wait`] : []),
  ]
}

/** Nobody still waits who asked before somebody who was given a seat from the waiting list. */
const orderWrong = (event: Event, { unit }: Seats, own: Registration[]): string[] => {
  const [first] = waitingInOrder(event, unit, own)
  const since = first && presentChoices(event, first).find((choice) => choice.unit === unit)?.since
  if (!since) return []
  return choicesOf(event, unit, own)
    .filter((one) => one.seatedAt !== undefined && one.since > since)
    .map(({ member }) => `${member} was given a seat before ${first.member}, who asked before`)
}
