import { compact } from '../../compact'
import { type Fact, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { amountsOf, type Hit } from './amounts'
import { isAsideMoney, isUsualPrice } from './aside-money'
import { freeOf } from './free-entrance'
import { goesOnFrom, isOtherMoney } from './other-money'
import { readAudience } from './price-audience'
import { isInPriceTable } from './price-column'
import { isWithdrawn } from './withdrawn-amounts'

export type Price = {
  readonly audience: Fact<string> | null
  readonly amount: Fact<number>
  readonly limit: Fact<'once'> | null
}

const CONTEXT = compact(
  /kost|prijs|prijzen|betaal|in plaats van €|\bvra(?:gen|agt)\b|gevraagd|meedoe|\b(?:ben je|bent u) (?:er ?bij|welkom)|bijwonen|\brekenen (?:we|wij)\b|(?:we|wij) rekenen|kwijt|inbegrepen|vroegboek|early ?bird|reissom|\bjaar\s?:|\d-?plus|regulier|\bper [a-zß-ɏ]+|\bde man\b|entree|toegang|deelname|deelnem|\bneemt? deel\b|bijdrage|tarief|tarieven|ticket|kaart|inschrijfgeld|inschrijving|inschrijven|betal|storting|storten|overschrijv|overmak|over te maken|\bschrijf[^.;]{0,30}\bover\b|maak|leden|\blid\b|p\.?p\.?\b|per persoon|p\/p|\/ ?(?:persoon|pers)|inkom|partners|student|kinderen|volwassen|introduc|donateur|aanmeld|gratis|lunch|consumptie|soep|maaltijd|standplaats|\bper (?:\d )?meter\b|excl|incl|vrijwillig|inleg|voorverkoop|aan de kassa|aan de deur|\bvvk\b|\badd\b|kassa|medewerker|non-profit|profit|dagkaart|passe-partout|\bkrijg(?:t|en)? (?:je|u|jullie|men)\b|\b(?:kun|kan|kunt) (?:je|u|men) (?:[a-zß-ɏ]+ ){0,3}(?:eten|mee|naar binnen|genieten)\b/i,
)
const ELSEWHERE = compact(
  /contributie|lidmaatschap|lidgeld|lid wordt|\bborg\b|no-?show|afzegg|\bafmeldt?\b[^.;€]{0,30}\b(?:betaalt|betaal|kost)|\bannuleert?\b[^.;€]{0,30}\b(?:betaalt|betaal|kost)|wachtlijst|per (?:[a-zß-ɏ]+)?jaar|\/ ?(?:jaar|maand)\b|per maand|p\.?j\.|bespaa?r|\bspaa?rt?\b|\bscheelt\b|porto[a-zß-ɏ]*|druk(?:werk|kosten)\b|(?<!^)investering|investeer|(?<!(?:dankzij|vanwege|door|met) (?:een |de )?)subsidie|omzet|opbrengst|opgehaald|ingezameld|miljoen|miljard|budget|begroting|streefbedrag|boete|ter waarde van|\bt\.?w\.?v\b|maandbijdrage|jaarbijdrage|waarde van|korting van|€\s?\d{1,3}(?:,-|,\d\d)? korting|\d euro korting|uitkering|offerte|te winnen|salaris|huur(?:prijs|toeslag|grens)?\b|schade|jaarlijks|sponsor|annuleringskosten|administratiekosten bij|kop(?:je)? (?:koffie|thee)|(?<!(?:\bmet|\bincl\.?|inclusief|\ben) (?:een |één |1 )?)drankje|(?:per|elke) (?:consumptie|glas)|in (?:twee|drie|vier|\d) (?:termijnen|delen)|(?:kosten (?:voor|van) (?:de|onze)|huur van de) (?:zaal|(?:vereniging|club|organisatie|gemeente)\b(?! en\b))|zaalkosten|zaalhuur|consumptiebon|\b(?:jaar|foto|kook|gedicht|gedenk|kinder|plaatjes)?boek\b|(?<!\b(?:een|per|elk|ieder) )[a-zß-ɏ]*boekje\b|\b(?:aan|in|uit|naar) (?:(?:het|een|ons|dit|de) )?(?:[a-zß-ɏ]+ ){0,2}[a-zß-ɏ]*(?<!davids|willems|vermeylen|masereel)fonds\b|fonds (?:[a-zß-ɏ]+ )?(?:kreeg|krijgt|ontvangt|ontving|stelt|keert|keerde|heeft|had|gaf|geeft|schenkt|schonk|draagt|bedraagt|telt|steunt|steunde|is (?:nu )?gevuld|bevat)\b|gedoneerd|donatie|parkeer|parkeren|reiskosten|per (?:km|kilometer)\b|\babonnement (?:kost|is|bedraagt)|\b(?:een|per|elk) lot\b|(?<!\b(?:in|op|bij|van|rond) (?:het|de|ons|een) (?:[a-zß-ɏ]+ )?)\b(?:dak|orgel|clubhuis|verbouwing|renovatie|restauratie|(?<!per (?:deelnemer|persoon) voor (?:de |het )?)aankoop|aanschaf) (?:kost|van)|\bin (?:de )?kas\b|\btekort van\b|\blid worden\b|\bwint\b|treinreis|treinkaart|\bkorting is\b|\bniet (?:komt|verschijnt|opdaagt),? (?:betaalt|kost)|(?<!\b(?:met|en|inclusief) )\b(?:koffie|thee|bier|wijn|frisdrank) kost|statiegeld|\bloten\b|\blootjes?\b|loterij|eigen bijdrage (?:in|voor) de zorg|eigen risico|(?<!\b(?:met|en|inclusief|incl\.?|voor) (?:[a-zß-ɏ]+ ){0,3})\b(?:verloting|tombola)|\bde lotto\b|hypothe/i,
)
const DUES = /lidgeld|contributie/i

/** What it costs and for whom; "gratis" is zero, no word about money is nothing. */
export const readPrices = (source: Source, within: Span): Price[] => {
  let before = false
  let dues = -1
  const prices = readStatements(source, within).flatMap((statement) => {
    // "Lidgeld nog niet betaald? € 27 per gezin."
    const listed = before || isInPriceTable(source, statement.line)
    const read = readStatement(statement, listed)
    const found = dues === statement.line ? read.filter(({ amount }) => amount.value === 0) : read
    dues = DUES.test(statement.text) ? statement.line : -1
    before = found.length > 0 || (before && statement.text.length < 60)
    return found
  })
  return prices.filter(
    (price, i) =>
      prices.findIndex((other) => isSame(price, other)) === i &&
      !isTotalOf(source, price, prices.slice(0, i)) &&
      !isOutOfAll(source, price, prices),
  )
}

const PAYING = /over te (?:maken|schrijven)|overmaken|overschrijven|overschrijving|storten|storting|stort\b/i
const AROUND_CHARACTERS = 80

/** "Door 10 of 25 euro over te maken", after 10 for the day and 15 for lunch: what the two come to. */
const isTotalOf = (source: Source, { amount }: Price, before: readonly Price[]): boolean => {
  const { start, end } = amount.span
  if (!PAYING.test(source.text.slice(Math.max(0, start - AROUND_CHARACTERS), end + AROUND_CHARACTERS)))
    return false
  const known = [...new Set(before.map((price) => price.amount.value))].slice(0, PARTS_MAX)
  return known.some((one) => one > 0 && known.some((other) => other > one && one + other === amount.value))
}

const PARTS_MAX = 12

const GREAT = 100
const TIMES = 10
const ASKED =
  /kost|prijs|bedraagt|bedrag|bijdrage|deelname|inschrijfgeld|cursusgeld|betaal|betalen|p\.?p\b|per persoon|arrangement|reissom|tarief|entree|toegang|leden/i

/** "De vorige keer bracht 1200 euro op", beside a ticket of eight: no price where nothing calls it one. What is free for some tells nothing. */
const isOutOfAll = (source: Source, { amount }: Price, all: readonly Price[]): boolean => {
  const others = all.map((price) => price.amount.value).filter((value) => value > 0 && value !== amount.value)
  const { start, end } = amount.span
  return (
    amount.value >= GREAT &&
    others.length > 0 &&
    others.every((value) => value * TIMES < amount.value) &&
    !ASKED.test(
      `${source.text
        .slice(Math.max(0, start - AROUND_CHARACTERS), start)
        .split(/[.!?]\s/)
        .at(-1)} ${source.text.slice(end, end + AROUND_CHARACTERS).split(/[.!?]\s/)[0]}`,
    )
  )
}

const isSame = (one: Price, other: Price): boolean =>
  one.amount.value === other.amount.value &&
  (one.audience?.value ?? '') === (other.audience?.value ?? other.audience?.value ?? '')

/** "Deelname is bij de contributie inbegrepen". */
const IN_DUES = /inbegrepen/i

const SHORT_CHARACTERS_MAX = 70

/** "za. 12 oktober - 20.15 uur - Grote Kerk - € 15,-", "18:30 € 5": the last cell of a row with a time. */
const ROW = compact(
  /(?:\d\s?(?:uur|u)\b|\d[:.]\d\d\b)(?:.*(?:\s[-–|]|,))?\s(?:(?:€|euro)\s?\d{1,3}(?:[.,](?:\d\d|-{1,2}))?|\d{1,3}(?:,\d\d)?\s?(?:€|euro))\.?\s?(?:\||$)/i,
)

/** Right after a price, or in a few words ("Samen € 30."), an amount needs no word for it. */
const readStatement = (statement: Statement, after: boolean): Price[] => {
  const labelled =
    (after && statement.text.length < SHORT_CHARACTERS_MAX) ||
    statement.text.length < 24 ||
    ROW.test(statement.text) ||
    /kost|prijs|entree|toegang|bijdrage|tarief|deelname|inkom|tickets|investering|vroegboek|early ?bird/.test(
      statement.label,
    )
  const hits = [...amountsOf(statement), ...freeOf(statement, labelled)].sort((a, b) => a.index - b.index)
  const other = new Set<Hit>()
  return hits.flatMap((hit, i) => {
    const before = hits[i - 1]
    const from = before?.end ?? 0
    const to = hits[i + 1]?.index ?? statement.text.length
    const clause = statement.text.slice(clauseStart(statement.text, from, hit.index), to)
    const goesOn = before !== undefined && other.has(before) && goesOnFrom(statement.text, before, hit)
    if (goesOn || isOtherMoney(statement.text, hit) || isAsideMoney(statement.text, hit)) {
      other.add(hit)
      return []
    }
    const isIncluded = IN_DUES.test(statement.text.slice(hit.index, hit.end))
    if (
      (!isIncluded &&
        isElsewhere(
          statement.text,
          Math.max(from, aboutFrom(statement.text, hit)),
          hit,
          Math.min(to, hit.end + 22),
        )) ||
      isWithdrawn(statement, hit) ||
      isUsualPrice(statement.text, hit) ||
      (!labelled && hit.amount > 0 && !CONTEXT.test(statement.text))
    )
      return []
    const span = { start: statement.start + hit.index, end: statement.start + hit.end }
    const audience = readAudience(statement, from, hit, to, hits.length)
    const limit = /\b(?:eenmalig|éénmalig|één keer)\b/i.exec(clause)
    const offset = statement.start + clauseStart(statement.text, from, hit.index)
    const once =
      limit && /deelne|meedoen|meedoe|bijwonen|kennismak|sessie/i.test(clause)
        ? stated('once' as const, {
            start: offset + limit.index,
            end: offset + limit.index + limit[0].length,
          })
        : null
    return [{ audience, amount: stated(hit.amount, span), limit: once }]
  })
}

/** What is free is named in the same clause; what an amount is for may stand further back. */
const aboutFrom = (text: string, hit: Hit): number =>
  Math.max(hit.index - 60, hit.amount === 0 ? text.lastIndexOf(', ', hit.index) : 0)

/** Words around an amount that make it another's: dues, rent. What follows a comma is about what comes next. */
const isElsewhere = (text: string, from: number, hit: Hit, to: number): boolean => {
  const behind = text.slice(hit.end, to).split(/[,;] /)[0] ?? ''
  return ELSEWHERE.test(`${text.slice(from, hit.end)}${behind}`)
}

const clauseStart = (text: string, from: number, at: number): number =>
  Math.max(from, text.lastIndexOf(';', at) + 1)
