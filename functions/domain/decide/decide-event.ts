import type { Temporal } from 'temporal-polyfill'
import type { Association, Organiser } from '../association'
import { isPastDeadline } from '../deadline'
import { type Event, unitsToCome } from '../event'
import { dropped, isHeld, isLive, replaceTimers } from '../event-timers'
import type { Address } from '../ids'
import type { Moment } from '../plan'
import { nudgeOnOpening } from '../propose-plan'
import { atLocal, localDate, outsideNight, toInstant } from '../time'
import type { Timer } from '../timer'
import { setLink } from './decide-link'
import { merge, proposeMerge } from './decide-merge'
import { go, noGo, withHigherSequence } from './decide-reserve'
import { both, type Decision, decided, nothing, type Outcome, refused } from './decision'
import { invitations } from './mailings'

export type EventState = { association: Association; organisers: Organiser[]; event: Event; timers: Timer[] }

/** Said in a word, with nothing more to it. */
export type PlainCommand = 'open' | 'close' | 'go' | 'no-go' | 'stop' | 'pause' | 'resume'

/** What an organiser asks of an event, by reply or button. */
export type EventCommand =
  | { type: PlainCommand; by: Address }
  | { type: 'open-at'; by: Address; at: Moment }
  /** Where those online take part: an address as `OnlineLink` has it. */
  | { type: 'link'; by: Address; link: string }
  /** Two sessions (their ids) to be put together: first shown, then approved. */
  | { type: 'propose-merge'; by: Address; from: string; into: string }
  | { type: 'merge'; by: Address }

/** `(state, command, now) → outcome`; the same command again is refused politely and changes nothing. */
export const decideEvent = (state: EventState, command: EventCommand, now: Temporal.Instant): Outcome => {
  const isOff = state.event.stage.status === 'cancelled'
  if (isOff && !steersMailing.has(command.type)) return refused({ why: 'cancelled' })
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
    case 'pause':
      return pause(state, command.by, now)
    case 'resume':
      return resume(state, command.by, now)
    case 'open-at':
      return openAt(state, command, now)
    case 'link':
      return setLink(state, command, now)
    case 'propose-merge':
      return proposeMerge(state, command, now)
    case 'merge':
      return merge(state, command.by, now)
  }
}

/** That it is called off is mailed too, and can be halted as well. */
const steersMailing: ReadonlySet<EventCommand['type']> = new Set(['stop', 'pause', 'resume'])

const open = ({ association, event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome => {
  // Past its last day it is closed as members see it; opening it anew says that it is not.
  if (event.stage.status === 'open' && !isPastDeadline(event, association.zone, now)) {
    return refused({ why: 'already-open' })
  }
  if (unitsToCome(event, localDate(now, association.zone)).length === 0) return refused({ why: 'past' })
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
  return decided(both(state, first ? invitations(opened, association, now) : nothing))
}

/** Registration opens by itself at this moment, unless it was opened before. */
const openAt = (
  { association, event, timers }: EventState,
  { at, by }: Extract<EventCommand, { type: 'open-at' }>,
  now: Temporal.Instant,
): Outcome => {
  if (event.stage.status === 'open') return refused({ why: 'already-open' })
  if (toInstant(atLocal(at.date, at.time, association.zone)) <= toInstant(now)) {
    return refused({ why: 'moment-past' })
  }
  const planned: Event = {
    ...event,
    plan: { ...event.plan, opening: 'later', opensAt: at, openingReminder: null },
  }
  return decided({
    events: [planned],
    timers: replaceTimers(timers, planned, association, now),
    audit: [{ what: 'opening-planned', by, about: event.id }],
  })
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

/** What was owed up to now sends no more, and what waits for the morning is not owed at all. */
const stop = ({ event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome =>
  decided({
    events: [{ ...event, stoppedAt: toInstant(now), pausedAt: null }],
    timers: timers.filter((timer) => isLive(timer) && timer.task.task === 'send').map(dropped),
    audit: [{ what: 'mailing-stopped', by, about: event.id }],
  })

/** What was owed up to now waits, also what the night holds up; what the plan has later leaves as planned. */
const pause = ({ event }: EventState, by: Address, now: Temporal.Instant): Outcome =>
  decided({
    events: [{ ...event, pausedAt: toInstant(now) }],
    audit: [{ what: 'mailing-paused', by, about: event.id }],
  })

/** What was owed in a night, and then paused, leaves now, or when this night ends. */
const resume = ({ association, event, timers }: EventState, by: Address, now: Temporal.Instant): Outcome => {
  if (!event.pausedAt) return refused({ why: 'not-paused' })
  const held = timers.filter((timer) => isHeld(timer, event))
  const byNight = !outsideNight(now, association.zone, association.quiet).equals(now)
  return decided({
    events: [{ ...event, pausedAt: null }],
    timers: byNight ? [] : held.map((timer) => ({ ...timer, status: 'fired' })),
    notices: byNight ? [] : held.flatMap(({ task }) => (task.task === 'send' ? task.notices : [])),
    audit: [{ what: 'mailing-resumed', by, about: event.id }],
  })
}
