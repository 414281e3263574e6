import type { Clause, MailInClauses } from './clause'
import { type Event, mainSession } from './event'
import { daysOf } from './event-days'
import { upcoming } from './match-event'
import { noFacts, noSession } from './no-facts'
import { mostSaid } from './telling-words'
import { offOn } from './told-off'
import type { EventFacts, Understanding } from './understanding'

/** A mail in which nothing was read, and that says of one event that it is off, or that its reserve date it is. */
export const asToldOff = (
  understanding: Understanding,
  { subject, clauses }: MailInClauses,
  events: readonly Event[],
  today: string,
): Understanding => {
  if (!isEmpty(understanding)) return understanding
  const ahead = upcoming(events, today)
  for (const clause of clauses) {
    const { isOff, isFallback } = clause
    const event =
      isOff || isFallback ? (mostSaid(ahead, clause.names) ?? mostSaid(ahead, subject.names)) : null
    const facts = event && (isOff ? calledOff(event, clause) : fallenBack(event))
    if (facts) return { ...understanding, ...nothing, kind: facts.kind, events: [facts] }
  }
  return understanding
}

const calledOff = (event: Event, { days }: Clause): EventFacts => {
  const all = daysOf(event)
  const own = days.flatMap(({ date, isAside }) => (isAside || !all.includes(date) ? [] : [date]))
  const only = all.length === 1 ? all : []
  const { title } = event.facts
  return offOn({ ...noFacts, kind: 'cancellation', title }, own.length > 0 ? own : only)
}

const fallenBack = (event: Event): EventFacts | null => {
  const { reserve } = event
  if (reserve.status !== 'held') return null
  const sessions = [{ ...noSession, date: reserve.date }]
  const movedFrom = [mainSession(event).facts.date].filter((date) => date !== null)
  return { ...noFacts, kind: 'fallback-decision', title: event.facts.title, sessions, movedFrom }
}

const nothing = { evidence: {}, questions: [], reasons: [null] }

/** No event, or one without a day. */
const isEmpty = ({ kind, events }: Understanding): boolean =>
  (kind === 'content-post' && events.length === 0) ||
  (kind === 'new-event' && events.every(({ sessions }) => sessions.every(({ date }) => date === null)))
