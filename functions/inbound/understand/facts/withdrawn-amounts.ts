import { compact } from '../../compact'
import type { Statement } from '../text/statements'
import type { Hit } from './amounts'

const REFUNDED = compact(
  /\bteru(?:g|gg)(?:e?(?:stort|betaal|betaald|gestort|krijg|overgemaakt|ontvang)[a-zß-ɏ]*|\b)|gerestitueerd|restitutie|gecrediteerd/i,
)

/** "Niet-leden betalen € 5 extra": not what they pay. */
const SURCHARGE = compact(
  /(?:leden|lid|gasten|introduc[ée]s|partners|kinderen)\s(?:betalen|betaalt)\s(?:€\s?)?[\d,.-]{1,8}\s?(?:euro\s)?extra\b/i,
)

/** "€ 2 per ploeg meer", "ter plaatse 2 euro toeslag", "toeslag € 3": what is paid on top. */
const ON_TOP_RIGHT = compact(
  /^(?:[-,]+)?\s?(?:per (?:persoon|deelnemer|kind|team|paar) )?(?:meer|minder|goedkoper|extra(?! over)|duurder|toeslag|opslag|bovenop|erbij)(?![a-zß-ɏ])(?! (?:dan|voor) (?:leden|lid))/i,
)
/** "Voor de lunch € 9 extra": a price of its own. */
const MEAL = /lunch|diner|maaltijd|buffet|eten|overnacht|barbecue|bbq/i
const ON_TOP_LEFT = compact(/\b(?:toeslag|opslag|meerprijs|meerkosten)(?: (?:van|is|bedraagt))?:? ?$/i)

/** "1e prijs: € 150": what may be won. */
const PRIZE = compact(
  /(?:prijzen(?:pot|geld)|\bprijzen:? \(?(?:\d(?:e|ste)|eerste)(?! (?:rang|kind|les|dag|deel|persoon|ronde))|\b(?:\d{1,2}(?:e|de|ste)|eerste|tweede|derde|hoofd|geld|poedel)[ -]?prij(?:s|zen))\b[^.;!?]{0,40}$/i,
)

/** "de € 1500 van de Scriptie-Prijs". */
const OF_PRIZE = compact(
  /^\s?van (?:de|het|een) (?:(?:[a-zß-ɏ]+ )?[a-zß-ɏ-]+-(?:prijs|award|fonds)|provincie|gemeente|overheid|bank)\b/i,
)
/** "Wie minder dan twee keer meehelpt, betaalt € 25", "€ 50 als je geen beurt doet": for not taking part. */
const FOR_ABSENCE_LEFT = compact(/\bminder dan (?:[a-zß-ɏ]+|\d+) (?:keer|maal|beurten)\b[^.;€]{0,40}$/i)
const FOR_ABSENCE_RIGHT = compact(
  /^[^.;€]{0,12}\b(?:als|wanneer|indien) (?:je|u|men|iemand) (?:geen|niet)\b/i,
)

/** "Lesboek € 27,50", not "€ 97,50 inclusief lesboek". */
const BOOK = compact(
  /(?:les|cursus|werk|hand)boek(?:je|en)?\b[^.;,!?€]{0,24}$|\bcatalogus(?: is| kost)?:? ?$/i,
)

/** "€ 150 plus € 31,50 btw": what goes to the tax office. */
const TAX = /^\s*(?:aan )?(?:btw|b\.t\.w\.)(?![- ]?vrij)(?!\s?(?:inbegrepen|inclusief|incl))/i
/** "Bij annulering na 1 mei betaalt u € 50": what is paid for not coming. */
const FOR_CANCELLING = compact(
  /\b(?:annul(?:eer|er)[a-zß-ɏ]*|af(?:meld(?:en|ing)|zegg(?:en|ing)) (?:na|vanaf|binnen|later)|(?:bij|voor) (?:het )?(?:afwezigheid|verlies|schade|afzegging|niet opdagen)|niet (?:komt |komen )?opda(?:gen|agt)|zonder (?:te verwittigen|verwittigen|afmelding|afmelden|af te melden))\b[^.;€]{0,90}$/i,
)

/** Money that people get back, and the old price in "van € 295 naar € 125" and "er stond € 27,50". */
export const isWithdrawn = (statement: Statement, hit: Hit): boolean =>
  REFUNDED.test(statement.text) ||
  SURCHARGE.test(statement.text.slice(Math.max(0, hit.index - 24), hit.end + 12)) ||
  (ON_TOP_RIGHT.test(statement.text.slice(hit.end, hit.end + 40)) &&
    !MEAL.test(statement.text.slice(0, hit.index))) ||
  ON_TOP_LEFT.test(statement.text.slice(Math.max(0, hit.index - 32), hit.index)) ||
  TAX.test(statement.text.slice(hit.end, hit.end + 24)) ||
  FOR_CANCELLING.test(statement.text.slice(0, hit.index)) ||
  OF_PRIZE.test(statement.text.slice(hit.end, hit.end + 50)) ||
  FOR_ABSENCE_LEFT.test(statement.text.slice(Math.max(0, hit.index - 90), hit.index)) ||
  FOR_ABSENCE_RIGHT.test(statement.text.slice(hit.end, hit.end + 40)) ||
  PRIZE.test(statement.text.slice(Math.max(0, hit.index - 60), hit.index)) ||
  BOOK.test(statement.text.slice(Math.max(0, hit.index - 40), hit.index)) ||
  /(?:\b(?:stond|was|in plaats van|i\.p\.v\.)|\((?:normaal|anders|was|voorheen):?)\s*$/i.test(
    statement.text.slice(Math.max(0, hit.index - 24), hit.index),
  ) ||
  (/\bvan\s*$/i.test(statement.text.slice(Math.max(0, hit.index - 8), hit.index)) &&
    /^\s*(?:naar|tot|voor)\s+(?:€|\d)/i.test(statement.text.slice(hit.end, hit.end + 12)))
