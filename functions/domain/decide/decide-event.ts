import type { Temporal } from 'temporal-polyfill'
import type { Association, Organiser } from '../association'
import { type Event, mainSession } from '../event'
import { dropped, isLive, replaceTimers } from '../event-timers'
import type { Address } from '../ids'
import { nudgeOnOpening, proposePlan } from '../propose-plan'
import { localDate, toInstant } from '../time'
import type { Timer } from '../timer'
import { both, type Decision, decided, nothing, type Outcome, refused } from './decision'
import { byDay, mailing } from './mailings'
import { seatsOnChange } from './seats-on-change'

export type EventState = { association: Association; organisers: Organiser[]; event: Event; timers: Timer[] }

/** What an organiser asks of an event, by reply or button. */
export type EventCommand =
  | { type: 'open'; by: Address }
  | { type: 'close'; by: Address }
  | { type: 'go'; by: Address }
  | { type: 'no-go'; by: Address }
  | { type: 'stop'; by: Address }

/** `(state, command, now) → outcome`; the same command again is refused politely and changes nothing. */
export const decideEvent = (state: EventState, command: EventCommand, now: Temporal.Instant): Outcome => {
  if (state.event.stage.status === 'cancelled') return refused({ why: 'cancelled' })
  switch (command.type) {
    case 'open':
      return open(state, command.by, now)
    case 'close':
      return close(state, command.by, now)
    case 'go':
      return go(state, command.by, now)
    case 'no-go':
      return noGo(state, command.by, now)
    case 'stop':
      return stop(state, command.by, now)
  }
}

const open = ({ association, event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome => {
  if (event.stage.status === 'open') return refused({ why: 'already-open' })
  const date = mainSession(event).facts.date
  if (date && date < localDate(now, association.zone)) return refused({ why: 'past' })
  const first = event.invitedEpoch !== event.epoch
  const opened: Event = {
    ...(first ? withHigherSequence(event) : event),
    stage: { status: 'open', openedAt: toInstant(now) },
    invitedEpoch: event.epoch,
    plan: {
      ...event.plan,
      nudge: wasNudged(event, timers)
        ? null
        : nudgeOnOpening(event.facts, association, localDate(now, association.zone)),
    },
  }
  const state: Decision = {
    ...nothing,
    events: [opened],
    timers: replaceTimers(timers, opened, association, now),
    audit: [{ what: 'registration-opened', by, about: event.id }],
  }
  return decided(
    both(
      state,
      first
        ? byDay(opened, [mailing(opened, 'invitation', `open.${opened.epoch}`)], association, now)
        : nothing,
    ),
  )
}

/** Who is silent is asked once more for each date, however often registration closes and opens. */
const wasNudged = (event: Event, timers: Timer[]): boolean =>
  timers.some(
    ({ task, status, epoch }) => task.task === 'nudge' && status === 'fired' && epoch === event.epoch,
  )

const close = ({ event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome => {
  if (event.stage.status !== 'open') return refused({ why: 'closed' })
  return decided({
    events: [{ ...event, stage: { status: 'closed', closedAt: toInstant(now) } }],
    timers: timers.filter((timer) => isLive(timer) && timer.task.task === 'nudge').map(dropped),
    audit: [{ what: 'registration-closed', by, about: event.id }],
  })
}

/** The main date goes ahead: the reserve date's entry is withdrawn. */
const go = ({ association, event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome => {
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
    both(state, byDay(going, [mailing(going, 'reserve-release', `${going.epoch}`)], association, now)),
  )
}

/** The main date falls through: the reserve date becomes the date, earlier answers are parked, everyone is asked again. */
const noGo = ({ association, event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome => {
  if (event.reserve.status !== 'held') return refused({ why: 'no-reserve' })
  if (event.reserve.date < localDate(now, association.zone)) return refused({ why: 'past' })
  const fallen = onReserveDate(event, association, now)
  const state: Decision = {
    ...nothing,
    events: [fallen],
    timers: replaceTimers(timers, fallen, association, now),
    ...seatsOnChange(event, fallen, null, now),
    audit: [{ what: 'falls-back', by, about: event.id }],
  }
  const notices = [
    mailing(fallen, 'fallback-notice', `${fallen.epoch}`),
    mailing(fallen, 'reserve-release', `${fallen.epoch}`),
  ]
  return decided(both(state, byDay(fallen, notices, association, now)))
}

const onReserveDate = (event: Event, association: Association, now: Temporal.Instant): Event => {
  if (event.reserve.status !== 'held') throw new Error('Only a held reserve date can become the date')
  const { date, calendar } = event.reserve
  const old = mainSession(event).facts.date
  const epoch = event.epoch + 1
  const sessions = withHigherSequence(event).sessions.map((session, index) =>
    index === 0 ? { ...session, facts: { ...session.facts, date } } : session,
  )
  const facts = { ...event.facts, sessions: sessions.map((session) => session.facts), reserveDates: [] }
  const plan = proposePlan(facts, association, now)
  // Closed for the old date: whoever is parked must be able to answer for the new one.
  const reopens = event.stage.status === 'open' || event.stage.status === 'closed'
  return {
    ...event,
    facts,
    sessions,
    epoch,
    epochSequence: mainSession({ ...event, sessions }).calendar.sequence,
    stage: reopens ? { status: 'open', openedAt: toInstant(now) } : event.stage,
    invitedEpoch: reopens ? epoch : event.invitedEpoch,
    plan: { ...plan, opening: event.plan.opening },
    reserve: { status: 'used', date, calendar: { ...calendar, sequence: calendar.sequence + 1 } },
    formerDates: old ? [...event.formerDates, old] : event.formerDates,
  }
}

/** What was owed up to now sends no more, and what waits for the morning is not owed at all. */
const stop = ({ event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome =>
  decided({
    events: [{ ...event, stoppedAt: toInstant(now) }],
    timers: timers.filter((timer) => isLive(timer) && timer.task.task === 'send').map(dropped),
    audit: [{ what: 'mailing-stopped', by, about: event.id }],
  })

const withHigherSequence = (event: Event): Event => ({
  ...event,
  sessions: event.sessions.map((session) => ({
    ...session,
    calendar: { ...session.calendar, sequence: session.calendar.sequence + 1 },
  })),
})
