import type { Temporal } from 'temporal-polyfill'
import type { Organiser } from '../association'
import { isPastDeadline } from '../deadline'
import { mainSession, unitsToCome } from '../event'
import { isHeld, isLive, newTimer } from '../event-timers'
import type { Address } from '../ids'
import { addDays, addWorkingDays, atLocal, localDate, toInstant } from '../time'
import type { Timer } from '../timer'
import type { EventState } from './decide-event'
import { both, type Decision, nothing } from './decision'
import { openByItself, remindOfLink, tellHowItStands, toOrganiser } from './event-moments-due'
import { byDay, mailing } from './mailings'

export const ROUNDS_MAX = 3

/**
 * What an event's timer decides when it fires. A timer that was dropped, has fired, is early or
 * belongs to a date that no longer holds decides nothing; silence itself never moves or cancels.
 */
export const decideTimer = (state: EventState, id: string, now: Temporal.Instant): Decision => {
  const timer = state.timers.find((one) => one.id === id)
  if (!timer || !isLive(timer) || timer.dueAt > toInstant(now)) return nothing
  const audit = [{ what: `timer-${timer.task.task}`, by: 'clock', about: state.event.id }]
  const fired: Decision = { ...nothing, timers: [{ ...timer, status: 'fired' }] }
  if (timer.epoch !== state.event.epoch) return fired
  // What waits for the morning was decided already: that an event is called off, for one.
  if (timer.task.task !== 'send' && state.event.stage.status === 'cancelled') return fired
  if (!afterwards.has(timer.task.task) && isPast(state, now)) return fired
  if (isHeld(timer, state.event)) {
    const again = isPast(state, now) ? [] : [nextMorning(state, timer, now)]
    return { ...fired, timers: [...fired.timers, ...again] }
  }
  return both(whatIsOwed(state, timer, now), { ...fired, audit })
}

/** What was decided already, and what is meant for when it has been. */
const afterwards: ReadonlySet<Timer['task']['task']> = new Set(['send', 'thanks'])

/** What is paused is looked at again each morning until it has been, or until "ga verder" or "stop". */
const nextMorning = ({ association }: EventState, timer: Timer, now: Temporal.Instant): Timer => {
  const { zone, quiet } = association
  const day = addDays(localDate(now, zone), 1)
  const [id = timer.id] = timer.id.split(HELD)
  return {
    ...timer,
    id: `${id}${HELD}${day}`,
    status: 'wanted',
    dueAt: toInstant(atLocal(day, quiet.until, zone)),
  }
}

/** Parts the id of a timer that is held from the day to which it is. */
const HELD = '.paused.'

/** A timer that fires so late that the event has been reminds nobody of anything. */
const isPast = ({ association, event }: EventState, now: Temporal.Instant): boolean =>
  unitsToCome(event, localDate(now, association.zone)).length === 0

/** Timers are set by day; one that fires late, at night, lets its mailings wait for the morning again. */
const whatIsOwed = (state: EventState, timer: Timer, now: Temporal.Instant): Decision => {
  const { association, event } = state
  const { task } = timer
  switch (task.task) {
    case 'nudge':
      return event.stage.status === 'open'
        ? byDay(event, [mailing(event, 'nudge', timer.id, 'silent')], association, now)
        : nothing
    case 'practical':
      return byDay(
        event,
        [mailing(event, 'practical', timer.id, 'coming', task.session ?? null)],
        association,
        now,
      )
    case 'online-link':
      return {
        ...nothing,
        notices: [mailing(event, 'online-link', timer.id, 'online', task.session)],
      }
    case 'send':
      return byDay(
        event,
        task.notices.filter((notice) => notice.to === 'many'),
        association,
        now,
      )
    case 'go-no-go':
      return event.reserve.status === 'held' ? askWhetherItGoesAhead(state, timer, task.round, now) : nothing
    case 'opening-reminder':
      return event.stage.status === 'announced' ? remindToOpen(state, timer, now) : nothing
    case 'opening':
      return openByItself(state, timer, now)
    case 'deadline':
      return isPastDeadline(event, association.zone, now) ? tellHowItStands(state, timer) : nothing
    case 'link-reminder':
      return event.onlineLink === null ? remindOfLink(state, timer) : nothing
    case 'door-list':
      return doorList(state, timer, task.session)
    case 'thanks':
      return byDay(event, [mailing(event, 'thanks', timer.id, 'present')], association, now)
    case 'attendance':
    case 'release':
    case 'offer':
    case 'invoice-details':
    case 'news':
      // Of a draft, of one registration, and of the association: see decide-draft.ts, decide-offer.ts,
      // invoice-details.ts and tell-news.ts.
      return nothing
  }
}

/** Where nobody comes there is nothing to hand out; that is judged when the mail is made. */
const doorList = ({ event }: EventState, timer: Timer, session: string): Decision => ({
  ...nothing,
  notices: [toOrganiser(timer, event.organiser, { kind: 'door-list', event: event.id, session })],
})

/** Asks the organiser, again after some working days, and then the deputy. */
const askWhetherItGoesAhead = (
  state: EventState,
  timer: Timer,
  round: number,
  now: Temporal.Instant,
): Decision => {
  const { event } = state
  const next = round < ROUNDS_MAX ? askAgainAt(state, now) : null
  return {
    ...nothing,
    notices: askedIn(round, state).map((address, index) =>
      toOrganiser(timer, address, { kind: 'go-no-go', event: event.id, round }, index),
    ),
    timers: next ? [newTimer(event, next, { task: 'go-no-go', event: event.id, round: round + 1 })] : [],
  }
}

/** Who is asked in this round: the organiser, and in the last round the deputy, or else every other organiser. */
export const askedIn = (round: number, { event, organisers }: EventState): Address[] => {
  if (round < ROUNDS_MAX) return [event.organiser]
  const deputy = organisers.find((one: Organiser) => one.address === event.organiser)?.deputy
  if (deputy) return [deputy]
  const others = organisers.map((one) => one.address).filter((address) => address !== event.organiser)
  return others.length ? others : [event.organiser]
}

/** Some working days from now, but never after the working day before the event. */
const askAgainAt = ({ association, event }: EventState, now: Temporal.Instant): Temporal.Instant | null => {
  const today = localDate(now, association.zone)
  const date = mainSession(event).facts.date
  const day = addWorkingDays(today, association.plan.askAgainWorkingDays)
  if (date && day >= date) return null
  return atLocal(day, association.plan.sendAt, association.zone)
}

/** The organiser promised an opening; reminded until it happens or the event has come. */
const remindToOpen = (state: EventState, timer: Timer, now: Temporal.Instant): Decision => {
  const { association, event } = state
  const date = mainSession(event).facts.date
  const day = addWorkingDays(localDate(now, association.zone), association.plan.openingReminderWorkingDays)
  const again = !date || day < date ? atLocal(day, association.plan.sendAt, association.zone) : null
  return {
    ...nothing,
    notices: [toOrganiser(timer, event.organiser, { kind: 'opening-reminder', event: event.id })],
    timers: again ? [newTimer(event, again, { task: 'opening-reminder', event: event.id })] : [],
  }
}
