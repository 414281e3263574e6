import { compact } from '../../compact'
import { MONTH_WORDS } from '../words/calendar-words'
import { isCancelled } from './cancel-cues'
import type { Context } from './context'
import { HINDRANCE } from './hindrance'

/** What opens a clause of what may happen; not "als u verhinderd bent", which is about one guest. */
const WHO = '(?! (?:u|je|jij|jullie|iemand|men|we elkaar)\\b)'
const IF = `(?:(?:als|wanneer)(?= (?:de|het|er|deze|dit|onze|ons|we|wij|blijkt|op)\\b)|indien|mocht(?:en)?|(?:in|voor) (?:het )?geval(?: dat)?|ingeval)\\b${WHO}`
const VERB = `(?:kan|kunnen|lukt|gaat|gaan|blijkt|blijken|is|zijn)\\b${WHO}`
/** "…, dat het niet haalbaar is" goes on with the clause. */
const CLAUSE = '(?:[^.;,?!]|\\.\\d|, dat\\b)'
const FAILS = new RegExp(
  `\\bniet\\b|\\b(?:afgelast|annul|schrap|afblaz|uitstel)[a-zß-ɏ]*|\\b${HINDRANCE}(?![a-zß-ɏ])`,
)

const OPEN = compact(new RegExp(`(?:^|[,(.–-] ?)(${IF}|${VERB})(${CLAUSE}{0,200})$`))
const REST = compact(new RegExp(`^(${CLAUSE}{0,120}), (?!en\\b|of\\b)([a-zß-ɏ]+)`))
const DONE = compact(
  new RegExp(`(?:^|[,(.–-] ?)(${IF}|${VERB})(${CLAUSE}{3,200}?), ((?!en\\b|of\\b|dat\\b)[^.;?!]{0,120})$`),
)
const BY_VERB = new RegExp(`^${VERB}`)

/** Where the main clause names another day for it. */
const INSTEAD = compact(
  /\b(?:reserve|uitwijk|vervang|alternatie|back-?up|plan b)|\b(?:wijk|verplaats|verzet|verschui|schui|houd|vier|organiseer|loop|wandel|fiets|speel|vaar|ga|doe)[a-zß-ɏ]* (?:we|wij)\b|\b(?:wordt|komt|is) (?:het|de|dat)\b|\bwordt verplaatst\b/,
)
const TOLD_ON = compact(
  /\b(?:(?:hoort|hoor|horen) (?:u|je|jullie|men) (?:dat|dit|het|meer|er)\b|(?:krijgt|krijg|krijgen|ontvangt) (?:u|je|jullie) (?:[a-zß-ɏ]+ ){0,2}(?:bericht|bevestiging|uitsluitsel)\b|laten (?:we|wij) (?:[a-zß-ɏ]+ ){0,3}weten\b)(?: [a-zß-ɏ]+){0,3} (?:op|uiterlijk)(?: op)?(?: [a-zß-ɏ]+dag)?\s*$/,
)
const TOLD = compact(/\b(?:bericht|hoort|horen|weten|mailen|melden|meldt|beslis|terug|geld)/)

/** "Als het congres op 1 april niet kan doorgaan, is er een reservedatum": the day on which it is to be. */
export const isDayInCase = ({ left, before, right, after }: Context): boolean => {
  if (left !== before) return false
  const [, opens = '', start] = OPEN.exec(left) ?? []
  const [, rest, first] = REST.exec(right) ?? []
  if (start === undefined || rest === undefined || (BY_VERB.test(opens) && first !== 'dan')) return false
  const isElse = right !== after && INSTEAD.test(after) && !TOLD.test(after)
  return FAILS.test(`${opens}${start} ${rest}`) && (isElse || !BY_VERB.test(opens))
}

/** "Als het op 1 april niet kan doorgaan, wijken we uit naar 2 mei", "…, hoort u dat op 30 maart". */
export const readElseDay = ({ left, before, sentence }: Context): 'reserve' | 'mention' | null => {
  if (TOLD_ON.test(left)) return 'mention'
  const [, opens = '', clause = '', main = ''] = DONE.exec(before) ?? []
  if (!FAILS.test(clause) || (BY_VERB.test(opens) && !/^dan\b/.test(main))) return null
  if (TOLD.test(main)) return 'mention'
  return /\d/.test(clause) && INSTEAD.test(sentence) ? 'reserve' : null
}

/** "U schrijft in voor 1 april en de reservedatum van 2 mei": the day to come, and none to register by. */
export const isBesideReserve = ({ right, after }: Context): boolean => right !== after && BESIDE.test(right)

const BESIDE = compact(
  /^,? (?:en|én|met)(?: ook| eventueel)?(?: voor| op)?(?: de| als| onze| een)? (?:reserve|uitwijk|vervang|back-?up)(?!r|er)[a-zß-ɏ]*(?:[ -](?:datum|dag))?(?: van| op|:)? ?(?:[a-zß-ɏ]+dag )?$/,
)

/** "1 april. Vervangdatum: 2 mei", beside a day that is not off. */
export const isSubstitute = ({ before, paragraph }: Context): boolean =>
  SUBSTITUTE.test(before) && (paragraph.match(DAY)?.length ?? 0) > 1 && !isCancelled(paragraph)

const SUBSTITUTE = compact(
  /\bvervang(?:ende|ings?)?[ -]?(?:datum|dag)(?: is| wordt| van| op)?:? ?(?:[a-zß-ɏ]+dag )?$/,
)
const DAY = compact(new RegExp(`\\d (?:${MONTH_WORDS.join('|')})`, 'g'))
