import { opensItem, type Token } from '../text/tokens'

const SUFFIX = /^(?:e|de|ste)$/
const DASH = /^[-–—:]$/

const NEAR_TOKENS = 40
/** Another of the list stands above or below it. */
const isListed = (tokens: readonly Token[], at: number, number: number): boolean => {
  const from = Math.max(0, at - NEAR_TOKENS)
  return tokens
    .slice(from, at + NEAR_TOKENS)
    .some(
      ({ text }, i) =>
        (text === String(number - 1) || text === String(number + 1)) &&
        opensItem(tokens, from + i) &&
        SUFFIX.test(tokens[from + i + 1]?.lower ?? ''),
    )
}

/** "3e – 7 juni" at the head of its line is the third of a list: the token behind its dash; null for a day. */
export const listNumberEnd = (tokens: readonly Token[], at: number): number | null => {
  const [number, suffix, dash, day, after] = tokens.slice(at, at + 5)
  if (number?.kind !== 'number' || !opensItem(tokens, at)) return null
  if (suffix?.gap !== 'none' || !SUFFIX.test(suffix.lower)) return null
  if (!DASH.test(dash?.text ?? '') || day?.kind !== 'number') return null
  if (!isListed(tokens, at, Number(number.text))) return null
  // "3e – 7e juni" is three to seven.
  return after?.gap === 'none' && SUFFIX.test(after.lower) ? null : at + 3
}
