import { compact } from '../../compact'
import type { Context } from './context'

/** What is taken or told, and nobody comes for. */
const DECISION =
  '(?:[a-zß-ɏ]*(?:besluit|beslissing|keuze|oordeel|aankondiging|bekendmaking|persconferentie|uitspraak|stemming|besluitvorming|versoepeling(?:en)?|publicatie|advies))'
const OFF =
  '(?:uitgesteld|aangehouden|opgeschort|verdaagd|doorgeschoven|vooruitgeschoven|verschoven|opgeschoven)'
/** "Het kabinet heeft zijn aankondiging uitgesteld", "ons besluit wordt verschoven". */
const WAS_PUT_OFF = `\\b(?:de|het|ons|onze|zijn|haar|hun|dit|deze|dat|die|een) (?:[a-zß-ɏ]+ ){0,2}${DECISION}\\b(?: (?!voor\\b|van\\b)[a-zß-ɏ]+){0,3} ${OFF}\\b|\\b${DECISION} (?:is|wordt) (?:[a-zß-ɏ]+ ){0,3}${OFF}\\b`
/** "stellen ook wij ons besluit tot die datum uit", "we schuiven de beslissing voor ons uit". */
const PUT_OFF = `\\b(?:stel|stelt|stellen|schuif|schuift|schuiven|houd|houdt|houden) (?:[a-zß-ɏ]+ ){0,4}(?:ons|onze|zijn|haar|hun|het|de|dit|deze|mijn|een) (?:[a-zß-ɏ]+ ){0,2}${DECISION}\\b[^.;!?]{0,60}\\b(?:uit|op|aan|door|vooruit)\\b`
const TO_PUT_OFF = `\\b(?:ons|onze|zijn|haar|hun|het|de|dit|deze|een) (?:[a-zß-ɏ]+ ){0,2}${DECISION}(?: [a-zß-ɏ]+){0,4} (?:uit|op|aan|door|vooruit) te (?:stellen|schuiven|houden|schorten)\\b|\\b${DECISION}(?: [a-zß-ɏ]+){0,4} (?:uitstellen|opschorten|aanhouden|vooruitschuiven)\\b`
const PATTERN = `${WAS_PUT_OFF}|${PUT_OFF}|${TO_PUT_OFF}`
const DECISION_PUT_OFF = compact(new RegExp(PATTERN))
const ALL_PUT_OFF = compact(new RegExp(PATTERN, 'g'))

/** What hardly any sentence has, looked for first. */
const NAMED = new RegExp(DECISION.slice('(?:[a-zß-ɏ]*'.length, -1))

/** A decision waits, and no gathering has moved: "wij stellen ons besluit uit". */
export const putsOffDecision = (sentence: string): boolean =>
  NAMED.test(sentence) && DECISION_PUT_OFF.test(sentence)

/** The sentence without what it says of a decision that waits. */
export const withoutDecisions = (sentence: string): string =>
  NAMED.test(sentence) ? sentence.replace(ALL_PUT_OFF, ' ') : sentence

/** "… heeft zijn aankondiging uitgesteld tot 19 mei": the day on which something is told or decided. */
export const isOfDecision = ({ left, sentence }: Context): boolean =>
  /\b(?:tot|naar|op)(?: (?:de|uiterlijk))?\s*$/.test(left) && putsOffDecision(sentence)

/** "… te melden of de dag op 4 juni doorgaat dan wel wordt verschoven naar 8 oktober": either, and neither yet. */
const EITHER = compact(
  /\b(?:meld(?:en|t)|weten|beslis(?:sen|t)|besluit(?:en)?|bekijk(?:en|t)|kijken|overleg(?:gen|t)|horen|hoort|beraadt|beraden|bericht(?:en)?|laten weten|zeggen|vragen?|vraagt|onderzoeken|bespreken|bespreekt|onduidelijk|onzeker|onbekend|de vraag|afwachten)\b[^.;!?]{0,40}\bof\b[^.;!?]{0,140}\b(?:of|dan wel|danwel|ofwel|dan toch)\b/,
)

const OF_LEFT = compact(/\bof (?:het|hij|die|dat) (?:dan |nu |toch )?(?:op )?(?:[a-zß-ɏ]+dag )?$/)
const BECOMES_OR = compact(
  /^\s*wordt,? (?:of|dan wel)\b[^.;!?]{0,120}\b(?:bespreken|bespreekt|beslissen|beslist|besluiten|besluit|weten|hoort|horen|overleggen|bekijken)\b/,
)

/** "Of het 8 oktober wordt of een ander moment bespreken we vrijdag": no day yet. */
export const isOneOfWays = ({ left, after }: Context): boolean => OF_LEFT.test(left) && BECOMES_OR.test(after)

/** Whether a gathering moves is asked or still to be told. */
export const isEither = (sentence: string): boolean => EITHER.test(sentence)
