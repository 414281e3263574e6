import type { Association, Language, Member } from '../../domain/association'
import { type Event, mainSession } from '../../domain/event'
import type { MemberLinks } from '../../domain/links'
import { type MemberNoticeKind, streamOf } from '../../domain/notice'
import { type Registration, type Standing, standing } from '../../domain/registration'
import { type BoxRow, boxRows, changeRows } from '../../wording/box'
import { changesOf, changeText } from '../../wording/changes'
import { clockText, longDate, longDates, shortDate, whenText } from '../../wording/dates'
import { eventTitle, placeText, streamText } from '../../wording/names'
import type { CommonValues } from '../render'
import { ownText, type Piece, plainText } from './own-text'

export type MemberMailInput = {
  kind: MemberNoticeKind
  association: Association
  event: Event
  member: Member
  registration: Registration | null
  links: MemberLinks
}

/** What the templates of members' mails may say. Dates, times and amounts are words already. */
export type MemberValues = CommonValues & {
  name: string
  organisation: string
  title: string
  /** "donderdag 4 juni 2020, 12.30–18.00 uur". */
  when: string
  date: string
  shortDate: string
  where: string | null
  /** The date that last fell away, in words; and all that did. */
  formerDate: string | null
  formerDates: string | null
  /** The date that a parked member was registered for, when that is certain. */
  parkedDate: string | null
  reason: string | null
  reserveDate: string | null
  /** With the times of the main date, as its calendar entry has them. */
  reserveWhen: string | null
  box: BoxRow[]
  /** The box with what changed in front: the dates that fell away, the new one, and why. */
  changeBox: BoxRow[]
  /** What an update changed: each fact as it is now, with what it was. */
  changes: BoxRow[]
  /** A calendar entry for the event comes with the mail. */
  entry: boolean
  programme: { time: string; item: string }[]
  ownText: Piece[][]
  plainText: string
  /** Where this member stands, one of them true. */
  is: Record<Standing, boolean>
  /** The last change was undone: no answer stands. */
  undone: boolean
  /** The event's stage, one of them true. */
  stage: Record<Event['stage']['status'], boolean>
  reserve: Record<Event['reserve']['status'], boolean>
  /** Why it was called off, when it was. */
  cancelReason: string | null
  links: MemberLinks
  unsubscribe: { url: string; stream: string } | null
}

export const memberValues = (input: MemberMailInput): MemberValues => {
  const { association, event, member, links } = input
  const { language } = member
  const session = mainSession(event).facts
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: member.name,
    organisation: member.organisation,
    title: eventTitle(event, language),
    when: whenText(session, language),
    ...dateValues(event, language),
    where: placeText(session, language),
    reason: event.reason,
    box: boxRows(event, language),
    // Why an earlier date moved is not why this one fell through.
    changeBox: changeRows(input.kind === 'fallback-notice' ? { ...event, reason: null } : event, language),
    parkedDate: parkedDate(input),
    changes: changesOf(event, language).map((change) => ({
      label: change.label,
      value: changeText(change, language),
    })),
    entry: event.sessions.length === 1 && session.date !== null,
    programme: programmeLines(event, language),
    ...ownTextOf(input),
    is: which(
      ['coming', 'waiting', 'declined', 'cancelled', 'silent', 'parked'],
      standing(event, input.registration),
    ),
    undone: input.registration?.answer === 'none',
    stage: which(['announced', 'open', 'closed', 'cancelled'], event.stage.status),
    reserve: which(['none', 'held', 'released', 'used'], event.reserve.status),
    cancelReason: event.stage.status === 'cancelled' ? (event.stage.reason ?? event.reason) : null,
    links,
    unsubscribe: unsubscribeOf(input),
  }
}

/** Whoever got the announcement has read the organiser's text, which then still said that more would follow. */
const ownTextOf = ({ kind, event }: MemberMailInput): Pick<MemberValues, 'ownText' | 'plainText'> => {
  const follows = event.plan.opening === 'later' && repeats.has(kind)
  const text = follows ? '' : event.text
  return { ownText: ownText(text), plainText: plainText(text) }
}

const repeats: ReadonlySet<MemberNoticeKind> = new Set(['invitation', 'nudge', 'fallback-notice'])

const dateValues = (event: Event, language: Language) => {
  const date = mainSession(event).facts.date
  const former = event.formerDates.at(-1)
  const unknown = language === 'nl' ? 'de nieuwe datum' : 'the new date'
  return {
    date: date ? longDate(date, language) : unknown,
    shortDate: date ? shortDate(date, language) : unknown,
    formerDate: former ? longDate(former, language) : null,
    formerDates: event.formerDates.length > 0 ? longDates(event.formerDates, language) : null,
    ...reserveValues(event, language),
  }
}

const parkedDate = ({ event, registration, member }: MemberMailInput): string | null => {
  const former = event.formerDates.at(-1)
  const onLast = registration && registration.epoch === event.epoch - 1
  return former && onLast ? longDate(former, member.language) : null
}

const reserveValues = (event: Event, language: Language) => {
  const { reserve } = event
  if (reserve.status === 'none') return { reserveDate: null, reserveWhen: null }
  const session = mainSession(event).facts
  return {
    reserveDate: longDate(reserve.date, language),
    reserveWhen: whenText({ ...session, date: reserve.date }, language),
  }
}

const programmeLines = (event: Event, language: Language): MemberValues['programme'] => {
  const hour = language === 'nl' ? ' uur' : ''
  return event.facts.programme.map(({ time, item }) => ({
    time: time ? `${clockText(time, language)}${hour}` : '',
    item,
  }))
}

const which = <Name extends string>(names: readonly Name[], now: Name): Record<Name, boolean> =>
  Object.fromEntries(names.map((name) => [name, name === now])) as Record<Name, boolean>

const unsubscribeOf = ({ kind, links, member }: MemberMailInput): MemberValues['unsubscribe'] => {
  const stream = streamOf[kind]
  if (!stream || !links.unsubscribe) return null
  return { url: links.unsubscribe, stream: streamText(stream, member.language) }
}
