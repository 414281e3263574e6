import type { Match } from './match-event'
import { nameKey } from './name-key'
import type { SessionFacts, Understanding } from './understanding'

/**
 * "Aanvang 20 uur in het clubhuis" gives "Clubhuis De Roos" no other place: what says no more than the place that is
 * known, is that place.
 */
export const withKnownPlaces = (understanding: Understanding, index: number, match: Match): Understanding => {
  if (match.match !== 'one') return understanding
  const { sessions: known } = match.event.facts
  const { movedFrom = [] } = understanding.events[index] ?? {}
  const before = ({ date }: SessionFacts, at: number): SessionFacts | undefined =>
    known.find((one) => one.date === (movedFrom[at] ?? date)) ?? known[0]
  return {
    ...understanding,
    events: understanding.events.map((facts, at) =>
      at === index
        ? { ...facts, sessions: facts.sessions.map((one, n) => inKnownPlace(one, before(one, n))) }
        : facts,
    ),
  }
}

const inKnownPlace = (session: SessionFacts, known: SessionFacts | undefined): SessionFacts =>
  known && session.venue !== null && isKnownPlace(session, known)
    ? { ...session, venue: known.venue, address: known.address }
    : session

/** Whether what is said of a place says no more than what is known of it. */
export const isKnownPlace = ({ venue, address }: SessionFacts, known: SessionFacts): boolean => {
  const words = wordsOf(`${known.venue ?? ''} ${known.address ?? ''}`)
  const said = wordsOf(`${venue ?? ''} ${address ?? ''}`)
  return said.length > 0 && said.every((word) => words.includes(word))
}

/** The words of a place that tell it from another. */
const wordsOf = (place: string): string[] =>
  (nameKey(place).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word))

const SMALL = new Set('de het een in op te aan bij van onze ons ’t t'.split(' '))
