import { compact } from '../../compact'
import type { Hit } from './amounts'

/** What one may take beside what one comes for, each with a price of its own. */
const ASIDE =
  '(?:consumpties?|garderobe|kluisjes?|statiegeld|munt(?:en|jes?)?|hotelkamers?|overnachting(?:en)?)'
const PRICED_AT = '(?:kost(?:en)?|is|zijn|bedraagt|à)'
const ASIDE_LEFT = compact(
  new RegExp(
    `(?<!\\b(?:met|(?<!\\d(?: euro|,-)? )en|plus|incl\\.?|inclusief|twee|één|of)(?: (?:een|één|twee|de|\\d))? )(?<![a-zß-ɏ-])${ASIDE}(?: in (?:het|een|ons) [a-zß-ɏ]+| ${PRICED_AT}| verplicht| facultatief){0,2}[:\\s(]{1,3}$`,
    'i',
  ),
)
/** "Aan de bar kost een biertje € 3": the verb first. */
const AT_BAR_LEFT = compact(
  /\bkost(?:en)? (?:een|elke?|ieder|de|het) (?:kop(?:je)? )?(?:consumptie|bier(?:tje)?|pils(?:je)?|wijn(?:tje)?|drankje|koffie|thee|frisdrank|muntje|munt|bon)\b[^.;€]{0,16}$/i,
)
const BY_NIGHT = compact(/^ ?(?:p\.?p\.? )?(?:per|\/) ?(?:nacht|overnachting|kamer)\b/i)
/** "Lunch op eigen kosten (ongeveer 12 euro)": paid to the inn. */
const OWN_LEFT = compact(/([^.;]{0,60})\b(?:voor|op) (?:uw |je )?eigen (?:rekening|kosten)\b[^.,;€]{0,20}$/i)
const TAKES_PART = /deelname|deelnem|toegang|entree|cursus|excursie|reis/i
/** "De band vraagt € 800": what those who perform get. */
const FEE_LEFT = compact(
  /\b(?:spreker|spreekster|artiest|band|zanger(?:es)?|cabaretier|dj) (?:vraagt|rekent|kost|krijgt)\b[^.;€]{0,24}$/i,
)
const BY_HEAD = /^ ?(?:p\.?p\b|per (?:persoon|deelnemer|kind|les|keer|kaart)|de man)/i
/** "Kost normaal € 40, maar nu niets": the price of other days. */
const USUAL_LEFT = /\b(?:normaal|gewoonlijk|eigenlijk|anders)(?: gesproken)? $/i
const BUT_RIGHT = compact(/^(?: [a-zß-ɏ]+){0,3}, (?:maar|nu|ditmaal|dit keer|deze keer)\b/i)
const LESS = /gratis|niets|niks|kosteloos|€|euro/i

/** Whether an amount is paid for what one may take beside it, or to somebody else. */
export const isAsideMoney = (text: string, hit: Hit): boolean => {
  const left = text.slice(Math.max(0, hit.index - 110), hit.index)
  const right = text.slice(hit.end, hit.end + 120)
  const own = OWN_LEFT.exec(left)
  return (
    hit.amount > 0 &&
    (ASIDE_LEFT.test(left) ||
      AT_BAR_LEFT.test(left) ||
      BY_NIGHT.test(right) ||
      (FEE_LEFT.test(left) && !BY_HEAD.test(right)) ||
      (own !== null && !TAKES_PART.test(own[1] ?? '')))
  )
}

/** Whether an amount is what it costs on other days, before the amount of this one. */
export const isUsualPrice = (text: string, hit: Hit): boolean => {
  const right = text.slice(hit.end, hit.end + 120)
  return (
    hit.amount > 0 &&
    USUAL_LEFT.test(text.slice(Math.max(0, hit.index - 30), hit.index)) &&
    BUT_RIGHT.test(right) &&
    LESS.test(right)
  )
}
