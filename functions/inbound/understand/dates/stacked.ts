import type { Line } from '../text/lines'
import { type Source, spanOf } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { monthOf } from '../words/calendar-words'
import type { DateMention } from './date-mentions'
import { readWeekday } from './day-form'

type Stack = { day: number | null; month: number | null; year: number | null; to: number }

/**
 * A date that a page sets in a block of its own, "woe 29" over "januari", "jan" over "29", "nov 12" alone on
 * its line: at most four lines that hold nothing but its parts. `at` is the first word of a line.
 */
export const readStacked = (source: Source, at: number): DateMention | null => {
  const { tokens } = source
  if (!opensLine(tokens[at]) || !isShort(source.lines[tokens[at]?.line ?? -1])) return null
  const named = readWeekday(tokens, at)
  const stack = readParts(source, named ? (tokens[at + 1]?.text === '.' ? at + 2 : named.to) : at)
  const { day, month, year, to } = stack
  if (day === null || month === null || !endsLine(tokens[to])) return null
  const lines = (tokens[to - 1]?.line ?? 0) - (tokens[at]?.line ?? 0)
  // The subject is no part of a block in the text.
  if (lines > 0 && source.lines[tokens[at]?.line ?? -1]?.subject) return null
  if (lines === 0 && monthOf(tokens[named?.to ?? at]?.lower ?? '') === undefined) return null
  const weekday = named ? { number: named.weekday.number, sure: named.weekday.sure } : null
  const found = { day, month, year, weekday, part: named?.weekday.part ?? null, span: spanOf(source, at, to) }
  return { days: [found], joints: [], from: at, to, direction: null, relative: false }
}

const LINE_CHARACTERS_MAX = 24

const isShort = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LINE_CHARACTERS_MAX

/** Day, month and year in any order; stops at a line that holds anything else. */
const readParts = (source: Source, at: number): Stack => {
  const { tokens } = source
  let stack: Stack = { day: null, month: null, year: null, to: at }
  for (let i = at; i < at + 5; i += 1) {
    const token = tokens[i]
    if (!token || !isShort(source.lines[token.line])) break
    if (token.text === '.' && token.gap === 'none') {
      stack = { ...stack, to: i + 1 }
      continue
    }
    const next = withPart(stack, token, i + 1)
    // What is no part of a date may begin on the next line, never in the same one.
    if (!next) return opensLine(token) ? stack : { ...stack, day: null }
    stack = next
    if (stack.year !== null) break
  }
  return stack
}

const withPart = (stack: Stack, token: Token, to: number): Stack | null => {
  const month = token.kind === 'word' ? monthOf(token.lower) : undefined
  if (month !== undefined && stack.month === null) return { ...stack, month, to }
  if (token.kind !== 'number') return null
  const number = Number(token.text)
  if (stack.day === null && number >= 1 && number <= 31 && token.text.length <= 2)
    return { ...stack, day: number, to }
  return stack.month !== null && stack.day !== null && /^20\d\d$/.test(token.text)
    ? { ...stack, year: number, to }
    : null
}

const endsLine = (token: Token | undefined): boolean => token === undefined || opensLine(token)
