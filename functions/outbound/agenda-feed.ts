import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../domain/association'
import { attendable, type Event, mainSession, type Session } from '../domain/event'
import { type Registration, type Standing, saidYes, standing, standingAt } from '../domain/registration'
import { addDays, localDate } from '../domain/time'
import { eventTitle, placeText, sessionTitle } from '../wording/names'
import { type FeedEntry, feedText } from './calendar'
import { placeFor } from './member-calendar'

/** What is longer ago than this is left out. */
const PAST_DAYS = 90
/** More entries than any association has in sight; what is furthest away goes. */
const ENTRIES_MAX = 500

type Publisher = Pick<Association, 'name' | 'agenda' | 'zone' | 'language'>

export type PublicFeedInput = { association: Publisher; events: Event[]; now: Temporal.Instant }

/** What the association holds, for anybody: titles, days and places, and nothing about members. */
export const publicFeed = ({ association, events, now }: PublicFeedInput): string => {
  const entries = events.flatMap((event) =>
    event.sessions
      .filter((session) => session.mergedInto === null)
      .map((session) => ({
        ...common(association, session, now),
        title: sessionTitle(event, session, association.language),
        status: statusOf(event, session),
        place: placeText(session.facts, association.language),
        description: event.facts.theme ?? '',
        url: null,
        busy: true,
      })),
  )
  return feedText(association.name, daysOf(association, now), inSight(entries, association, now))
}

/** One event for this member; `page` is where they answer. */
export type OwnEvent = { event: Event; registration: Registration | null; page: string }

export type MemberFeedInput = {
  association: Publisher
  member: Member
  own: OwnEvent[]
  now: Temporal.Instant
}

/** What this member comes to, waits for, or may still answer, each as it stands; no longer what was declined. */
export const memberFeed = (input: MemberFeedInput): string => {
  const { association, member, own, now } = input
  const today = localDate(now, association.zone)
  const entries = own.flatMap((one) => [
    ...sessionEntries(input, one, today),
    ...holdEntries(input, one, today),
  ])
  const name = `${association.name}: ${member.language === 'en' ? 'my events' : 'mijn bijeenkomsten'}`
  return feedText(name, daysOf(association, now), inSight(entries, association, now))
}

const daysOf = ({ zone }: Publisher, now: Temporal.Instant) => ({ zone, today: localDate(now, zone) })

/** An entry whose day may not be known yet. */
type Undated = Omit<FeedEntry, 'date'> & { date: string | null }

const common = (association: Publisher, session: Session, now: Temporal.Instant) => ({
  uid: session.calendar.uid,
  sequence: session.calendar.sequence,
  date: session.facts.date,
  start: session.facts.start,
  end: session.facts.end,
  zone: association.zone,
  organizer: association.agenda,
  now,
})

const statusOf = ({ stage }: Event, session: Session): FeedEntry['status'] => {
  if (stage.status === 'cancelled' || session.facts.status === 'cancelled') return 'CANCELLED'
  return session.facts.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'
}

const inSight = (entries: Undated[], { zone }: Publisher, now: Temporal.Instant): FeedEntry[] => {
  const from = addDays(localDate(now, zone), -PAST_DAYS)
  return entries
    .filter((entry): entry is FeedEntry => entry.date !== null && entry.date >= from)
    .sort((a, b) => a.date.localeCompare(b.date) || a.uid.localeCompare(b.uid))
    .slice(0, ENTRIES_MAX)
}

const sessionEntries = (input: MemberFeedInput, one: OwnEvent, today: string): Undated[] =>
  one.event.sessions
    .filter((session) => session.mergedInto === null && isTheirs(one, session, today))
    .map((session) => ownEntry(input, one, session))

/** What was declined is not theirs; what they may still answer, only while that is so. */
const isTheirs = ({ event, registration }: OwnEvent, session: Session, today: string): boolean => {
  const whole = standing(event, registration)
  if (event.stage.status === 'cancelled' || !attendable(session)) return saidYes(whole)
  const now = standingAt(event, registration, session.id)
  if (now === 'silent' || now === 'parked') return (session.facts.date ?? '') >= today
  return saidYes(now)
}

const ownEntry = (
  { association, member, now }: MemberFeedInput,
  { event, registration, page }: OwnEvent,
  session: Session,
): Undated => {
  const status = statusOf(event, session)
  const stands = status === 'CANCELLED' ? 'coming' : standingAt(event, registration, session.id)
  const label = labels[member.language][stands]
  const title = sessionTitle(event, session, member.language)
  const entry = common(association, session, now)
  return {
    ...entry,
    sequence: entry.sequence + (registration?.revision ?? 0),
    title: label ? `[${label}] ${title}` : title,
    status: stands === 'coming' ? status : 'TENTATIVE',
    place: placeFor({ event, registration, member }, session),
    description: [event.facts.theme, page].filter(Boolean).join('\n'),
    url: page,
    busy: stands === 'coming' && status !== 'CANCELLED',
  }
}

type Label = Partial<Record<Standing, string>>

/** How a title shows that nobody is registered by it; whoever comes needs no word. */
const labels: Record<Member['language'], Label> = {
  nl: {
    offered: 'Plaats aangeboden',
    waiting: 'Wachtlijst',
    requested: 'Aangevraagd',
    silent: 'Nog niet aangemeld',
    parked: 'Nog niet aangemeld',
  },
  en: {
    offered: 'Seat offered',
    waiting: 'Waiting list',
    requested: 'Requested',
    silent: 'Not registered yet',
    parked: 'Not registered yet',
  },
}

/** The reserve date, as long as it is held and the member has not declined. */
const holdEntries = (
  { association, member, now }: MemberFeedInput,
  { event, registration, page }: OwnEvent,
  today: string,
): Undated[] => {
  const { reserve } = event
  const whole = standing(event, registration)
  const isAway = whole === 'declined' || whole === 'cancelled' || whole === 'rejected'
  if (reserve.status !== 'held' || event.stage.status === 'cancelled' || isAway || reserve.date < today)
    return []
  const session = mainSession(event)
  const nl = member.language === 'nl'
  return [
    {
      ...common(association, session, now),
      uid: reserve.calendar.uid,
      sequence: reserve.calendar.sequence + (registration?.revision ?? 0),
      date: reserve.date,
      title: `[${labels[member.language].silent}] ${eventTitle(event, member.language)} (${nl ? 'reservedatum' : 'reserve date'})`,
      status: 'TENTATIVE',
      place: placeText(session.facts, member.language),
      description: page,
      url: page,
      busy: false,
    },
  ]
}
