import { opensItem, type Token } from '../text/tokens'
import { leavesHour } from './after-hour'
import { unitEnd } from './unit-end'
import { surely, type WrittenClock } from './written-clock'

type Tokens = readonly Token[]

export const isPrime = (token: Token | undefined): boolean =>
  token?.gap === 'none' && /^['’′´]$/.test(token.text)

/** `20 u 30`, `20 uur 15`, `7u 12'`: the minutes after a blank, unless they count something. */
export const readApart = (tokens: Tokens, at: number, hour: number): WrittenClock | null => {
  const [unit, second, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!/^(?:u|uur)$/.test(unit?.lower ?? '') || second?.gap !== 'blank') return null
  if (isPrime(after) && /^[0-5]\d$/.test(second.text))
    return surely({ hour, minute: Number(second.text), from: at, to: at + 4, form: 'digital' })
  if (!/^[0-5][05]$/.test(second.text)) return null
  const counts = after?.kind === 'word' && after.gap === 'blank' && !leavesHour(after.lower)
  // "9 u 30 Ontvangst" names an item; "20 uur 15 leden" counts.
  if (counts && !(unit?.lower === 'u' && (opensItem(tokens, at) || /^\p{Lu}/u.test(after.text)))) return null
  if (after?.gap === 'none' && !/^(?:[.,;:)\]_–-]|\*{1,2})$/.test(after.text)) return null
  return surely({ hour, minute: Number(second.text), from: at, to: at + 3, form: 'digital' })
}

/** `20 00 uur`, `van 20 00 tot 22 00 uur`: the point was left out, and no hour of its own is "00 uur". */
export const readBlanked = (tokens: Tokens, at: number, hour: number): WrittenClock | null => {
  const second = tokens[at + 1]
  if (second?.gap !== 'blank' || !/^[0-5][05]$/.test(second.text) || tokens[at]?.text.length !== 2)
    return null
  if (tokens[at - 1]?.kind === 'number' && tokens[at - 1]?.gap !== 'line') return null
  const to = unitEnd(tokens, at + 2)
  const range = /^(?:tot|-|–)$/.test(tokens[at + 2]?.lower ?? '') && unitEnd(tokens, at + 5) > at + 5
  if (to === at + 2 && !range) return null
  return surely({ hour, minute: Number(second.text), from: at, to, form: 'digital' })
}
