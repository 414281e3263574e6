import type { Temporal } from 'temporal-polyfill'
import type { Association } from './association'
import { answering, attendable, type Event, lastDate, UNKNOWN_DAY, unitIds } from './event'
import { isOnline } from './online'
import { addDays, addWorkingDays, atLocal, outsideNight } from './time'
import type { TimerTask } from './timer'

export type Due = { due: Temporal.Instant; task: TimerTask }

const LINK_WORKING_DAYS = 2
const DOOR_LIST_AT = '15:00'

/** What follows from the event itself rather than from a moment that was proposed. */
export const momentsOf = (event: Event, association: Association): Due[] => [
  ...opening(event, association),
  ...deadline(event, association),
  ...onlineLinks(event, association),
  ...linkReminder(event, association),
  ...doorLists(event, association),
  ...attendance(event, association),
]

/** Registration opens by itself where the organiser named a moment for it. */
const opening = ({ id, plan, stage }: Event, { zone }: Association): Due[] =>
  plan.opensAt === null || stage.status === 'open'
    ? []
    : [{ due: atLocal(plan.opensAt.date, plan.opensAt.time, zone), task: { task: 'opening', event: id } }]

/**
 * Once the last day to register is over the organiser hears how it stands: in the morning, as it ends at night,
 * and on a working day where one is left before the event.
 */
const deadline = ({ id, facts, stage, sessions }: Event, { zone, quiet, plan }: Association): Due[] => {
  const day = facts.registration.deadline
  if (!day || stage.status !== 'open') return []
  const workday = addWorkingDays(day, 1)
  const isInTime = sessions.filter(attendable).every(({ facts: { date } }) => !date || date > workday)
  const isNext = workday === addDays(day, 1)
  const due =
    isNext || !isInTime
      ? outsideNight(atLocal(addDays(day, 1), '00:00', zone), zone, quiet)
      : atLocal(workday, plan.sendAt, zone)
  return [{ due, task: { task: 'deadline', event: id } }]
}

/** Once the link is known, those online get it a day and an hour before each session. */
const onlineLinks = (event: Event, { zone }: Association): Due[] =>
  event.onlineLink === null
    ? []
    : event.sessions.filter(isOnline).flatMap(({ id, facts }) => {
        if (!facts.date || !facts.start) return []
        const begins = atLocal(facts.date, facts.start, zone)
        const task = { task: 'online-link', event: event.id, session: id } as const
        return [
          { due: begins.subtract({ hours: 24 }), task: { ...task, ahead: 'day' } },
          { due: begins.subtract({ hours: 1 }), task: { ...task, ahead: 'hour' } },
        ]
      })

/** The organiser is asked for the link once more, while there is time to give it. */
const linkReminder = (event: Event, { zone, plan }: Association): Due[] => {
  if (event.onlineLink !== null) return []
  const [date] = event.sessions
    .filter(isOnline)
    .flatMap(({ facts }) => (facts.date ? [facts.date] : []))
    .toSorted()
  if (!date) return []
  const due = atLocal(addWorkingDays(date, -LINK_WORKING_DAYS), plan.sendAt, zone)
  return [{ due, task: { task: 'link-reminder', event: event.id } }]
}

/** The day before each day on which people come to a place, or take part together online. */
const doorLists = (event: Event, { zone }: Association): Due[] => {
  if (event.stage.status === 'announced') return []
  const whole = answering(event) === 'whole'
  const days = new Set<string>()
  return event.sessions.filter(attendable).flatMap(({ id, facts }) => {
    // Where one answer is for everything, one list serves all that is on one day.
    if (!facts.date || (whole && days.has(facts.date))) return []
    days.add(facts.date)
    const due = atLocal(addDays(facts.date, -1), DOOR_LIST_AT, zone)
    return [{ due, task: { task: 'door-list', event: event.id, session: id } }]
  })
}

/** The first working morning after each part that is answered for: who was there? */
const attendance = (event: Event, { zone, plan }: Association): Due[] =>
  event.stage.status === 'announced'
    ? []
    : unitIds(event).flatMap((unit) => {
        const date = lastDate(event, unit)
        if (date === UNKNOWN_DAY) return []
        const due = atLocal(addWorkingDays(date, 1), plan.sendAt, zone)
        return [{ due, task: { task: 'attendance', event: event.id, session: unit, round: 1 } }]
      })
