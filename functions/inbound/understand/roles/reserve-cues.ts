import { compact } from '../../compact'
import type { Context } from './context'
import { HINDRANCE } from './hindrance'
import { isKept, isKeptInCase } from './kept-in-hand'
import { MOVE_VERB } from './move-verbs'

const RESERVE = compact(
  /reserve ?-?dat|\b(?:slechtweer|slecht-weer|regen)-?da(?:tum|g)|uitwijkdat|uitwijk|alternatieve dat(?:um|a)|wijken (?:we|wij)(?: dan)? uit|slecht weer|(?<!ook )bij (?:[a-zé]+ ){0,2}(?:regen|storm|onweer|wind|sneeuw|hitte|vorst)\b|\bregent\b|\b(?:reserve|back-?up(?:[ -]?(?:datum|dag))?)\s*[:)(]|\bplan b(?:\s*[:)(]| houden| is\b)|\(reserve|reservedag|reserve-?avond|achtervang|(?:lukt|gaat|kan) (?:dat|dit|het) (?:onverhoopt )?(?:ook )?niet|mocht .{0,80}niet (?:door|lukken|mogelijk)/,
)

const DECIDED = compact(
  /(?:wijken|wijkt)[^.]{0,60}\buit\b|uit te wijken|maken[^.]{0,30} gebruik van de reserve|kiezen[^.]{0,30} (?:voor )?de reserve|gekozen voor de reserve|op de reserve ?-?dat(?:um|a) (?:gehouden|plaats|gepland|georganiseerd)|(?:wordt|is) (?:het |dus |daarom |nu )*de reserve|schuiven[^.]{0,30} door naar|gaan (?:dus |daarom |nu )?naar de reserve|\b(?:dus|daarom)\b[^.]{0,24} (?:op|naar) de (?:reserve|uitwijk)|reserve ?-?(?:dat(?:um|a)|dag)[^.;]{0,24} (?:gaat|treedt|komt) (?:dus |nu |daarom )?in\b|\breserve\b[^.]{0,16}\b(?:die|deze) (?:gebruiken|pakken|nemen|benutten) (?:we|wij) (?:nu|dus|dan)\b|hadden (?:we|wij)[^.]{0,30} reserve ?-?dat[^.]{0,60}\bnu\b|alternatieve dat(?:um|a)\b[^.]{0,60}\b(?:gevonden|geprikt|gekozen|vastgesteld|vastgelegd|bepaald|afgesproken|vrijgehouden)|\b(?:gevonden|geprikt|gekozen|vastgesteld|vastgelegd|bepaald|afgesproken)\b[^.]{0,40}\balternatieve dat(?:um|a)\b/,
)

/** "wij maken daarom gebruik van de reservedatum: X": decided, not held in reserve. */
export const isDecidedReserve = (context: Context): boolean =>
  (BECOMES_LEFT.test(context.left) && AS_RESERVE.test(context.right) && !isConditional(context.sentence)) ||
  (DECIDED.test(context.sentence) && !isConditional(context.sentence) && isReserve(context))

/** "We wijken uit naar de reservedatum", whatever day is named. */
export const fallsBack = (sentence: string): boolean =>
  /reserve|uitwijk/.test(sentence) && DECIDED.test(sentence) && !isConditional(sentence)

/** "Het wordt X, de reservedatum". */
const BECOMES_LEFT =
  /(?:^|[.,;:!–-] ?|\b(?:dus|daarom|nu) )(?:het|dat) wordt (?:(?:nu|dus|daarom|toch) )*(?:op )?(?:[a-zß-ɏ]+dag )?$/

/** "de reservedatum van X komt hiermee te vervallen". */
export const isReleased = (context: Context): boolean =>
  /(?:reserve|uitwijk)[a-zß-ɏ]*(?:-dag|-datum)?(?: van| op|,)?[^.;]{0,20}$/.test(context.left) &&
  /^[^.;]{0,40}(?:vervalt|vervallen|niet (?:meer |langer )?nodig|uit (?:de|uw|je|jullie) agenda|vrijgegeven|los gelaten|losgelaten)/.test(
    context.after,
  )

/** "reservedatum: X", "lukt dat niet, dan wijken we uit naar X". */
export const isReserve = (context: Context): boolean => {
  if (/reserve(?!r|er)|uitwijk|slecht-?weer|regenda|back-?up/.test(context.label)) return true
  if (RESERVE_LEAD.test(context.lead) || isKeptFree(context)) return true
  const near = context.before.slice(-140)
  const found = RESERVE.exec(near)
  if (found) {
    const between = near.slice(found.index + found[0].length)
    return (
      !/\b(?:gewoon|uiteraard)\b/.test(between) &&
      (!/\bwordt\b/.test(between) || /^(?:bij|slecht)\b/.test(found[0]))
    )
  }
  // "12 oktober (reserve: 19 oktober)" names the next date so.
  if (
    context.right !== context.after &&
    /^[\s,(]*(?:de |onze )?(?:reserve|uitwijk)[a-zß-ɏ]*(?:[ -]?datum|[ -]?dag)?\s*(?::|is|op|=|-|–)?\s*(?:op |is )?$/.test(
      context.right,
    )
  )
    return false
  return (
    AS_RESERVE.test(context.right) ||
    isKept(context) ||
    isKeptInCase(context) ||
    isElseThen(context) ||
    isOtherwise(context)
  )
}

/** "Reservedata:" over a list of days. */
const RESERVE_LEAD =
  /^(?:(?:de|onze|eventuele) )?(?:reserve|uitwijk|regen|slecht ?-?weer)[ -]?(?:data|datum|dagen|avonden)\b[^.;]{0,40}:$/

/** "Als het te hard waait varen we niet. Houd daarom ook deze data vrij:" over a list of days. */
const isKeptFree = ({ lead, paragraph }: Context): boolean =>
  KEEP_LEAD.test(lead) && IF_HINDERED.test(paragraph)
const KEEP_LEAD = compact(
  /\b(?:houdt?|hou|noteert?|reserveert?|zet)\b[^.;]{0,40}\book (?:alvast )?(?:deze|de volgende|onderstaande) (?:dat(?:um|a)|dagen|avonden)\b[^.;]{0,30}:$/,
)
const IF_HINDERED = compact(
  new RegExp(`\\b(?:als|bij|mocht|indien|wanneer|tenzij)\\b[^.;]{0,50}\\b${HINDRANCE}(?![a-zß-ɏ])`),
)

/** "…, tenzij het slecht weer is. In dat geval lopen we op X", "als het droog is, anders op X", "houd voor de zekerheid ook X vrij". */
const isOtherwise = ({ before, paragraph }: Context): boolean => {
  if (FOR_SURE.test(before)) return true
  const found = OTHERWISE.exec(before)
  const sentence = paragraph.lastIndexOf(before)
  return found !== null && UNLESS.test(paragraph.slice(0, Math.max(0, sentence) + found.index))
}

const OTHERWISE = compact(
  /(?:^|[,;:(–-] ?)(?:dan|anders|zo niet|zoniet|in dat geval|zo ja)\b(?! (?:gaat|gaan|kan|kunnen|vervalt|mail|bel|hoor)\b)[^.;?\d]{0,50}$/,
)
const UNLESS = compact(
  new RegExp(
    `\\btenzij\\b[^.;]{0,60}\\b${HINDRANCE}(?![a-zß-ɏ])|\\b(?:onder voorbehoud van|mits|als|bij|indien|wanneer)\\b[^.;]{0,24}\\b(?:droog|(?:goed|mooi|gunstig) weer|weer (?:het toelaat|meewerkt|goed is|goed blijft|mooi is))(?![a-zß-ɏ])`,
  ),
)
const FOR_SURE =
  /\b(?:houd|houdt|hou|noteer|noteert|reserveer|reserveert|zet)\b[^.;\d]{0,30}\b(?:voor de zekerheid|voor het geval dat|zekerheidshalve)\b[^.;\d]{0,24}$/

/** "X als reservedatum", "houd X ook vrij als reserve". */
const AS_RESERVE = compact(
  /^[\s,(]*(?:(?:alvast|ook|vast|vrij|even|dan) ){0,3}(?:als |is (?:de |onze )?|geldt als )?(?:de |onze |een )?(?:reserve(?!r|er)|uitwijk|back-?up)/,
)

const IN_CASE = compact(
  new RegExp(
    `(?:^|[,(–-] ?|\\b(?:dan|behalve|wordt|worden|gaat|gaan|schuift) )(?:alleen |maar )?(?:als(?! gevolg| bekend| bestuur| (?:u|je|jij|jullie|iemand|men)\\b)|bij(?! dezen?\\b)|mocht(?:en)?|indien|wanneer|ingeval van|in geval van|voor het geval(?: dat)?)\\b[^.;\\d]{0,90}\\b${HINDRANCE}(?![a-zß-ɏ])`,
  ),
)

/**
 * "Als er kans op regen is, wordt het verplaatst naar 26 augustus", "we schuiven een week op naar 26 augustus als
 * het weer tegenzit": where it would go.
 */
export const isMovedByWeather = (context: Context): boolean =>
  /\b(?:naar|op|tot|wordt het|reserveren (?:we|wij))(?: [a-zß-ɏ]+dag[a-zß-ɏ]*)?\s*$/.test(context.left) &&
  (IN_CASE.test(context.before) ||
    (MOVE_VERB.test(context.sentence) &&
      !/\b(?:is|zijn) (?:daarom |nu |dus |helaas )*(?:verplaatst|verzet|verschoven|uitgesteld)\b/.test(
        context.sentence,
      ) &&
      IN_CASE_AFTER.test(context.after)))

/** "Op X wordt de tocht bij regen verzet naar Y": X is the day, if nothing comes of it. */
export const isMovedInCase = ({ right, after }: Context): boolean =>
  right !== after && IN_PASSING_CASE.test(right)

const IN_PASSING_CASE = compact(
  new RegExp(
    `^(?: [a-zß-ɏ]+){0,4} bij (?:[a-zß-ɏ]+ ){0,2}${HINDRANCE}(?![a-zß-ɏ])[^.;\\d]{0,60}\\b(?:naar|op|tot)\\s*(?:[a-zß-ɏ]+dag )?$`,
  ),
)

const IN_CASE_AFTER = compact(
  new RegExp(
    `^(?: [a-zß-ɏ]+){0,3},? ?(?:als|bij|mocht|indien|wanneer)\\b[^.;\\d]{0,60}\\b${HINDRANCE}(?![a-zß-ɏ])`,
  ),
)

const ELSE_THEN = compact(
  new RegExp(
    `(?:^|: )(?:lukt|loopt|gooit|halen|haalt|redden|krijgen|kan|gaat|is|zijn|blijkt|blijken|blijft|blijven|mocht|mochten|komt|komen|valt|zit|zitten|wordt|worden|hebben|heeft)\\b(?! (?:u|je|jij|jullie|iemand|men)\\b)[^.;?\\d]{0,90}\\b(?:niet|uit(?=, dan)|${HINDRANCE})(?![a-zß-ɏ])[^.;?\\d]{0,30}, dan\\b(?:[^.;?\\d]{0,60}|[^.;?\\d]{0,90}\\ben (?:gaan|doen|komen|verplaatsen|houden|proberen|schuiven) (?:we|wij)\\b[^.;?\\d]{0,40})$`,
  ),
)

/** "Bij regen …", "mocht het stormen, …", "lukt dat niet, dan …", in small letters: what is told is of that case. */
export const isInCase = (sentence: string): boolean =>
  IN_CASE.test(sentence) ||
  ELSE_CLAUSE.test(sentence) ||
  WEATHER_THEN.test(sentence) ||
  IF_WEATHER.test(sentence)

const IF_WEATHER =
  /\b(?:als|wanneer|indien|mocht) het (?:[a-zß-ɏ]+ ){0,3}(?:[a-z]*regen[a-z]*|storm[a-z]*|sneeuw[a-z]*|waai[a-z]*|vrie[sz][a-z]*|onweer[a-z]*|giet|hoost)\b/

const ELSE_CLAUSE =
  /^(?:lukt|gaat|kan|mocht|zit|is|zijn|valt|werkt|blijkt|blijft|halen|haalt|redden|krijgen|wordt|worden|komt|komen)\b(?! (?:u|je|jij|jullie|iemand|men)\b)[^.;?]{0,90}\bniet\b[^.;?]{0,30}, (?:dan|schuiven|doen|houden|gaan|wordt)\b/

/** "Lukt het dan niet, dan wordt het X", "is de zaal nog bezet, dan schuiven we door naar X". */
const isElseThen = ({ before, after }: Context): boolean =>
  (ELSE_THEN.test(before.trimStart()) || WEATHER_THEN.test(before.trimStart())) &&
  !IS_OFF_THEN.test(before) &&
  !FINE_WEATHER.test(before) &&
  !(/\bdan ga(?:at|an)\b/.test(before) && /^(?:[^.;]|\.\d){0,60}\bniet door\b/.test(after))

/** "Is het weer goed, dan varen we op X". */
const FINE_WEATHER = compact(
  /\b(?:weer (?:goed|mooi|droog|zonnig|gunstig)|(?:goed|mooi|droog|lekker) weer|droog)\b[^,;]{0,20},? dan\b/,
)

/** "Stortregent het, dan lopen we op X". */
const WEATHER_THEN = compact(
  /^(?:[a-zß-ɏ]*regent|sneeuwt|waait|stormt|vriest|onweert|giet|hoost) het\b[^.;?\d]{0,40},? dan\b[^.;?\d]{0,60}$/,
)
/** "Mocht het regenen, dan vervalt de wandeling van X": the day itself, on a condition. */
const IS_OFF_THEN = compact(
  /\bdan (?:vervalt|vervallen|schrappen|gelasten|blazen|annuleren)\b|\bdan (?:is|kan|mag|gaat) (?:het|dat|hij|zij|de [a-zß-ɏ]+) (?:[a-zß-ɏ]+ ){0,2}niet\b(?![^.;]*\ben (?:gaan|doen|komen|verplaatsen|houden|proberen|schuiven) (?:we|wij)\b)/,
)

/** "als", "mocht": the reserve date is still a condition, not a decision. */
export const isConditional = (sentence: string): boolean =>
  /(?:^|: )(?:lukt|blijkt|blijken|gaat|is|zijn|kan|zit|valt|wordt|worden|komt|komen|blijft)\b[^.;?]{0,120}, dan\b|\b(?:als(?! alternatie)|mocht|indien|wanneer|onverhoopt|eventueel|voor het geval|lukt dat|zekere voor het onzekere|bij slecht|bij regen|reserveer)|\bdan wijken/.test(
    sentence,
  )
