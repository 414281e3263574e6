import type { EventFacts } from '../../domain/understanding'
import type { Said, Scene } from './said'
import type { Topic } from './topics'

const UNIT = '(?:euro|eur|plaatsen|plekken|personen|mensen|deelnemers|man|stoelen|(?:pe-)?punten)'
const number = (name: string): string => `(?<${name}>(?:€ ?)?\\d{1,4}(?:,\\d{2})?(?: ?${UNIT})?)`
const [OLD, FRESH] = [number('old'), number('fresh')]
const IT = '(?:(?:het|dat|dit|die|er|de \\p{L}+) (?:is|zijn|wordt|worden|moet|moeten|kunnen) )?'

const SWAPS = [
  `${IT}(?:niet|geen) ${OLD},? maar ${FRESH}(?: zijn| worden| geworden)?`,
  `(?:(?:doe|zet|maak) )?${IT}(?:maar |er |toch )*${FRESH}(?: van)? (?:in plaats van|i\\.p\\.v\\.|ipv|en geen|en niet) ${OLD}`,
  `(?:die )?${OLD} (?:is|zijn) te ?(?:weinig|veel|laag|hoog|krap|duur),? (?:dus )?(?:maak|doe|zet|neem|houd?|het (?:wordt|is)) (?:(?:er|maar|daar|het|op) )*${FRESH}(?: van)?`,
  `(?:die )?${OLD} klopt niet(?: meer)?,? (?:dat|het) (?:moet|wordt|is|zijn) ${FRESH}(?: zijn| worden)?`,
  `(?:(?:we|wij) gaan |het gaat )?van ${OLD} naar ${FRESH}`,
  `${OLD} (?:moet|moeten|wordt|worden) ${FRESH}(?: zijn| worden)?`,
].map((form) => new RegExp(`^${form}$`, 'iu'))

type Held = { topic: Topic; unit: RegExp; value: number; answers: string[]; set: Set }
type Set = (facts: EventFacts, fresh: number) => EventFacts

/**
 * "40 is te weinig, maak er 60 van", "niet 7,50 maar 8,50": a number that is just one of those that are known of
 * the event, replaced there. Null where it is none of them, or could be two.
 */
export const readNumberSwap = (
  text: string,
  words: string,
  { facts }: Scene,
): { topic: Topic; said: Said[] } | null => {
  for (const swap of SWAPS) {
    const { old, fresh } = swap.exec(text)?.groups ?? {}
    if (!old || !fresh) continue
    const units = `${old} ${fresh}`
    const [held, ...others] = numbersOf(facts).filter(
      ({ value, unit }) => value === amountOf(old) && (!NAMES_UNIT.test(units) || unit.test(units)),
    )
    if (!held || others.length > 0) continue
    const change = (one: EventFacts): EventFacts => held.set(one, amountOf(fresh))
    return { topic: held.topic, said: [{ says: 'facts', change, words, answers: held.answers }] }
  }
  return null
}

const NAMES_UNIT = /[€\p{L}]/u

const amountOf = (said: string): number => Number(/\d+(?:,\d+)?/u.exec(said)?.[0].replace(',', '.'))

/** Seats and points are whole things that one event has once; a price counts where there is only one. */
const numbersOf = ({ prices, capacity, pePoints }: EventFacts): Held[] => [
  ...(prices.length === 1
    ? prices.map(({ amountEur }) => ({
        topic: 'price' as const,
        unit: /€|\beuro?\b/iu,
        value: amountEur,
        answers: ['/prices', '/prices/0', '/prices/0/amountEur'],
        set: (one: EventFacts, fresh: number) => ({
          ...one,
          prices: one.prices.map((price) => ({ ...price, amountEur: fresh })),
        }),
      }))
    : []),
  ...(capacity.seats === null
    ? []
    : [
        {
          topic: 'capacity' as const,
          unit: /\b(?:plaatsen|plekken|personen|mensen|deelnemers|man|stoelen)\b/iu,
          value: capacity.seats,
          answers: ['/capacity', '/capacity/seats', '/capacity/limited'],
          set: (one: EventFacts, fresh: number) => ({ ...one, capacity: { limited: true, seats: fresh } }),
        },
      ]),
  ...(pePoints.points === null
    ? []
    : [
        {
          topic: 'pe' as const,
          unit: /punten\b/iu,
          value: pePoints.points,
          answers: ['/pePoints', '/pePoints/points', '/pePoints/applies'],
          set: (one: EventFacts, fresh: number) => ({ ...one, pePoints: { applies: true, points: fresh } }),
        },
      ]),
]
