import { compact } from '../../compact'
import { opensLine, type Token } from '../text/tokens'
import {
  type DayPart,
  dayNumberOf,
  monthOf,
  ordinalDayOf,
  shortWeekdayOf,
  type Weekday,
  weekdayOf,
} from '../words/calendar-words'
import { type Bare, readNumeric } from './numeric-day'
import { isPartOfNumber } from './part-of-number'
import { afterStop } from './short-months'

/** One day as written, with what is not written as null; `to` is the token after it. */
export type WrittenDay = {
  readonly day: number
  readonly month: number | null
  readonly year: number | null
  readonly weekday: Weekday | null
  readonly part: DayPart | null
  readonly from: number
  readonly to: number
  /** `30/3`, a fraction as well as a date. */
  readonly doubtful: boolean
  /** `12-10` or `12.10`: more often hours or amounts than a date. */
  readonly mark?: '-' | '.'
}

type Tokens = readonly Token[]

/** Reads `donderdag 4 juni 2020`, `17-02-16`, `do. 30/3`, or a bare `16` that may share a month. */
export const readDay = (tokens: Tokens, at: number): WrittenDay | null => {
  const named = readWeekday(tokens, at)
  const from = named ? skipToDay(tokens, named.to) : skipArticle(tokens, at)
  const first = tokens[from]
  if (first?.kind === 'word') return readWorded(tokens, at, from, named?.weekday ?? null)
  if (first?.kind !== 'number' || (from > at && opensLine(first)) || isPartOfNumber(tokens, from)) return null
  const bare = readNumeric(tokens, from) ?? readNamedMonth(tokens, from)
  if (!bare) return null
  const after = readTrailingWeekday(tokens, bare.to)
  const [weekday, to] = [named?.weekday ?? after?.weekday ?? null, after?.to ?? bare.to]
  const { day, month, year, doubtful, mark } = bare
  const written = { day, month, year, weekday, part: weekday?.part ?? null, from: at, to, doubtful }
  return mark ? { ...written, mark } : written
}

/** `zondag twaalf mei`, `twaalf en dertien mei`: a number in letters is a day only before a month. */
const readWorded = (tokens: Tokens, at: number, from: number, weekday: Weekday | null): WrittenDay | null => {
  const first = tokens[from]
  const day = first && (dayNumberOf(first.lower) ?? ordinalDayOf(first.lower))
  if (!first || day === undefined || (from > at && opensLine(first))) return null
  const month = monthOf(tokens[from + 1]?.lower ?? '')
  const rest = { day, weekday, part: weekday?.part ?? null, from: at, doubtful: false }
  if (month !== undefined && !opensLine(tokens[from + 1] as Token)) {
    const year = readYear(tokens, from + 2, false)
    return { ...rest, month, year: year?.year ?? null, to: year?.to ?? from + 2 }
  }
  const joined =
    dayNumberOf(first.lower) !== undefined && /^(?:en|of|,|tot)$/.test(tokens[from + 1]?.lower ?? '')
  const again = joined && [2, 4].some((ahead) => dayNumberOf(tokens[from + ahead]?.lower ?? '') !== undefined)
  return again ? { ...rest, month: null, year: null, to: from + 1 } : null
}

export const readWeekday = (
  tokens: Tokens,
  at: number,
): { weekday: Weekday; to: number; abbreviated: boolean } | null => {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const full = weekdayOf(token.lower)
  if (full) return { weekday: full, to: at + 1, abbreviated: false }
  const short = shortWeekdayOf(token.lower)
  return short ? { weekday: short, to: at + 1, abbreviated: true } : null
}

/** Between weekday and number: `donderdag, de 4e`, `do. 4`, `donderdag a.s. 4`, `donderdag | 4`. */
const skipToDay = (tokens: Tokens, at: number): number => {
  let i = at
  for (let steps = 0; steps < 3; steps += 1) {
    const token = tokens[i]
    if (!token || opensLine(token)) return i
    const mark = token.kind === 'mark' && /^[,.:|(]$/.test(token.text)
    if (mark || token.lower === 'de' || token.lower === 'den' || token.lower === 'avond') i += 1
    else return i
  }
  return i
}

const skipArticle = (tokens: Tokens, at: number): number => {
  const token = tokens[at]
  return token?.lower === 'de' || token?.lower === 'den' ? at + 1 : at
}

const readNamedMonth = (tokens: Tokens, at: number): Bare | null => {
  const token = tokens[at]
  const day = Number(token?.text)
  if (!token || token.text.length > 2 || day < 1 || day > 31) return null
  let i = at + 1
  const ordinal = tokens[i]
  if (ordinal?.kind === 'word' && ordinal.gap === 'none') {
    if (/^(?:e|ste|de|den|ë)$/.test(ordinal.lower)) i += isOfMonth(tokens, i + 1) ? 2 : 1
    else if (monthOf(ordinal.lower) === undefined) return null
  }
  const dayEnd = i
  const separator = tokens[i]
  if (separator?.kind === 'mark' && /^[-./]$/.test(separator.text) && separator.gap === 'none') i += 1
  const month = tokens[i]
  const number = month?.kind === 'word' && !opensLine(month) ? monthNamed(tokens, i, dayEnd) : undefined
  if (!month || number === undefined) return { day, month: null, year: null, to: dayEnd, doubtful: false }
  const year = readYear(tokens, i + 1, monthNeedsDot(month.lower))
  return {
    day,
    month: number,
    year: year?.year ?? null,
    to: year?.to ?? afterStop(tokens, i + 1),
    doubtful: false,
  }
}

/** "de 12e van oktober"; "de 1e van de maand" has no month. */
const isOfMonth = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'van' && monthOf(tokens[at + 1]?.lower ?? '') !== undefined

/** "27 augustusgeopend", without the blank that a page lost; "1.Jan van Dam" is the first of a list. */
const monthNamed = (tokens: Tokens, at: number, dayEnd: number): number | undefined => {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word) return undefined
  const named = word.text === 'Jan' && next?.kind === 'word' && next.gap === 'blank'
  if (named && (PARTICLE.test(next.text) || (at > dayEnd && /^\p{Lu}/u.test(next.text)))) return undefined
  return monthOf(word.lower) ?? monthOf(GLUED.exec(word.lower)?.[1] ?? '')
}

const PARTICLE = /^(?:van|de|den|der|ter|ten)$/
const GLUED = compact(
  /^(januari|februari|april|juni|juli|augustus|september|oktober|november|december)(?:is|zal|zullen|kan|wordt|worden|gaat|gaan|geeft|geven|houdt|houden|vindt|vinden|speelt|spelen|zingt|zingen|geopend|komt|komen|organise(?:ert|ren)|start|starten|begint|beginnen|staat|staan|vanaf|om)$/,
)

const monthNeedsDot = (word: string): boolean => word.length <= 4

const readYear = (tokens: Tokens, at: number, dot: boolean): { year: number; to: number } | null => {
  let i = at
  const mark = tokens[i]
  if (mark?.kind === 'mark' && (mark.text === ',' || mark.text === '-' || (mark.text === '.' && dot))) i += 1
  const quote = tokens[i]
  if (quote && /^['’‘]$/.test(quote.text) && tokens[i + 1]?.text.length === 2) {
    const short = tokens[i + 1]
    return short?.kind === 'number' ? { year: 2000 + Number(short.text), to: i + 2 } : null
  }
  const token = tokens[i]
  if (token?.kind !== 'number' || token.text.length !== 4 || opensLine(token)) return null
  const year = Number(token.text)
  const unit = tokens[i + 1]
  // "26 juni 1572" lies far back, but it has a year.
  if (year < 1000 || year > 2100 || (unit && /^(?:uur|u|h)$/.test(unit.lower))) return null
  return { year, to: i + 1 }
}

const readTrailingWeekday = (tokens: Tokens, at: number): { weekday: Weekday; to: number } | null => {
  if (tokens[at]?.text !== '(') return null
  const token = tokens[at + 1]
  const weekday = token && (weekdayOf(token.lower) ?? shortWeekdayOf(token.lower))
  return weekday && tokens[at + 2]?.text === ')' ? { weekday, to: at + 3 } : null
}
