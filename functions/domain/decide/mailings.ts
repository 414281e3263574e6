import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import { answering, attendable, type Event, type Session, sessionOf, unitIds, unitsToCome } from '../event'
import { newTimer } from '../event-timers'
import type { ManyNotice } from '../notice'
import type { Audience, MemberNoticeKind } from '../notice-kind'
import { addWorkingDays, atLocal, localDate, outsideNight, toInstant } from '../time'
import type { SessionFacts } from '../understanding'
import type { Decision } from './decision'
import { nothing } from './decision'

/** A mailing about the event as it stands now. `cause` names the decision that owes it, which happens once. */
export const mailing = (
  event: Event,
  kind: MemberNoticeKind,
  cause: string,
  audience: Audience = 'everyone',
  session: string | null = null,
): ManyNotice => ({
  to: 'many',
  id: [event.id, kind, session, cause].filter(Boolean).join('.'),
  kind,
  event: event.id,
  epoch: event.epoch,
  audience,
  session,
})

/** Mailings leave at once by day; what falls due at night waits for the morning. */
export const byDay = (
  event: Event,
  notices: ManyNotice[],
  association: Association,
  now: Temporal.Instant,
): Decision => {
  const when = outsideNight(now, association.zone, association.quiet)
  if (notices.length === 0 || toInstant(when) === toInstant(now)) return { ...nothing, notices }
  const timer = newTimer(event, when, { task: 'send', event: event.id, notices, owedAt: toInstant(now) })
  // The first tells the decision; all of them together may be longer than a key can be.
  const [first = '', ...others] = notices.map((notice) => notice.id.replace(`${event.id}.`, ''))
  const causes = others.length ? `${first}+${others.length}` : first
  return { ...nothing, timers: [{ ...timer, id: `${timer.id}.${causes}` }] }
}

/**
 * The invitations once registration opens. Where seats are few after a move, whoever was registered for
 * the earlier date is asked first, and the others on the next working day.
 */
export const invitations = (event: Event, association: Association, now: Temporal.Instant): Decision => {
  const cause = `open.${event.epoch}`
  const tomorrow = addWorkingDays(localDate(now, association.zone), 1)
  const inTime =
    unitsToCome(event, tomorrow).length > 0 &&
    !unitIds(event).some((unit) => sessionOf(event, unit).facts.date === tomorrow)
  if (event.epoch === 0 || event.facts.capacity.seats === null || !inTime) {
    return byDay(event, [mailing(event, 'invitation', cause)], association, now)
  }
  const first = byDay(event, [mailing(event, 'invitation', `${cause}.first`, 'parked')], association, now)
  const due = atLocal(tomorrow, association.plan.sendAt, association.zone)
  const notices = [mailing(event, 'invitation', cause, 'not-parked')]
  const others = newTimer(event, due, { task: 'send', event: event.id, notices })
  return { ...first, timers: [...first.timers, { ...others, id: `${others.id}.${cause}` }] }
}

/**
 * What members hear when a draft is carried out: `before` is the event as it was, null when it is new;
 * `stated`: the sessions that the announcement names.
 */
export const mailingsOnRelease = (
  before: Event | null,
  event: Event,
  cause: string,
  stated: readonly SessionFacts[] = [],
): ManyNotice[] => {
  const owed = (kind: MemberNoticeKind): ManyNotice => mailing(event, kind, cause)
  const holds = event.reserve.status === 'held' ? [owed('reserve-hold')] : []
  const lostHold = before?.reserve.status === 'held' && event.reserve.status === 'released'
  const releases = lostHold ? [owed('reserve-release')] : []
  switch (event.facts.kind) {
    case 'date-move':
      return [owed('move-notice'), ...furtherEntries(event, cause), ...holds, ...releases]
    case 'cancellation':
      return [owed('cancellation'), ...furtherEntries(event, cause), ...releases]
    case 'session-update':
    case 'rectification':
      return [...updates(before, event, cause, stated), ...changedHold(before, event, owed, releases)]
    default:
      return event.stage.status === 'open'
        ? [owed('invitation'), ...holds]
        : [owed('announcement'), ...sessionHolds(event, cause), ...holds]
  }
}

/** A reserve date that an update adds, or lets go; what is only put right on the page is told to nobody. */
const changedHold = (
  before: Event | null,
  event: Event,
  owed: (kind: MemberNoticeKind) => ManyNotice,
  releases: ManyNotice[],
): ManyNotice[] => {
  if (event.plan.tell === 'page') return []
  const was = before?.reserve.status === 'held' ? before.reserve.date : null
  const isNew = event.reserve.status === 'held' && event.reserve.date !== was
  return isNew ? [owed('reserve-hold')] : releases
}

/** Each entry has its own mail: the first session's comes with the news itself. */
export const furtherEntries = (event: Event, cause: string): ManyNotice[] =>
  event.sessions.slice(1).map(({ id }) => mailing(event, 'entry-update', cause, 'everyone', id))

const sessionHolds = (event: Event, cause: string): ManyNotice[] =>
  event.sessions
    .slice(1)
    .filter((session) => session.held && attendable(session))
    .map(({ id }) => mailing(event, 'session-hold', cause, 'everyone', id))

/**
 * Who hears of a change: of a session, those who come to it, with its own entry; of the event, those the
 * organiser chose. Sessions that are added are news about the event.
 */
const updates = (
  before: Event | null,
  event: Event,
  cause: string,
  stated: readonly SessionFacts[],
): ManyNotice[] => {
  if (event.plan.tell === 'page') return []
  const audience = event.plan.tell === 'registered' ? 'coming' : 'everyone'
  const changed = event.sessions.filter((session) => hasChanged(before, session))
  const added = event.sessions.filter((session) => !isKnown(before, session))
  if (event.sessions.length === 1 || changed.length + added.length === 0) {
    return [mailing(event, 'update-notice', cause, audience, onlyNamed(before, event, stated))]
  }
  const fallen = changed.filter((session) => !attendable(session))
  const stands = changed.filter(attendable)
  const gone = fallen.flatMap((session) => fallenAway(event, session, cause))
  if (answering(event) === 'whole') return [...gone, ...inOneMail(event, cause, audience, stands, added)]
  return [
    ...gone,
    ...stands.map(({ id }) => mailing(event, 'update-notice', cause, audience, id)),
    ...(added.length ? [mailing(event, 'update-notice', cause, audience)] : []),
  ]
}

/**
 * What is answered for as a whole changes in one mail, which carries the first entry; the other entries
 * follow. Whoever comes to all of it comes to what is added too.
 */
const inOneMail = (
  event: Event,
  cause: string,
  audience: Audience,
  changed: Session[],
  added: Session[],
): ManyNotice[] => {
  if (changed.length + added.length === 0) return []
  const [first = null, ...others] = changed
  return [
    mailing(event, 'update-notice', cause, audience, first?.id ?? null),
    ...others.map(({ id }) => mailing(event, 'entry-update', cause, audience, id)),
    ...added.map(({ id }) => mailing(event, 'entry-update', cause, 'coming', id)),
  ]
}

/**
 * The one session that an announcement is about, although no fact of it changed: another speaker. Null
 * where more of them are named, all are answered for together, or something of the whole event changed too.
 */
const onlyNamed = (before: Event | null, event: Event, stated: readonly SessionFacts[]): string | null => {
  if (event.sessions.length === 1 || answering(event) === 'whole') return null
  const dates = stated.map(({ date }) => date)
  const [only, ...others] = event.sessions.filter(({ facts: { date } }) => date && dates.includes(date))
  const apart = before && termsOf(before) === termsOf(event)
  return only && others.length === 0 && attendable(only) && apart ? only.id : null
}

/** What holds for all sessions alike. */
const termsOf = ({ facts }: Event): string =>
  JSON.stringify([facts.title, facts.prices, facts.capacity, facts.pePoints, facts.registration, facts.theme])

/** Whoever said yes to it is told; where it was held, it leaves the calendars of all others. */
export const fallenAway = (event: Event, session: Session, cause: string): ManyNotice[] => [
  mailing(event, 'session-cancelled', cause, 'coming', session.id),
  ...heldElsewhere(event, session, cause),
]

export const heldElsewhere = (event: Event, session: Session, cause: string): ManyNotice[] =>
  session.held ? [mailing(event, 'entry-update', cause, 'silent', session.id)] : []

const isKnown = (before: Event | null, session: Session): boolean =>
  before?.sessions.some((one) => one.id === session.id) ?? false

const hasChanged = (before: Event | null, session: Session): boolean => {
  const was = before?.sessions.find((one) => one.id === session.id)
  return was !== undefined && was.calendar.sequence !== session.calendar.sequence
}
