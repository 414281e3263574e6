import type { OffCues } from '../../domain/clause'
import { compact } from '../compact'
import { isCancelled } from '../understand/roles/cancel-cues'

const NOT_SURE =
  /\?|(?<!\p{L})(?:als|indien|mocht|misschien|wellicht|waarschijnlijk|eventueel|zou|zouden|of (?:het|de|we)|tenzij)(?!\p{L})/iu
const LET_GO = compact(
  /(?<!\p{L})(?:te laten vallen|laten (?:we|wij)(?: \p{L}+){0,5} vallen|in de ijskast|on hold|slaan (?:we|wij)(?: \p{L}+){0,4} over|(?:valt|vallen)(?: \p{L}+){0,3} uit|geskipt|gaat helaas niet lukken)(?!\p{L})/iu,
)
const TO_RESERVE = compact(
  /(?<!\p{L})(?:dus|daarom|wordt|naar|nemen|gebruiken|pakken|gaan voor|kiezen voor|wijken uit)(?: \p{L}+){0,3} (?:reserve|uitwijk)[- ]?(?:dag|datum)(?!\p{L})|^(?:het wordt |we doen )?(?:de )?(?:reserve|uitwijk)(?:dag|datum)(?: dus)?[.!]*$/iu,
)

const GOES_ON = compact(
  /(?<!\p{L})(?:zelf[^.;]{0,30} w[eé]l|(?:gaat|gaan|blijft|blijven)(?: \p{L}+){0,4} (?:gewoon|w[eé]l|zeker|gelukkig)(?: \p{L}+){0,3} (?:door|staan)|(?:gaat|gaan) (?:gewoon|w[eé]l|zeker) (?:\p{L}+ ){0,4}door)(?!\p{L})/iu,
)
const NOT_ITSELF = /(?<!\p{L})(?:niet|geen|overige|andere|rest)(?!\p{L})/iu

const OTHERS_GO_ON = compact(
  /(?<!\p{L})(?:andere|overige|rest)(?!\p{L})[^.;!?]{0,60}(?<!\p{L})(?:(?:w[eé]l|gewoon)[^.;!?]{0,20} door|door zoals|blij(?:ft|ven))/iu,
)

const ALL = /(?<!\p{L})(?:alle|allemaal|hele|volledige|beide|gehele|reeks|rest|resterende|overige)(?!\p{L})/iu
const ONE =
  /(?<!\p{L})(?:de|deze|die|onze|een) (?:les|avond|middag|ochtend|sessie|module|bijeenkomst|keer)(?!\p{L})/iu
const WHOLE = compact(
  /\b(?:alle|beide|al (?:de|onze)|de hele|de|het) (?:\p{L}+ (?:de )?)?(?:avonden|middagen|ochtenden|dagen|keren|lessen|bijeenkomsten|sessies|cursus|excursie|lezing|vergadering)\b/iu,
)

const isSure = (words: string): boolean => !NOT_SURE.test(words)

/** Of an event that is known looser words will do than of one that is not. */
export const offCues = (words: string): OffCues => ({
  isOff: isSure(words) && (isCancelled(words.toLowerCase()) || LET_GO.test(words)),
  isLetGo: isSure(words) && LET_GO.test(words),
  isFallback: isSure(words) && TO_RESERVE.test(words),
  goesOn: GOES_ON.test(words) && !NOT_ITSELF.test(words),
  othersGoOn: OTHERS_GO_ON.test(words),
  isOfAll: ALL.test(words),
  isOfOne: ONE.test(words),
  isOfWhole: WHOLE.test(words),
})
