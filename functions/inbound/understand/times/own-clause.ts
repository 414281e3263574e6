import { compact } from '../../compact'
/** "U wordt om 19.30 uur ontvangen". */
export const isReceived = (left: string, right: string): boolean =>
  /(?<![a-zß-ɏ])word(?:t|en)?[^.;\d]{0,28}$/i.test(left) &&
  /^\W{0,3}(?:[a-zß-ɏ]+ ){0,3}(?:ontvangen|verwelkomd|begroet)(?![a-zß-ɏ])/i.test(right)

const EARLIER = /^.*[,;:]\s(?:en )?(?:waarna|daarna|vervolgens|waarop|nadien|dan)(?![a-zß-ɏ])/is

/** The words before a time without "ontvangst met koffie, waarna": what comes before its own clause. */
export const ownClause = (left: string): string => left.replace(EARLIER, '')

/** "Om 22 uur loopt de avond ten einde", "We ronden de avond om 22 uur af". */
const GATHERING =
  '(?:de|het|deze|dit|onze) [a-zß-ɏ]*(?:avond|middag|ochtend|dag|bijeenkomst|programma|vergadering|feest|markt|lezing|voorstelling|repetitie|toernooi|wandeling)'
const ENDS_RIGHT = compact(
  new RegExp(
    `^\\W{0,3}(?:(?:loopt|lopen) ${GATHERING} (?:ten einde|af)|word(?:t|en) ${GATHERING} (?:beëindigd|afgesloten|afgerond|gesloten)(?! met)|besluiten (?:we|wij)|stop(?:t|pen) (?:we|wij|${GATHERING})|als eindtijd|ten einde (?:is|zijn|loopt|lopen)|(?:afgelopen|voorbij|klaar) (?:is|zijn|zal)|(?:(?:hier|daar|ook|weer|allemaal|samen) ){0,3}(?:terugkeren|terugkomen|terug ?zijn|terugkeer|thuis ?zijn|thuiskomen))(?![a-zß-ɏ])`,
    'i',
  ),
)
const ROUNDS_OFF = compact(
  new RegExp(`(?<![a-zß-ɏ])(?:(?:ronden|sluiten) [^.;\\d]{0,36}|${GATHERING} loopt [a-zß-ɏ ]{0,20})$`, 'i'),
)
const CLOSES_LEFT = compact(
  new RegExp(`(?<![a-zß-ɏ])${GATHERING} sluit (?:om|rond|omstreeks|tegen) (?:ca |circa |ongeveer )?$`, 'i'),
)

export const isOver = (left: string, right: string): boolean =>
  ENDS_RIGHT.test(right) ||
  CLOSES_LEFT.test(left) ||
  (ROUNDS_OFF.test(left) && /^\W{0,3}af(?![a-zß-ɏ])/i.test(right))

/** "We sluiten om 21.45 uur af met een borrel": what was announced is over then. */
export const CLOSES_WITH = compact(
  /^\W{0,3}(?:(?:(?:sluiten|ronden|eindigen|besluiten) (?:we|wij)|word(?:t|en)) )?(?:(?:de|het|onze|deze|dit|alles) (?:[a-zß-ɏ]+ )?)?(?:af|afgesloten|afgerond|besloten) met(?![a-zß-ɏ])/i,
)

/** "Afsluiting met een borrel om 17.00 uur", "slot rond 16.00 uur". */
const CLOSING_LEFT = compact(
  /(?<![a-zß-ɏ])(?:afsluiting (?:van (?:de|het) [a-zß-ɏ]+ )?met (?:(?:een|de|het) )?(?:[a-zß-ɏ]+ ){1,3}|(?<!\btot )slot(?: van (?:de|het) [a-zß-ɏ]+)?(?: is| met (?:een )?[a-zß-ɏ]+)?:? ?)(?:(?:om|rond|omstreeks|tegen|ca|circa|ongeveer|uiterlijk)\s){0,2}\s?$/i,
)
/** "17.00 afsluiting met een drankje", "16.30 uur slot"; "16.00 uur afsluiting met een lezing" has yet to begin. */
const CLOSING_RIGHT = compact(
  /^\W{0,3}(?:(?:de |gezamenlijke |feestelijke |gezellige )?afsluiting (?:van (?:de|het) [a-zß-ɏ]+ )?met (?:(?:een|de|het) )?(?:[a-zß-ɏ]+e )?(?:[a-zß-ɏ]*borrel|[a-zß-ɏ]*drank(?:je)?s?|drinken|glas|glaasje|hapje|hapjes|toost|toast|receptie|koffie|thee|soep|bitterballen)|slot)(?![a-zß-ɏ])(?! (?:van|op|om|en|met)\b)(?![^.;,]{0,24}\d)/i,
)

export const isClosing = (left: string, right: string): boolean =>
  CLOSING_LEFT.test(left) || CLOSING_RIGHT.test(right)

/** "Van 9 uur tot half tien is er pauze". */
export const PAUSE_RIGHT = compact(
  /^\W{0,3}(?:(?:is|houden) (?:er |het |we |wij ){0,2}(?:een |de )?|pauzeren (?:we|wij)\b|hebben (?:we|wij) )?(?:[a-zß-ɏ]*pauze\b|(?<=pauzeren (?:we|wij)))/i,
)
