import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import { type Event, unitsToCome } from '../event'
import { newTimer } from '../event-timers'
import { offerEnds, offersOnly } from '../offer'
import { type Choice, type Registration, waitingInOrder } from '../registration'
import type { Seats } from '../seats'
import { localDate, toInstant } from '../time'
import { confirmations } from './confirm'
import { type Decision, nothing } from './decision'
import { seatMoves } from './seat-moves'

export type FillState = {
  association: Association
  event: Event
  /** Of each unit with a limit. */
  seats: Seats[]
  registrations: Registration[]
}

/**
 * One free seat goes to the first who waits, as long as there are both; null when there is nothing to
 * do. Well before the event the seat is had at once; in its last days it is offered, for a time.
 */
export const decideFill = (state: FillState, now: Temporal.Instant): Decision | null => {
  const { association, event, seats, registrations } = state
  if (event.stage.status === 'cancelled') return null
  for (const unit of unitsToCome(event, localDate(now, association.zone))) {
    const [next] = waitingInOrder(event, unit, registrations)
    const counted = seats.find((one) => one.unit === unit && one.epoch === event.epoch)
    if (!next || !counted || counted.taken >= counted.limit) continue
    if (!offersOnly(event, unit, association, now)) return promote(event, unit, next, now)
    const ends = offerEnds(event, unit, association, now)
    if (ends) return offer(event, unit, next, ends)
  }
  return null
}

/** Who is promoted keeps the moment of waiting, and gives back the alternative held until then. */
const promote = (event: Event, unit: string, next: Registration, now: Temporal.Instant): Decision => {
  const waited = next.choices.find((choice) => choice.unit === unit)
  const stays = (choice: Choice) => choice.unit !== unit && choice.unit !== waited?.insteadOf
  const had = waited && { ...waited, place: 'seat' as const, insteadOf: null, seatedAt: toInstant(now) }
  const choices = had ? [...next.choices.filter(stays), had] : []
  const promoted = withChoices(next, choices)
  return {
    ...nothing,
    registrations: [promoted],
    ...seatMoves(event, next.choices, choices, `${toInstant(now)}.${next.member}.${promoted.revision}`),
    notices: confirmations(event, next, promoted, 'promoted'),
    audit: [{ what: 'promoted', by: 'waiting list', about: `${event.id} ${next.member}` }],
  }
}

/** The seat is kept for whoever is first, until the offer ends. */
const offer = (event: Event, unit: string, next: Registration, ends: Temporal.Instant): Decision => {
  const choices = next.choices.map((choice) =>
    choice.unit === unit ? { ...choice, place: 'offered' as const, offeredUntil: toInstant(ends) } : choice,
  )
  const offered = withChoices(next, choices)
  const task = {
    task: 'offer',
    event: event.id,
    member: next.member,
    unit,
    revision: offered.revision,
  } as const
  return {
    ...nothing,
    registrations: [offered],
    ...seatMoves(event, next.choices, choices, ''),
    timers: [newTimer(event, ends, task)],
    notices: confirmations(event, next, offered, 'offered'),
    audit: [{ what: 'offered', by: 'waiting list', about: `${event.id} ${next.member}` }],
  }
}

const withChoices = (registration: Registration, choices: Choice[]): Registration => ({
  ...registration,
  choices,
  before: { answer: 'none', choices: [] },
  revision: registration.revision + 1,
})
