import type { Temporal } from 'temporal-polyfill'
import type { Association } from './association'
import type { Event } from './event'
import type { Moment } from './plan'
import { atLocal, toInstant } from './time'
import type { Timer, TimerTask } from './timer'

/** The timers that the event's plan asks for, as the event now stands; moments in the past are left out. */
export const plannedTimers = (event: Event, association: Association, now: Temporal.Instant): Timer[] => {
  const { plan, stage } = event
  if (stage.status === 'cancelled') return []
  const wanted: (Timer | null)[] = [
    stage.status === 'announced'
      ? planned(event, association, plan.openingReminder, 'opening-reminder')
      : null,
    stage.status === 'open' ? planned(event, association, plan.nudge, 'nudge') : null,
    planned(event, association, plan.practical, 'practical'),
    event.reserve.status === 'held' ? planned(event, association, plan.goNoGo, 'go-no-go') : null,
  ]
  return wanted.filter((timer) => timer !== null).filter((timer) => timer.dueAt > toInstant(now))
}

const planned = (
  event: Event,
  association: Association,
  moment: Moment | null,
  task: 'opening-reminder' | 'nudge' | 'practical' | 'go-no-go',
): Timer | null => {
  if (!moment) return null
  const due = atLocal(moment.date, moment.time, association.zone)
  return newTimer(
    event,
    due,
    task === 'go-no-go' ? { task, event: event.id, round: 1 } : { task, event: event.id },
  )
}

export const newTimer = (event: Event, due: Temporal.Instant, task: TimerTask): Timer => {
  const round = 'round' in task ? `.${task.round}` : ''
  const dueAt = toInstant(due)
  return {
    id: `${task.task}${round}.${event.epoch}.${dueAt}`,
    status: 'wanted',
    dueAt,
    epoch: event.epoch,
    task,
  }
}

export const isLive = (timer: Timer): boolean => timer.status === 'wanted' || timer.status === 'armed'

/** What changes so that exactly `wanted` is live: stale timers dropped, missing ones set, the rest untouched. */
export const replaceTimers = (current: Timer[], wanted: Timer[]): Timer[] => {
  const wantedIds = new Set(wanted.map((timer) => timer.id))
  const known = new Set(current.map((timer) => timer.id))
  return [
    ...current
      .filter((timer) => isLive(timer) && !wantedIds.has(timer.id))
      .map((timer): Timer => ({ ...timer, status: 'dropped' })),
    ...wanted.filter((timer) => !known.has(timer.id)),
  ]
}
