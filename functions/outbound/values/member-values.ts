import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../../domain/association'
import { type Event, type Session, sessionsToCome } from '../../domain/event'
import type { Invoice } from '../../domain/invoice'
import type { MemberLinks } from '../../domain/links'
import type { CopyNotice } from '../../domain/notice'
import type { MemberNoticeKind } from '../../domain/notice-kind'
import { streamOf } from '../../domain/notice-rules'
import {
  type Registration,
  type Standing,
  sessionsComing,
  standing,
  standingAt,
} from '../../domain/registration'
import { localDate } from '../../domain/time'
import { endText, whenText } from '../../wording/dates'
import { eventTitle, sessionTitle, streamText } from '../../wording/names'
import { priceLines } from '../../wording/price'
import type { MailCalendar } from '../mail'
import type { CommonValues } from '../render'
import { aboutSession, mergedFrom } from './about-session'
import { type AfterValues, afterValues } from './after-values'
import { copyOf, ownStand } from './beside'
import { chosenDates } from './chosen-dates'
import { type DateValues, dateValues } from './date-values'
import { type EventValues, eventValues } from './event-values'
import type { Stand } from './stand/stand'
import { standOf } from './stand/stand-of'

/** `session`: the one that the notice names. `full`: units without a free seat. */
export type MemberMailInput = {
  kind: MemberNoticeKind
  association: Association
  event: Event
  member: Member
  registration: Registration | null
  links: MemberLinks
  now: Temporal.Instant
  session?: string | null
  full?: readonly string[]
  /** What this member owes for the event; null for nothing. */
  invoice?: Invoice | null
  /** Somebody beside the member `of`, for whom this is a copy. */
  beside?: { role: CopyNotice['role']; name: string; of: string; address?: CopyNotice['address'] } | null
  /** A fresh link to what was added after the event. */
  after?: string | null
}

/** What is known once a mail is put together: what its calendar entry does, and where replies go. */
type Composed = { calendar: MailCalendar['method'] | null; replyTo: string }

/** What the templates of members' mails may say. Dates, times and amounts are words already. */
export type MemberValues = CommonValues &
  DateValues &
  EventValues & {
    name: string
    organisation: string
    /** With the number of the session, where the mail is about one of several. */
    title: string
    /** A calendar entry comes with the mail; more of them follow; or there are too many for that. */
    entry: boolean
    furtherEntries: boolean
    entriesAsFile: boolean
    /** Where this member stands, with the session that the mail is about: one of them true. */
    is: Record<Standing, boolean>
    stand: Stand
    /** What taking part costs this member, beside the buttons that take a seat or give it back. */
    price: string[]
    /** The last change was undone: no answer stands. */
    undone: boolean
    /** The event's stage, one of them true. */
    stage: Record<Event['stage']['status'], boolean>
    reserve: Record<Event['reserve']['status'], boolean>
    /** Why it was called off, when it was. */
    cancelReason: string | null
    /** Until when a seat is kept: "donderdag 4 juni, 16.00 uur". */
    offeredUntil: string | null
    /** When the session was that this one replaces. */
    mergedFrom: string | null
    /** Whether the organiser admits who comes, and whether that has happened. */
    intake: boolean
    admitted: boolean
    /** How to take part; only in the mail that is for it. */
    onlineUrl: string | null
    /** What a mail after the event says; null in any other mail. */
    after: AfterValues | null
    links: MemberLinks
    unsubscribe: { url: string; stream: string } | null
  }

export const memberValues = (input: MemberMailInput & Composed): MemberValues => {
  const { association, event, member, links, registration } = input
  const { language } = member
  const about = aboutSession(input)
  const today = localDate(input.now, association.zone)
  const stand = ownStand(input, standOf({ ...input, about, full: input.full ?? [] }))
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: member.name,
    organisation: member.organisation,
    title: about ? sessionTitle(event, about, language) : eventTitle(event, language),
    ...dateValues({ ...event, sessions: sessionsToCome(event, today) }, about, language),
    ...chosenDates(input, language),
    ...eventValues({ kind: input.kind, event, language, about, listed: stand.slots.length > 0, today }),
    ...entryValues(input),
    is: which(standings, about ? standingAt(event, registration, about.id) : standing(event, registration)),
    stand,
    price: isAboutSeats(stand) && input.beside?.role !== 'substitute' ? priceOf(input) : [],
    undone: registration?.answer === 'none',
    stage: which(['announced', 'open', 'closed', 'cancelled'], event.stage.status),
    reserve: which(['none', 'held', 'released', 'used'], event.reserve.status),
    cancelReason: event.stage.status === 'cancelled' ? (event.stage.reason ?? event.reason) : null,
    ...ownValues(input, about),
    after: afterValues(input),
    links,
    unsubscribe: unsubscribeOf(input),
    copy: copyOf(input, input.calendar !== null),
    guest: member.kind === 'guest',
  }
}

const isAboutSeats = ({ asks, plain, last, slots }: Stand): boolean =>
  asks ||
  [...plain, ...last, ...slots.flatMap(({ small }) => small)].some(({ action }) => action === 'cancel')

const priceOf = ({ invoice = null, ...input }: MemberMailInput): string[] =>
  priceLines({ ...input, agreed: invoice, asksDetails: invoice?.details === null, shownIn: 'mail' })

const standings: readonly Standing[] = [
  'coming',
  'offered',
  'waiting',
  'requested',
  'declined',
  'cancelled',
  'rejected',
  'silent',
  'parked',
]

const entryValues = ({
  event,
  registration,
  calendar,
}: MemberMailInput & Composed): Pick<MemberValues, 'entry' | 'furtherEntries' | 'entriesAsFile'> => {
  const several = sessionsComing(event, registration?.choices ?? []).length > 1
  const entry = calendar === 'REQUEST'
  return { entry, furtherEntries: calendar !== null && several, entriesAsFile: calendar === null && several }
}

/** What only some mails say. */
const ownValues = (
  { kind, association, event, member: { language }, registration }: MemberMailInput,
  about: Session | null,
): Pick<MemberValues, 'offeredUntil' | 'mergedFrom' | 'intake' | 'admitted' | 'onlineUrl'> => {
  const until = registration?.choices.find((choice) => choice.offeredUntil)?.offeredUntil
  const merged = kind === 'sessions-merged' && about ? mergedFrom(event, about) : null
  const admitted = registration?.admission === 'admitted'
  return {
    offeredUntil: until ? endText(until, association.zone, language) : null,
    mergedFrom: merged && whenText(merged.facts, language),
    intake: event.facts.registration.admission === 'intake' && !admitted,
    admitted,
    onlineUrl: kind === 'online-link' ? event.onlineLink : null,
  }
}

const which = <Name extends string>(names: readonly Name[], now: Name): Record<Name, boolean> =>
  Object.fromEntries(names.map((name) => [name, name === now])) as Record<Name, boolean>

const unsubscribeOf = ({ kind, links, member }: MemberMailInput): MemberValues['unsubscribe'] => {
  const stream = streamOf[kind]
  if (!stream || !links.unsubscribe) return null
  return { url: links.unsubscribe, stream: streamText(stream, member.language) }
}
