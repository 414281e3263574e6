import { compact } from '../../compact'
import { daysBetween, plusDays, weekdayOn, weekOf } from '../dates/calendar'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import { numberOf, WEEKDAY_WORDS } from '../words/calendar-words'

const NAME = WEEKDAY_WORDS.join('|')
const PART = '(?:ochtend|morgen|voormiddag|middag|namiddag|avond)?'
const COUNT = '(\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)'
/** "elke woensdag", "op donderdagavonden", "wekelijks op dinsdag", "telkens op maandag". */
const EACH = compact(
  new RegExp(
    `\\b(?:elke|iedere|alle|telkens op(?: de)?|steeds op(?: de)?|wekelijks op(?: de)?|wekelijks elke) (${NAME})${PART}(?:en)?\\b|\\bop (${NAME})${PART}(?:en|s)\\b|\\b(${NAME})${PART}en\\b|\\bop (${NAME})${PART} van\\s*…|\\bwekelijks\\b|\\b(?:elke|iedere) week\\b`,
  ),
)
/** "vier dinsdagavonden", "zes achtereenvolgende maandagen", "vijf weken lang". */
const SO_MANY = compact(
  new RegExp(
    `\\b${COUNT} (?:(?:achtereenvolgende|opeenvolgende|aaneengesloten) )?(?:(?:${NAME})${PART}en|weken (?:lang|achter elkaar|achtereen))\\b`,
  ),
)
const FROM = compact(
  /\b(?:vanaf|met ingang van|beginnend op|te beginnen (?:op|met)|start(?:end|en|t)?(?: we)?(?: op)?|beginnen op|begint op|eerste (?:les|keer|bijeenkomst|avond|middag|ochtend|sessie|workshop)(?: is)?(?: op)?:?)\s*$/,
)
/** "en de twee woensdagen daarna", "en de drie weken erna". */
const AND_THEN = compact(
  new RegExp(
    `^\\s*(?:,|en)?\\s*(?:en )?(?:ook )?(?:op )?de ${COUNT} (?:(?:${NAME})${PART}en|weken) (?:daarna|erna|daarop|erop|nadien|die volgen)\\b`,
  ),
)
const FORTNIGHT = compact(
  /\b(?:om de (?:week|twee weken|veertien dagen|14 dagen)|tweewekelijks|twee-wekelijks|elke (?:twee|2) weken)\b/,
)
const PARITY = /\b(on)?even weken\b/
const RUN_MAX = 60
const SPAN_DAYS_MAX = 7 * RUN_MAX
const COUNT_MAX = 16

/** Holidays and months that are left out without their dates. */
const VAGUE = compact(
  /\b(?:behalve|uitgezonderd|m\.u\.v\.|met uitzondering van|uitgenomen|niet|geen \p{L}+|tenzij)\b[^.;]{0,30}(?:vakanties?|feestdag(?:en)?|vakantieperiodes?|zomer|reces)\b|\bbuiten de (?:\p{L}+ )?vakanties?\b/u,
)
const OF_MONTH = compact(
  /\b(?:eerste|tweede|derde|vierde|laatste) \p{L}+dag(?:\p{L}+)? van (?:de|elke|iedere) maand\b/u,
)

/** Why the days of a run cannot all be told from its words: only its first and last are sure. */
export const runDoubt = (mention: RoledMention): 'vague' | 'long' | 'parity' | 'month' | null => {
  const [first, last] = [mention.days[0]?.iso, mention.days.at(-1)?.iso]
  if (mention.days.length !== 2 || mention.joints[0] !== 'range' || !first || !last) return null
  if (!/^(?:session|moved-to)$/.test(mention.days[0]?.role ?? '')) return null
  const around = aroundOf(mention)
  if (OF_MONTH.test(around)) return 'month'
  if (!EACH.test(around) && !FORTNIGHT.test(around)) return null
  if (VAGUE.test(mention.context.paragraph)) return 'vague'
  if (daysBetween(first, last) > SPAN_DAYS_MAX) return 'long'
  return PARITY.test(around) || (FORTNIGHT.test(around) && daysBetween(first, last) % 14 !== 0)
    ? 'parity'
    : null
}

const aroundOf = ({ context }: RoledMention): string => `${context.before} … ${context.after}`

/** "elke woensdag van 2 t/m 23 oktober", "vanaf 9 september vier dinsdagen": every day that is meant, or null. */
export const weeklyDays = (mention: RoledMention): string[] | null => {
  const [first, last] = [mention.days[0], mention.days.at(-1)]
  if (!first?.iso || !last?.iso || !/^(?:session|moved-to)$/.test(first.role)) return null
  if (mention.days.length === 2 && mention.joints[0] === 'range') return ranged(mention, first.iso, last.iso)
  return mention.days.length === 1 ? counted(mention, first.iso) : null
}

const ranged = (mention: RoledMention, first: string, last: string): string[] | null => {
  const around = aroundOf(mention)
  const found = EACH.exec(around)
  if (!found || daysBetween(first, last) < 7) return null
  if (/^(?:vague|long|month)$/.test(runDoubt(mention) ?? '')) return null
  const named = found.slice(1).find((name) => name !== undefined)
  const weekday = named ? WEEKDAY_WORDS.indexOf(named) + 1 : weekdayOn(first)
  const start = plusDays(first, (weekday - weekdayOn(first) + 7) % 7)
  const parity = PARITY.exec(around)
  const run = runOf(start, last, FORTNIGHT.test(around) ? 14 : 7)
  return parity ? run.filter((iso) => weekOf(iso) % 2 === (parity[1] ? 1 : 0)) : run
}

const counted = ({ context }: RoledMention, first: string): string[] | null => {
  const then = AND_THEN.exec(context.right)
  const after = then ? countOf(then[1]) : null
  const many = after === null && FROM.test(context.left) ? SO_MANY.exec(context.sentence) : null
  const count = after === null ? countOf(many?.[1]) : after + 1
  if (count === null || count < 2 || count > COUNT_MAX) return null
  const spoken = WEEKDAY_WORDS.find((name) => (then?.[0] ?? many?.[0] ?? '').includes(name))
  if (spoken && WEEKDAY_WORDS.indexOf(spoken) + 1 !== weekdayOn(first)) return null
  const step = FORTNIGHT.test(context.sentence) ? 14 : 7
  return runOf(first, plusDays(first, step * (count - 1)), step)
}

const countOf = (word: string | undefined): number | null =>
  word === undefined ? null : (numberOf(word) ?? (/^\d+$/.test(word) ? Number(word) : null))

const runOf = (first: string, last: string, step: number): string[] => {
  const days: string[] = []
  for (let iso = first; iso <= last && days.length <= RUN_MAX; iso = plusDays(iso, step)) days.push(iso)
  return days
}

const WRITTEN_MIN = 3

/** "Acht avonden vanaf 22 februari" over the list of all eight: the list knows which weeks are skipped. */
export const isWrittenOut = (mention: RoledMention, among: readonly RoledMention[]): boolean => {
  const run = weeklyDays(mention)
  if (run === null) return false
  const listed = new Set(
    among.flatMap((other) => (other === mention ? [] : other.days.map(({ iso }) => iso))),
  )
  return run.filter((iso) => listed.has(iso)).length >= WRITTEN_MIN
}

const EXCEPT = compact(
  /\b(?:behalve|uitgezonderd|m\.u\.v\.|met uitzondering van|uitgenomen|maar niet|dus niet|niet)(?: op)?(?: de)?\s*$/,
)

/** "elke dinsdag van 4 maart t/m 1 april, behalve 18 maart": the day that is left out. */
export const isLeftOut = (mention: RoledMention, among: readonly RoledMention[]): boolean => {
  const { sentence, left, right } = mention.context
  const none = NONE_THEN.test(sentence) || (ONLY.test(left) && /^ ?niet\b/.test(right))
  if (!none && !EXCEPT.test(left) && !(/(?:^|[,(]) ?op $/.test(left) && /^ na\s*(?:[.,;)]|$)/.test(right)))
    return false
  return among.some(
    (other) =>
      other.to <= mention.from &&
      (none || other.context.sentence === mention.context.sentence) &&
      isWithin(mention, runDays(other) ?? []),
  )
}

/** "Op 12 en 19 november is er geen zangavond", after "elke donderdag van 3 september t/m 17 december". */
const NONE_THEN = compact(
  /^geen \p{L}+(?::|\s(?:op|is er op|zijn er op))|\b(?:is|zijn) er (?:dan )?geen\b|\bslaan we over\b|\b(?:komen|zingen|spelen|repeteren) we niet\b/u,
)

/** "Alleen op 17 oktober niet". */
const ONLY = /\b(?:alleen|enkel|slechts) (?:op )?$/

/** "Elke vrijdag in oktober": days of a month that are counted out, and none of them written. */
const countedDays = ({ days }: RoledMention): string[] | null =>
  days.length >= WRITTEN_MIN && days.every(({ span }) => span.start === days[0]?.span.start)
    ? days.flatMap(({ iso }) => iso ?? [])
    : null

/** The days of a run that the words count out, and do not write. */
export const runDays = (mention: RoledMention): string[] | null => weeklyDays(mention) ?? countedDays(mention)

const isWithin = ({ days }: RoledMention, run: readonly string[]): boolean =>
  run.length > days.length && days.every(({ iso }) => iso !== null && run.includes(iso))

/** The day as one of a run that was counted out. */
export const asRunDay = (day: RoledDay, iso: string): RoledDay =>
  iso === day.iso ? day : { ...day, iso, basis: 'inferred', doubt: null }
