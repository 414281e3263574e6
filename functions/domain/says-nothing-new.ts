import type { Event } from './event'
import { mergeFacts } from './merge-facts'
import type { EventFacts } from './understanding'

/** Whether an update says nothing of the event that the agenda does not have: a reminder, or other news of it. */
export const saysNothingNew = (facts: EventFacts, event: Event): boolean => {
  if (facts.kind !== 'session-update' || facts.movedFrom.length > 0) return false
  const after = mergeFacts(event.facts, facts)
  return told(event.facts) === told({ ...after, kind: event.facts.kind })
}

/** What people are told of it: "'s avonds" says no more than its hour. */
const told = (facts: EventFacts): string =>
  JSON.stringify({ ...facts, sessions: facts.sessions.map((session) => ({ ...session, dayPart: null })) })
