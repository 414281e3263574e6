import type { Temporal } from 'temporal-polyfill'
import { type CalendarEntry, type Event, mainSession } from '../domain/event'
import type { MemberNoticeKind } from '../domain/notice'
import { standing } from '../domain/registration'
import { boxRows } from '../wording/box'
import { eventTitle, placeText } from '../wording/names'
import { calendarText, type Entry } from './calendar'
import type { MailCalendar } from './mail'
import type { MemberMailInput } from './values/member-values'

type Input = Omit<MemberMailInput, 'kind'> & { now: Temporal.Instant }

/**
 * The calendar part of a notice, or null where it has none. A mail carries one entry, so an event of
 * several sessions has none: its entries are on the member's page.
 */
export const memberCalendar = (input: Input & { kind: MemberNoticeKind }): MailCalendar | null => {
  switch (entryOf[input.kind]) {
    case 'event':
      return leftOut(input) ? null : eventEntry(input, 'REQUEST')
    case 'event-cancelled':
      return eventEntry(input, 'CANCEL')
    case 'hold':
      return holdEntry(input, 'REQUEST')
    case 'hold-cancelled':
      return holdEntry(input, 'CANCEL')
    case 'none':
      return null
  }
}

type Carried = 'event' | 'event-cancelled' | 'hold' | 'hold-cancelled' | 'none'

const entryOf: Record<MemberNoticeKind, Carried> = {
  announcement: 'event',
  'move-notice': 'event',
  'reserve-hold': 'hold',
  'reserve-release': 'hold-cancelled',
  invitation: 'event',
  nudge: 'none',
  practical: 'none',
  'fallback-notice': 'event',
  cancellation: 'event-cancelled',
  'update-notice': 'event',
  registered: 'event',
  deregistered: 'event-cancelled',
  declined: 'event-cancelled',
  waitlisted: 'none',
  promoted: 'event',
  'answer-question': 'none',
}

/** Whoever said no keeps an empty calendar, also when the date moves. */
const leftOut = ({ event, registration }: Input): boolean =>
  ['declined', 'cancelled'].includes(standing(event, registration))

/** The event's own entry for this member; null while it has no date or more than one session. */
export const eventEntry = (input: Input, method: MailCalendar['method']): MailCalendar | null => {
  const { event } = input
  const { facts, calendar } = mainSession(event)
  if (event.sessions.length !== 1 || !facts.date) return null
  const coming = standing(event, input.registration) === 'coming'
  const status = facts.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'
  return toCalendar(input, calendar, {
    method,
    status: method === 'CANCEL' ? 'CANCELLED' : status,
    title: method === 'CANCEL' || coming ? titleOf(input) : notRegistered(input, titleOf(input)),
    date: facts.date,
    accepted: coming && method === 'REQUEST',
    rsvp: event.stage.status === 'open' && method === 'REQUEST',
  })
}

/** The reserve date's own entry: held with REQUEST, withdrawn with CANCEL; null when there is none. */
export const holdEntry = (input: Input, method: 'REQUEST' | 'CANCEL'): MailCalendar | null => {
  const { reserve } = input.event
  if (reserve.status === 'none') return null
  const nl = input.member.language === 'nl'
  const title = `${titleOf(input)} (${nl ? 'reservedatum' : 'reserve date'})`
  return toCalendar(input, reserve.calendar, {
    method,
    status: method === 'CANCEL' ? 'CANCELLED' : 'TENTATIVE',
    title: method === 'CANCEL' ? title : notRegistered(input, title),
    date: reserve.date,
    accepted: false,
    rsvp: false,
  })
}

const titleOf = ({ event, member }: Input): string => eventTitle(event, member.language)

const notRegistered = ({ member }: Input, title: string): string =>
  `${member.language === 'nl' ? '[Nog niet aangemeld]' : '[Not registered yet]'} ${title}`

type Own = Pick<Entry, 'method' | 'status' | 'title' | 'date'> & { accepted: boolean; rsvp: boolean }

const toCalendar = (input: Input, entry: CalendarEntry, own: Own): MailCalendar => {
  const { association, event, member, links, now } = input
  const { facts } = mainSession(event)
  const { accepted, rsvp, ...shown } = own
  const ics = calendarText({
    ...shown,
    uid: entry.uid,
    // The event's own changes and this member's together, so that it never falls (RFC 5546, 2.1.4).
    sequence: entry.sequence + (input.registration?.revision ?? 0),
    start: facts.start,
    end: facts.end,
    zone: association.zone,
    place: placeText(facts, member.language),
    description: describe(event, input),
    url: links.page,
    organizer: association.agenda,
    attendee: { name: member.name, address: member.address, accepted, rsvp },
    now,
  })
  return { method: own.method, ics, uid: entry.uid }
}

const describe = (event: Event, { member, links }: Input): string => {
  const facts = boxRows(event, member.language).map(({ label, value }) => `${label}: ${value}`)
  return [...facts, '', links.page].join('\n')
}
