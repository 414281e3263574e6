import { compact } from '../../compact'
import type { Context } from './context'

/** "Het volgende nummer komt rond 1 mei uit". */
const COMES_LEFT = /\bkom(?:t|en)\b[^.;\d]{0,24}\b(?:op|rond|omstreeks|medio)\s*$/
const COMES_RIGHT = /^\s*uit\b/

/** "U krijgt op 25 februari een link": what is sent that day, and nobody meets. */
const RECEIVES_LEFT = compact(
  /\b(?:(?:u|je|jullie|men|leden|deelnemers|iedereen) (?:ontvang|krijg)(?:t|en)?|(?:ontvang|krijg)(?:t|en)? (?:u|je|jullie|men|iedereen|leden|deelnemers)|(?:we|wij) (?:sturen|mailen)|(?:sturen|mailen) (?:we|wij))\b(?: (?:dan|je|u|jullie|iedereen|allen))?(?: (?:op|rond|omstreeks))?\s*(?:op|rond)?\s*$/,
)
/** "De uitnodiging verstuurt het secretariaat op 16 september". */
const SENDS_LEFT = compact(
  /\b(?:uitnodiging(?:en)?|agenda|stukken|brief|brieven|notulen|toegangskaarten|convocatie)\b[^.;:\d]{0,20}\b(?:verstuurt|versturen|verzendt|verzenden|stuurt|sturen|mailt|mailen|verstuurd|verzonden)\b(?: [a-zß-ɏ]+){0,3} (?:op|rond|omstreeks)\s*$/,
)
const RECEIVES_RIGHT = compact(
  /^[^.;]{0,60}\b(?:[a-zß-ɏ]*link|e-?mail|mail|bericht|brief|nieuwsbrief|inloggegevens|inlogcode|stukken|vergaderstukken|agenda|factuur|bevestiging)\b/,
)

/** "Onzeker of het doorgaat? Bel op 12 april vóór negen uur": the morning on which to ask. */
const ASKS_LEFT =
  /\b(?:bel|belt|bellen|app|appt|kijk|kijkt|check|checkt|raadpleeg|informeer)(?: (?:dan|even|ons|gerust))*(?: naar \S+)?\s+(?:op|de ochtend van|in de ochtend van)\s*$/
const ASKS_ABOUT = /\b(?:weer|regen|doorga[a-zß-ɏ]*|doorgaat|afgelast|doorgang)\b/

/** "In die traditie gedenken we hen op de laatste zondag, dit jaar op 26 november": a day of the calendar. */
const FEAST =
  /\b(?:traditie|kerkelijk(?:e)? jaar|kerkelijke kalender|feestdag|heiligendag|gedenkdag|naamdag)\b/
const THIS_YEAR_LEFT = /\bdit jaar(?: is dat| valt die| valt dat)?(?: op)?\s*$/

/** A day on which something is sent, comes out, may be asked or is remembered. */
export const isOfMessage = ({ left, right, sentence }: Context): boolean =>
  (COMES_LEFT.test(left) && COMES_RIGHT.test(right)) ||
  (RECEIVES_LEFT.test(left) && RECEIVES_RIGHT.test(right)) ||
  SENDS_LEFT.test(left) ||
  isDayToAsk({ left, sentence }) ||
  (THIS_YEAR_LEFT.test(left) && FEAST.test(sentence))

/** "Bel bij twijfel op de dag zelf": no day to fall back on either. */
const isDayToAsk = ({ left, sentence }: Pick<Context, 'left' | 'sentence'>): boolean =>
  ASKS_LEFT.test(left) && ASKS_ABOUT.test(sentence)
