import type { EventFacts } from '../../domain/understanding'
import { type Price, readPrices } from '../understand/facts/prices'
import { readSource } from '../understand/text/source'
import { numberOf } from '../understand/words/calendar-words'
import type { Reader } from './said'

/** "kosten: € 25", "gratis", "kosteloos voor partners, anders € 130", "leden 30, niet-leden 55". */
export const readPrice: Reader = (clause, { facts }) => {
  const value = asAmounts(clause.value.replace(INSTEAD, '').replace(RATHER, ''), clause.direct, facts)
  if (ADDED.test(clause.value)) return []
  const listed = clause.direct && (clause.pointer !== null || clause.words.includes(':'))
  if (!listed && (!isPlainPrice(value.replace(INCLUDED, '')) || /\b(?:geen|niet) (?:€ ?)?\d/iu.test(value)))
    return []
  const text = `Kosten: ${others(value)}`
  const source = readSource({ subject: '', text, day: '2000-01-01' })
  const found = readPrices(source, { start: 0, end: text.length }).map(toPrice)
  const [only, ...more] = found
  const alone = only && more.length === 0 ? AUDIENCE.exec(value)?.[1] : undefined
  const prices =
    only && alone ? [{ ...only, audience: alone.toLowerCase().replace(/^niet (?=leden)/, 'niet-') }] : found
  if (
    prices.length > 1 &&
    prices.filter(({ audience }) => audience).length < (value.match(PEOPLE)?.length ?? 0)
  )
    return []
  if (prices.filter(({ audience }) => audience === null).length > 1) return []
  if (prices.length === 1 && REST.test(clause.value)) return []
  // An amount whose audience we do not know is not left out in silence.
  const written = value.match(/\d+(?:[.,](?:\d{2}|-{1,2}))?|gratis|kosteloos|kosteloze/giu)?.length ?? 0
  if (prices.length === 0 || (!clause.direct && written > prices.length)) return []
  const change = (one: EventFacts): EventFacts => ({ ...one, prices: together(one.prices, prices) })
  const answers = ['/prices', ...prices.flatMap((_, i) => [`/prices/${i}`, `/prices/${i}/amountEur`])]
  return [{ says: 'facts', change, words: clause.words, answers }]
}

/** What is added to the price is not the price; what the rest pays is not what all pay. */
const ADDED = /^(?!.*\bleggen\b).*\b(?:erbij|eraf|bovenop|bij)(?:[,.!]|$)/iu
const REST = /\b(?:de rest|anderen|overigen|wie geen lid is)\b/iu

/** What comes with the price, behind it. */
const INCLUDED =
  /,? (?:incl(?:usief|\.)?|met) (?:(?:een |de |het )?(?:lunch|diner|maaltijd|koffie|thee|borrel|drankje|hapje|consumpties?|materiaal|boek)(?:,? en |, |$))+/iu
const RATHER = /\b(?:niet|geen|van) (?:€ ?)?\d[\d.,]*(?: ?euro?)?,? (?:maar|naar) /iu
const INSTEAD = /,?\s(?:in plaats van|i\.p\.v\.|ipv|(?:en )?niet(?: meer)?)\s(?:€ ?)?\d[\d.,]*(?: ?euro?)?$/iu
const PEOPLE = /\p{L}*-?(?:leden|partners|studenten|donateurs|gasten|relaties)(?!\p{L})/giu
const AUDIENCE =
  /^(?:(?:voor|prijs|de|alle|onze) )*((?:niet[- ])?\p{L}*-?(?:leden|partners|studenten|donateurs|introducés|introducees|gasten|jongeren|aspiranten|relaties))(?![\p{L}-])/iu

/** "12 euro vijftig". */
const CENTS = /(?<![\d.,])(\d{1,3}) euro (vijftig|vijfentwintig|vijfenzeventig|\d{2})(?![\p{L}\d])/giu
const CENTS_WORTH: Record<string, string> = { vijftig: '50', vijfentwintig: '25', vijfenzeventig: '75' }
const NOTHING =
  /^(?:(?:het|dit|dat|deelname|toegang|entree) (?:kost|is) )?(?:(?:kost )?(?:niets|niks|nop)|voor (?:niets|niks|nop)|nihil|geen|0|nul|vrij|(?:(?:de )?(?:toegang|entree) is )?(?:helemaal |geheel )?vrij|vrije? (?:toegang|entree)|er wordt niets gevraagd)(?: euro)?(?: hoor| natuurlijk)?$/iu

/** "prijs 30": where the price is what is spoken of, a number is an amount. */
const asAmounts = (value: string, direct: boolean, { prices }: EventFacts): string => {
  const spoken = value
    .replace(/\b(\p{L}+) tientjes?(?!\p{L})/giu, (all, word) => {
      const tens = word.toLowerCase() === 'een' ? 1 : numberOf(word.toLowerCase())
      return tens ? `${tens * 10} euro` : all
    })
    .replace(/\beur\b\.?/giu, 'euro')
    .replace(/\bvoor (?:niets|niks|nop)\b/giu, 'gratis')
    .replace(CENTS, (_, euros, cents) => `€ ${euros},${CENTS_WORTH[cents.toLowerCase()] ?? cents}`)
  const nothing = spoken.replace(NOTHING, 'gratis').replace(/\bniet leden\b/giu, 'niet-leden')
  const each = nothing.replace(
    /((?:leden|partners|studenten|donateurs|relaties)) (\d{1,4}(?:,\d{2})?)(?![\d,]|\s?euro)/giu,
    '$1 € $2',
  )
  if (/€|euro/iu.test(nothing)) return each
  if (!direct || (prices.length > 1 && /^\d/.test(nothing))) return nothing
  return nothing.replace(
    /(?<![€\d.,] ?)\b(\d{1,5}(?:[.,]\d{2})?)(?![\d.,]*\d)(?!\s?(?:euro|%|jaar|uur|personen|juni|mei))/giu,
    '€ $1',
  )
}

const AROUND = new Set(
  (
    'het de dit deze die kost kosten kostprijs prijs prijzen tarief deelname deelnemen meedoen toegang toegangsprijs entree entreeprijs inkom bedraagt bedragen is wordt worden zijn voor leden niet leden niet-leden partners studenten introducés introducees gasten donateurs jongeren relaties ' +
    'betalen betaalt we wij vragen een eigen bijdrage van per persoon p pp man stuk deelnemer euro gratis kosteloos kosteloze geen er aan verbonden nu toch ook maar slechts en dan dus incl excl btw inclusief exclusief bijeenkomst bijeenkomsten dag avond middag iedereen alle allen anders overigen overige rest leggen legt bij men u je jullie gevraagd gevraagde toegankelijk rekenen aspirant aspirant-leden onze al alleen helemaal gewoon moet'
  ).split(' '),
)

/** Nothing in it but prices and for whom they are: "de zaal kost ons 450 euro" is no price of ours. */
const isPlainPrice = (value: string): boolean =>
  value
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .every((word) => AROUND.has(word) || /-(?:leden|partners)$/u.test(word) || numberOf(word) !== undefined)

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
  const isForAll = before.every(({ audience }) => audience === null)
  if (named.has(null) || isForAll) return found
  // "Niet-partners betalen 145 euro" beside what partners pay is the price of all others.
  const others = found.find(({ audience }) => audience?.startsWith('niet-'))
  const replaced = before.map(
    (price) =>
      found.find(({ audience }) => audience === price.audience) ??
      (price.audience === null && others ? others : price),
  )
  const fresh = found.filter((one) => !replaced.includes(one))
  return [...replaced, ...fresh]
}
