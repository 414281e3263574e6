import { compact } from '../../compact'

/** "Kaarten zijn te koop van 10.00 tot 17.00 uur": the hours of a counter. */
const SALE =
  /(?<![a-zß-ɏ])(?:te koop|verkrijgbaar|voorverkoop|af te halen|op te halen|afgehaald|opgehaald)(?![a-zß-ɏ])[^.;,\d]{0,30}$/i

/** "U kunt betalen tussen 9.30 en 11.30 uur". */
const PAID =
  /(?<![a-zß-ɏ])(?:(?:af ?te ?rekenen|afrekenen|betalen|te voldoen|voldaan worden)(?! (?:we|wij|je|u)\b))[^.;,\d€]{0,50}(?<![a-zß-ɏ])(?:tussen|van|vanaf|tot)\s{1,2}$/i
/** "De voorverkoop van de laatste 189 kaarten start om 9 uur". */
const SALE_OPENS = compact(
  /(?<![a-zß-ɏ])(?:voorverkoop|kaartverkoop|ticketverkoop|kaartenverkoop)(?![a-zß-ɏ])[^.;,]{0,50}(?<![a-zß-ɏ])(?:start|begint|begon|opent|opende|gaat)(?![a-zß-ɏ])[^.;,\d]{0,30}$/i,
)

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

/** "De pont vaart tot 23.00 uur", "de fietsenstalling is bewaakt tussen 19.00 en 23.00 uur": what stands beside it. */
const FACILITY = compact(
  /(?<![a-zß-ɏ])(?:(?:pont|veerpont|veer|tram|metro|bussen|pendelbus|pendelbussen)\s(?:vaart|varen|rijdt|rijden)|(?:weg|[a-zß-ɏ]+weg|straat|[a-zß-ɏ]+straat|brug|tunnel|afrit|kinderopvang|kinderoppas|oppas|fietsenstalling|garderobe|parkeergarage|parkeerterrein|keuken|springkussen|speeltuin)(?![a-zß-ɏ])\s[a-zß-ɏ]+)[^.;,\d]{0,30}(?<![a-zß-ɏ])(?:tot|van|vanaf|tussen)\s{1,2}$/i,
)

/** "Bus 21 vertrekt om 9.40 uur", "de laatste trein terug gaat om 23.10 uur": by the timetable. */
const TIMETABLE = compact(
  /(?<![a-zß-ɏ])(?:(?:bus(?:lijn)?|lijn(?:bus)?|tram(?:lijn)?|trein|metro|sneltram)\s\d{1,3}|(?:eerste|laatste|volgende) (?:bus|trein|tram|metro|veerpont|boot)(?: (?:terug|heen|naar [a-zß-ɏ]+))?|pendelbus|shuttle(?:bus)?)\s(?:[a-zß-ɏ]+ ){0,2}(?:vertrekt|gaat|rijdt|komt|stopt)(?![a-zß-ɏ])[^.;\d]{0,24}$/i,
)
/** "Om 9.30 uur vertrekt er een pendelbus". */
const TIMETABLE_RIGHT = compact(
  /^\W{0,3}(?:vertrekt|gaat|rijdt|komt|stopt) (?:er )?(?:een|de|onze) (?:(?:laatste|volgende|gratis) )?(?:pendelbus|shuttle(?:bus)?|trein|tram|lijnbus|lijn \d)(?![a-zß-ɏ])/i,
)

export const isOfTimetable = (left: string, right: string): boolean =>
  TIMETABLE.test(left) || TIMETABLE_RIGHT.test(right)

const OF_NATURE = compact(
  /(?:zon(?:sondergang|sopkomst|sopgang)|hoogwater|laagwater|(?:hoog|laag)tij|maansopkomst)\b[^\d.;]{0,24}$/i,
)

/** "De bibliotheek is open: ma 14.00-17.00, wo 10.00-12.00 en za 10.00-13.00 uur": said by weekday. */
const OPEN_LIST = compact(
  /(?<![a-zß-ɏ])(?:open|geopend|openingsuren|openingstijden)\b[:\s][^;]{0,40}\d\s?(?:uur|u)?\s?(?:,|en|;)?\s(?:en\s)?(?:(?:ma|di|wo|do|vr|za|zo)\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?: van)?[\s:]{1,3}$/i,
)

/** "De werken blijven hangen tot 10 november, elk weekend van 14 tot 18 uur": long after the opening. */
export const STAYS_OPEN = compact(
  /(?<![a-zß-ɏ])blij(?:ft|ven)\s(?:[a-zß-ɏ]+ ){0,3}(?:hangen|staan|te zien|te bezoeken)(?![a-zß-ɏ])[^;]{0,80}(?<![a-zß-ɏ])(?:elk weekend|dagelijks|(?:elke|iedere) [a-zß-ɏ]+|[a-zß-ɏ]+dagen),? (?:van |tussen )?$|(?<![a-zß-ɏ])(?:daarna|nadien)(?![a-zß-ɏ])[^.;]{0,40}(?<![a-zß-ɏ])(?:elk weekend|dagelijks|[a-zß-ɏ]+dagen) (?:open |geopend |te zien |te bezoeken )?(?:van |tussen )?$/i,
)

/** Hours of something else than what people come for, by the words before them. */
export const isElsewhere = (left: string): boolean =>
  OPEN_LIST.test(left) ||
  FACILITY.test(left) ||
  SALE.test(left) ||
  PAID.test(left) ||
  SALE_OPENS.test(left) ||
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

/** "Meerijden? We vertrekken om 19.15 uur": when those leave who go together. */
const POOL = compact(
  /(?<![a-zß-ɏ])(?:meerijden|carpool[a-zß-ɏ]*|samen (?:te )?rijden|lift nodig)\b[^.;]{0,40}$/i,
)
const LEAVES = /(?<![a-zß-ɏ])vertrek(?:t|ken)?\b[^.;\d]{0,24}$/i

export const isCarPool = (left: string, paragraph: () => string): boolean =>
  LEAVES.test(left) && POOL.test(`${paragraph()}`)

const OPEN_UNTIL_LEFT = compact(
  /(?<![a-zß-ɏ])[a-zß-ɏ]*(?:speeltuin|bar|kantine|winkel|museum|keuken|bibliotheek|balie|kassa|garage|restaurant|terras|receptie|zwembad) (?:[a-zß-ɏ]+ ){0,2}(?:is|blijft) (?:nog )?tot $/i,
)
const OPEN_RIGHT = /^\s(?:uur |u )?(?:open|geopend)(?![a-zß-ɏ])/i

/** "De speeltuin is tot 21.00 uur open": when a house beside the gathering closes. */
export const isOpenBeside = (left: string, right: string): boolean =>
  OPEN_UNTIL_LEFT.test(left) && OPEN_RIGHT.test(right)
