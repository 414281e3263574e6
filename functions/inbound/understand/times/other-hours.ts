import { compact } from '../text/compact'

/** "Kaarten zijn te koop van 10.00 tot 17.00 uur": the hours of a counter. */
const SALE =
  /(?<![a-zß-ɏ])(?:te koop|verkrijgbaar|voorverkoop|af te halen|op te halen|afgehaald|opgehaald)(?![a-zß-ɏ])[^.;,\d]{0,30}$/i

/** "De winkel sluit om 17.00 uur". */
const SHOP = compact(
  /(?<![a-zß-ɏ])(?:winkels?|bakker(?:ij)?|boekhandel|bibliotheek|balie|kassa|kantoor|secretariaat|gemeentehuis|museumwinkel|parkeergarage|brug)\s(?:(?:is|gaat|gaan)\s)?(?:sluit|dicht|gesloten|geopend|open)(?![a-zß-ɏ])[^.;,\d]{0,20}$/i,
)

/** "Vorig jaar begonnen we om 19.00 uur". */
const LAST_TIME = compact(
  /(?:^|[\s,(])(?:vorig(?:e)? (?:jaar|keer|week|maand|seizoen)|verleden jaar|vroeger|destijds)\s(?:[a-zß-ɏ]+ ){0,4}(?:begon|begonnen|startten?|was|waren|ging(?:en)?|duurden?)(?![a-zß-ɏ])[^.;,]{0,40}$/i,
)

/** "De zon gaat onder om 18.40 uur". */
const SUN = compact(
  /(?<![a-zß-ɏ])(?:zon|maan) (?:gaat|komt) (?:[a-zß-ɏ]+ )?(?:onder|op)(?![a-zß-ɏ])[^.;,\d]{0,12}$/i,
)

/** "tel. 050 12 34 56, tussen 18 en 19 u.": the hours of a telephone. */
const DIALLED = compact(
  /(?:(?<![\d./-])(?!\d{1,2}([-/.])\d{1,2}\1(?:20)?\d\d(?!\d))0\d{1,3}[\d\s./-]{6,14}|\btel(?:efoon(?:nummer)?|\.)?[\s:]{1,3}[a-zß-ɏ]{0,20})[\s,()–-]{0,4}(?:(?:alleen|enkel|liefst|graag|op|en|elke|['’]s|[a-zß-ɏ]+dag[a-zß-ɏ]*|[a-zß-ɏ]*avonds?|weekdagen) ){0,4}(?:tussen|van|vanaf|na)\s{1,2}$/i,
)

const OF_NATURE = compact(
  /(?:zon(?:sondergang|sopkomst|sopgang)|hoogwater|laagwater|(?:hoog|laag)tij|maansopkomst)\b[^\d.;]{0,24}$/i,
)

/** Hours of something else than what people come for, by the words before them. */
export const isElsewhere = (left: string): boolean =>
  SALE.test(left) ||
  SHOP.test(left) ||
  LAST_TIME.test(left) ||
  SUN.test(left) ||
  OF_NATURE.test(left) ||
  DIALLED.test(left)

/** "De bus vertrekt om 19.00 uur": when to be there, unless nothing begins later. */
const BUS = compact(
  /(?<![a-zß-ɏ])(?:bus|bussen|touringcar|pendelbus)\s(?:[a-zß-ɏ]+ ){0,2}(?:vertrekt|vertrekken|rijdt|rijden)(?![a-zß-ɏ])[^.;\d]{0,24}$/i,
)

export const isDeparture = (left: string): boolean => BUS.test(left)
