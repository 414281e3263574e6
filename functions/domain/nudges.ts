import { Temporal } from 'temporal-polyfill'
import type { Association, Member } from './association'
import { isPastDeadline } from './deadline'
import { type Event, unitsToCome } from './event'
import { stillHolds } from './holds'
import type { OneNotice } from './notice'
import { type Registration, standing } from './registration'
import { type Instant, localDate, toInstant } from './time'

/** An event that a member has yet to answer. */
export type Nudged = { event: Event; registration: Registration | null }

/** The Monday of the week that a day is in: of these, a member gets one nudge mail. */
export const weekOf = (date: string): string => {
  const day = Temporal.PlainDate.from(date)
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}

/**
 * What one nudge mail is about: the event that it is due for, and every other event that would nudge the
 * same member in this week, Monday to Sunday, the soonest first. Judged as things stand now; empty when the
 * member has answered the first one, or it closed.
 */
export const nudgesInOneMail = (
  { notice, owedAt }: { notice: OneNotice; owedAt: Instant },
  { member, association }: { member: Member; association: Association },
  first: Nudged,
  others: readonly Nudged[],
  now: Temporal.Instant,
): Nudged[] => {
  const today = localDate(now, association.zone)
  const isDue = ({ event, registration }: Nudged): boolean =>
    stillHolds({ ...notice, event: event.id, epoch: event.epoch, session: null }, toInstant(now), {
      event,
      member,
      registration,
    }) && isToCome(event, association, today, now)
  if (!stillHolds(notice, owedAt, { ...first, member })) return []
  const week = weekOf(today)
  const along = others.filter(
    (one) => one.event.id !== first.event.id && nudgesInWeek(one.event, week) && isDue(one),
  )
  return [first, ...along].toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
}

/** Whether the plan nudges the silent in the week of this Monday. */
export const nudgesInWeek = ({ plan, stage }: Event, week: string): boolean =>
  stage.status === 'open' && plan.nudge !== null && weekOf(plan.nudge.date) === week

/** Whether a reminder sent now would be for this member. */
export const isSilent = (event: Event, member: Member, registration: Registration | null): boolean =>
  member.kind === 'member' &&
  !member.left &&
  !member.suppressed &&
  !member.stopped.some((stream) => stream === 'invitations' || stream === 'reminders') &&
  ['silent', 'parked'].includes(standing(event, registration))

const isToCome = (event: Event, { zone }: Association, today: string, now: Temporal.Instant): boolean =>
  unitsToCome(event, today).length > 0 && !isPastDeadline(event, zone, now)

const firstDay = ({ event }: Nudged): string =>
  event.sessions.flatMap(({ facts }) => facts.date ?? []).toSorted()[0] ?? '9999'
