const LATER =
  '(?:later|nog|straks|vanavond|morgen|binnenkort|spoedig|z\\.?s\\.?m\\.?|deze week|volgende week|zodra \\p{L}+(?: \\p{L}+){0,4})'
const YET =
  '(?:(?:nu|nog|allemaal|allebei|zelf|ook|even|eerlijk gezegd|helaas|op dit moment|momenteel|steeds) )*'
/** What may stand before it: "de rest", "dat". */
const OF =
  '(?:(?:(?:de |al )?(?:rest|andere vragen|overige vragen|overige|andere(?: twee| drie)?)|allemaal|beide|dat|dit|die|het|hier|daar|er|is|zijn|over|moet|moeten|nog|dus|helaas|sorry,?|datum|aantal|accreditatie|exacte) )*'

/** "Weet ik nog niet" and its like: the organiser knows of the question and has no answer. */
const UNKNOWN = new RegExp(
  `^${OF}(?:${[
    `(?:weet|weten) (?:ik|we|wij) (?:dat |het |dit |er )?${YET}niet(?: precies| zeker)?`,
    `(?:ik|we|wij) (?:weet|weten) (?:dat |het |dit )?${YET}niet`,
    `${YET}(?:onbekend|onduidelijk|onzeker)`,
    `(?:is |zijn )?${YET}niet (?:bekend|duidelijk|zeker|bepaald|besloten|rond|binnen|afgesproken)`,
    '(?:nog )?niet(?: van toepassing)',
    'nog niet',
    `${YET}geen (?:idee|flauw idee)(?: nog)?`,
    `(?:heb|hebben) (?:ik|we|wij) ${YET}geen (?:antwoord|uitsluitsel|idee|zicht|duidelijkheid)(?: op| over)?`,
    `volg(?:t|en)(?: nog)?(?: ${LATER})?`,
    `(?:komt|laat ik|laten we|hoort u|hoor je|horen jullie|krijgt u|krijg je)(?: \\p{L}+){0,2} ${LATER}(?: (?:weten|horen|van mij|van ons|door))*`,
    `(?:(?:kom|komen) (?:ik|we|wij)|(?:ik|we|wij) (?:kom|komen)) (?:er |daar )?(?:${LATER} |(?:maan|dins|woens|donder|vrij)dag )?${YET}op terug`,
    `${YET}(?:(?:moet|moeten|ga|gaan|zal|zullen) (?:ik|we|wij) (?:dat |het )?)?${YET}(?:navragen|nagaan|uitzoeken|nakijken|overleggen|opzoeken|checken|te horen)`,
    `(?:zoek|vraag|ga|kijk) ik ${YET}(?:uit|na)`,
    `(?:(?:is|wordt|zijn|loopt) )?${YET}(?:aangevraagd|in aanvraag|in behandeling|in overleg|aan te vragen)(?: bij (?:(?:het|de|ons|onze) )?[\\p{L}-]+)?`,
    '(?:de )?(?:accreditatie|aanvraag|pe-aanvraag) (?:loopt|is aangevraagd|volgt|komt)(?: nog)?',
    'loopt nog',
    `(?:hoor|horen|krijg|krijgen|verneem) (?:ik|we|wij) (?:(?:pas|zelf|ook|waarschijnlijk) )*${LATER}(?: pas)?`,
    `(?:vragen|vraag) (?:we|wij|ik) ${YET}aan`,
    `wordt ${YET}(?:in (?:het|de) \\p{L}+ )?(?:besproken|bekeken|uitgezocht|overlegd|besloten|bepaald)(?: in (?:het|de) \\p{L}+)?`,
    'n\\.? ?v\\.? ?t\\.?|nvt|(?:nog |nader )?(?:nader )?te bepalen|n\\.?t\\.?b\\.?|n\\.?n\\.?b\\.?|pm|p\\.m\\.?',
  ].join('|')})$`,
  'iu',
)
/** "half april, datum hoor je nog": what comes before is no answer by itself. */
const VAGUE =
  /^(?:(?:ergens |waarschijnlijk |vermoedelijk )?(?:(?:begin|half|medio|eind|in|rond) )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|ergens (?:in|rond) .{1,30}|(?:dat|daar)? ?(?:sorry|oei|tja))$/iu

const CHARACTERS_MAX = 160

/** Whether every part of it says that the answer is not there yet. */
export const isUnknown = (words: string): boolean => {
  const parts = words
    .trim()
    .slice(0, CHARACTERS_MAX)
    .split(/[,;!]\s*|\.\s+|\.$|\s[–-]\s|(?<=niet) en (?=\p{L}+ (?:loopt|is))/u)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
  return (
    parts.some((part) => UNKNOWN.test(part)) && parts.every((part) => UNKNOWN.test(part) || VAGUE.test(part))
  )
}
