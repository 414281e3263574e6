import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import { type Event, mainSession } from '../event'
import { dropped, isLive, replaceTimers } from '../event-timers'
import type { Address } from '../ids'
import { settingsOf } from '../plan'
import { proposePlan } from '../propose-plan'
import { localDate, toInstant } from '../time'
import type { EventState } from './decide-event'
import { both, type Decision, decided, nothing, type Outcome, refused } from './decision'
import { byDay, mailing } from './mailings'
import { seatsOnChange } from './seats-on-change'

/** The main date goes ahead: the reserve date's entry is withdrawn. */
export const go = (
  { association, event, timers }: EventState,
  by: Address,
  now: Temporal.Instant,
): Outcome => {
  if (event.reserve.status !== 'held') return refused({ why: 'no-reserve' })
  const calendar = { ...event.reserve.calendar, sequence: event.reserve.calendar.sequence + 1 }
  const going: Event = { ...event, reserve: { ...event.reserve, status: 'released', calendar } }
  const state: Decision = {
    ...nothing,
    events: [going],
    timers: timers.filter((timer) => isLive(timer) && timer.task.task === 'go-no-go').map(dropped),
    audit: [{ what: 'goes-ahead', by, about: event.id }],
  }
  return decided(
    both(
      state,
      byDay(
        going,
        [mailing(going, 'reserve-release', `${going.epoch}.${calendar.sequence}`)],
        association,
        now,
      ),
    ),
  )
}

/** The main date falls through: the reserve date becomes the date, earlier answers are parked, everyone is asked again. */
export const noGo = (
  { association, event, timers }: EventState,
  by: Address,
  now: Temporal.Instant,
): Outcome => {
  if (event.reserve.status !== 'held') return refused({ why: 'no-reserve' })
  if (event.reserve.date < localDate(now, association.zone)) return refused({ why: 'past' })
  const fallen = onReserveDate(event, association, now)
  const state: Decision = {
    ...nothing,
    events: [fallen],
    timers: replaceTimers(timers, fallen, association, now),
    ...seatsOnChange(event, fallen, [], now),
    audit: [{ what: 'falls-back', by, about: event.id }],
  }
  const notices = [
    mailing(fallen, 'fallback-notice', `${fallen.epoch}`),
    mailing(fallen, 'reserve-release', `${fallen.epoch}.used`),
  ]
  return decided(both(state, byDay(fallen, notices, association, now)))
}

const onReserveDate = (event: Event, association: Association, now: Temporal.Instant): Event => {
  if (event.reserve.status !== 'held') throw new Error('Only a held reserve date can become the date')
  const { date, calendar } = event.reserve
  const old = mainSession(event).facts.date
  const epoch = event.epoch + 1
  const sessions = withHigherSequence(event).sessions.map((session, index) =>
    index === 0
      ? { ...session, facts: { ...session.facts, date }, dateSequence: session.calendar.sequence }
      : session,
  )
  const facts = {
    ...event.facts,
    sessions: sessions.map((session) => session.facts),
    reserveDates: [],
    // It was said of the date that fell through.
    registration: { ...event.facts.registration, deadline: null },
  }
  const plan = proposePlan(facts, association, now)
  // Closed for the old date: whoever is parked must be able to answer for the new one.
  const reopens = event.stage.status === 'open' || event.stage.status === 'closed'
  return {
    ...event,
    facts,
    sessions,
    epoch,
    stage: reopens ? { status: 'open', openedAt: toInstant(now) } : event.stage,
    invitedEpoch: reopens ? epoch : event.invitedEpoch,
    plan: { ...plan, ...settingsOf(event.plan) },
    reserve: { status: 'used', date, calendar: { ...calendar, sequence: calendar.sequence + 1 } },
    formerDates: old ? [...event.formerDates, old] : event.formerDates,
  }
}

export const withHigherSequence = (event: Event): Event => ({
  ...event,
  sessions: event.sessions.map((session) => ({
    ...session,
    calendar: { ...session.calendar, sequence: session.calendar.sequence + 1 },
  })),
})
