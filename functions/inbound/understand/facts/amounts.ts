import { compact } from '../../compact'
import { matchesOf } from '../text/matches'
import type { Statement } from '../text/statements'
import { numberOf } from '../words/calendar-words'
import { isPlainMoney } from '../words/plain-money'

/** An amount of money in euros, with its place in the statement. */
export type Hit = { readonly index: number; readonly end: number; readonly amount: number }

const NUMBER_WORDS =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd'
/** The tens, which no list of dates counts to. */
export const WORTH: Readonly<Record<string, number>> = {
  twintig: 20,
  vijfentwintig: 25,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
}
/** "Zeven euro vijftig". */
const CENTS_WORTH: Record<string, number> = { vijfentwintig: 0.25, vijftig: 0.5, vijfenzeventig: 0.75 }
const SPELLED = compact(
  new RegExp(`(?<![a-zß-ɏ-])(${NUMBER_WORDS})\\seuro(?:\\s(vijftig|vijfentwintig|vijfenzeventig))?\\b`, 'gi'),
)
/** "7,50 de man": an amount without a word for money. */
const PER_HEAD = compact(
  /(?<![\d.,:€]|€\s)(\d{1,3}),(\d{2})\s(?=de man\b|p\.?p\b|per (?:persoon|kind|deelnemer|team)|(?:voor |\()(?:niet-?|non-?)?(?:leden|donateurs|kinderen|volwassenen|studenten|partners)\b)/gi,
)
/** "De cursus kost 97,50": nor here. */
const AT_COST = compact(
  /\b(?:kost|kosten|prijs|bijdrage|inschrijfgeld|cursusgeld|entree|toegang)(?: (?:is|zijn|bedraagt|bedragen|van))?:?\s(\d{1,4}),(\d{2})(?![\d%]|\s?(?:%|€|euro|eur)\b)/gi,
)
/** "Deelname: leden 2,50, niet-leden 5,-": money by the one it is asked of, or by its dash. */
const PER_SORT = compact(
  /(?:\b(?:leden|lid|donateurs|volwassenen|studenten|introduc[ée]s|gasten|anderen)|\b(?:kinderen|jeugd|jongeren)(?: (?:tot|t\/m|onder|vanaf)(?: en met)? \d{1,2}(?: jaar)?)?|(?<=\bbetaa[a-z]{1,2} [^.;]{0,20})\banders)(?: betalen)?[\s:|]{1,4}(\d{1,3}),(\d{2})(?![\d%]|\s?(?:%|€|euro|eur|uur|u|km)\b)|(?<![\d.,:€]|€\s|euro\s)\b(\d{1,4}),-(?![\d-]|\s?(?:€|euro|eur)\b)/gi,
)
/** "Ledenprijs: 26.00", "Kosten 10", "Toegang: 5 (leden gratis)", "7.50 p.p.": a bare number behind a word for money. */
const AT_PRICE = compact(
  /\b(?:[a-zß-ɏ]*prijs|[a-zß-ɏ]*kosten|[a-zß-ɏ]*tarief|(?:inschrijf|cursus|les|deelname|inkom|entree|toegangs)geld)(?: (?:is|zijn|bedraagt|bedragen|[a-zß-ɏ-]*leden|[a-zß-ɏ]*deur|kinderen|volwassenen|p\.?p\.?|per persoon)){0,2}\s?:?\s(\d{1,3})(?:[.,](\d{2}))?(?=\s*(?:$|[;,)(/|]|\.(?!\d)|p\.?p\b|per\b|de man\b|(?:niet )?[a-zß-ɏ-]*prijs\b|(?:niet-?)?leden\b|voor\b|incl|excl))|\b(?:entree|toegang|inkom|deelname|kaarten|tickets|bijdrage)\s?:\s(\d{1,3})(?=\s*(?:$|[;,)(|]|p\.?p\b|per persoon|de man\b))|\b(?:entree|toegang|inkom|deelname|bijdrage)\s(\d{1,3})(?:[.,](\d{2}))?(?=\s*(?:p\.?p\b|per (?:persoon|kind|deelnemer)|de man\b))/gi,
)
const AMOUNT = compact(
  /(?:€|\beuro?\b)\s{0,3}(\d{1,3}(?:\.\d{3})+|\d{1,5})(?:[,.](\d{2}|-{1,2}|–|=))?(?!\d)|(?<![\d.,]|\d[:u])(\d{1,3}(?:\.\d{3})+|\d{1,5})(?:[,.](\d{2}|-{1,2}|–))?\s{0,2}(?:€(?!\s{0,2}\d{1,5}(?:[.,](?:\d\d|-))?(?![\d.,]*\s?(?:€|eur)))|euro\b|eur\b)/gi,
)

/** "Volwassenen betalen 17 euro, kinderen 8": the word for money stands behind the first only. */
const AFTER_OTHER = compact(
  /(?<=(?:€|euro)[^.;!?]{0,40}(?:,|\ben\b|\bmaar\b) (?:voor )?(?:de |onze )?)(?:kinderen|leden|niet-leden|studenten|jongeren|senioren|volwassenen|donateurs|jeugd|partners|gasten|anderen)(?: (?:tot|t\/m|onder|van|vanaf)(?: en met)? \d{1,2}(?: jaar)?)?(?: betalen)?:? (\d{1,3})(?:,(\d{2}))?(?=[.;)!]|$| en (?!\d)|, (?:de )?(?:kinderen|leden|niet-leden|studenten|jongeren|senioren)\b)/gi,
)

/** Without these no form of an amount is there; most sentences have neither. */
const MONEY = /€|eur/i
const CENTS = /\d,/

/** No gathering costs more; what does is a budget. */
const AMOUNT_MAX = 10_000

/** "€ 12,50", "drie euro", "7,50 de man". */
export const amountsOf = (statement: Statement): Hit[] => {
  const money = MONEY.test(statement.text)
  return [
    ...(money ? inFigures(statement) : []),
    ...(money ? inWords(statement) : []),
    ...(money ? [...beforeOther(statement), ...afterOther(statement)] : []),
    ...(CENTS.test(statement.text) ? perHead(statement) : []),
    ...(money || !PRICED.test(statement.text) ? [] : atPrice(statement)),
    ...(money || !PRICED.test(statement.text) ? [] : inPlainMoney(statement)),
  ].filter((hit, i, all) => all.findIndex((other) => other.index === hit.index) === i)
}

/** "Entree 7.50, kinderen 4.00", "Kaarten 7,50 aan de zaal, voorverkoop 6,50". */
const PLAIN = compact(/(?<![\d.,:€/-]|€\s)(\d{1,3})[.,](\d{2})(?!\d|,\d|[:%/-]|\.\d|\s?(?:uur|u|km|m|kg)\b)/g)
const inPlainMoney = ({ text, label }: Statement): Hit[] =>
  isPlainMoney(`${label} ${text}`)
    ? matchesOf(text, PLAIN).map((found) => ({
        index: found.index,
        end: found.index + found[0].length,
        amount: Number(found[1]) + Number(found[2]) / 100,
      }))
    : []

const PRICED = /\d/
const atPrice = (statement: Statement): Hit[] =>
  CENTS.test(statement.text)
    ? []
    : matchesOf(statement.text, AT_PRICE).map((found) => {
        const [words, whole, cents, bare, head, headCents] = found
        const digits = whole ?? bare ?? head ?? ''
        return {
          index: found.index + words.search(/\d/),
          end: found.index + words.length,
          amount: Number(digits) + Number(cents ?? headCents ?? 0) / 100,
        }
      })

const inFigures = (statement: Statement): Hit[] =>
  matchesOf(statement.text, AMOUNT).flatMap((found) => {
    const whole = Number((found[1] ?? found[3] ?? '').replaceAll('.', ''))
    const cents = found[2] ?? found[4] ?? ''
    const amount = whole + (/^\d\d$/.test(cents) ? Number(cents) / 100 : 0)
    const end = found.index + found[0].length
    if (/^\s*(?:miljoen|miljard|mln|k\b|duizend)/i.test(statement.text.slice(end, end + 12))) return []
    return amount > AMOUNT_MAX ? [] : [{ index: found.index, end, amount }]
  })

/** "12 of 15 euro": the word for money stands behind the last only. */
const SHARED = compact(
  /(?<![\d.,:/€-]|€\s)(\d{1,3})(?:,(\d{2}))? (?:of|resp\.?|respectievelijk) (?=\d{1,3}(?:[.,]\d{2})? ?(?:euro\b|€))/gi,
)
const beforeOther = (statement: Statement): Hit[] =>
  matchesOf(statement.text, SHARED).map((found) => ({
    index: found.index,
    end: found.index + found[0].search(/ (?:of|resp)/i),
    amount: Number(found[1]) + Number(found[2] ?? 0) / 100,
  }))

const afterOther = (statement: Statement): Hit[] =>
  matchesOf(statement.text, AFTER_OTHER).map((found) => {
    const end = found.index + found[0].length
    const cents = found[2] ?? ''
    const digits = `${found[1]}${cents && `,${cents}`}`
    return { index: end - digits.length, end, amount: Number(found[1]) + Number(cents) / 100 }
  })

const inWords = (statement: Statement): Hit[] =>
  matchesOf(statement.text, SPELLED).flatMap((found) => {
    const word = (found[1] ?? '').toLowerCase()
    const whole = WORTH[word] ?? numberOf(word)
    const amount = whole && whole + (CENTS_WORTH[(found[2] ?? '').toLowerCase()] ?? 0)
    return amount === undefined ? [] : [{ index: found.index, end: found.index + found[0].length, amount }]
  })

const perHead = (statement: Statement): Hit[] =>
  [PER_HEAD, AT_COST, PER_SORT]
    .flatMap((form) => matchesOf(statement.text, form))
    .map((found) => ({
      index: found.index + found[0].search(/\d{1,4},(?:\d\d|-)/),
      end: found.index + found[0].trimEnd().length,
      amount: Number(found[1] ?? found[3]) + Number(found[2] ?? 0) / 100,
    }))
    .filter((hit, i, all) => all.findIndex((other) => other.index === hit.index) === i)
