import type { Event } from './event'
import { daysOf } from './event-days'
import type { EventFacts } from './understanding'

/**
 * A move or cancellation that names only some of an event's sessions leaves the others, and every
 * answer, as they are: it is an update of those sessions. Anything else stays what it is.
 */
export const asSessionUpdate = (facts: EventFacts, event: Event): EventFacts => {
  if (event.sessions.length < 2 || event.facts.relation === 'single') return facts
  switch (facts.kind) {
    case 'date-move':
      return movesSome(facts, event) ? { ...facts, kind: 'session-update' } : facts
    case 'cancellation':
      return cancelsSome(facts, event) ? asCancelledSessions(facts) : facts
    default:
      return facts
  }
}

/** Fewer dates fall away than the event has, all of them its own, and each has one in its place. */
const movesSome = ({ movedFrom, sessions }: EventFacts, event: Event): boolean => {
  const dates = daysOf(event)
  const fresh = sessions.filter(({ date }) => date !== null && !dates.includes(date))
  return (
    movedFrom.length > 0 &&
    movedFrom.length < dates.length &&
    movedFrom.every((date) => dates.includes(date)) &&
    fresh.length === movedFrom.length
  )
}

const cancelsSome = ({ sessions }: EventFacts, event: Event): boolean => {
  const dates = daysOf(event)
  const named = sessions.map(({ date }) => date)
  return (
    named.length > 0 &&
    named.every((date) => date !== null && dates.includes(date)) &&
    dates.some((date) => !named.includes(date))
  )
}

const asCancelledSessions = (facts: EventFacts): EventFacts => ({
  ...facts,
  kind: 'session-update',
  sessions: facts.sessions.map((session) => ({ ...session, status: 'cancelled' })),
})
