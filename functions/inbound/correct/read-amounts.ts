import type { EventFacts } from '../../domain/understanding'
import { type Price, readPrices } from '../understand/facts/prices'
import { readSource } from '../understand/text/source'
import { numberOf } from '../understand/words/calendar-words'
import { isNo, isYes } from './phrases'
import type { Clause, Reader, Said } from './said'

const PEOPLE = '(?:deelnemers|personen|plaatsen|plekken|mensen|leden|aanmeldingen|man)'
const SEATS = new RegExp(
  `^(?:er (?:is|zijn|kunnen|mogen) |het is |met |plaats voor |ruimte voor )?(?:(?:toch|nu|is|wordt|beperkt tot) )*(?:plaats voor |ruimte voor )?(?:max(?:imaal|imum)?\\.?|hoogstens|ten hoogste)?(?: van)?\\s*(\\d{1,4})\\s*(?:${PEOPLE})?(?: (?:maximaal|max\\.?|per keer|per sessie|beschikbaar|mee|meedoen|komen|aan meedoen))?[.!]*$`,
  'iu',
)
const UNLIMITED =
  /^(?:(?:er is|er zit|is|het is|aantal|deelnemers|plaatsen|heeft) )*(?:onbeperkt(?:e)?|ongelimiteerd|geen (?:maximum|limiet|grens|beperking)|iedereen is welkom)(?: (?:aantal|aan|plaats|plaatsen|deelnemers|op|het|groepsgrootte))*[.!]*$/iu
const LIMITED =
  /^(?:het )?(?:aantal )?(?:plaatsen |deelnemers )?(?:is |zijn )?beperkt(?: aantal)?(?: plaatsen)?[.!]*$/iu

/** "max 40 deelnemers", "onbeperkt"; a bare number where the seats were asked for. */
export const readCapacity: Reader = (clause) => {
  const text = clause.value.trim()
  const seats = SEATS.exec(text)?.[1]
  if (seats && Number(seats) > 0) return capacity(clause, true, Number(seats))
  if (UNLIMITED.test(text) || (clause.direct && isNo(text))) return capacity(clause, false, null)
  return LIMITED.test(text) ? capacity(clause, true, null) : []
}

const capacity = (clause: Clause, limited: boolean, seats: number | null): Said[] => {
  const change = (facts: EventFacts): EventFacts => ({ ...facts, capacity: { limited, seats } })
  const known = seats !== null || !limited
  const answers = ['/capacity/limited', ...(known ? ['/capacity', '/capacity/seats'] : [])]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

const POINTS =
  /^(?:(?:het|dit|de bijeenkomst|er|levert|leveren|geeft|geven|gelden|zijn|is|worden|wordt|met|toch|nu|goed|voor|op|toegekend)\s+)*(?:pe[- ]?(?:punt(?:en)?)?\s*[:=]?\s*)?(?:(?:zijn|is|wordt|worden)\s+)?(\d{1,2}(?:[.,]\d{1,2})?|\p{L}+)(?:\s*(?:pe[- ]?)?(?:punt(?:en)?|pe))?(?:\s+(?:op|toegekend))?[.!]*$/iu
const NO_POINTS =
  /^(?:(?:er|dit|de bijeenkomst|het|zijn|gelden|levert|geeft|heeft|voor|krijgt u|krijgen we)\s+)*(?:geen|niet|zonder)(?:\s+(?:pe[- ]?)?(?:punt(?:en)?|pe))?(?:\s+op)?[.!]*$/iu
const POINTS_MAX = 50

/** "PE: 3", "2,5 PE-punten", "geen PE-punten". */
export const readPoints: Reader = (clause) => {
  const text = clause.value.trim()
  if (NO_POINTS.test(text) || (clause.direct && isNo(text))) return points(clause, false, null)
  if (clause.direct && isYes(text)) return points(clause, true, null)
  const said = POINTS.exec(text)?.[1]?.toLowerCase()
  const number = said === undefined ? undefined : (numberOf(said) ?? Number(said.replace(',', '.')))
  if (number === undefined || Number.isNaN(number) || number > POINTS_MAX) return []
  return number === 0 ? points(clause, false, null) : points(clause, true, number)
}

const points = (clause: Clause, applies: boolean, number: number | null): Said[] => {
  const change = (facts: EventFacts): EventFacts => ({
    ...facts,
    pePoints: { applies, points: applies && number === null ? facts.pePoints.points : number },
  })
  const known = number !== null || !applies
  const answers = ['/pePoints/applies', ...(known ? ['/pePoints', '/pePoints/points'] : [])]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

/** "kosten: € 25", "gratis", "kosteloos voor partners, anders € 130". */
export const readPrice: Reader = (clause) => {
  const bare = clause.direct
    ? clause.value.replace(/^\s*(\d{1,5}(?:[.,]\d{2})?)[.!]?\s*$/, '€ $1')
    : clause.value
  const text = `Kosten: ${others(bare)}`
  const source = readSource({ subject: '', text, day: '2000-01-01' })
  const found = readPrices(source, { start: 0, end: text.length }).map(toPrice)
  if (found.length === 0) return []
  const change = (facts: EventFacts): EventFacts => ({ ...facts, prices: together(facts.prices, found) })
  const answers = ['/prices', ...found.flatMap((_, i) => [`/prices/${i}`, `/prices/${i}/amountEur`])]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

/** "anders € 130" is for whoever is not the audience named before it. */
const others = (value: string): string => {
  const audience = /\b(partners|leden|donateurs|studenten|deelnemers)\b/iu.exec(value)?.[1]?.toLowerCase()
  const rest = audience ? `niet-${audience}` : 'overigen'
  return value.replace(
    /[,;]?\s*\b(?:en\s+)?(?:anders|overigen?|de rest|(?:alle )?anderen|voor anderen)\b:?/giu,
    `; ${rest}`,
  )
}

const toPrice = ({ audience, amount, limit }: Price): EventFacts['prices'][number] => ({
  audience: audience?.value ?? null,
  amountEur: amount.value,
  limit: limit?.value ?? null,
})

/** A price for an audience replaces that audience's; a price for all replaces everything. */
const together = (before: EventFacts['prices'], found: EventFacts['prices']): EventFacts['prices'] => {
  const named = new Set(found.map(({ audience }) => audience))
  if (named.has(null) || before.some(({ audience }) => audience === null)) return found
  const replaced = before.map((price) => found.find(({ audience }) => audience === price.audience) ?? price)
  const fresh = found.filter(({ audience }) => !before.some((price) => price.audience === audience))
  return [...replaced, ...fresh]
}
