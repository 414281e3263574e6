import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import type { TimeMention } from '../times/time-mentions'

const NEAR_LINES_MAX = 6
const OTHERS_MIN = 2
/** Words of its own behind the hour, and no weekday: "19.30 uur: Nieuws, met een oproep voor de beurs van 24 oktober". */
const TELLS_FIRST =
  /^[\s:|–-]*(?:uur\b)?[\s:|–-]*(?!(?:op )?(?:ma|di|wo|do|vr|za|zo)[a-zß-ɏ]*[ .]\d)[^\d]{12,}/i

/**
 * The lines of the days themselves: without those of items that only name a day in passing, between items that
 * name none.
 */
export const withoutItems = (
  source: Source,
  times: readonly TimeMention[],
  dated: ReadonlySet<number>,
): ReadonlySet<number> => {
  const opening = times.flatMap((time) => {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    return line && time.sure && time.span.start - line.start <= 1 ? [{ line, time }] : []
  })
  const bare = new Set(opening.flatMap(({ line }) => (dated.has(line.index) ? [] : line.index)))
  const items = opening.filter(
    ({ line, time }) =>
      dated.has(line.index) &&
      TELLS_FIRST.test(source.text.slice(time.span.end, line.end)) &&
      countNear(bare, line) >= OTHERS_MIN,
  )
  if (items.length === 0) return dated
  const inside = new Set(items.map(({ line }) => line.index))
  return new Set([...dated].filter((line) => !inside.has(line)))
}

const countNear = (lines: ReadonlySet<number>, { index }: Line): number => {
  let count = 0
  for (let at = index - NEAR_LINES_MAX; at <= index + NEAR_LINES_MAX; at += 1) if (lines.has(at)) count += 1
  return count
}
