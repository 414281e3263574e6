import { compact } from '../../compact'
import type { Context } from './context'

/** What a day is called that is only held in case. */
const SPARE =
  '(?:achter de hand|in reserve|(?:als|ons|het) (?:mogelijke? |eventuele? |tweede )?(?:de |ons |onze |een )?(?:reserve(?!r|er)[a-zß-ɏ]*|uitwijk[a-zß-ɏ]*|back-?up|plan b|vangnet|achtervang|alternatie(?:f|ve (?:datum|dag))))'
/** "als alternatief voor wie niet kan": one of two to choose from. */
const FOR_WHOM =
  '(?! (?:voor (?:wie|degenen|iedereen|de|het|leden|als je|als u)\\b|een\\b|kunt? (?:je|u)\\b|bieden\\b))'
const KEPT_RIGHT = compact(
  new RegExp(
    `^[\\s,(]*(?:(?:houden|hebben|houd|houdt|hou|noteren|reserveren|we|wij|ik|je|jullie|u|ook|alvast|vast|even|nog|dan|er|is|staat|blijft|blijven|voorlopig|vrij|vrijgehouden|genoteerd|gereserveerd|gepland|in (?:de|je|uw|jullie) agenda) ){0,5}${SPARE}(?![a-zß-ɏ])${FOR_WHOM}`,
  ),
)
const KEPT_LEFT = compact(
  new RegExp(
    `\\b${SPARE} (?:hebben|houden|staat|is|geldt|noteren|reserveren)\\b(?: [a-zß-ɏ]+){0,5}:?\\s*(?:op )?$`,
  ),
)

/** "We houden X achter de hand", "X hebben we in reserve", "als plan B hebben we X". */
export const isKept = ({ left, right }: Context): boolean => KEPT_RIGHT.test(right) || KEPT_LEFT.test(left)

/** "Houd X ook vrij, voor als er iets tussenkomt", "noteer X voor het geval de zaal niet af is". */
export const isKeptInCase = ({ left, right }: Context): boolean => KEEPS.test(left) && IN_CASE_OF.test(right)

const KEEPS =
  /\b(?:houden|houdt?|hou|noteer|noteert|noteren|reserveer|reserveert|reserveren|zet|zetten|prikken|hebben)(?: (?:we|wij|ook|alvast|vast|dan|even|nog|u|je))*\s*$/
const IN_CASE_OF =
  /^[\s,]*(?:(?:ook|nog|alvast|vast|even|vrij|in (?:de|je|uw|jullie) agenda|gereserveerd|geprikt),? ?){0,4}(?:voor als|voor het geval|mocht(?:en)?)\b/
