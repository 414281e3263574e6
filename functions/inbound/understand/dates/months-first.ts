import { type Source, spanOf } from '../text/source'
import { weekdayOf } from '../words/calendar-words'
import type { DateMention } from './date-mentions'
import { isClosed, isOrdinal, readDayNumbers, toMention } from './day-numbers'
import { readMonths } from './month-runs'
import { countOut, readOrdinal, yearAhead } from './nth-weekday'

/** "in oktober … op de 2e en de 9e", "in oktober en mei … op de eerste zaterdag". */
export const readMonthsFirst = (source: Source, at: number): DateMention | null =>
  source.tokens[at]?.lower === 'in' ? readIn(source, at) : null

const readIn = (source: Source, at: number): DateMention | null => {
  const { tokens } = source
  const named = readMonths(tokens, at + 1)
  const month = named?.months[0]
  if (!named || month === undefined) return null
  for (let i = named.to; i < named.to + BETWEEN_MAX; i += 1) {
    const token = tokens[i]
    if (!token || source.sentenceOf[i] !== source.sentenceOf[at]) return null
    if (/^(?:op|:|de|elke|iedere)$/.test(token.lower)) {
      const weekday = readNth(source, at, tokens[i + 1]?.lower === 'de' ? i + 2 : i + 1, named)
      if (weekday) return weekday
      const list = named.months.length === 1 ? readDayNumbers(tokens, i + 1) : null
      if (list && (list.days.length > 1 || isOrdinal(tokens, list)) && isClosed(tokens, list))
        return toMention(source, at, list, month, named.year)
    }
    if (token.kind === 'number') return null
  }
  return null
}

const BETWEEN_MAX = 10
/** "… op de eerste zaterdag" behind its months. */
const readNth = (
  source: Source,
  from: number,
  at: number,
  named: NonNullable<ReturnType<typeof readMonths>>,
): DateMention | null => {
  const nth = readOrdinal(source.tokens, at)
  const weekday = nth && weekdayOf(source.tokens[nth.to]?.lower ?? '')
  if (!nth || !weekday) return null
  const to = nth.to + 1
  const span = spanOf(source, from, to)
  const { number, part } = weekday
  const days = named.months.flatMap((month) => {
    const year = named.year ?? yearAhead(source.day, nth.value, number, month)
    const iso = countOut(year, month, nth.value, number)
    return iso === null
      ? []
      : [{ day: Number(iso.slice(8)), month, year: named.year, weekday: { number, sure: true }, part, span }]
  })
  const joints = days.slice(1).map(() => 'and' as const)
  return days.length > 0 ? { days, joints, from, to, direction: null, relative: false } : null
}
