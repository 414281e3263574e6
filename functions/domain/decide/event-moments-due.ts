import { Temporal } from 'temporal-polyfill'
import { type Event, mainSession } from '../event'
import type { Address } from '../ids'
import type { AddressNotice } from '../notice'
import { isOnline } from '../online'
import type { OrganiserMessage } from '../organiser-message'
import type { Timer } from '../timer'
import { decideEvent, type EventState } from './decide-event'
import { both, type Decision, nothing } from './decision'

export const toOrganiser = (
  timer: Timer,
  address: Address,
  message: OrganiserMessage,
  index = 0,
): AddressNotice => ({
  to: 'address',
  id: `${'event' in message ? message.event : ''}.${timer.id}.${index}`,
  address,
  message,
  inReplyTo: null,
})

const told = (timer: Timer, event: Event, subject: string, paragraphs: string[]): AddressNotice =>
  toOrganiser(timer, event.organiser, { kind: 'told', subject, paragraphs, event: event.id, draft: null })

const titleOf = ({ facts }: Event): string => facts.title ?? 'de bijeenkomst'

/** The moment that the organiser named: what "open de aanmelding" does, and the organiser hears of it. */
export const openByItself = (state: EventState, timer: Timer, now: Temporal.Instant): Decision => {
  const { event } = state
  const outcome = decideEvent(state, { type: 'open', by: event.organiser }, now)
  if (outcome.status === 'refused') return nothing
  const receipt = told(timer, event, `De aanmelding is open: ${titleOf(event)}`, [
    `Zoals afgesproken is de aanmelding voor ${titleOf(event)} nu open.`,
    'Met "sluit de aanmelding" sluit die weer; "wie komt er?" geeft de stand.',
  ])
  return both(outcome.decision, { ...nothing, notices: [receipt] })
}

export const tellHowItStands = ({ event }: EventState, timer: Timer): Decision => ({
  ...nothing,
  notices: [
    toOrganiser(timer, event.organiser, { kind: 'registration-list', event: event.id, closed: true }),
  ],
})

export const remindOfLink = ({ event }: EventState, timer: Timer): Decision => {
  const session = event.sessions.find(isOnline) ?? mainSession(event)
  const day = session.facts.date ? ` op ${inWords(session.facts.date)}` : ''
  const notice = told(timer, event, `De link ontbreekt nog: ${titleOf(event)}`, [
    `Voor ${titleOf(event)}${day} weet ik nog niet met welke link mensen online meedoen.`,
    'Antwoord met "link: https://…". Wie online meedoet krijgt hem dan een dag en een uur van tevoren; anderen zien hem niet.',
  ])
  return { ...nothing, notices: [notice] }
}

const inWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' })
