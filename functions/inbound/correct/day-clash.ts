import type { Question } from '../../domain/understanding'
import { sayDay } from '../understand/questions/say'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../understand/words/calendar-words'
import { isPolite } from './phrases'

/** "Er staat ‘maandag 4 mei’, maar 4 mei 2027 is een dinsdag." */
const CLASH = new RegExp(`\\bmaar \\d{1,2} \\p{L}+(?: \\d{4})? is een (${WEEKDAY_WORDS.join('|')})\\b`, 'iu')

/** Whether a weekday and a date contradict each other, and the organiser is asked which of them holds. */
export const isDayClash = ({ ask }: Question): boolean => CLASH.test(ask)

const RIGHT = '(?:goed|juist|correct|in orde|zo goed|de juiste|de goede)'
const HOLDS = `(?:(?:is|was|klopt|klopte|blijft)(?: (?:wel|dus|gewoon|zo))*(?: ${RIGHT})?)`
const WRONG =
  '(?:(?:is|was|klopt|klopte) (?:(?:dus|natuurlijk|helaas) )?(?:niet(?: goed| juist)?|fout|verkeerd|onjuist|een vergissing|een (?:tik|typ|schrijf)?foutje?))'
const DAY_NAMES = WEEKDAY_WORDS.join('|')
const DATE = `(?:\\d{1,2} (?:${MONTH_WORDS.join('|')})(?: \\d{4})?|de \\d{1,2}(?:e|de|ste))`

const DATE_HOLDS = new RegExp(`^(?:(?:alleen|wel) )?(?:de |die )?(?:datum|${DATE}) ${HOLDS}$`, 'iu')
const DAY_IS_WRONG = new RegExp(
  `^(?:(?:alleen|maar) )?(?:de |die )?(?:week)?(?:dag|${DAY_NAMES}) ${WRONG}$`,
  'iu',
)
const DAY_HOLDS = new RegExp(
  `^(?:(?:het|dat|dit) (?:is|wordt|moet|was) )?(?:dus |gewoon |wel |op )*(${DAY_NAMES})(?: (?:dus|${HOLDS}|zijn|bedoel(?:de)? ik|worden))*$`,
  'iu',
)
const DAY_AND_DATE = new RegExp(
  `^(?:het is |de )?(${DAY_NAMES}) ${HOLDS}[,;:]? (?:en )?(?:dus|dan|dat is|het is|dan is het)(?: (?:dus|op))? (${DATE})$`,
  'iu',
)

/**
 * Which day is meant by an answer such as "de datum klopt, de dag was fout" or "maandag is juist, dus 3 mei",
 * written out; null for any other answer, and where a weekday alone does not tell which one.
 */
export const dayMeant = ({ ask }: Question, date: string | null, words: string): string | null => {
  const fits = CLASH.exec(ask)?.[1]?.toLowerCase()
  if (!fits || !date) return null
  const said = words.trim().replace(/[.!\s]+$/u, '')
  const both = DAY_AND_DATE.exec(said)
  if (both) return `${both[1]} ${both[2]}`
  const pieces = said.split(/[,;:.]\s+|\s+(?:en|maar)\s+/u).filter((piece) => !isPolite(piece))
  const named = pieces.map((piece) => DAY_HOLDS.exec(piece)?.[1]?.toLowerCase())
  const holds = pieces.some((piece, i) => named[i] === fits || DATE_HOLDS.test(piece))
  const plain = pieces.every(
    (piece, i) => named[i] === fits || DATE_HOLDS.test(piece) || DAY_IS_WRONG.test(piece),
  )
  return holds && plain && speaksOf(said, date) ? sayDay(date) : null
}

/** Another date beside it is another answer. */
const speaksOf = (said: string, date: string): boolean =>
  (said.match(/\d{1,2}(?!\d)/gu) ?? []).every((number) => Number(number) === Number(date.slice(8)))
