import { opensLine, type Token } from '../text/tokens'
import { monthOf } from '../words/calendar-words'
import type { WrittenDay } from './day-form'

/** A day as written, without the weekday around it. */
export type Bare = Omit<WrittenDay, 'weekday' | 'part' | 'from'>

type Tokens = readonly Token[]

/** Reads `17-02-16`, `11/26/2018`, `30/3`, `12.10`. */
export const readNumeric = (tokens: Tokens, at: number): Bare | null => {
  const [a, sep, b] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!a || !sep || b?.kind !== 'number' || !/^[-/.]$/.test(sep.text)) return null
  if (opensLine(sep) || opensLine(b)) return null
  const again = tokens[at + 3]
  const c = tokens[at + 4]
  if (again?.text === sep.text && c?.kind === 'number' && sep.gap === b.gap && again.gap === c.gap) {
    // "Vertrek 6 - 12 - 18 km" counts something; a date is written tight or with its year in full.
    if (
      continuesNumber(tokens, at + 5, sep.text) ||
      (c.text.length < 3 && isMonth(tokens[at + 5])) ||
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
  // "5/6 oktober": two days of the month that follows.
  if (sep.text === '/') return isMonth(tokens[at + 3]) ? null : bare
  return COUNTED.test(tokens[at + 3]?.lower ?? '') || monthOf(tokens[at + 3]?.lower ?? '') !== undefined
    ? null
    : { ...bare, mark: sep.text === '-' ? '-' : '.' }
}

/** "10-12 uur", "9.12 euro", "3-5 personen" and "10-12 oktober" are no day and month. */
const COUNTED = /^(?:uur|u|h|km|m|euro|eur|jaar|personen|deelnemers|min|minuten|%)$/
/** Written in full: the "Jan" of "30/3 Jan Mos" is a man. */
const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && !opensLine(token) && token.text !== 'Jan' && monthOf(token.lower) !== undefined

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
