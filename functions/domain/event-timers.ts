import type { Temporal } from 'temporal-polyfill'
import type { Association } from './association'
import { answering, attendable, type Event } from './event'
import { momentsOf } from './event-moments'
import type { MemberNoticeKind } from './notice-kind'
import type { Moment } from './plan'
import { isPaused } from './sending'
import { addWorkingDays, atLocal, type Instant, toInstant } from './time'
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
    ...practicals(event, association),
    stage.status === 'announced' ? null : planned(event, association, plan.thanks, 'thanks'),
    ...momentsOf(event, association).map(({ due, task }) => newTimer(event, due, task)),
    event.reserve.status === 'held' ? planned(event, association, plan.goNoGo, 'go-no-go') : null,
  ]
  return wanted.filter((timer) => timer !== null).filter((timer) => timer.dueAt > toInstant(now))
}

/** Where each session is answered for, each has its own practical mail, to those who come to it. */
const practicals = (event: Event, association: Association): (Timer | null)[] => {
  const { practical } = event.plan
  if (!practical || answering(event) === 'whole') return [planned(event, association, practical, 'practical')]
  const dated = event.sessions
    .filter((session) => attendable(session) && session.facts.date !== null)
    .toSorted((a, b) => (a.facts.date ?? '').localeCompare(b.facts.date ?? ''))
  return dated.map(({ id, facts }, index) => {
    const days = -association.plan.practicalWorkingDaysBefore
    const own = { date: addWorkingDays(facts.date ?? '', days), time: association.plan.sendAt }
    const { date, time } = index === 0 ? practical : own
    const task = { task: 'practical', event: event.id, session: id } as const
    return newTimer(event, atLocal(date, time, association.zone), task)
  })
}

const planned = (
  event: Event,
  association: Association,
  moment: Moment | null,
  task: 'opening-reminder' | 'nudge' | 'practical' | 'go-no-go' | 'thanks',
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
  const dueAt = toInstant(due)
  return { id: idOf(task, event.epoch, dueAt), status: 'wanted', dueAt, epoch: event.epoch, task }
}

const idOf = (task: TimerTask, epoch: number, dueAt: string): string => {
  const about = [
    'round' in task && task.round,
    'session' in task && task.session,
    'ahead' in task && task.ahead,
    task.task === 'offer' && `${task.member}.${task.unit}.${task.revision}`,
    task.task === 'invoice-details' && `${task.member}.${task.since}`,
  ].filter(Boolean)
  return [task.task, ...about, epoch, dueAt].join('.')
}

export const isLive = (timer: Timer): boolean => timer.status === 'wanted' || timer.status === 'armed'

/**
 * What changes so that the timers fit the event as it now stands: stale ones dropped, missing ones set,
 * the rest untouched, together with what is under way and in no plan.
 */
export const replaceTimers = (
  current: Timer[],
  event: Event,
  association: Association,
  now: Temporal.Instant,
): Timer[] => {
  // Where `now` is a moment ago, what was due since may have been done.
  const done = namesOf(current.filter(({ status }) => status === 'fired'))
  const planned = plannedTimers(event, association, now).filter((timer) => !done.has(nameOf(timer)))
  const live = current.filter(isLive)
  const wanted = [...planned, ...live.filter((timer) => isUnderWay(timer, event, planned))]
  const [areWanted, areLive] = [namesOf(wanted), namesOf(live)]
  const known = new Set(current.map(({ id }) => id))
  return [
    ...live.filter((timer) => !areWanted.has(nameOf(timer))).map(dropped),
    ...wanted
      .filter((timer) => !areLive.has(nameOf(timer)))
      .map((timer) => ({ ...timer, id: freshId(timer.id, known) })),
  ]
}

/** Mails that were owed in the night and leave when it ends; a second round waits for its working day, by plan. */
export const sendsInTheMorning = (timer: Timer): boolean => isLive(timer) && owedInTheNight(timer) !== null

/** Mails of a night that an organiser paused since; what is owed after the pause leaves as planned. */
export const isHeld = (timer: Timer, event: Event): boolean => {
  const owedAt = owedInTheNight(timer)
  return owedAt !== null && isLive(timer) && timer.epoch === event.epoch && isPaused(event, owedAt)
}

/** The kinds of the mailings that these timers send. */
export const kindsSent = (timers: Timer[]): MemberNoticeKind[] =>
  timers.flatMap(({ task }) =>
    task.task === 'send' ? task.notices.flatMap((one) => (one.to === 'many' ? [one.kind] : [])) : [],
  )

const owedInTheNight = ({ task }: Timer): Instant | null => (task.task === 'send' && task.owedAt) || null

export const dropped = (timer: Timer): Timer => ({ ...timer, status: 'dropped' })

/** Mails that wait for the morning, and questions and reminders that are being repeated, stay until the date changes. */
const isUnderWay = (timer: Timer, event: Event, planned: Timer[]): boolean => {
  const { task } = timer
  if (timer.epoch !== event.epoch) return false
  if (task.task === 'send' || task.task === 'offer' || task.task === 'invoice-details') return true
  if (event.stage.status === 'cancelled') return false
  if (task.task === 'attendance') return task.round > 1
  if (planned.some((one) => one.task.task === task.task)) return false
  if (task.task === 'go-no-go') return task.round > 1 && event.reserve.status === 'held'
  return task.task === 'opening-reminder' && event.stage.status === 'announced' && event.plan.opensAt === null
}

const namesOf = (timers: Timer[]): ReadonlySet<string> => new Set(timers.map(nameOf))

const nameOf = ({ id, task, epoch, dueAt }: Timer): string =>
  task.task === 'send' ? id : idOf(task, epoch, dueAt)

/** A timer that was dropped stays dropped: the same moment wanted again is a timer of its own. */
const freshId = (id: string, known: ReadonlySet<string>): string => {
  if (!known.has(id)) return id
  for (let again = 2; ; again += 1) if (!known.has(`${id}.${again}`)) return `${id}.${again}`
}
