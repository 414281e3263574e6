import type { Token } from '../text/tokens'
import type { WrittenDay } from './day-form'

const LIST_MIN = 3

/**
 * "Kerstmarkt: 29, 30 november": running on from a colon or "op" the numbers are days, no house number; and so are
 * three or more of them, "op 3, 10, 17 okt.".
 */
export const opensList = (tokens: readonly Token[], days: readonly WrittenDay[]): boolean => {
  const [first, second] = days
  if (!first || !second) return false
  const before = tokens[first.from - 1]
  const bare = days.slice(0, days.findIndex(({ month }) => month !== null) + 1)
  const rises = bare.every((day, i) => i === 0 || day.day > (bare[i - 1]?.day ?? 0))
  if (rises && (bare.length >= LIST_MIN || before?.lower === 'op')) return true
  return (
    second.day === first.day + 1 &&
    (before === undefined || before.kind === 'mark' || /^(?:van|en)$/.test(before.lower))
  )
}
