import type { Token } from '../text/tokens'
import { type DayPart, monthOf, shortWeekdayOf, type Weekday, weekdayOf } from '../words/calendar-words'

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
  if (first?.kind !== 'number' || (from > at && breaksOff(first)) || isPartOfNumber(tokens, from)) return null
  const bare = readNumeric(tokens, from) ?? readNamedMonth(tokens, from)
  if (!bare) return null
  const after = readTrailingWeekday(tokens, bare.to)
  const weekday = named?.weekday ?? after?.weekday ?? null
  return { ...bare, weekday, part: weekday?.part ?? null, from: at, to: after?.to ?? bare.to }
}

const breaksOff = (token: Token): boolean => token.gap === 'line' || token.gap === 'paragraph'

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
    if (!token || breaksOff(token)) return i
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

/** The `30` of `20.30`, the `5` of `€ 5` and the `4` of a phone number are no days. */
const isPartOfNumber = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token) return false
  if (before.text === '€' || /^(?:eur|euro|nr|nummer|artikel|art|week|zaal|max|maximaal)$/.test(before.lower))
    return true
  if (token.gap !== 'none') return false
  if (before.kind === 'word' || before.text === '#') return true
  const number = tokens[at - 2]
  if (before.gap !== 'none' || number?.kind !== 'number') return false
  // "16-18 november" is a range; the "34" of "06-12-34" is part of a telephone number.
  if (before.text === '-')
    return number.text.length > 2 || (number.gap === 'none' && /^[-/.]$/.test(tokens[at - 3]?.text ?? ''))
  return /^[.,:/]$/.test(before.text)
}

type Bare = Omit<WrittenDay, 'weekday' | 'part' | 'from'>

const readNumeric = (tokens: Tokens, at: number): Bare | null => {
  const [a, sep, b] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!a || !sep || b?.kind !== 'number' || !/^[-/.]$/.test(sep.text)) return null
  if (breaksOff(sep) || breaksOff(b)) return null
  const again = tokens[at + 3]
  const c = tokens[at + 4]
  if (again?.text === sep.text && c?.kind === 'number' && sep.gap === b.gap && again.gap === c.gap) {
    // "Vertrek 6 - 12 - 18 km" counts something; a date is written tight or with its year in full.
    if (
      continuesNumber(tokens, at + 5, sep.text) ||
      (c.text.length < 4 && MEASURE.test(tokens[at + 5]?.lower ?? ''))
    )
      return null
    return readTriple(a.text, b.text, c.text, sep.text, at + 5)
  }
  const tight = sep.gap === 'none' && b.gap === 'none'
  if (!tight || continuesNumber(tokens, at + 3, sep.text)) return null
  const [day, month] = [Number(a.text), Number(b.text)]
  if (month < 1 || month > 12 || day < 1 || day > 31 || a.text.length > 2 || b.text.length > 2) return null
  const bare = { day, month, year: null, to: at + 3, doubtful: true }
  if (sep.text === '/') return bare
  return COUNTED.test(tokens[at + 3]?.lower ?? '') || monthOf(tokens[at + 3]?.lower ?? '') !== undefined
    ? null
    : { ...bare, mark: sep.text === '-' ? '-' : '.' }
}

/** "10-12 uur", "9.12 euro", "3-5 personen" and "10-12 oktober" are no day and month. */
const COUNTED = /^(?:uur|u|h|km|m|euro|eur|jaar|personen|deelnemers|min|minuten|%)$/
const MEASURE = /^(?:km|kilometer|m|meter|cm|jaar|euro|personen|deelnemers|uur|minuten|min)$/

const continuesNumber = (tokens: Tokens, at: number, sep: string): boolean =>
  tokens[at]?.text === sep && tokens[at]?.gap === 'none' && tokens[at + 1]?.kind === 'number'

const readTriple = (a: string, b: string, c: string, sep: string, to: number): Bare | null => {
  if (a.length === 4) return triple(Number(c), Number(b), Number(a), to)
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null
  if (sep === '.' && c.length === 2 && b.length === 1 && a.length === 1) return null
  const year = c.length === 4 ? Number(c) : 2000 + Number(c)
  // Only the American order makes sense of 11/26/2018.
  if (Number(b) > 12 && Number(a) <= 12) return triple(Number(b), Number(a), year, to)
  return triple(Number(a), Number(b), year, to)
}

const triple = (day: number, month: number, year: number, to: number): Bare | null => {
  if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1900 || year > 2100) return null
  return { day, month, year, to, doubtful: false }
}

const readNamedMonth = (tokens: Tokens, at: number): Bare | null => {
  const token = tokens[at]
  const day = Number(token?.text)
  if (!token || token.text.length > 2 || day < 1 || day > 31) return null
  let i = at + 1
  const ordinal = tokens[i]
  if (ordinal?.kind === 'word' && ordinal.gap === 'none') {
    if (/^(?:e|ste|de|den|ë)$/.test(ordinal.lower)) i += 1
    else if (monthOf(ordinal.lower) === undefined) return null
  }
  const dayEnd = i
  const separator = tokens[i]
  if (separator?.kind === 'mark' && /^[-./]$/.test(separator.text) && separator.gap === 'none') i += 1
  const month = tokens[i]
  const number = month?.kind === 'word' && !breaksOff(month) ? monthOf(month.lower) : undefined
  if (!month || number === undefined) return { day, month: null, year: null, to: dayEnd, doubtful: false }
  const year = readYear(tokens, i + 1, monthNeedsDot(month.lower))
  return { day, month: number, year: year?.year ?? null, to: year?.to ?? i + 1, doubtful: false }
}

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
  if (token?.kind !== 'number' || token.text.length !== 4 || breaksOff(token)) return null
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
