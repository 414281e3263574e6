import { type Source, spanOf } from '../text/source'
import { halfBehind, sharesHalf } from './half-cues'
import { isAfternoon } from './half-of-day'
import type { TimeMention } from './time-mentions'
import { readRangeRole } from './time-role'
import type { WrittenClock } from './written-clock'

/** The range between two hours; who leaves the half of the day of its start unsaid means that of its end. */
export const readRange = (source: Source, first: WrittenClock, second: WrittenClock): TimeMention => {
  const late = print(source, second)
  const shifted = printStart(source, first, second, late)
  // "Van 10 tot 18 uur" in the mail of an evening club: 22 hours would be behind the end.
  const start =
    shifted > late && first.hour < second.hour && second.hour > 12 && second.hour < 24
      ? asWritten(first)
      : shifted
  const spokenEnd = second.form !== 'digital' && late <= start && second.hour <= 12
  const later = print(source, second, true)
  // "van 20.00 tot één uur 's nachts" ends behind midnight.
  const night = asWritten(second)
  // "Van 21 tot 1 uur": an end that is not later in the afternoon either lies behind midnight.
  const end = !spokenEnd ? late : later > start ? later : night
  const { from } = first
  return {
    start,
    end,
    role: readRangeRole(source, from, second.to),
    from,
    to: second.to,
    span: spanOf(source, from, second.to),
    sure: isSure(first, second),
    vague: isVague(first) || isVague(second),
    stamp: first.stamp || second.stamp,
  }
}

/** "Van acht tot half elf 's avonds": both are in the evening; "van acht tot half elf" as "acht uur" is. */
const printStart = (source: Source, first: WrittenClock, second: WrittenClock, late: string): string => {
  const later = print(source, first, true)
  if (halfBehind(source, second) === 'morning' && first.hour < second.hour) return asWritten(first)
  if (first.form !== 'digital' && later < late && sharesHalf(source, first, second)) return later
  const isWord = first.form === 'bare' && source.tokens[first.from]?.kind === 'word'
  const isShort = second.hour > first.hour && second.hour <= LATE_HOUR_MAX
  return print(source, isWord && isShort ? { ...first, form: 'spoken' } : first)
}

/** "Van acht tot twaalf" may well be a morning. */
const LATE_HOUR_MAX = 11

export const isVague = (clock: WrittenClock): boolean => clock.form !== 'digital' && clock.hour <= 12

const isSure = (first: WrittenClock, second: WrittenClock): boolean =>
  first.sure || second.sure || (first.form === 'bare' && second.form === 'bare') || second.form === 'digital'

const asWritten = ({ hour, minute }: WrittenClock): string =>
  `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

export const print = (source: Source, clock: WrittenClock, later = false): string => {
  const hour = later || isAfternoon(source, clock) ? (clock.hour % 12) + 12 : clock.hour
  return asWritten({ ...clock, hour })
}
