import type { Source } from '../text/source'
import type { TimeMention } from '../times/time-mentions'

/** The times of each line that has any, by the number of the line. */
export const timesByLine = (source: Source, times: readonly TimeMention[]): Map<number, TimeMention[]> => {
  const perLine = new Map<number, TimeMention[]>()
  for (const time of times) {
    const at = source.tokens[time.from]?.line ?? -1
    const found = perLine.get(at)
    if (found) found.push(time)
    else perLine.set(at, [time])
  }
  return perLine
}
