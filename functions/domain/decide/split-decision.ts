import type { Event } from '../event'
import type { EventId } from '../ids'
import type { ManyNotice } from '../notice'
import type { Timer } from '../timer'
import type { Decision } from './decision'

/** What a decision about one event leaves for after its transaction; whether its timers are behind its plan. */
export type Rest = { event: EventId; replans: boolean; notices: ManyNotice[] }

/**
 * A decision that is too much for one transaction, as its core and what follows from that. The core keeps
 * every state and counter, what is owed to one person, and the timers that no plan would set or drop again.
 */
export const splitDecision = (decision: Decision): { core: Decision; rests: Rest[] } => {
  const mailings = decision.notices.filter((notice) => notice.to === 'many')
  const planned = decision.timers.filter((timer) => isOfPlan(timer, eventOf(timer, decision.events)))
  const behind = planned.map((timer) => eventOf(timer, decision.events)?.id)
  const events = [...new Set([...behind, ...mailings.map(({ event }) => event)])]
  return {
    core: {
      ...decision,
      notices: decision.notices.filter((notice) => notice.to !== 'many'),
      timers: decision.timers.filter((timer) => !planned.includes(timer)),
    },
    rests: events.flatMap((event) => {
      if (!event) return []
      const notices = mailings.filter((notice) => notice.event === event)
      return [{ event, replans: behind.includes(event), notices }]
    }),
  }
}

/** The event that a timer belongs to, where this decision changes it. */
const eventOf = ({ task }: Timer, events: Event[]): Event | null =>
  ('event' in task && events.find(({ id }) => id === task.event)) || null

/** Whether `replaceTimers` sets or drops it by itself, from the event as it then stands. */
const isOfPlan = ({ status, epoch, task: { task } }: Timer, event: Event | null): boolean => {
  if (!event || status === 'fired') return false
  if (status === 'dropped' && epoch < event.epoch) return true
  return task !== 'send' && task !== 'offer' && task !== 'invoice-details'
}
