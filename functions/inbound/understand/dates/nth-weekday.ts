import { compact } from '../../compact'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { monthOf, ordinalOf, type Weekday, weekdayOf } from '../words/calendar-words'
import { isoDay, plusDays, weekdayOn, yearOf } from './calendar'
import type { DateMention } from './date-mentions'
import { readMonths } from './month-runs'

/** What comes back every month or year is a habit; its day is no announcement. */
const HABIT = compact(
  /\b(?:elke?|ieder|iedere|telkens|steeds|altijd|meestal|doorgaans|gewoonlijk|weer|jaarlijks|maandelijks|traditiegetrouw|in principe)\b/,
)

/** "de derde dinsdag van maart", "laatste vrijdag in oktober 2025": counted on the calendar; no habit. */
export const readNthWeekday = (source: Source, at: number): DateMention | null => {
  const nth = readOrdinal(source.tokens, at)
  if (!nth) return null
  const listed = readListed(source, at, nth)
  if (listed) return listed
  const read = readRest(source.tokens, nth.to)
  if (!read || isHabit(source, at, read.to)) return null
  const year = read.year ?? yearAhead(source.day, nth.value, read.weekday.number, read.month)
  const iso = countOut(year, read.month, nth.value, read.weekday.number)
  if (iso === null) return null
  const day = {
    day: Number(iso.slice(8)),
    month: read.month,
    year: read.year,
    weekday: { number: read.weekday.number, sure: true },
    part: read.weekday.part,
    span: spanOf(source, at, read.to),
  }
  return { days: [day], joints: [], from: at, to: read.to, direction: null, relative: false, counted: true }
}

/** "(elke) eerste maandag van maart, april en mei": the months are named, so it is no habit. */
const readListed = (source: Source, at: number, nth: { value: number; to: number }): DateMention | null => {
  const { tokens } = source
  const weekday = weekdayOf(tokens[nth.to]?.lower ?? '')
  const of = /^(?:van|in)$/.test(tokens[nth.to + 1]?.lower ?? '')
  const named = of ? readMonths(tokens, afterMonthWord(tokens, nth.to + 2)) : null
  if (!weekday || !named || named.months.length < 2) return null
  const span = spanOf(source, at, named.to)
  const days = named.months.flatMap((month) => {
    const year = named.year ?? yearAhead(source.day, nth.value, weekday.number, month)
    const iso = countOut(year, month, nth.value, weekday.number)
    const { number, part } = weekday
    return iso === null
      ? []
      : [{ day: Number(iso.slice(8)), month, year: named.year, weekday: { number, sure: true }, part, span }]
  })
  const joints = days.slice(1).map(() => 'and' as const)
  return { days, joints, from: at, to: named.to, direction: null, relative: false }
}

/** "van de maanden oktober en mei", "in de maand mei". */
const afterMonthWord = (tokens: readonly Token[], at: number): number => {
  const word = tokens[at]?.lower === 'de' ? at + 1 : at
  return /^maand(?:en)?$/.test(tokens[word]?.lower ?? '') ? word + 1 : at
}

export const readOrdinal = (tokens: readonly Token[], at: number): { value: number; to: number } | null => {
  const token = tokens[at]
  const word = token?.kind === 'word' ? ordinalOf(token.lower) : undefined
  if (word !== undefined) return { value: word, to: at + 1 }
  const suffix = tokens[at + 1]
  if (token?.kind !== 'number' || suffix?.gap !== 'none' || !/^(?:e|ste|de)$/.test(suffix.lower)) return null
  const value = Number(token.text)
  return value >= 1 && value <= 5 ? { value, to: at + 2 } : null
}

const readRest = (
  tokens: readonly Token[],
  at: number,
): { weekday: Weekday; month: number; year: number | null; to: number } | null => {
  const [name, of] = [tokens[at], tokens[at + 1]]
  const next = afterMonthWord(tokens, at + 2)
  const [monthWord, yearToken] = [tokens[next], tokens[next + 1]]
  const weekday = name && !/en$/.test(name.lower) ? weekdayOf(name.lower) : undefined
  const month = monthOf(monthWord?.lower ?? '')
  if (!weekday || !/^(?:van|in)$/.test(of?.lower ?? '') || month === undefined) return null
  if (opensLine(of) || opensLine(monthWord)) return null
  const written = yearToken?.kind === 'number' && /^20\d\d$/.test(yearToken.text) && !opensLine(yearToken)
  return {
    weekday,
    month,
    year: written ? Number(yearToken.text) : null,
    to: written ? next + 2 : next + 1,
  }
}

/** "elke derde dinsdag", "de eerste maandag van oktober t/m april": a habit. */
const isHabit = (source: Source, from: number, to: number): boolean => {
  const start = source.tokens[sentenceAt(source, from).from]?.start ?? 0
  const here = source.tokens[from]?.start ?? 0
  const after = source.tokens[to]?.lower ?? ''
  const months = after === 'en' && monthOf(source.tokens[to + 1]?.lower ?? '') !== undefined
  return (
    HABIT.test(source.text.slice(Math.max(start, here - 120), here).toLowerCase()) ||
    months ||
    /^(?:t|tot)$/.test(after)
  )
}

export const yearAhead = (mailDay: string, nth: number, weekday: number, month: number): number => {
  const year = yearOf(mailDay)
  return (countOut(year, month, nth, weekday) ?? '') >= mailDay ? year : year + 1
}

export const countOut = (year: number, month: number, nth: number, weekday: number): string | null => {
  const first = isoDay(year, month, 1)
  if (first === null) return null
  const start = plusDays(first, (weekday - weekdayOn(first) + 7) % 7)
  const days =
    nth === -1 ? [4, 3].map((weeks) => plusDays(start, 7 * weeks)) : [plusDays(start, 7 * (nth - 1))]
  return days.find((day) => day.slice(5, 7) === first.slice(5, 7)) ?? null
}
