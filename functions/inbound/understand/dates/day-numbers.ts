import { type Source, spanOf } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { monthOf, type Weekday } from '../words/calendar-words'
import type { DatedDay, DateMention } from './date-mentions'
import { readWeekday } from './day-form'
import type { Joint } from './group-joints'

type Tokens = readonly Token[]
/** A joint as written: a dash may stand between two days or all that lie between them. */
type Mark = Joint | 'dash'

/** Days of a month that is named elsewhere, in rising order: "3, 10 en 17", "do 3 – do 10", "de 2e en de 9e". */
export type DayNumbers = {
  readonly days: readonly {
    readonly day: number
    readonly weekday: Weekday | null
    readonly at: number
    readonly to: number
  }[]
  readonly joints: readonly Joint[]
  readonly to: number
}

const DAYS_MAX = 31

/** `loose`: blanks, bars and slashes part the days too, as they do in a table or right behind "Oktober:". */
export const readDayNumbers = (tokens: Tokens, at: number, loose = false): DayNumbers | null => {
  const days: DayNumbers['days'][number][] = []
  const marks: Mark[] = []
  let mark: Mark | null = null
  let i = at
  while (days.length < DAYS_MAX) {
    while (/^(?:de|op|ook)$/.test(tokens[i]?.lower ?? '')) i += 1
    const day = readNumber(tokens, i, days.length === 0)
    if (!day || (mark === null && days.length > 0)) break
    if (mark !== null) marks.push(mark)
    days.push(day)
    const next = readMark(tokens, day.to, loose)
    if (!next) break
    mark = next.mark
    i = next.to
  }
  const rises = days.every(({ day }, index) => index === 0 || day > (days[index - 1]?.day ?? 0))
  return days.length > 0 && rises ? { days, joints: settle(days, marks), to: days.at(-1)?.to ?? at } : null
}

const readNumber = (tokens: Tokens, at: number, first: boolean): DayNumbers['days'][number] | null => {
  const named = readWeekday(tokens, at)
  const dotted = named?.abbreviated && tokens[named.to]?.text === '.' && tokens[named.to]?.gap === 'none'
  const i = named ? named.to + (dotted ? 1 : 0) : at
  const token = tokens[i]
  const day = Number(token?.text)
  if (token?.kind !== 'number' || token.text.length > 2 || day < 1 || day > 31) return null
  if ((i > at || !first) && opensLine(token)) return null
  const suffix = tokens[i + 1]
  const ordinal = suffix?.gap === 'none' && /^(?:e|ste|de)$/.test(suffix.lower)
  return { day, weekday: named?.weekday ?? null, at, to: ordinal ? i + 2 : i + 1 }
}

const WORDS: Record<string, Mark> = { of: 'or', '-': 'dash', '–': 'dash', '—': 'dash' }

const readMark = (tokens: Tokens, at: number, loose: boolean): { mark: Mark; to: number } | null => {
  const token = tokens[at]
  if (!token || opensLine(token)) return null
  const [second, third] = [tokens[at + 1], tokens[at + 2]]
  if (token.lower === 't' && second?.text === '/' && third?.lower === 'm')
    return { mark: 'range', to: at + 3 }
  if (/^(?:,|en|&|\+|of|;|[-–—])$/.test(token.lower)) {
    const comma = token.text === ',' && second?.lower === 'en' ? 2 : 1
    return { mark: WORDS[token.lower] ?? 'and', to: at + comma }
  }
  if (!loose) return null
  if (/^[|/]$/.test(token.text)) return { mark: 'and', to: at + 1 }
  return token.kind === 'number' && token.gap === 'blank' ? { mark: 'and', to: at } : null
}

const WEEK = 7

/** "3 – 10 – 17" lists, and so does "3 – 10", a week apart; "3-5" runs on. */
const settle = (days: DayNumbers['days'], marks: readonly Mark[]): Joint[] =>
  marks.map((mark, i) => {
    if (mark !== 'dash') return mark
    const apart = (days[i + 1]?.day ?? 0) - (days[i]?.day ?? 0)
    return marks[i - 1] === 'dash' || marks[i + 1] === 'dash' || apart % WEEK === 0 ? 'and' : 'range'
  })

export const isOrdinal = (tokens: Tokens, { days }: DayNumbers): boolean =>
  days.every(({ at, to }) => to === at + 2 && tokens[at + 1]?.gap === 'none')

const CLOSES = /^(?:om|van|vanaf|telkens|steeds|in|bij|te|is|zijn|en|we|wij|[,;.(|)!–—-])$/

/** What follows is no noun that the numbers count, nor the minutes of an hour, nor another month. */
export const isClosed = (tokens: Tokens, list: DayNumbers): boolean => {
  const next = tokens[list.to]
  if (!next || opensLine(next)) return true
  if (next.gap === 'none' && tokens[list.to + 1]?.kind === 'number' && tokens[list.to + 1]?.gap === 'none')
    return false
  if (monthOf(next.lower) !== undefined) return false
  return CLOSES.test(next.lower) || isOrdinal(tokens, list)
}

/** The days as a mention, in the month that was named. */
export const toMention = (
  source: Source,
  from: number,
  { days, joints, to }: DayNumbers,
  month: number,
  year: number | null,
): DateMention => ({
  days: days.map(
    ({ day, weekday, at, to: end }): DatedDay => ({
      day,
      month,
      year,
      weekday: weekday && { number: weekday.number, sure: weekday.sure },
      part: weekday?.part ?? null,
      span: spanOf(source, at, end),
    }),
  ),
  joints,
  from,
  to,
  direction: null,
  relative: false,
})
