import { Temporal } from 'temporal-polyfill'
import type { Association } from './association'
import { proposedPay } from './invoice'
import type { Moment, Plan } from './plan'
import { addDays, addWorkingDays, localDate } from './time'
import type { AnnouncementKind, EventFacts } from './understanding'

/** A reminder closer to the event than this helps nobody. */
const NUDGE_DAYS_BEFORE_MIN = 3

/** The plan that the service proposes for an event, from the association's habits; moments in the past are left out. */
export const proposePlan = (facts: EventFacts, association: Association, now: Temporal.Instant): Plan => {
  const habits = association.plan
  const today = localDate(now, association.zone)
  const date = firstDate(facts)
  const opening = opensWithAnnouncement(facts) ? 'with-announcement' : 'later'
  const at = (day: string | null): Moment | null =>
    day && day > today ? { date: day, time: habits.sendAt } : null
  const before = (day: string): string | null => (date && day < date ? day : null)
  return {
    tell: tellsAtFirst[facts.kind],
    opening,
    opensAt: null,
    openingReminder:
      facts.registration.mode === 'later'
        ? at(before(addWorkingDays(today, habits.openingReminderWorkingDays)))
        : null,
    nudge:
      date && facts.registration.mode !== 'none' ? at(nudgeDate(date, today, association, opening)) : null,
    sessions: 'each',
    answers: 'ask-again',
    pays: proposedPay(facts),
    vat: null,
    freeUntil: null,
    practical: date ? at(addWorkingDays(date, -habits.practicalWorkingDaysBefore)) : null,
    onlineLink: null,
    thanks: thanksAfter(facts, today),
    whoElse: false,
    guests: 0,
    goNoGo:
      date && facts.reserveDates.length ? at(workingDay(addDays(date, -habits.goNoGoDaysBefore))) : null,
  }
}

const THANKS_AT = '16:00'

/** The next working day after the last session; a date that is still to come is not guessed. */
export const thanksAfter = (facts: EventFacts, today: string): Moment | null => {
  // Who was there is not known where nobody registers.
  if (facts.registration.mode === 'none') return null
  const days = facts.sessions
    .filter(({ status }) => status === 'planned' || status === 'tentative')
    .map(({ date }) => date)
  const last = days.every((day) => day !== null) ? days.toSorted().at(-1) : null
  return last && last >= today ? { date: addWorkingDays(last, 1), time: THANKS_AT } : null
}

/** Who hears of it, unless the organiser chooses otherwise. */
const tellsAtFirst: Record<AnnouncementKind, Plan['tell']> = {
  'new-event': 'everyone',
  'date-move': 'everyone',
  cancellation: 'everyone',
  'fallback-decision': 'everyone',
  'content-post': 'everyone',
  'session-update': 'registered',
  rectification: 'registered',
  report: 'registered',
  unknown: 'page',
}

/** The date of the first session that is still to come, as the announcement gives it. */
export const firstDate = (facts: EventFacts): string | null =>
  facts.sessions
    .filter((session) => session.status === 'planned' || session.status === 'tentative')
    .map((session) => session.date)
    .filter((date) => date !== null)
    .sort()[0] ?? null

const opensWithAnnouncement = (facts: EventFacts): boolean =>
  facts.registration.mode !== 'later' &&
  facts.registration.mode !== 'none' &&
  facts.sessions.every((session) => session.status !== 'tentative')

/** Some time before the event, but not soon after the opening; null when that leaves no useful day. */
const nudgeDate = (
  date: string,
  today: string,
  association: Association,
  opening: Plan['opening'],
): string | null => {
  const byEvent = addDays(date, -association.plan.nudgeDaysBefore)
  const byOpening = opening === 'later' ? byEvent : addDays(today, association.plan.nudgeDaysAfterOpening)
  const day = workingDay(byEvent > byOpening ? byEvent : byOpening)
  return day <= addDays(date, -NUDGE_DAYS_BEFORE_MIN) ? day : null
}

/** The same day, or the Friday before a weekend. */
const workingDay = (date: string): string => {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek
  return weekday <= 5 ? date : addDays(date, 5 - weekday)
}

/** The nudge once registration opens on `today`. */
export const nudgeOnOpening = (facts: EventFacts, association: Association, today: string): Moment | null => {
  const date = firstDate(facts)
  const day = date && nudgeDate(date, today, association, 'with-announcement')
  return day && day > today ? { date: day, time: association.plan.sendAt } : null
}
