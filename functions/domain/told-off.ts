import { inText, type MailInClauses } from './clause'
import type { Event } from './event'
import { daysOf } from './event-days'
import { noSession } from './no-facts'
import { sessionsNamed } from './sessions-named'
import { saidOf } from './telling-words'
import type { EventFacts, Understanding } from './understanding'

/** "De barbecue gaat niet door. Het zomerfeest zelf wel": only a part of the event is off, and none of its days. */
export const withPartOff = (
  understanding: Understanding,
  index: number,
  { clauses }: MailInClauses,
  event: Event | null,
): Understanding => {
  const facts = understanding.events[index]
  if (!event || facts?.kind !== 'cancellation') return understanding
  const isSaid = clauses.some(
    ({ goesOn, isOff, names }) => goesOn && !isOff && saidOf(event.facts.title, names) > 0,
  )
  if (!isSaid || mayBeOther(facts, event)) return understanding
  const sessions = facts.sessions.map((session) => ({ ...session, status: 'planned' as const }))
  return withFacts(understanding, index, { ...facts, kind: 'session-update', sessions })
}

/** One evening of a series goes on by the name of the series. */
const mayBeOther = ({ sessions }: EventFacts, event: Event): boolean =>
  event.sessions.length > 1 && sessions.length < event.sessions.length

/** "De excursie van 16 maart zetten we in de ijskast": off, where the agenda has that day for it. */
export const withLetGo = (
  understanding: Understanding,
  index: number,
  { clauses }: MailInClauses,
  event: Event | null,
): Understanding => {
  const facts = understanding.events[index]
  const [session, ...others] = facts?.sessions ?? []
  if (!event || facts?.kind !== 'session-update' || !session?.date || others.length > 0) return understanding
  const { date } = session
  const own = clauses.filter(({ days }) => days.some((day) => day.date === date))
  const isTold = daysOf(event).includes(date) && own.some(({ isLetGo }) => isLetGo)
  return isTold
    ? withFacts(understanding, index, offOn({ ...facts, kind: 'cancellation' }, [date]))
    : understanding
}

/**
 * What is off of a series by its number, "les 2", is that day. Where the others go on and none of this tells which
 * one does not, it is asked.
 */
export const withSessionsOff = (
  understanding: Understanding,
  index: number,
  said: MailInClauses,
  event: Event | null,
  today: string,
): Understanding => {
  const facts = understanding.events[index]
  const isOpen = facts?.kind === 'cancellation' && event && event.sessions.length > 1
  if (!facts || !isOpen || facts.sessions.some(({ date }) => date !== null)) return understanding
  const told = [...said.clauses.filter(({ isOff }) => isOff), said.subject]
  const days = told
    .map(({ sessions }) => sessionsNamed(sessions, event, today))
    .find(({ length }) => length > 0)
  if (days) return withFacts(understanding, index, offOn(facts, days))
  const text = inText(said)
  const isOne = told.some(({ isOfOne }) => isOfOne) && !text.some(({ isOfAll }) => isOfAll)
  if (!isOne && !text.some(({ othersGoOn }) => othersGoOn)) return understanding
  const asked = withFacts(understanding, index, offOn(facts, [null]))
  const about = `/events/${index}/sessions/0/date`
  const ask = `Welke dag van ${event.facts.title ?? 'deze reeks'} gaat niet door?`
  return { ...asked, questions: [...asked.questions, { about, ask, blocking: true }] }
}

/** Its sessions are these days, and off. */
export const offOn = (facts: EventFacts, days: readonly (string | null)[]): EventFacts => ({
  ...facts,
  sessions: days.map((date) => ({ ...noSession, date, status: 'cancelled' })),
})

const withFacts = (understanding: Understanding, index: number, facts: EventFacts): Understanding => ({
  ...understanding,
  kind: understanding.events.length === 1 ? facts.kind : understanding.kind,
  events: understanding.events.map((one, at) => (at === index ? facts : one)),
})
