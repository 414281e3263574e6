import { compact } from '../../compact'
import { cued } from '../../cued'

/**
 * "De locatie vervalt", "de wandeling van de middag komt te vervallen": a part of the gathering is off, and the
 * gathering itself goes on.
 */
export const PART_OFF = cued(
  /verval|schrap|niet door|afgelast|annuleerd|afgeschaft|valt (?:af|weg)/i,
  compact(
    /\b(?:(?:live ?stream|(?:live|online|digitale) uitzending) (?:(?:van|bij) (?:de|het|onze|ons) [a-zß-ɏ]+|van (?:[a-zß-ɏ]+dag )?(?:…|\d{1,2} [a-zß-ɏ]+))|(?:[a-zß-ɏ]*(?:borrel|diner|maaltijd|lunch|buffet|receptie|nazit|rondleiding|wandeling)) (?:vooraf|na afloop|achteraf|aansluitend|(?:die )?er(?:voor|na|aan (?:vooraf|vooraf ?gaat))|(?:voor|na) de [a-zß-ɏ]+))(?![a-zß-ɏ])[^.;,]{0,60}? (?:vervalt|vervallen|schrappen (?:we|wij)|(?:gaat|gaan) (?:[a-zß-ɏ]+ ){0,4}niet door|(?:komt|komen) te vervallen|is (?:[a-zß-ɏ]+ ){0,3}(?:geschrapt|afgelast|geannuleerd))\b|\b(?:(?<!\b(?:in|te|op|bij|naar|van|aan|uit|met|voor|vanuit|via|per) (?:de |het |een |onze |ons )?(?:[a-zß-ɏ]+e )?)(?:locatie|zaal|plek|adres|ruimte|lunch|pauze|koffie|buffet|soep|(?<!(?:de|onze) )inloop|(?:deelname|eigen )?bijdrage|kosten|entree|korting|spreker|programmaonderdeel|onderdeel|vuurwerk|springkussens?|springkasteel|loterij|tombola|kinderopvang|oppas|vervoer|bus|rondvraag|pendelbus|parkeerplaats|parkeerterrein|halte|fietsenstalling|garderobe|live ?stream|(?:online |digitale )(?:deelname|uitzending)|mondkapjesplicht|aanmeldplicht|verplichting|vroege start)\b[^.;,\d]{0,30}?|[a-zß-ɏ]+ (?:van|in) de (?:ochtend|middag|avond)) (?:vervalt|vervallen|(?:komt|komen) (?:daarmee |hiermee |dus )?te vervallen|(?:is|zijn|wordt) (?:[a-zß-ɏ]+ ){0,5}(?:geschrapt|afgelast|geannuleerd|afgeschaft)|valt af|valt weg)\b/i,
  ),
)

/** The sentence without what it says of parts that are off. */
export const withoutParts = (sentence: string): string => {
  const found = PART_OFF.exec(sentence)
  if (!found) return sentence
  const rest = sentence.slice(found.index + found[0].length)
  return `${sentence.slice(0, found.index)} ${withoutParts(rest)}`
}
