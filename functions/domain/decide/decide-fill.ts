import type { Temporal } from 'temporal-polyfill'
import type { Event } from '../event'
import { type Registration, waitingInOrder } from '../registration'
import type { Seats } from '../seats'
import { localDate } from '../time'
import { type Decision, nothing } from './decision'

export type FillState = { event: Event; seats: Seats | null; registrations: Registration[]; zone: string }

/**
 * One free seat goes to the first who waits, as long as there are both; null when there is nothing to
 * do. Who is promoted keeps the moment of waiting, and hears at once.
 */
export const decideFill = (
  { event, seats, registrations, zone }: FillState,
  now: Temporal.Instant,
): Decision | null => {
  const [next] = waitingInOrder(event, registrations)
  if (!next || !seats || seats.epoch !== event.epoch || seats.taken >= seats.limit) return null
  const { stage, sessions } = event
  const date = sessions[0]?.facts.date
  if (stage.status === 'cancelled' || (date && date < localDate(now, zone))) return null
  const promoted: Registration = { ...next, place: 'seat', before: 'none', revision: next.revision + 1 }
  return {
    ...nothing,
    registrations: [promoted],
    seats: [{ change: 'promote', event: event.id, epoch: event.epoch }],
    notices: [
      {
        to: 'one',
        id: `${event.id}.${next.member}.${promoted.revision}`,
        kind: 'promoted',
        event: event.id,
        member: next.member,
        epoch: event.epoch,
        revision: promoted.revision,
      },
    ],
    audit: [{ what: 'promoted', by: 'waiting list', about: `${event.id} ${next.member}` }],
  }
}
