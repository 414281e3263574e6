import type { Event } from './event'
import { daysOf } from './event-days'
import { saidOf } from './telling-words'
import type { EventFacts, Understanding } from './understanding'
import { together, withoutPart, withSessions } from './without-part'

const datesOf = ({ sessions }: EventFacts): string[] => sessions.flatMap(({ date }) => date ?? [])

/** "De ledenavond (4 juni) en de excursie (13 juni) gaan niet door": a part for each event that is off. */
export const withEachCalledOff = (understanding: Understanding, events: Event[]): Understanding => {
  const [only, ...others] = understanding.events
  if (only?.kind !== 'cancellation' || others.length > 0) return understanding
  const owners = only.sessions.map(({ date }) =>
    events.filter((event) => date && daysOf(event).includes(date)),
  )
  const meant = [...new Set(owners.flatMap((found) => (found.length === 1 ? found : [])))]
  if (meant.length < 2 || owners.some((found) => found.length !== 1)) return understanding
  return partForEach(understanding, owners, meant)
}

/** "De tocht op 5 juni is zoals gepland, de reis op 19 juni begint om 12 uur": news of each event on its day. */
export const withNewsOfEach = (
  understanding: Understanding,
  events: Event[],
  said: ReadonlySet<string>,
): Understanding => {
  const [only, ...others] = understanding.events
  if (only?.kind !== 'new-event' || others.length > 0) return understanding
  const owners = only.sessions.map(({ date }) =>
    events.filter((event) => date && daysOf(event).includes(date) && saidOf(event.facts.title, said) > 0),
  )
  const meant = [...new Set(owners.flatMap((found) => (found.length === 1 ? found : [])))]
  if (meant.length < 2 || owners.some((found) => found.length !== 1)) return understanding
  const each = partForEach(understanding, owners, meant)
  return { ...each, events: each.events.map((facts) => ({ ...facts, kind: 'session-update' })) }
}

const partForEach = (understanding: Understanding, owners: Event[][], meant: Event[]): Understanding => {
  const parts = meant.map((event) => {
    const kept = owners.flatMap(([owner], at) => (owner === event ? [at] : []))
    const part = withSessions(understanding, 0, kept)
    return { ...part, events: part.events.map((facts) => ({ ...facts, title: event.facts.title })) }
  })
  return together(understanding, parts)
}

/** One part calls days of an event off, another has as many new days for it: together they are a move. */
export const withMovesJoined = (
  understanding: Understanding,
  eventOf: (facts: EventFacts) => Event | null,
): Understanding => {
  const { events } = understanding
  const off = events.findIndex(
    ({ sessions }) => sessions.length > 0 && sessions.every(({ status }) => status === 'cancelled'),
  )
  const fallen = events[off]
  const event = fallen ? eventOf(fallen) : null
  if (!fallen || !event || events.length !== 2) return understanding
  const on = 1 - off
  const held = events[on]
  const own = daysOf(event)
  const isHeld = held?.sessions.every(({ status, date }) => status === 'planned' && date !== null)
  if (!held || !isHeld || eventOf(held)?.id !== event.id) return understanding
  const from = datesOf(fallen)
  const fresh = held.sessions.flatMap(({ date }, at) => (date && !own.includes(date) ? [at] : []))
  if (fresh.length === 0 || fresh.length !== from.length || !from.every((date) => own.includes(date)))
    return understanding
  const moved = withSessions(understanding, on, fresh)
  const reason = understanding.reasons[off] ?? understanding.reasons[on] ?? null
  return withoutPart(
    {
      ...moved,
      events: moved.events.map((facts, at) =>
        at === on ? { ...facts, kind: 'date-move', title: event.facts.title, movedFrom: from } : facts,
      ),
      reasons: moved.reasons.map((known, at) => (at === on ? reason : known)),
    },
    off,
  )
}
