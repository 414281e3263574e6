import type { EventFacts } from '../../domain/understanding'
import { daysIn, mainDate } from './read-dates'
import type { Reader } from './said'

/** "Hij is verzet van 23 april, niet van de 16e": the day that it was on before. */
export const readMovedFrom: Reader = (clause, { facts, day }) => {
  if (facts.movedFrom.length !== 1) return []
  const found = daysIn(
    clause.value.replace(TAKEN_BACK, ''),
    day,
    facts.movedFrom[0] ?? mainDate(facts),
    'when',
  )
  if (!found) return []
  const about = '/movedFrom/0'
  if ('doubt' in found) return [{ says: 'doubt', about, ask: found.doubt }]
  const [iso, ...others] = found.isos
  if (!iso || others.length > 0) return []
  const change = (one: EventFacts): EventFacts => ({ ...one, movedFrom: [iso] })
  return [{ says: 'facts', change, words: clause.words, answers: [about, '/movedFrom'] }]
}

const TAKEN_BACK = /,?\s(?:en )?(?:niet|in plaats van|i\.p\.v\.|ipv)\s(?:van )?.*$/iu

/** "Het gaat helemaal niet door", where members knew of it already: then it is told as off. */
export const readCancelled: Reader = (clause, { facts }) => {
  if (facts.kind !== 'date-move' || facts.sessions.length !== 1) return []
  const change = (one: EventFacts): EventFacts => ({
    ...one,
    kind: 'cancellation',
    sessions: one.sessions.map((session) => ({ ...session, status: 'cancelled' as const })),
  })
  return [
    {
      says: 'facts',
      change,
      words: clause.words,
      answers: ['', '/kind'],
    },
  ]
}
