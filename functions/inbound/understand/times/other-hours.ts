/** "Kaarten zijn te koop van 10.00 tot 17.00 uur": the hours of a counter. */
const SALE =
  /(?<![a-zß-ɏ])(?:te koop|verkrijgbaar|voorverkoop|af te halen|op te halen|afgehaald|opgehaald)(?![a-zß-ɏ])[^.;,\d]{0,30}$/i

/** "De winkel sluit om 17.00 uur". */
const SHOP =
  /(?<![a-zß-ɏ])(?:winkels?|bakker(?:ij)?|boekhandel|bibliotheek|balie|kassa|kantoor|secretariaat|gemeentehuis|museumwinkel|parkeergarage|brug)\s(?:(?:is|gaat|gaan)\s)?(?:sluit|dicht|gesloten|geopend|open)(?![a-zß-ɏ])[^.;,\d]{0,20}$/i

/** "Vorig jaar begonnen we om 19.00 uur". */
const LAST_TIME =
  /(?:^|[\s,(])(?:vorig(?:e)? (?:jaar|keer|week|maand|seizoen)|verleden jaar|vroeger|destijds)\s(?:[a-zß-ɏ]+ ){0,4}(?:begon|begonnen|startten?|was|waren|ging(?:en)?|duurden?)(?![a-zß-ɏ])[^.;,]{0,40}$/i

/** "De zon gaat onder om 18.40 uur". */
const SUN = /(?<![a-zß-ɏ])(?:zon|maan) (?:gaat|komt) (?:[a-zß-ɏ]+ )?(?:onder|op)(?![a-zß-ɏ])[^.;,\d]{0,12}$/i

/** Hours of something else than what people come for, by the words before them. */
export const isElsewhere = (left: string): boolean =>
  SALE.test(left) || SHOP.test(left) || LAST_TIME.test(left) || SUN.test(left)
