import type { Event } from '../../functions/domain/event'
import type { Moment } from '../../functions/domain/plan'
import { fromInstant, localDate } from '../../functions/domain/time'
import type { Timer } from '../../functions/domain/timer'
import { always } from '../support/domain/always'
import { wallClock, ZONE } from '../support/domain/moments'
import { liveTimers, type Story } from '../support/domain/story'

/** Every event with its live timers, as each command left them. */
const eachState = ({ log }: Story, check: (event: Event, live: Timer[]) => void): void => {
  for (const { after } of log) {
    for (const event of after.events.values()) check(event, liveTimers(after, event.id))
  }
}

test('no live timer is of an old epoch; of an event that was called off only mails wait for the morning', () =>
  always((story) =>
    eachState(story, (event, live) => {
      expect(live.filter((timer) => timer.epoch !== event.epoch)).toEqual([])
      if (event.stage.status === 'cancelled')
        expect(live.filter(({ task }) => task.task !== 'send')).toEqual([])
    }),
  ))

test('no live timer is of an old date: each stands in the plan as it is, and only what looks back comes after the day', () =>
  always((story) =>
    eachState(story, (event, live) => {
      const date = event.sessions[0]?.facts.date ?? ''
      for (const timer of live) {
        if (timer.task.task === 'send') continue
        const looksBack = timer.task.task === 'attendance' || timer.task.task === 'thanks'
        expect(localDate(fromInstant(timer.dueAt), ZONE) > date).toBe(looksBack)
        const planned = plannedAt(event, timer)
        if (planned) expect(wallClock(fromInstant(timer.dueAt))).toBe(planned)
      }
    }),
  ))

test('nothing is set twice: one live timer of each kind, and only where it has something to decide', () =>
  always((story) =>
    eachState(story, (event, live) => {
      const tasks = live.map(({ task }) => task.task).filter((task) => task !== 'send')
      expect(tasks).toEqual([...new Set(tasks)])
      if (event.stage.status !== 'open') expect(tasks).not.toContain('nudge')
      if (event.stage.status !== 'announced') expect(tasks).not.toContain('opening-reminder')
      if (event.reserve.status !== 'held') expect(tasks).not.toContain('go-no-go')
    }),
  ))

const plannedAt = ({ plan }: Event, { task }: Timer): string | null => {
  const text = (moment: Moment | null): string => (moment ? `${moment.date} ${moment.time}` : 'not planned')
  switch (task.task) {
    case 'nudge':
      return text(plan.nudge)
    case 'practical':
      return text(plan.practical)
    case 'thanks':
      return text(plan.thanks)
    case 'go-no-go':
      return task.round === 1 ? text(plan.goNoGo) : null
    default:
      return null
  }
}
