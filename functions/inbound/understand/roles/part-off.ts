import { compact } from '../text/compact'
/**
 * "De locatie vervalt", "de wandeling van de middag komt te vervallen": a part of the gathering is off, and the
 * gathering itself goes on.
 */
export const PART_OFF = compact(
  /\b(?:(?<!\b(?:in|te|op|bij|naar|van|aan|uit|met|voor|vanuit) (?:de |het |een |onze |ons )?(?:[a-zß-ɏ]+e )?)(?:locatie|zaal|plek|adres|ruimte|lunch|pauze|koffie|buffet|soep|(?<!(?:de|onze) )inloop|(?:deelname|eigen )?bijdrage|kosten|entree|korting|spreker|programmaonderdeel|onderdeel|vuurwerk|springkussens?|springkasteel|loterij|tombola|kinderopvang|oppas|vervoer|bus|rondvraag|pendelbus|mondkapjesplicht|aanmeldplicht|verplichting|vroege start)\b[^.;,\d]{0,30}?|[a-zß-ɏ]+ (?:van|in) de (?:ochtend|middag|avond)) (?:vervalt|vervallen|(?:komt|komen) (?:daarmee |hiermee |dus )?te vervallen|(?:is|zijn|wordt) (?:[a-zß-ɏ]+ ){0,5}(?:geschrapt|afgelast|geannuleerd|afgeschaft)|valt af|valt weg)\b/i,
)

/** The sentence without what it says of parts that are off. */
export const withoutParts = (sentence: string): string => {
  const found = PART_OFF.exec(sentence)
  if (!found) return sentence
  const rest = sentence.slice(found.index + found[0].length)
  return `${sentence.slice(0, found.index)} ${withoutParts(rest)}`
}
