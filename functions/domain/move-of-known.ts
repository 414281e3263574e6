import { type Clause, type MailInClauses, namesAbove, namesIn } from './clause'
import type { Event } from './event'
import { mainSession } from './event'
import { daysOf } from './event-days'
import { isGatheringWord, namesAnotherGathering, saidOf } from './telling-words'
import type { EventFacts, Understanding } from './understanding'
import { withSessions } from './without-part'

/**
 * An announcement that gives as many new days as it names days of a known event, and says that they change, is
 * a move of that event; so is one that names the event and gives as many new days as it has.
 */
export const asMoveOfKnown = (
  understanding: Understanding,
  index: number,
  said: MailInClauses,
  events: readonly Event[],
): Understanding => {
  const facts = understanding.events[index]
  const isOpen = facts?.kind === 'new-event' || (facts?.kind === 'date-move' && facts.movedFrom.length === 0)
  if (!facts || !isOpen || said.clauses.some(({ addsDay }) => addsDay)) return understanding
  const [only, ...others] = events.flatMap((event) => {
    const from = daysGivenUp(event, facts, said)
    return from ? [{ event, from }] : []
  })
  if (!only || others.length > 0) return understanding
  const kept = facts.sessions.flatMap(({ date }, at) =>
    date !== null && only.from.includes(date) ? [] : [at],
  )
  const left = withSessions(understanding, index, kept)
  return {
    ...left,
    events: left.events.map((one, at) =>
      at === index ? { ...one, kind: 'date-move', title: only.event.facts.title, movedFrom: only.from } : one,
    ),
  }
}

/** The days of the event in whose place others come; null where it does not move. */
const daysGivenUp = (event: Event, facts: EventFacts, said: MailInClauses): string[] | null => {
  const { subject, clauses } = said
  const days = facts.sessions.flatMap(({ date, status }) =>
    date !== null && status !== 'past' ? [date] : [],
  )
  const isSet = clauses.some(isAgainst(days))
  if (!isSet && !clauses.some(({ changes }) => changes)) return null
  const own = daysOf(event)
  const from = days.filter((day) => own.includes(day))
  const fresh = days.length - from.length
  const { title } = event.facts
  if (fresh === 0 || namesAnotherGathering(facts.title, title)) return null
  if (from.length > 0)
    return from.length === fresh && saidOf(title, namesIn([subject, ...clauses])) > 0 ? from : null
  const named = namesAbove(said, facts)
  const isMoved = clauses.some(({ hasMoved }) => hasMoved) || (isSet && isOwnName(title, named))
  return isMoved && fresh === own.length && saidOf(title, named) > 0 ? own : null
}

/** "Buurtbarbecue" names one event, "wandeling" any. */
const isOwnName = (title: string | null, named: ReadonlySet<string>): boolean =>
  saidOf(title, new Set([...named].filter((word) => !isGatheringWord(word)))) > 0

/** "Niet zondag maar zaterdag 18 december", where one of these days is named. */
const isAgainst =
  (own: readonly string[]) =>
  ({ setsAgainst, isNotYet, days }: Clause): boolean =>
    setsAgainst && !isNotYet && days.some(({ date, isAside }) => !isAside && own.includes(date))

/** "Het wordt 8 oktober", the day that is held in reserve, and nothing else that is new: the decision to fall back. */
export const asFallback = (facts: EventFacts, events: Event[]): EventFacts => {
  const [session, ...others] = facts.sessions
  if (facts.kind !== 'date-move' || !session || others.length > 0) return facts
  if (session.start !== null || session.venue !== null || session.address !== null) return facts
  const meant = events.filter(({ reserve }) => reserve.status === 'held' && reserve.date === session.date)
  const [event, ...more] = meant
  if (!event || more.length > 0) return facts
  const main = mainSession(event).facts.date
  return facts.movedFrom.every((date) => date === main)
    ? { ...facts, kind: 'fallback-decision', title: event.facts.title }
    : facts
}
