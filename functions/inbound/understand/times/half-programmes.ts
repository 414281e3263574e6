import { compact } from '../../compact'
import type { Source } from '../text/source'
import type { TimeMention } from './time-mentions'

const MORNING = compact(
  /(?<![a-zß-ɏ])(?:ochtend|voormiddag|morgen)(?:programma|deel|gedeelte|sessie|onderdeel)?s?(?: (?:is|loopt|duurt|begint|gaat|van|om|vanaf))*[\s:(]*(?:van )?$/i,
)
const AFTERNOON = compact(
  /(?<![a-zß-ɏ])(?:(?:['’‘]s |in de )(?:na)?middags?|(?:na)?middag(?:programma|sessie|deel|gedeelte)s?|na de lunch|na de middag(?:pauze)?)(?![a-zß-ɏ])/i,
)
const NOON = '12:00'
const NOON_ENDS_MAX = '13:30'
const LEFT_CHARACTERS = 50

/** "Ochtendprogramma van 9.30 tot 12.00 uur, 's middags naar het bos": noon is not the end where more follows. */
export const withoutHalfEnds = (source: Source, times: readonly TimeMention[]): readonly TimeMention[] => {
  if (!AFTERNOON.test(source.text) || times.some(({ start, end }) => isLate(start) || isLateEnd(end)))
    return times
  return times.map((time) =>
    time.role === 'range' && (time.start ?? NOON) < NOON && isMorning(source, time)
      ? { ...time, end: null, role: 'start' }
      : time.role === 'end' && closesMorning(source, time)
        ? { ...time, start: time.end, end: null, role: 'moment' }
        : time,
  )
}

const isLate = (clock: string | null): boolean => clock !== null && clock >= NOON
const isLateEnd = (clock: string | null): boolean => clock !== null && clock > NOON_ENDS_MAX

const isMorning = ({ text }: Source, { span }: TimeMention): boolean =>
  MORNING.test(text.slice(Math.max(0, span.start - LEFT_CHARACTERS), span.start))

/** "Om 12.00 uur sluiten we de ochtend af met een lunch". */
const CLOSES_MORNING = compact(
  /^\W{0,3}(?:(?:sluiten|ronden) (?:we|wij)|word(?:t|en)) (?:de|het) (?:ochtend|voormiddag)[a-zß-ɏ]* /i,
)

const closesMorning = ({ text }: Source, { span }: TimeMention): boolean =>
  CLOSES_MORNING.test(text.slice(span.end, span.end + LEFT_CHARACTERS))
