import { opensLine, type Token } from '../text/tokens'
import { monthOf, weekdayOf } from '../words/calendar-words'

type Tokens = readonly Token[]

/** The `30` of `20.30`, the `5` of `€ 5` and the `4` of a phone number are no days. */
export const isPartOfNumber = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token) return false
  // "Tips van de week" over "9 t/m 15 september": a heading numbers nothing on the line below it.
  const apart = opensLine(token)
  if (before.text === '€') return true
  if (!apart && (COUNTS.test(before.lower) || isOfNumbered(tokens, at))) return true
  if (token.gap !== 'none' || weekdayOf(before.lower) !== undefined) return false
  if (before.kind === 'word' || before.text === '#') return true
  const number = tokens[at - 2]
  if (before.gap !== 'none' || number?.kind !== 'number') return false
  // "16-18 november" is a range; the "34" of "06-12-34" is part of a telephone number.
  if (before.text === '-')
    return (
      number.text.length > 2 ||
      (number.gap === 'none' && /^[-/.]$/.test(tokens[at - 3]?.text ?? '') && !runsToMonth(tokens, at))
    )
  return /^[.,:/]$/.test(before.text) && !(/^[/,]$/.test(before.text) && runsToMonth(tokens, at))
}

/** "7-14-21 november", "7/14/21 november", "7,14 en 21 november": the days of one month. */
const runsToMonth = (tokens: Tokens, at: number): boolean => {
  for (let i = at; i < at + RUN_TOKENS_MAX; i += 2) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (token?.kind !== 'number' || token.text.length > 2 || !next) return false
    if (next.kind === 'word' && !/^(?:en|of)$/.test(next.lower))
      return !opensLine(next) && monthOf(next.lower) !== undefined
    if (!/^(?:[-/,&+]|en|of)$/.test(next.lower)) return false
  }
  return false
}

const RUN_TOKENS_MAX = 12

/** These have a number behind them. */
const COUNTS = /^(?:eur|euro|nr|nummer|artikel|art|week|zaal|max|maximaal)$/
/** And these, unless a month follows it. */
const NUMBERED = /^(?:groep(?:en)?|klas(?:sen)?|lokaal|lokalen|lijn|perron|spoor|hoofdstuk|pagina|blz)$/

/** "groep 3", "groep 1 t/m 4", "lokaal 3 en 4". */
const isOfNumbered = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1]
  if (next && !opensLine(next) && monthOf(next.lower) !== undefined) return false
  if (NUMBERED.test(tokens[at - 1]?.lower ?? '')) return true
  const joint = tokens[at - 1]?.lower ?? ''
  const first = joint === 'm' && tokens[at - 3]?.lower === 't' ? at - 4 : at - 2
  return (
    /^(?:en|of|tot|m|[-–&+])$/.test(joint) &&
    tokens[first]?.kind === 'number' &&
    NUMBERED.test(tokens[first - 1]?.lower ?? '')
  )
}
