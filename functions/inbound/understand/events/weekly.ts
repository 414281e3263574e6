import { daysBetween, plusDays, weekdayOn } from '../dates/calendar'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import { numberOf, WEEKDAY_WORDS } from '../words/calendar-words'

const NAME = WEEKDAY_WORDS.join('|')
const PART = '(?:ochtend|morgen|voormiddag|middag|namiddag|avond)?'
const COUNT = '(\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)'
/** "elke woensdag", "op donderdagavonden", "wekelijks op dinsdag", "telkens op maandag". */
const EACH = new RegExp(
  `\\b(?:elke|iedere|alle|telkens op(?: de)?|steeds op(?: de)?|wekelijks op(?: de)?|wekelijks elke) (${NAME})${PART}(?:en)?\\b|\\bop (${NAME})${PART}(?:en|s)\\b|\\b(${NAME})${PART}en\\b|\\bop (${NAME})${PART} van\\s*…|\\bwekelijks\\b`,
)
/** "vier dinsdagavonden", "zes achtereenvolgende maandagen", "vijf weken lang". */
const SO_MANY = new RegExp(
  `\\b${COUNT} (?:(?:achtereenvolgende|opeenvolgende|aaneengesloten) )?(?:(?:${NAME})${PART}en|weken (?:lang|achter elkaar|achtereen))\\b`,
)
const FROM =
  /\b(?:vanaf|met ingang van|beginnend op|te beginnen (?:op|met)|start(?:end|en|t)?(?: we)?(?: op)?|beginnen op|begint op|eerste (?:les|keer|bijeenkomst|avond|middag|ochtend|sessie|workshop)(?: is)?(?: op)?:?)\s*$/
/** "en de twee woensdagen daarna", "en de drie weken erna". */
const AND_THEN = new RegExp(
  `^\\s*(?:,|en)?\\s*(?:en )?(?:ook )?(?:op )?de ${COUNT} (?:(?:${NAME})${PART}en|weken) (?:daarna|erna|daarop|erop|nadien|die volgen)\\b`,
)
const FORTNIGHT =
  /\b(?:om de (?:week|twee weken|veertien dagen|14 dagen)|tweewekelijks|twee-wekelijks|elke (?:twee|2) weken|even weken|oneven weken)\b/
/** Longer than this there are holidays in between, which the text then tells of somewhere. */
const SPAN_DAYS_MAX = 120
const RUN_MAX = 16

/** "elke woensdag van 2 t/m 23 oktober", "vanaf 9 september vier dinsdagen": every day that is meant, or null. */
export const weeklyDays = (mention: RoledMention): string[] | null => {
  const [first, last] = [mention.days[0], mention.days.at(-1)]
  if (!first?.iso || !last?.iso || first.role !== 'session') return null
  if (mention.days.length === 2 && mention.joints[0] === 'range') return ranged(mention, first.iso, last.iso)
  return mention.days.length === 1 ? counted(mention, first.iso) : null
}

const ranged = ({ context }: RoledMention, first: string, last: string): string[] | null => {
  const around = `${context.before} … ${context.after}`
  const found = EACH.exec(around)
  if (!found || daysBetween(first, last) > SPAN_DAYS_MAX || daysBetween(first, last) < 7) return null
  const named = found.slice(1).find((name) => name !== undefined)
  const weekday = named ? WEEKDAY_WORDS.indexOf(named) + 1 : weekdayOn(first)
  const start = plusDays(first, (weekday - weekdayOn(first) + 7) % 7)
  return runOf(start, last, FORTNIGHT.test(around) ? 14 : 7)
}

const counted = ({ context }: RoledMention, first: string): string[] | null => {
  const then = AND_THEN.exec(context.right)
  const after = then ? countOf(then[1]) : null
  const many = after === null && FROM.test(context.left) ? SO_MANY.exec(context.sentence) : null
  const count = after === null ? countOf(many?.[1]) : after + 1
  if (count === null || count < 2 || count > RUN_MAX) return null
  const spoken = WEEKDAY_WORDS.find((name) => (then?.[0] ?? many?.[0] ?? '').includes(name))
  if (spoken && WEEKDAY_WORDS.indexOf(spoken) + 1 !== weekdayOn(first)) return null
  const step = FORTNIGHT.test(context.sentence) ? 14 : 7
  return runOf(first, plusDays(first, step * (count - 1)), step)
}

const countOf = (word: string | undefined): number | null =>
  word === undefined ? null : (numberOf(word) ?? (/^\d+$/.test(word) ? Number(word) : null))

const runOf = (first: string, last: string, step: number): string[] => {
  const days: string[] = []
  for (let iso = first; iso <= last && days.length < 2 * RUN_MAX; iso = plusDays(iso, step)) days.push(iso)
  return days
}

const EXCEPT =
  /\b(?:behalve|uitgezonderd|m\.u\.v\.|met uitzondering van|uitgenomen|maar niet|dus niet|niet)(?: op)?(?: de)?\s*$/

/** "elke dinsdag van 4 maart t/m 1 april, behalve 18 maart": the day that is left out. */
export const isLeftOut = (mention: RoledMention, among: readonly RoledMention[]): boolean =>
  EXCEPT.test(mention.context.left) &&
  among.some(
    (other) =>
      other !== mention &&
      other.context.sentence === mention.context.sentence &&
      weeklyDays(other)?.includes(mention.days[0]?.iso ?? '') === true,
  )

/** The day as one of a run that was counted out. */
export const asRunDay = (day: RoledDay, iso: string): RoledDay =>
  iso === day.iso ? day : { ...day, iso, basis: 'inferred', doubt: null }
