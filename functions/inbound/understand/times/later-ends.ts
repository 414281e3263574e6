import type { RoledMention } from '../roles/date-roles'
import type { TimeMention } from './time-mentions'

/** "vrijdag 11 oktober 14.00 uur tot zondag 13 oktober 15.00 uur": the end is that of another day than the start. */
export const withoutLaterEnds = (
  times: readonly TimeMention[],
  mentions: readonly RoledMention[],
): readonly TimeMention[] => {
  let at = 0
  return times.map((time) => {
    if (time.role !== 'range') return time
    while (at < mentions.length && (mentions[at]?.from ?? 0) < time.from) at += 1
    const [before, within] = [mentions[at - 1], mentions[at]]
    const [first, last] = [before?.days.at(-1)?.iso, within?.days[0]?.iso]
    return within && within.to <= time.to && first && last && last > first
      ? { ...time, end: null, role: 'start' as const }
      : time
  })
}
