import { compact } from '../../compact'
import { partOf, type Source, sentenceAt, spanOf } from '../text/source'
import type { TimeMention } from './time-mentions'

const JOINT = compact(
  /^[\s,]{0,3}en (?:(?:weer|daarna|vervolgens) )?(?:van )?$|^[\s,;]{0,3}(?:uur,? )?(?:en )?(?:(?:in )?(?:de|het) |['’]s )?(?:na)?middags?(?:deel|gedeelte|programma)?:? (?:(?:is|duurt|loopt) )?(?:van )?$/i,
)
/** "'s Ochtends van 9.00 tot 12.30 uur luisteren we, 's middags van 13.30 tot 17.00 uur doen we". */
const AND_AFTERNOON = compact(
  /^[^.;:\d|]{0,50}[,;] (?:en )?(?:['’]s (?:na)?middags|in de (?:na)?middag) (?:van )?$/i,
)
/** "Van 19 tot 20 uur een film en aansluitend van 20 tot 22 uur een gesprek": without a break. */
const GOES_ON = /^[^.;\d|]{0,60}(?:\b(?:en|daarna|aansluitend|vervolgens|gevolgd door)\b|,)[^.;\d|]{0,30}$/i
const BETWEEN_MAX = 100
/** Two gatherings, or one to choose, instead of one with a break. */
const APART = compact(
  /\b(?:twee|beide|keuze|kies[a-zß-ɏ]*|of|groep[a-zß-ɏ]*|rondes?|shifts?|voorstellingen|workshops|sessies|concerten|lezingen|rondleidingen|blokken|pauze)\b/i,
)
const BREAK_MINUTES_MAX = 120
const SENTENCE_CHARACTERS_MAX = 300

/** "Van 10.00 tot 12.30 en van 13.30 tot 16.00 uur": one day with a break, unless more is to come that day. */
export const joinHalves = (source: Source, times: readonly TimeMention[]): TimeMention[] =>
  join(source, times, false)

/** What goes on without a break; in a programme these are two items. */
export const joinParts = (source: Source, times: readonly TimeMention[]): TimeMention[] =>
  join(source, times, true)

const join = (source: Source, times: readonly TimeMention[], on: boolean): TimeMention[] => {
  const joined: TimeMention[] = []
  for (const [i, time] of times.entries()) {
    const first = joined.at(-1)
    if (first && (on || first === times[i - 1]) && isSecondHalf(source, first, time, on)) {
      const later = !on && goesOn(source, time, times[i + 1])
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

const isSecondHalf = (source: Source, first: TimeMention, time: TimeMention, on: boolean): boolean => {
  if (first.role !== 'range' || time.role !== 'range' || first.end === null || time.start === null)
    return false
  const gap = minutes(time.start) - minutes(first.end)
  if (gap < 0 || gap > BREAK_MINUTES_MAX || (gap === 0) !== on) return false
  const between = partOf(source, first.span.end, Math.min(time.span.start, first.span.end + BETWEEN_MAX))
  if (!(on ? GOES_ON.test(between) : JOINT.test(between) || AND_AFTERNOON.test(between))) return false
  const sentence = sentenceAt(source, first.from)
  const { start, end } = spanOf(source, sentence.from, sentence.to)
  return !APART.test(partOf(source, start, Math.min(end, start + SENTENCE_CHARACTERS_MAX)))
}

/** "…, slotoptreden om 16.30 uur" in the same sentence. */
const goesOn = (source: Source, time: TimeMention, next: TimeMention | undefined): boolean =>
  next !== undefined &&
  source.sentenceOf[next.from] === source.sentenceOf[time.from] &&
  (next.start ?? '') >= (time.end ?? '24')

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
