import { type Source, spanOf } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { monthOf, numberOf, type Weekday, weekdayOf } from '../words/calendar-words'
import { isoDay, plusDays, weekdayOn, yearOf } from './calendar'
import type { DateMention } from './date-mentions'

type Tokens = readonly Token[]
/** Which of a month's Tuesdays: all of them, the first or the last few; `count` is what the text says. */
type Run = {
  readonly weekday: Weekday
  readonly count: number | null
  readonly side: 'all' | 'first' | 'last'
}
type Months = { readonly months: readonly number[]; readonly year: number | null; readonly to: number }

const EACH = new Set(['alle', 'elke', 'iedere', 'ieder'])
const BETWEEN_MAX = 8

/** "de vier dinsdagen in januari", "op dinsdagen in maart", "in november elke woensdagmiddag": all of them. */
export const readMonthRun = (source: Source, at: number): DateMention | null => {
  const { tokens } = source
  const led = tokens[at]?.lower === 'in' ? readMonths(tokens, at + 1) : null
  const lead = led ? findRun(tokens, led.to) : readRun(tokens, at)
  const named = led ?? (lead && readOfMonths(tokens, lead.to))
  if (!lead || !named) return null
  const isos = expand(source.day, lead.run, named)
  if (isos.length === 0) return null
  const to = Math.max(named.to, lead.to)
  const span = spanOf(source, at, to)
  const { number, part } = lead.run.weekday
  const days = isos.map((iso) => ({
    day: Number(iso.slice(8)),
    month: Number(iso.slice(5, 7)),
    year: named.year,
    weekday: { number, sure: true },
    part,
    span,
  }))
  const joints = days.slice(1).map(() => 'and' as const)
  return { days, joints, from: at, to, direction: null, relative: false }
}

const findRun = (tokens: Tokens, at: number): { run: Run; to: number } | null => {
  for (let i = at; i < at + BETWEEN_MAX; i += 1) {
    const token = tokens[i]
    if (!token || opensLine(token) || token.kind === 'number' || /^[.;:]/.test(token.text)) return null
    if (EACH.has(token.lower)) return readRun(tokens, i)
  }
  return null
}

/** "elke dinsdag", "de vier dinsdagen", "de laatste twee dinsdagavonden", "op dinsdagen". */
const readRun = (tokens: Tokens, at: number): { run: Run; to: number } | null => {
  const word = tokens[at]?.lower ?? ''
  const each = EACH.has(word)
  if (!each && word !== 'de' && word !== 'op') return null
  let i = at + 1
  const side = SIDES[tokens[i]?.lower ?? ''] ?? 'all'
  if (side !== 'all') i += 1
  const count = countOf(tokens[i])
  if (count !== null) i += 1
  const name = tokens[i]
  const weekday = name && !opensLine(name) ? weekdayOf(name.lower) : undefined
  const plural = /en$/.test(name?.lower ?? '')
  if (!weekday || (side !== 'all' && count === null) || !(plural || (each && count === null))) return null
  return { run: { weekday, count, side }, to: i + 1 }
}

const SIDES: Record<string, 'first' | 'last'> = { eerste: 'first', laatste: 'last' }

const countOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.text.length === 1
    ? Number(token.text)
    : (numberOf(token?.lower ?? '') ?? null)

const readOfMonths = (tokens: Tokens, at: number): Months | null => {
  if (!/^(?:van|in|uit)$/.test(tokens[at]?.lower ?? '')) return null
  const long = tokens[at + 1]?.lower === 'de' && /^maand/.test(tokens[at + 2]?.lower ?? '')
  return readMonths(tokens, long ? at + 3 : at + 1)
}

/** "januari", "maart en april", "oktober 2025"; a season of months is a habit. */
export const readMonths = (tokens: Tokens, at: number): Months | null => {
  const months: number[] = []
  let i = at
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[i]
    const month = token && !opensLine(token) ? monthOf(token.lower) : undefined
    if (month === undefined) break
    months.push(month)
    i += 1
    const comma = tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'en' ? 2 : 1
    const joined = /^(?:en|,)$/.test(tokens[i]?.lower ?? '')
    if (!joined || monthOf(tokens[i + comma]?.lower ?? '') === undefined) break
    i += comma
  }
  const after = tokens[i]
  const ranged = /^(?:t|tot|-|–)$/.test(after?.lower ?? '') && monthAhead(tokens, i + 1)
  if (months.length === 0 || ranged) return null
  const year = after?.kind === 'number' && /^20\d\d$/.test(after.text) && !opensLine(after)
  return { months, year: year ? Number(after.text) : null, to: year ? i + 1 : i }
}

const monthAhead = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at, at + 4).some((token) => monthOf(token.lower) !== undefined)

/** Nothing is made up: "de vier dinsdagen" of a month with five of them says not which. */
const expand = (mailDay: string, { weekday, count, side }: Run, { months, year }: Months): string[] => {
  let last = mailDay
  const found = months.map((month) => {
    const near = year ?? yearOf(last)
    const now = weekdaysIn(near, month, weekday.number)
    const days =
      year !== null || (now.at(-1) ?? '') >= last ? now : weekdaysIn(near + 1, month, weekday.number)
    last = days.at(-1) ?? last
    return side === 'all' ? days : side === 'first' ? days.slice(0, count ?? 0) : days.slice(-(count ?? 0))
  })
  const all = found.flat()
  if (side === 'all' && count !== null && all.length !== count) return []
  const ahead = all.filter((iso) => iso >= mailDay)
  return ahead.length > 0 ? ahead : all
}

const weekdaysIn = (year: number, month: number, weekday: number): string[] => {
  const first = isoDay(year, month, 1)
  if (first === null) return []
  const start = plusDays(first, (weekday - weekdayOn(first) + 7) % 7)
  const days = [0, 1, 2, 3, 4].map((weeks) => plusDays(start, 7 * weeks))
  return days.filter((iso) => iso.slice(5, 7) === first.slice(5, 7))
}
