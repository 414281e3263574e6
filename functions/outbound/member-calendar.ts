import { attendable, type CalendarEntry, mainSession, type Session, sessionOf } from '../domain/event'
import { takesPartOnline } from '../domain/holds'
import type { MemberNoticeKind } from '../domain/notice-kind'
import { saidYes, standingAt } from '../domain/registration'
import { boxRows } from '../wording/box'
import { eventTitle, placeText, sessionTitle } from '../wording/names'
import { calendarText, type Entry } from './calendar'
import type { MailCalendar } from './mail'
import type { MemberMailInput } from './values/member-values'

type Input = Omit<MemberMailInput, 'kind'> & {
  /** The entry of somebody beside the member instead: its UID, and what its SEQUENCE counts besides the event's. */
  own?: (entry: CalendarEntry) => CalendarEntry
}

/**
 * The calendar part of a notice, or null where it has none. A mail carries one entry: that of `session`,
 * or of the event's only session. An invitation to several sessions has none; each entry has its own mail.
 */
export const memberCalendar = (input: Input & About): MailCalendar | null => {
  const session = carriedSession(input)
  switch (entryOf[input.kind]) {
    case 'event':
      return session && !leftOut(input, session) ? sessionEntry(input, session, 'REQUEST') : null
    case 'event-cancelled':
      return session && sessionEntry(input, session, 'CANCEL')
    case 'as-it-stands':
      return session && sessionEntry(input, session, isIn(input, session) ? 'REQUEST' : 'CANCEL')
    case 'hold':
      return holdEntry(input, 'REQUEST')
    case 'hold-cancelled':
      return holdEntry(input, 'CANCEL')
    case 'none':
      return null
  }
}

type About = { kind: MemberNoticeKind; session?: string | null }

type Carried = 'event' | 'event-cancelled' | 'as-it-stands' | 'hold' | 'hold-cancelled' | 'none'

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
  registered: 'as-it-stands',
  deregistered: 'event-cancelled',
  declined: 'event-cancelled',
  waitlisted: 'none',
  promoted: 'as-it-stands',
  'answer-question': 'none',
  offered: 'none',
  'offer-lapsed': 'none',
  'answer-changed': 'as-it-stands',
  requested: 'none',
  admitted: 'as-it-stands',
  'not-admitted': 'event-cancelled',
  'session-entry': 'as-it-stands',
  'entry-update': 'as-it-stands',
  'session-hold': 'event',
  'session-cancelled': 'event-cancelled',
  'sessions-merged': 'as-it-stands',
  'online-link': 'none',
  thanks: 'none',
  'after-event': 'none',
  missed: 'none',
}

/** News about the whole event carries its first session's entry once the event is held or had. */
export const carriedSession = ({ event, kind, session }: Input & About): Session | null => {
  if (session) return sessionOf(event, session)
  const first = mainSession(event)
  if (event.sessions.length === 1) return first
  const withFirst = kind === 'announcement' ? first.held : ofAll.has(kind)
  return withFirst ? first : null
}

const ofAll: ReadonlySet<MemberNoticeKind> = new Set(['move-notice', 'fallback-notice', 'cancellation'])

/** Whoever said no keeps an empty calendar, also when the date moves; whoever waits has what is held, and no more. */
const leftOut = ({ event, registration }: Input, session: Session): boolean => {
  const now = standingAt(event, registration, session.id)
  if (['declined', 'cancelled', 'rejected'].includes(now)) return true
  const isHeld = session.held || event.sessions.length === 1
  return saidYes(now) && now !== 'coming' && !isHeld
}

/** Whether the session belongs in this member's calendar: they come, or it is still held. */
const isIn = ({ event, registration }: Input, session: Session): boolean => {
  if (event.stage.status === 'cancelled' || !attendable(session)) return false
  const now = standingAt(event, registration, session.id)
  if (now === 'silent' || now === 'parked')
    return session.held || event.sessions.length === 1 || now === 'parked'
  return now === 'coming'
}

/** A session's entry for this member; null while it has no date. */
export const sessionEntry = (
  input: Input,
  session: Session,
  method: MailCalendar['method'],
): MailCalendar | null => {
  const { event } = input
  const { facts, calendar } = session
  if (!facts.date) return null
  const coming = standingAt(event, input.registration, session.id) === 'coming'
  const status = facts.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'
  const title = sessionTitle(event, session, input.member.language)
  return toCalendar(input, calendar, session, {
    method,
    status: method === 'CANCEL' ? 'CANCELLED' : status,
    title: method === 'CANCEL' || coming ? title : notRegistered(input, title),
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
  const title = `${eventTitle(input.event, input.member.language)} (${nl ? 'reservedatum' : 'reserve date'})`
  return toCalendar(input, reserve.calendar, mainSession(input.event), {
    method,
    status: method === 'CANCEL' ? 'CANCELLED' : 'TENTATIVE',
    title: method === 'CANCEL' ? title : notRegistered(input, title),
    date: reserve.date,
    accepted: false,
    rsvp: false,
  })
}

const notRegistered = ({ member }: Input, title: string): string =>
  `${member.language === 'nl' ? '[Nog niet aangemeld]' : '[Not registered yet]'} ${title}`

type Own = Pick<Entry, 'method' | 'status' | 'title' | 'date'> & { accepted: boolean; rsvp: boolean }

const toCalendar = (input: Input, entry: CalendarEntry, session: Session, own: Own): MailCalendar => {
  const { association, member, links, now } = input
  const { facts } = session
  const { accepted, rsvp, ...shown } = own
  const beside = input.own?.(entry)
  const ics = calendarText({
    ...shown,
    uid: beside?.uid ?? entry.uid,
    // The event's own changes and this member's together, so that it never falls (RFC 5546, 2.1.4).
    sequence: entry.sequence + (beside?.sequence ?? input.registration?.revision ?? 0),
    start: facts.start,
    end: facts.end,
    zone: association.zone,
    place: placeFor(input, session),
    description: describe(session, input),
    url: links.page,
    organizer: association.agenda,
    // The page is where somebody beside the member says that they cannot come.
    attendee: { name: member.name, address: member.address, accepted, rsvp: rsvp && !beside },
    now,
  })
  return { method: own.method, ics, uid: beside?.uid ?? entry.uid }
}

/** What is said of the event and of this session alone: the others have their own entries. */
const describe = (session: Session, { event, member, links }: Input): string => {
  const facts = boxRows({ ...event, sessions: [session] }, member.language).map(
    ({ label, value }) => `${label}: ${value}`,
  )
  return [...facts, '', links.page].join('\n')
}

/** Whoever takes part online in a hybrid session finds no hall in the calendar. */
export const placeFor = (
  { event, registration, member }: Pick<Input, 'event' | 'registration' | 'member'>,
  { id, facts }: Session,
): string | null => {
  const online = facts.mode === 'hybrid' && takesPartOnline(event, registration, id)
  return placeText(online ? { ...facts, mode: 'online', venue: null, address: null } : facts, member.language)
}
