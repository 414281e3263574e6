import type { Event } from './event'
import { mainSession } from './event'
import type { EventFacts } from './understanding'

/** Which event an announcement is about: it makes a new one, changes one, or could mean several. */
export type Match = { match: 'none' } | { match: 'one'; event: Event } | { match: 'several'; events: Event[] }

/** Words that name a kind of gathering, not which one. */
const common = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'op',
  'en',
  'in',
  'te',
  'bijeenkomst',
  'onze',
  'over',
])

/** Only a change is about an event that exists: one on a date it names, or else one of the same name. */
export const matchEvent = (facts: EventFacts, events: Event[], today: string): Match =>
  onlyOne(candidatesFor(facts, events, today))

/** Every event that the announcement could be about. */
export const candidatesFor = (facts: EventFacts, events: Event[], today: string): Event[] => {
  const living = events.filter((event) => event.stage.status !== 'cancelled')
  switch (facts.kind) {
    case 'date-move':
      return byDate(facts.movedFrom, living) ?? byTitle(facts, upcoming(living, today))
    case 'cancellation':
    case 'session-update':
    case 'rectification':
    case 'fallback-decision':
      return (
        byDate([...facts.movedFrom, ...datesOf(facts)], living) ?? byTitle(facts, upcoming(living, today))
      )
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
  const was = byDate([...facts.movedFrom, ...datesOf(facts)], calledOff) ?? byTitle(facts, calledOff)
  const sessions = facts.sessions.filter(({ status }) => status !== 'cancelled')
  return was.length === 0 ? facts : { ...facts, kind: 'new-event', sessions, movedFrom: [] }
}

const onlyOne = (events: Event[]): Match => {
  const [first, ...others] = events
  if (!first) return { match: 'none' }
  return others.length ? { match: 'several', events } : { match: 'one', event: first }
}

const datesOf = (facts: EventFacts): string[] =>
  facts.sessions.map((session) => session.date).filter((date) => date !== null)

/** Events on one of these dates; null when the announcement names none that is known. */
const byDate = (dates: string[], events: Event[]): Event[] | null => {
  const onDay = (event: Event): boolean =>
    event.sessions.some(({ facts }) => facts.date !== null && dates.includes(facts.date)) ||
    (event.reserve.status === 'held' && dates.includes(event.reserve.date))
  const found = events.filter(onDay)
  return found.length ? found : null
}

const upcoming = (events: Event[], today: string): Event[] =>
  events.filter((event) => (mainSession(event).facts.date ?? today) >= today)

/** Events whose title shares a telling word with the announcement's. */
const byTitle = (facts: EventFacts, events: Event[]): Event[] => {
  const wanted = telling(facts.title)
  return events.filter((event) => [...telling(event.facts.title)].some((word) => wanted.has(word)))
}

const telling = (title: string | null): Set<string> =>
  new Set(
    (title ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu)
      ?.filter((word) => !common.has(word)) ?? [],
  )
