import { inText } from './clause'
import type { Event } from './event'
import { matchEvent, upcoming } from './match-event'
import { noFacts } from './no-facts'
import type { Said } from './said'
import { saidOf, tellingWords } from './telling-words'
import type { EventFacts, Understanding } from './understanding'

/** A message whose subject names one event that is still to come, and whose text says which, is news of that event. */
export const asMessageAbout = (
  understanding: Understanding,
  said: Said,
  events: Event[],
  today: string,
): Understanding => {
  if (understanding.kind !== 'content-post' || understanding.events.length > 0) return understanding
  const named = said.subject.names
  const clauses = inText(said)
  const isTold = ({ facts: { title } }: Event): boolean => {
    const whole = Math.min(2, tellingWords(title ?? '').size)
    const enough = saidOf(title, named) >= whole ? 1 : whole
    return (
      clauses.some(({ isOfWhole }) => isOfWhole) ||
      clauses.some(({ names }) => saidOf(title, names) >= enough)
    )
  }
  const [only, ...others] = upcoming(events, today).filter(({ facts }) => saidOf(facts.title, named) > 0)
  if (!only || others.length > 0 || !isTold(only)) return understanding
  const news = { ...noFacts, kind: 'session-update' as const, title: only.facts.title }
  return { ...understanding, kind: 'session-update', events: [news], reasons: [null] }
}

/** A change that names no event that is known is about the one that its subject names. */
export const withName = (
  facts: EventFacts,
  { subject }: Said,
  events: Event[],
  today: string,
): EventFacts => {
  if (matchEvent(facts, events, today).match !== 'none') return facts
  const named = matchEvent({ ...facts, title: subject.title }, events, today)
  return named.match === 'one' ? { ...facts, title: named.event.facts.title } : facts
}
