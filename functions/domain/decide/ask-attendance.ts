import type { Temporal } from 'temporal-polyfill'
import { isExpected, isRecorded } from '../attendance'
import { isLive, newTimer } from '../event-timers'
import type { Registration } from '../registration'
import { addWorkingDays, atLocal, localDate, toInstant } from '../time'
import type { Timer } from '../timer'
import type { EventState } from './decide-event'
import { askedIn, ROUNDS_MAX } from './decide-timer'
import { type Decision, nothing } from './decision'
import { toOrganiser } from './event-moments-due'

/**
 * The first working morning after: who was there? Asked once more after some working days, then of the deputy, and never
 * again; not at all where nobody was to come, or it is known already. Silence records nothing.
 */
export const askAttendance = (
  state: EventState,
  id: string,
  registrations: readonly Registration[],
  now: Temporal.Instant,
): Decision => {
  const { association, event } = state
  const timer = state.timers.find((one) => one.id === id)
  if (timer?.task.task !== 'attendance' || !isLive(timer) || timer.dueAt > toInstant(now)) return nothing
  const fired: Decision = { ...nothing, timers: [{ ...timer, status: 'fired' }] }
  const { session: unit, round } = timer.task
  const isAsked =
    timer.epoch === event.epoch &&
    event.stage.status !== 'cancelled' &&
    registrations.some((one) => isExpected(event, one, unit)) &&
    !isRecorded(registrations, unit)
  if (!isAsked) return fired
  const day = addWorkingDays(localDate(now, association.zone), association.plan.askAgainWorkingDays)
  const again: Timer[] =
    round < ROUNDS_MAX
      ? [
          newTimer(event, atLocal(day, association.plan.sendAt, association.zone), {
            ...timer.task,
            round: round + 1,
          }),
        ]
      : []
  return {
    ...fired,
    notices: askedIn(round, state).map((address, index) =>
      toOrganiser(timer, address, { kind: 'attendance', event: event.id, session: unit, round }, index),
    ),
    timers: [...fired.timers, ...again],
    audit: [{ what: 'timer-attendance', by: 'clock', about: event.id }],
  }
}
