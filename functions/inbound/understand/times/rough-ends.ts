import type { Source } from '../text/source'
import type { TimeMention } from './time-mentions'

const ROUGHLY = /(?:rond|omstreeks|tegen|ongeveer|circa|ca\.?)\s$/i
const OR = /^\s?(?:,|of|à)\s$/
const APART_MINUTES_MAX = 60

/** "Terug rond vier uur, half vijf": too rough to be written down as an end. */
export const withoutRoughEnds = (source: Source, times: readonly TimeMention[]): readonly TimeMention[] => {
  const rough = new Set<TimeMention>()
  for (const [i, one] of times.entries()) {
    const other = times[i + 1]
    if (!other || !(one.role === 'end' || other.role === 'end')) continue
    const apart = Math.abs(minutesOf(other) - minutesOf(one))
    const joined = OR.test(source.text.slice(one.span.end, Math.min(other.span.start, one.span.end + 5)))
    const lead = source.text.slice(Math.max(0, one.span.start - 12), one.span.start)
    if (joined && apart <= APART_MINUTES_MAX && ROUGHLY.test(lead)) rough.add(one).add(other)
  }
  return rough.size === 0 ? times : times.map((time) => (rough.has(time) ? { ...time, role: 'other' } : time))
}

const minutesOf = ({ start, end }: TimeMention): number => {
  const clock = start ?? end ?? ''
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
