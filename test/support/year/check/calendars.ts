import { attendable, type Event, unitIds } from '../../../../functions/domain/event'
import { type Registration, sessionsComing, standing } from '../../../../functions/domain/registration'
import { EXAMPLE_ASSOCIATION_ID } from '../../../../infra/local/seed'
import { agendaAfter } from '../../calendar/agenda-client'
import type { Received } from '../../flows/inbox'
import type { Year } from '../year'

/**
 * Where a member's calendar, as their mails leave it, differs from what the service holds of them: what they come
 * to stands in it as accepted, and nothing that they said no to or that was called off. `addresses`: all that
 * the member had in the year.
 */
export const calendarDiffers = async (year: Year, addresses: readonly string[]): Promise<string[]> => {
  const mails = (await Promise.all(addresses.map((address) => year.inbox(address)))).flat()
  return agendaDiffers(inOrder(mails), await heldOf(year, addresses))
}

/** What the service holds of one member and one event. */
export type Held = { event: Event; registration: Registration | null }

/** The same of mails in the order in which they came, and all that the service holds of their receiver. */
export const agendaDiffers = (mails: Received[], held: readonly Held[]): string[] => {
  const expected = held.flatMap(({ event, registration }) => comingTo(event, registration))
  const refused = held.flatMap(({ event, registration }) => refusedDates(event, registration))
  const agenda = agendaAfter(mails)
  const accepted = agenda.filter((one) => one.accepted).map(({ start }) => start.slice(0, 10))
  return [
    ...expected.filter((date) => !accepted.includes(date)).map((date) => `not in the calendar: ${date}`),
    ...accepted.filter((date) => !expected.includes(date)).map((date) => `still in the calendar: ${date}`),
    ...agenda
      .filter((one) => !one.accepted && refused.includes(one.start.slice(0, 10)))
      .map(({ start, title }) => `said no, yet in the calendar: ${start} ${title}`),
  ]
}

const inOrder = (mails: Received[]): Received[] => mails.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const heldOf = async (year: Year, addresses: readonly string[]): Promise<Held[]> => {
  const { people, events } = year.service.freshContext()
  const found = await Promise.all(
    addresses.map((address) => people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)),
  )
  const member = found.find((one) => one !== null)
  if (!member) throw new Error(`Nobody at ${addresses}`)
  return Promise.all(
    (await events.events(EXAMPLE_ASSOCIATION_ID)).map(async (event) => ({
      event,
      registration: await events.registration(EXAMPLE_ASSOCIATION_ID, event.id, member.id),
    })),
  )
}

const comingTo = (event: Event, registration: Registration | null): string[] => {
  if (event.stage.status === 'cancelled' || !registration || registration.epoch !== event.epoch) return []
  if (registration.answer !== 'yes') return []
  const coming = sessionsComing(event, registration.choices)
  return datesOf(event, (id) => coming.includes(id))
}

const refusedDates = (event: Event, registration: Registration | null): string[] => {
  if (event.stage.status === 'cancelled') return datesOf(event, () => true)
  const now = standing(event, registration)
  return ['declined', 'cancelled', 'rejected'].includes(now) ? datesOf(event, () => true) : []
}

const datesOf = (event: Event, isMeant: (id: string) => boolean): string[] =>
  event.sessions
    .filter((session) => isMeant(session.id) && (attendable(session) || event.stage.status === 'cancelled'))
    .flatMap(({ facts: { date } }) => (date && unitIds(event).length > 0 ? [date] : []))
