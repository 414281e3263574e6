import { type Source, spanOf } from '../text/source'
import type { Token } from '../text/tokens'
import { monthOf, weekdayOf } from '../words/calendar-words'
import type { DatedDay, DateMention } from './date-mentions'
import { readMonths } from './month-runs'
import { countOut, readOrdinal, yearAhead } from './nth-weekday'

type Tokens = readonly Token[]
type Numbered = {
  readonly days: { readonly day: number; readonly at: number; readonly to: number }[]
  readonly to: number
}

/** "Oktober: 2, 9 en 16", "in oktober … op de 2e en de 9e", "in oktober en mei … op de eerste zaterdag". */
export const readMonthsFirst = (source: Source, at: number): DateMention | null => {
  const { tokens } = source
  if (tokens[at]?.lower === 'in') return readIn(source, at)
  const month = monthOf(tokens[at]?.lower ?? '')
  if (month === undefined || (tokens[at - 1]?.kind === 'number' && tokens[at]?.gap === 'blank')) return null
  const year = yearIn(tokens[at + 1])
  const colon = at + (year === null ? 1 : 2)
  if (tokens[colon]?.text !== ':') return null
  const list = readNumbers(tokens, colon + 1)
  return list && isClosed(tokens, list) ? mention(source, at, list, month, year) : null
}

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
      const list = named.months.length === 1 ? readNumbers(tokens, i + 1) : null
      if (list && (list.days.length > 1 || isOrdinal(tokens, list)) && isClosed(tokens, list))
        return mention(source, at, list, month, named.year)
    }
    if (token.kind === 'number') return null
  }
  return null
}

const BETWEEN_MAX = 10
const DAYS_MAX = 31

const yearIn = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^20\d\d$/.test(token.text) ? Number(token.text) : null

/** "2, 9 en 16", "de 2e, de 9e en de 16e". */
const readNumbers = (tokens: Tokens, at: number): Numbered | null => {
  const days: Numbered['days'] = []
  let i = at
  let to = at
  while (days.length < DAYS_MAX) {
    while (/^(?:de|op)$/.test(tokens[i]?.lower ?? '')) i += 1
    const token = tokens[i]
    const day = Number(token?.text)
    if (token?.kind !== 'number' || token.text.length > 2 || day < 1 || day > 31) break
    const suffix = tokens[i + 1]
    const ordinal = suffix?.gap === 'none' && /^(?:e|ste|de)$/.test(suffix.lower)
    to = ordinal ? i + 2 : i + 1
    days.push({ day, at: i, to })
    if (!/^(?:,|en|&|\+|of|;)$/.test(tokens[to]?.lower ?? '')) break
    i = to + (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'en' ? 2 : 1)
  }
  const rises = days.every(({ day }, index) => index === 0 || day > (days[index - 1]?.day ?? 0))
  return days.length > 0 && rises ? { days, to } : null
}

const isOrdinal = (tokens: Tokens, { days }: Numbered): boolean =>
  days.every(({ at, to }) => to === at + 2 && tokens[at + 1]?.gap === 'none')

const CLOSES = /^(?:om|van|vanaf|telkens|steeds|in|bij|te|is|zijn|en|we|wij|[,;.(|)!–-])$/

/** What follows is no noun that the numbers count, nor the minutes of an hour, nor another month. */
const isClosed = (tokens: Tokens, list: Numbered): boolean => {
  const next = tokens[list.to]
  if (!next || next.gap === 'line' || next.gap === 'paragraph') return true
  if (next.gap === 'none' && tokens[list.to + 1]?.kind === 'number' && tokens[list.to + 1]?.gap === 'none')
    return false
  if (monthOf(next.lower) !== undefined) return false
  return CLOSES.test(next.lower) || isOrdinal(tokens, list)
}

const mention = (
  source: Source,
  from: number,
  list: Numbered,
  month: number,
  year: number | null,
): DateMention => {
  const days = list.days.map(
    ({ day, at, to }): DatedDay => ({
      day,
      month,
      year,
      weekday: null,
      part: null,
      span: spanOf(source, at, to),
    }),
  )
  const joints = days.slice(1).map(() => 'and' as const)
  return { days, joints, from, to: list.to, direction: null, relative: false }
}

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
