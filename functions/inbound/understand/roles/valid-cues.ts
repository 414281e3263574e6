import { compact } from '../../compact'
import { findEventNoun } from '../words/event-words'
import { isCancelled } from './cancel-cues'
import type { Context } from './context'
import { MOVE_VERB } from './move-verbs'

/** "De aanbieding geldt van 16 tot en met 22 september", "geldig op 12 en 13 oktober". */
const VALID_LEFT = compact(
  /\b(?:geldt|gelden|geldig)\b(?: [a-zß-ɏ]+){0,3}? (?:van|op|tussen)\s*(?:[a-zß-ɏ]+dag )?$/,
)
/** "Uw bijdrage moet op 1 oktober binnen zijn". */
const IN_RIGHT = compact(
  /^\s*(?:binnen|betaald|voldaan|overgemaakt|ingeleverd|aangeleverd|ingediend)(?: te)? (?:zijn|hebben|worden)\b/,
)
const MUST = /\b(?:moet|moeten|dient|dienen|hoort|horen)\b/
/** "De maan is vol op 17 oktober", "op 27 oktober gaat de klok een uur terug". */
const NATURE = compact(
  /\b(?:de maan|volle maan|nieuwe maan|de klok(?:ken)?|zomertijd|wintertijd)\b[^.;]{0,30}\b(?:is|zijn|gaat|gaan|begint|eindigt|vol|nieuw)\b|\b(?:is|gaat|gaan|begint|eindigt) (?:het |de )?(?:volle maan|nieuwe maan|maan|klok(?:ken)?|zomertijd|wintertijd)\b/,
)
/** "De brug is van 7 t/m 11 oktober gestremd". */
const BLOCKED_WAY = compact(
  /\b(?:brug|tunnel|sluis|[a-zß-ɏ]*(?:straat|weg|laan)|[an]\d{1,3}|spoor)\b[^;]{0,60}\b(?:gestremd|afgesloten|opgebroken|dicht)(?=[\s.,;!]|$)/,
)
/** "De nieuwe voorzitter begint op 1 november". */
const OFFICE_LEFT = compact(
  /\b(?:voorzitter|secretaris|penningmeester|dirigent|dirigente|trainer|trainster|beheerder|medewerker|opvolger)\b[^.;]{0,20}\b(?:begint|start|stopt|vertrekt)\b[^.;]{0,12}\bop\s*(?:[a-zß-ɏ]+dag )?$/,
)

/** "Op 19 oktober is onze zaal verhuurd aan de duivenclub"; a day that is given up for it has moved. */
const LET_OUT = /\bis (?:de|onze|het|ons) [a-zß-ɏ]+\b[^.;]{0,30}\bverhuurd aan (?!ons\b|onze\b)/

/** From or on which day something holds, is due or is blocked; nobody meets for it. */
export const isOfValidity = ({ left, right, sentence, paragraph }: Context): boolean =>
  (MUST.test(left) && IN_RIGHT.test(right)) ||
  (LET_OUT.test(sentence) && !MOVE_VERB.test(paragraph) && !isCancelled(paragraph)) ||
  ((VALID_LEFT.test(left) || OFFICE_LEFT.test(left) || NATURE.test(sentence) || BLOCKED_WAY.test(sentence)) &&
    findEventNoun(sentence) === null &&
    !/\b(?:welkom|kom|wandelen|kijken|verzamelen)\b/.test(sentence))
