import type { MailInClauses } from './clause'
import { type Event, mainSession } from './event'
import { daysOf } from './event-days'
import { upcoming } from './match-event'
import { noFacts, noSession } from './no-facts'
import { sessionsNamed } from './sessions-named'
import { mostSaid, saidOf, tellingWords } from './telling-words'
import type { EventFacts, Understanding } from './understanding'

const GOES_ON =
  /(?<!\p{L})(?:zelf[^.;]{0,30} w[eé]l|(?:gaat|gaan|blijft|blijven)(?: \p{L}+){0,4} (?:gewoon|w[eé]l|zeker|gelukkig)(?: \p{L}+){0,3} (?:door|staan)|(?:gaat|gaan) (?:gewoon|w[eé]l|zeker) (?:\p{L}+ ){0,4}door)(?!\p{L})/iu
const NOT = /(?<!\p{L})(?:niet|geen|overige|andere|rest)(?!\p{L})/iu
const OTHERS_GO_ON =
  /(?<!\p{L})(?:andere|overige|rest)(?!\p{L})[^.;!?]{0,60}(?<!\p{L})(?:(?:w[eé]l|gewoon)[^.;!?]{0,20} door|door zoals|blij(?:ft|ven))/iu
const ALL = /(?<!\p{L})(?:alle|allemaal|hele|volledige|beide|gehele|reeks|rest|resterende|overige)(?!\p{L})/iu

/** "De barbecue gaat niet door. Het zomerfeest zelf wel": only a part of the event is off, and none of its days. */
export const withPartOff = (
  understanding: Understanding,
  index: number,
  { clauses }: MailInClauses,
  event: Event | null,
): Understanding => {
  const facts = understanding.events[index]
  if (!event || facts?.kind !== 'cancellation') return understanding
  const goesOn = clauses.some(
    ({ words, isOff }) =>
      !isOff && GOES_ON.test(words) && !NOT.test(words) && saidOf(event.facts.title, tellingWords(words)) > 0,
  )
  if (!goesOn || mayBeOther(facts, event)) return understanding
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
  const isLetGo = daysOf(event).includes(date) && own.some((clause) => clause.isLetGo)
  return isLetGo
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
  { subject, text, clauses }: MailInClauses,
  event: Event | null,
  today: string,
): Understanding => {
  const facts = understanding.events[index]
  const isOpen = facts?.kind === 'cancellation' && event && event.sessions.length > 1
  if (!facts || !isOpen || facts.sessions.some(({ date }) => date !== null)) return understanding
  const told = [...clauses.filter(({ isOff }) => isOff).map(({ words }) => words), subject]
  const days = told.map((words) => sessionsNamed(words, event, today)).find(({ length }) => length > 0)
  if (days) return withFacts(understanding, index, offOn(facts, days))
  if (!OTHERS_GO_ON.test(text) && (ALL.test(text) || !ONE_OF_THEM.test(told.join('\n')))) return understanding
  const asked = withFacts(understanding, index, offOn(facts, [null]))
  const about = `/events/${index}/sessions/0/date`
  const ask = `Welke dag van ${event.facts.title ?? 'deze reeks'} gaat niet door?`
  return { ...asked, questions: [...asked.questions, { about, ask, blocking: true }] }
}

const ONE_OF_THEM =
  /(?<!\p{L})(?:de|deze|die|onze|een) (?:les|avond|middag|ochtend|sessie|module|bijeenkomst|keer)(?!\p{L})/iu

const offOn = (facts: EventFacts, days: readonly (string | null)[]): EventFacts => ({
  ...facts,
  sessions: days.map((date) => ({ ...noSession, date, status: 'cancelled' })),
})

/** A mail in which nothing was read, and that says of one event that it is off, or that its reserve date it is. */
export const asToldOff = (
  understanding: Understanding,
  { subject, clauses }: MailInClauses,
  events: readonly Event[],
  today: string,
): Understanding => {
  if (!isEmpty(understanding)) return understanding
  const ahead = upcoming(events, today)
  for (const { words, isOff, isFallback, days } of clauses) {
    const event = isOff || isFallback ? (mostSaid(ahead, words) ?? mostSaid(ahead, subject)) : null
    if (!event) continue
    const { title } = event.facts
    if (isOff) {
      const own = days.flatMap(({ date, isAside }) =>
        isAside || !daysOf(event).includes(date) ? [] : [date],
      )
      const only = daysOf(event).length === 1 ? daysOf(event) : []
      const off = offOn({ ...noFacts, kind: 'cancellation', title }, own.length > 0 ? own : only)
      return { ...understanding, ...nothing, kind: 'cancellation', events: [off] }
    }
    const { reserve } = event
    if (reserve.status !== 'held') continue
    const sessions = [{ ...noSession, date: reserve.date }]
    const movedFrom = [mainSession(event).facts.date].filter((date) => date !== null)
    const decision = { ...noFacts, kind: 'fallback-decision' as const, title, sessions, movedFrom }
    return { ...understanding, ...nothing, kind: 'fallback-decision', events: [decision] }
  }
  return understanding
}

const nothing = { evidence: {}, questions: [], reasons: [null] }

/** No event, or one without a day. */
const isEmpty = ({ kind, events }: Understanding): boolean =>
  (kind === 'content-post' && events.length === 0) ||
  (kind === 'new-event' && events.every(({ sessions }) => sessions.every(({ date }) => date === null)))

const withFacts = (understanding: Understanding, index: number, facts: EventFacts): Understanding => ({
  ...understanding,
  kind: understanding.events.length === 1 ? facts.kind : understanding.kind,
  events: understanding.events.map((one, at) => (at === index ? facts : one)),
})
