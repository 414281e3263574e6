import type { Event } from './event'
import { namesAnotherGathering, saidOf, tellingWords } from './telling-words'
import type { EventFacts } from './understanding'

/** Which event an announcement is about: it makes a new one, changes one, or could mean several. */
export type Match = { match: 'none' } | { match: 'one'; event: Event } | { match: 'several'; events: Event[] }

/** Only a change is about an event that exists: one on a date it names, or else one of the same name. */
export const matchEvent = (facts: EventFacts, events: Event[], today: string): Match => {
  const match = onlyOne(candidatesFor(facts, events, today))
  const isGrave = facts.kind === 'date-move' || facts.kind === 'cancellation'
  // "Het kersenfeest van 13 juni is afgelast": whether ours of that day is meant, is asked.
  return match.match === 'one' && isGrave && namesAnotherGathering(facts.title, match.event.facts.title)
    ? { match: 'several', events: [match.event] }
    : match
}

/** Every event that the announcement could be about. */
export const candidatesFor = (facts: EventFacts, events: Event[], today: string): Event[] => {
  const living = events.filter((event) => event.stage.status !== 'cancelled')
  switch (facts.kind) {
    case 'date-move':
      return byDate(facts.movedFrom, living) ?? movedUnder(facts, upcoming(living, today))
    case 'cancellation':
      return byDate(daysOf(facts), living) ?? calledOffUnder(facts, upcoming(living, today))
    case 'session-update':
    case 'rectification':
    case 'fallback-decision':
      return byDate(daysOf(facts), living) ?? byTitle(facts, upcoming(living, today))
    case 'report':
      return byDate(datesOf(facts), events) ?? []
    case 'new-event':
    case 'content-post':
    case 'unknown':
      return []
  }
}

/**
 * News of an event that was called off ("het gaat online door") makes a new one: what was called off
 * stays so.
 */
export const asNewAfterCancellation = (facts: EventFacts, events: Event[]): EventFacts => {
  if (facts.kind !== 'session-update' && facts.kind !== 'fallback-decision') return facts
  if (!facts.sessions.some(({ date, status }) => date !== null && status !== 'cancelled')) return facts
  const calledOff = events.filter((event) => event.stage.status === 'cancelled')
  const was = byDate(daysOf(facts), calledOff) ?? byTitle(facts, calledOff)
  const sessions = facts.sessions.filter(({ status }) => status !== 'cancelled')
  return was.length === 0 ? facts : { ...facts, kind: 'new-event', sessions, movedFrom: [] }
}

/** What was called off without a new day, and gets one now: its hour and place are what "zelfde tijd en plaats" means. */
export const calledOffBefore = (facts: EventFacts, events: Event[]): Match => {
  const calledOff = events.filter(({ stage }) => stage.status === 'cancelled')
  return facts.kind === 'date-move'
    ? onlyOne(byDate(facts.movedFrom, calledOff) ?? byTitle(facts, calledOff))
    : { match: 'none' }
}

const onlyOne = (events: Event[]): Match => {
  const [first, ...others] = events
  if (!first) return { match: 'none' }
  return others.length ? { match: 'several', events } : { match: 'one', event: first }
}

const datesOf = (facts: EventFacts): string[] =>
  facts.sessions.map((session) => session.date).filter((date) => date !== null)

const daysOf = (facts: EventFacts): string[] => [...facts.movedFrom, ...datesOf(facts)]

/** Events on one of these dates; null when the announcement names none that is known. */
const byDate = (dates: string[], events: Event[]): Event[] | null => {
  const onDay = (event: Event): boolean =>
    event.sessions.some(({ facts }) => facts.date !== null && dates.includes(facts.date)) ||
    (event.reserve.status === 'held' && dates.includes(event.reserve.date))
  const found = events.filter(onDay)
  return found.length ? found : null
}

/** The events of which a day is still to come. */
export const upcoming = (events: readonly Event[], today: string): Event[] =>
  events.filter(({ sessions }) => sessions.some(({ facts: { date } }) => (date ?? today) >= today))

/** "De snoeiles gaat niet door" does not call off the whole "Cursus snoeien". */
const calledOffUnder = (facts: EventFacts, events: Event[]): Event[] => {
  const said = tellingWords(facts.title ?? '')
  // "De intocht" is the "Sinterklaasintocht".
  const isSaid = (word: string): boolean =>
    said.has(word) || [...said].some((head) => head.length >= HEAD_LETTERS_MIN && word.endsWith(head))
  const isIn = ({ facts: { title } }: Event) => [...tellingWords(title ?? '')].some(isSaid)
  return byTitle(facts, events).filter(isIn)
}

const HEAD_LETTERS_MIN = 5

/** A day that nobody knows is moved by an event of that very name, not by one that only sounds like it. */
const movedUnder = (facts: EventFacts, events: Event[]): Event[] => {
  const named = byTitle(facts, events)
  const said = tellingWords(facts.title ?? '')
  const isWhole = ({ facts: { title } }: Event) =>
    [...said].every((word) => saidOf(word, tellingWords(title ?? '')) === 1)
  return facts.movedFrom.length === 0 ? named : named.filter(isWhole)
}

/** The events whose title says most of what the announcement's does; none that says nothing of it. */
const byTitle = (facts: EventFacts, events: Event[]): Event[] => {
  const said = tellingWords(facts.title ?? '')
  const counts = events.map((event) => saidOf(event.facts.title, said))
  const most = Math.max(1, ...counts)
  return events.filter((_, at) => counts[at] === most)
}
