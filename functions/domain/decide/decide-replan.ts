import { replaceTimers } from '../event-timers'
import { fromInstant, type Instant } from '../time'
import type { EventState } from './decide-event'
import { type Decision, nothing } from './decision'

/** With the event's own item well within the 100 actions of a transaction. */
const PAGE_TIMERS = 80

/**
 * The next page of what brings the timers in line with the event as it now stands; no timers when they are.
 * `since` is when they fell behind: a moment that passed meanwhile is still owed. The event is written
 * along, so that a page which another change of the event overtook is decided again.
 */
export const decideReplan = ({ association, event, timers }: EventState, since: Instant): Decision => {
  const page = replaceTimers(timers, event, association, fromInstant(since)).slice(0, PAGE_TIMERS)
  return page.length ? { ...nothing, events: [event], timers: page } : nothing
}
