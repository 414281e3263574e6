import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import type { Event } from '../event'
import { isLive } from '../event-timers'
import { oweNews } from '../news'
import { presentChoices, type Registration } from '../registration'
import { toInstant } from '../time'
import type { Timer, TimerTask } from '../timer'
import { confirmations } from './confirm'
import { type Decision, nothing } from './decision'
import { seatMoves } from './seat-moves'

export type OfferState = {
  association: Association
  event: Event
  registration: Registration | null
  timer: Timer | null
}

/**
 * An offer that nobody took ends: the seat passes on to the next who waits, and whoever had the offer is
 * told and leaves the list. An offer that was taken, declined or made anew since ends nothing.
 */
export const decideOffer = (
  { association, event, registration, timer }: OfferState,
  now: Temporal.Instant,
): Decision => {
  if (timer?.task.task !== 'offer' || !isLive(timer) || timer.dueAt > toInstant(now)) return nothing
  const fired: Decision = { ...nothing, timers: [{ ...timer, status: 'fired' }] }
  const { unit } = timer.task
  if (!registration || !isUntaken(event, registration, timer.task)) return fired
  const choices = registration.choices.filter((choice) => choice.unit !== unit)
  const lapsed: Registration = {
    ...registration,
    answer: choices.length ? 'yes' : 'none',
    choices,
    before: { answer: 'none', choices: [] },
    revision: registration.revision + 1,
  }
  const cause = `${toInstant(now)}.${registration.member}.${lapsed.revision}`
  return {
    ...fired,
    registrations: [lapsed],
    ...seatMoves(event, registration.choices, choices, cause),
    notices: confirmations(event, registration, lapsed, 'offer-lapsed'),
    news: [
      oweNews(association, now, {
        about: { news: 'offer-lapsed', event: event.id, member: registration.member },
        to: event.organiser,
        cause,
      }),
    ],
    audit: [{ what: 'offer-lapsed', by: 'clock', about: `${event.id} ${registration.member}` }],
  }
}

const isUntaken = (
  event: Event,
  registration: Registration,
  { unit, revision }: Extract<TimerTask, { task: 'offer' }>,
): boolean =>
  registration.revision >= revision &&
  presentChoices(event, registration).some((choice) => choice.unit === unit && choice.place === 'offered')
