import { type Source, sentenceAt, spanOf } from '../text/source'
import type { TimeMention } from './time-mentions'

const JOINT = /^[\s,]{0,3}en (?:(?:weer|daarna|vervolgens) )?(?:van )?$/i
/** Two gatherings, or one to choose, instead of one with a break. */
const APART =
  /\b(?:twee|beide|keuze|kies[a-zß-ɏ]*|of|groep[a-zß-ɏ]*|rondes?|shifts?|voorstellingen|workshops|sessies|concerten|lezingen|rondleidingen|blokken|pauze)\b/i
const BREAK_MINUTES_MAX = 120
const SENTENCE_CHARACTERS_MAX = 300

/** "Van 10.00 tot 12.30 en van 13.30 tot 16.00 uur": one day with a break, unless more is to come that day. */
export const joinHalves = (source: Source, times: readonly TimeMention[]): TimeMention[] => {
  const joined: TimeMention[] = []
  for (const [i, time] of times.entries()) {
    const first = joined.at(-1)
    if (first && first === times[i - 1] && isSecondHalf(source, first, time)) {
      const later = goesOn(source, time, times[i + 1])
      joined[joined.length - 1] = {
        ...first,
        end: later ? null : time.end,
        role: later ? 'start' : 'range',
        to: time.to,
        span: spanOf(source, first.from, time.to),
        sure: true,
      }
    } else joined.push(time)
  }
  return joined
}

const isSecondHalf = (source: Source, first: TimeMention, time: TimeMention): boolean => {
  if (first.role !== 'range' || time.role !== 'range' || first.end === null || time.start === null)
    return false
  const gap = minutes(time.start) - minutes(first.end)
  if (gap <= 0 || gap > BREAK_MINUTES_MAX) return false
  if (!JOINT.test(source.text.slice(first.span.end, time.span.start))) return false
  const sentence = sentenceAt(source, first.from)
  const { start, end } = spanOf(source, sentence.from, sentence.to)
  return !APART.test(source.text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX)))
}

/** "…, slotoptreden om 16.30 uur" in the same sentence. */
const goesOn = (source: Source, time: TimeMention, next: TimeMention | undefined): boolean =>
  next !== undefined &&
  source.sentenceOf[next.from] === source.sentenceOf[time.from] &&
  (next.start ?? '') >= (time.end ?? '24')

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
