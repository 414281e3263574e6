import { inText, namesAbove, namesIn } from './clause'
import type { Event } from './event'
import { isKnownPlace } from './place-as-known'
import type { Said } from './said'
import { saysNothingNew } from './says-nothing-new'
import { namesAnotherGathering, saidOf, tellingWords } from './telling-words'
import type { EventFacts, SessionFacts, Understanding } from './understanding'

/** News of an event on its own day, under its name, is an update of it. */
export const asUpdateOfKnown = (facts: EventFacts, said: Said, events: readonly Event[]): EventFacts => {
  const known = facts.kind === 'new-event' ? knownOn(facts, events) : null
  return known &&
    isNamed(known, facts, said) &&
    !isOtherThat(facts, known) &&
    !namesAnotherGathering(facts.title, known.facts.title) &&
    !namesAnother(facts, known, events)
    ? { ...facts, kind: 'session-update' }
    : facts
}

/** The event that has every one of these days. */
const knownOn = ({ sessions }: EventFacts, events: readonly Event[]): Event | null => {
  const days = sessions.flatMap(({ date }) => date ?? [])
  if (days.length === 0 || days.length < sessions.length) return null
  const has = ({ facts }: Event) => days.every((day) => facts.sessions.some(({ date }) => date === day))
  const [only, ...others] = events.filter(has)
  return only && others.length === 0 ? only : null
}

const SHORT_CHARACTERS_MAX = 300

/** Its subject, its title or a sentence with its first day says which event it is. */
const isNamed = ({ facts: { title } }: Event, facts: EventFacts, said: Said): boolean => {
  const text = inText(said)
  const day = facts.sessions[0]?.date
  const own = text.filter(({ days }) => days.some(({ date }) => date === day))
  // A short mail speaks of one thing, and so does one whose subject has the day.
  const isWhole = own.length === 0 || said.textCharacters <= SHORT_CHARACTERS_MAX
  const names = namesIn(isWhole ? text : own)
  return saidOf(title, new Set([...namesAbove(said, facts), ...names])) > 0
}

/** "De ledenavond komt op 23 juni", the day of the general meeting. */
const namesAnother = ({ title }: EventFacts, known: Event, events: readonly Event[]): boolean => {
  const words = tellingWords(title ?? '')
  const own = saidOf(known.facts.title, words)
  return events.some((event) => saidOf(event.facts.title, words) > own)
}

/** Another hour in another place is another gathering on the same day. */
const isOtherThat = ({ sessions }: EventFacts, { facts }: Event): boolean =>
  sessions.some((session) => {
    const known = facts.sessions.find(({ date }) => date === session.date)
    const elsewhere = differs(session.venue, known?.venue) && !(known && isKnownPlace(session, known))
    return elsewhere && differs(session.start, known?.start)
  })

const differs = (one: string | null, other: string | null | undefined): boolean =>
  one !== null && other !== undefined && other !== null && one !== other

/** "De lessen van 3 en 17 juni gaan gewoon door", beside what changes. */
export const isInPassing = (
  facts: EventFacts,
  { events }: Understanding,
  known: readonly Event[],
): boolean => {
  if (events.length < 2 || (facts.kind !== 'session-update' && facts.kind !== 'new-event')) return false
  const event = knownOn(facts, known)
  return event !== null && facts.sessions.every(isPlanned) && saysNothingNew(asUpdate(facts), event)
}

const isPlanned = ({ status }: SessionFacts): boolean => status === 'planned'

const asUpdate = (facts: EventFacts): EventFacts => ({ ...facts, kind: 'session-update' })
