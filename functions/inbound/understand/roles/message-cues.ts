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

const DAY_LEFT = /(?:^|[\s,;:(–-])(?:op|rond|omstreeks|vanaf|uiterlijk)?\s*(?:[a-zß-ɏ]+dag )?$/
const INVITATION =
  '(?:[a-zß-ɏ]*uitnodiging(?:en)?|aanmeldlink|inschrijflink|aanmeldformulier|inschrijfformulier|link|knop|convocatie|aankondiging|programmaboekje|deelnemersinformatie)'
const SENT =
  '(?:ontvang(?:t|en)?|krijg(?:t|en)?|stuur|sturen|mailen|versturen|verzenden|valt|vallen|gaat|gaan|volgt|volgen|verschijnt|verschijnen|komt|komen|ligt|landt|vindt?)'
/** "Op 1 maart valt de uitnodiging in de bus", "op 1 maart sturen we u de link". */
const SENT_RIGHT = compact(
  new RegExp(
    `^[\\s,]*(?:om \\d{1,2}(?:[.:u]\\d{2})? ?(?:uur|u)? )?${SENT} (?:(?:u|je|jullie|we|wij|iedereen|(?:alle |de )?leden|er|dan|ook|per (?:mail|post)|van ons|alvast|automatisch) ){0,4}(?:(?:de|een|uw|je|jullie|onze|het) )?(?:[a-zß-ɏ]+e )?${INVITATION}(?![a-zß-ɏ])`,
  ),
)
/** "De uitnodiging gaat op 1 maart de deur uit". */
const SENT_LEFT = compact(
  new RegExp(
    `\\b${INVITATION}(?: (?:met|voor|van) [^.;,\\d]{3,40})? ${SENT}(?: [a-zß-ɏ]+){0,3} (?:op|rond|omstreeks|vanaf|uiterlijk|voor|vóór)\\s*(?:[a-zß-ɏ]+dag )?$`,
  ),
)
/** "Op 20 maart geven we de aantallen door aan de kok". */
const NUMBERS_RIGHT = compact(
  /^[\s,]*moeten (?:we|wij|ik) [^.;]{0,50}\b(?:doorgeven|bestellen)\b|^[\s,]*(?:geven|melden|bestellen|leveren) (?:we|wij|ik) [^.;]{0,30}\b(?:aantal(?:len)?|bestelling|deelnemerslijst|namen|broodjes|lunch|maaltijden|cateraar|catering|keuken|kok)\b/,
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
  SENT_LEFT.test(left) ||
  (DAY_LEFT.test(left) && (SENT_RIGHT.test(right) || NUMBERS_RIGHT.test(right))) ||
  isDayToAsk({ left, sentence }) ||
  (THIS_YEAR_LEFT.test(left) && FEAST.test(sentence))

/** "Bel bij twijfel op de dag zelf": no day to fall back on either. */
const isDayToAsk = ({ left, sentence }: Pick<Context, 'left' | 'sentence'>): boolean =>
  ASKS_LEFT.test(left) && ASKS_ABOUT.test(sentence)
