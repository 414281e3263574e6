import type { DraftPart } from '../draft'
import { type Event, mainSession } from '../event'
import type { EventFacts } from '../understanding'

/** Reports and posts invite nobody; a change of an event that is not known makes it only when it has a new date. */
export const effectOf = (facts: EventFacts, event: Event | null): DraftPart['effect'] => {
  switch (facts.kind) {
    case 'new-event':
      return 'creates'
    case 'date-move':
      return event ? 'changes' : 'creates'
    case 'cancellation':
      return event ? 'changes' : 'none'
    case 'session-update':
    case 'rectification':
      return event ? 'changes' : 'none'
    case 'fallback-decision':
      return event ? decisionOn(facts, event) : 'none'
    case 'report':
      return event ? 'reports' : 'none'
    case 'content-post':
      return 'posts'
    case 'unknown':
      return 'none'
  }
}

/** Which of the two dates the mail names as going ahead; neither or both is no decision. */
const decisionOn = (facts: EventFacts, event: Event): DraftPart['effect'] => {
  if (event.reserve.status !== 'held') return 'none'
  const going = facts.sessions
    .filter((session) => session.status === 'planned')
    .map((session) => session.date)
  const main = mainSession(event).facts.date
  const off = facts.sessions.flatMap(({ date, status }) => (status === 'cancelled' ? [date] : []))
  // "4 juni laten we schieten, we gebruiken de datum achter de hand": there is only one such date.
  const onReserve =
    going.includes(event.reserve.date) ||
    (going.length === 0 && [...facts.movedFrom, ...off].some((date) => date === main))
  const onMain = going.includes(main)
  if (onReserve && !onMain) return 'falls-back'
  return onMain && !onReserve ? 'goes-ahead' : 'none'
}
