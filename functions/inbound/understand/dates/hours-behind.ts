import { opensLine, type Token } from '../text/tokens'
import { monthOf } from '../words/calendar-words'

const LAST_HOUR = 24

/** "za 5 okt 10-12 en wo 9 okt 20-22": the figures right behind a month are hours; the token after them, else null. */
export const hoursBehindEnd = (tokens: readonly Token[], at: number): number | null => {
  const [before, first, hyphen, last, after] = tokens.slice(Math.max(0, at - 1), at + 4)
  if (at === 0 || first?.kind !== 'number' || last?.kind !== 'number') return null
  if (monthOf(before?.lower ?? '') === undefined || opensLine(first)) return null
  if (!/^[-–]$/.test(hyphen?.text ?? '') || hyphen?.gap !== 'none' || last.gap !== 'none') return null
  const isSpan = Number(first.text) < Number(last.text) && Number(last.text) <= LAST_HOUR
  const goesOn = after !== undefined && (after.gap === 'none' ? /^[-–/]$/.test(after.text) : isMonth(after))
  return isSpan && !goesOn ? at + 3 : null
}

const isMonth = (token: Token): boolean => !opensLine(token) && monthOf(token.lower) !== undefined
