import type { Programme } from '../facts/programme'
import type { Source } from '../text/source'
import type { DatedSession } from './sessions'

/**
 * Of each line with an item of the programme whether another item of that day comes before it: where people go in the
 * course of the day is not where the day is. A date between two items begins a new day, and so does an earlier hour.
 */
export const readLaterItems = (
  source: Source,
  sessions: readonly DatedSession[],
  { items }: Programme,
): ReadonlySet<number> => {
  if (items.length < ITEMS_MIN) return new Set()
  const dated = sessions.flatMap(({ mentions }) =>
    mentions.map(({ from }) => source.tokens[from]?.line ?? -1),
  )
  return new Set(
    items.flatMap((item, i) => {
      const before = items[i - 1]
      if (!before || before.line === item.line || item.time.value < before.time.value) return []
      return dated.some((line) => line > before.line && line <= item.line) ? [] : [item.line]
    }),
  )
}

const ITEMS_MIN = 3
