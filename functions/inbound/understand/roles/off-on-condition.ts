import { compact } from '../../compact'

const WHAT = '(?:de|het|een|er|deze|dit|die|dat|onze|ons|hij|zij|ze|we|wij)'
/** "als onze lezing vervalt, …", "in het geval dat zij wordt afgelast": what may come to be. */
const CLAUSE = compact(
  new RegExp(
    `\\b(?:(?<!net |zo)als (?:ook )?${WHAT}|(?<!weten |bekend )wanneer ${WHAT}|zodra|tenzij|ingeval|in (?:het )?geval dat|voor het geval(?: dat)?) [^,;.]{3,140}`,
    'g',
  ),
)
/** "in geval van onweer", "bij ziekte van de docent"; "wegens ziekte" has come to be. */
const CASE = /\b(?:in geval van|bij (?:ziekte|overmacht|verhindering|annulering|afgelasting|calamiteiten))\b/
/** "De tocht wordt afgelast wanneer het waterpeil stijgt"; "is afgelast" and "wij mailen zodra" are no condition. */
const AFTERWARDS = compact(
  new RegExp(
    `\\b(?:wordt|worden|gaat|gaan|vervalt|vervallen|komt|komen)\\b(?! en\\b)([^,;.]{0,120}) (?:als|wanneer|zodra) (?:${WHAT}|te|minder|meer|onvoldoende)\\b`,
  ),
)
const TELLS = /\b(?:en|tot|weten|bekend|horen|hoort|bericht|maar|net|zo)\b/
/** "Gaat zij niet door? Dan …", "Wordt zij geannuleerd dan …". */
const ASKED = compact(
  /^(?:gaat|gaan|kan|kunnen|wordt|worden|is|zijn|vervalt|vervallen|moet|moeten|valt|vallen|haalt|halen|redt|redden|krijgen|krijgt|komt|komen|meldt|melden|schrijven|hebben|heeft|blijft|blijven|blijkt|blijken|lukt|loopt|mocht|mochten|zit|zitten|doen|geven|regent|waait|stormt|onweert|vriest|sneeuwt)\b[^.;!?]{3,90}(?:,? dan\b|\?$)/,
)

const UNDONE = '(?:geannuleerd|geannulleerd|gecanceld|gecancelled|afgezegd)'
const SEAT =
  '(?:deelnames?|deelneming|inschrijving(?:en)?|aanmelding(?:en)?|boeking(?:en)?|reservering(?:en)?|plaats(?:en)?|tickets?|kaart(?:en|je|jes)?)'
/** "Deze training kan kosteloos worden geannuleerd": what one may do. */
const MAY_BE_UNDONE = compact(
  new RegExp(`\\b(?:kan|kunnen|mag|mogen)\\b[^.;,]{0,90}\\b(?:worden ${UNDONE}|${UNDONE} worden)\\b`),
)
/** "Volgens de wet mag deze vergadering vier maanden worden uitgesteld": what is allowed, of no day. */
const MAY_BE_PUT_OFF = compact(
  /\b(?:mag|mogen|mocht|mochten|kan|kunnen)\b[^.;\d]{0,60}(?:\d+ )?(?:[a-zß-ɏ]+ ){0,4}?(?:worden (?:uitgesteld|verdaagd|opgeschort)|(?:uitgesteld|verdaagd|opgeschort) worden)\b/,
)
/** "Een plaats die niet op tijd is afgezegd": of who does not come. */
const SEAT_UNDONE = compact(
  new RegExp(
    `(?:^|\\b(?:uw|je|jouw|jullie|een|elke|iedere|alle|geboekte) (?:[a-zß-ɏ]+ )?)${SEAT}\\b[^.;,:]{0,80}\\b${UNDONE}\\b|\\bniet (?:op tijd|tijdig|binnen) [^.;,]{0,30}${UNDONE}\\b`,
    'g',
  ),
)

/** What hardly any sentence has, looked for first. */
const MAY = /\b(?:als|wanneer|zodra|tenzij|ingeval|geval|bij|kan|kunnen|mag|mogen|anders|zo niet|zonder)\b/

/** "Als er te weinig aanmeldingen zijn, gaat de lezing niet door": what follows holds in that case alone. */
const THEN = compact(
  new RegExp(
    `^(?:(?:en|maar|let op|nb|helaas)[ :,!]+)*(?:als (?:ook )?${WHAT}|wanneer ${WHAT}|zodra|tenzij|ingeval|in (?:het )?geval dat|voor het geval(?: dat)?)\\b[^.;]{3,140}?, ?(?:dan )?(?:gaat|gaan|wordt|worden|vervalt|vervallen|komt|komen|kan|kunnen|is|zijn|zal|zullen|moet|moeten|(?:gelasten|blazen|annuleren|schrappen|stellen|laten|houden) (?:we|wij))\\b`,
  ),
)

/** "Er zijn dertig deelnemers nodig, anders gaat de reis niet door". */
const ELSE = compact(
  /\b(?:anders|zo niet,?|in het andere geval) (?:dan )?(?:gaat|gaan|wordt|worden|vervalt|vervallen|kan|kunnen|komt|zal|(?:moeten|blazen|annuleren|gelasten|schrappen) (?:we|wij))\b[^.;]{0,120}/g,
)
/** "Zonder dertig deelnemers gaat het niet door". */
const WITHOUT = compact(
  /(?:^[^a-zß-ɏ]*|\bwant )zonder (?:(?:minimaal|minstens|ten minste|nieuwe|extra) )?(?:\d+|voldoende|genoeg|vrijwilligers|helpers|hulp|aanmeldingen|[a-zß-ɏ]*(?:tig|tien)|jullie|uw|je)(?![a-zß-ɏ])[^.;]{3,100}/,
)

/** The sentence without what would be off only in some case, and without seats that are given back. */
export const withoutConditions = (sentence: string): string => {
  if (ASKED.test(sentence)) return ''
  const rest = sentence.replace(SEAT_UNDONE, ' ')
  if (!MAY.test(rest)) return rest
  const told = AFTERWARDS.exec(rest)?.[1]
  if (
    THEN.test(rest) ||
    WITHOUT.test(rest) ||
    CASE.test(rest) ||
    MAY_BE_UNDONE.test(rest) ||
    MAY_BE_PUT_OFF.test(rest) ||
    (told !== undefined && !TELLS.test(told))
  )
    return ''
  return rest.replace(CLAUSE, ' ').replace(ELSE, ' ')
}
