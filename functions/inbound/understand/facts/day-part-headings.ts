import { compact } from '../../compact'
import { stated } from '../evidence'
import { partOf, type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'

const DAY_PART = compact(
  /^(?:(?:in de )?(?:voormiddag|namiddag|ochtend|middag|avond)(?:programma|deel|sessie)?|(?:eerste|tweede|derde) (?:deel|sessie|blok))(?=[\s:(,|–-])/i,
)
const HEADING_CHARACTERS_MAX = 60
const BARE = /^(?:in de )?(?:voormiddag|namiddag|ochtend|middag|avond)\s*:?$/i
const MORNING = /^(?:in de )?(?:voormiddag|ochtend)/i

/** Right below "Voormiddag", that has a line of its own. */
export const isUnderDayPart = (source: Source, line: number): boolean =>
  BARE.test(source.lines[line - 1]?.text ?? '')

/** Right below "Voormiddag", so that an afternoon is to come. */
export const isUnderMorning = (source: Source, line: number): boolean =>
  isUnderDayPart(source, line) && MORNING.test(source.lines[line - 1]?.text ?? '')

/** "Voormiddag – OC Leieland – 10u" and "Namiddag (14.00 uur)" over what is done then. */
export const readDayParts = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): ProgrammeItem[] =>
  times.flatMap((time) => {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (!line || line.subject || line.soft || datedLines.has(line.index) || time.role === 'other') return []
    if (line.text.length > HEADING_CHARACTERS_MAX || !DAY_PART.test(line.text) || time.start === null)
      return []
    // Only a heading ends in its time; a sentence goes on.
    if (/[\p{L}\d]/u.test(partOf(source, time.span.end, line.end))) return []
    const span = trim(source, { start: line.start, end: time.span.start })
    if (span === null || source.lines[line.index + 1] === undefined) return []
    return [
      {
        time: stated(time.start, time.span),
        item: stated(words(source, span), span),
        end: time.end,
        line: line.index,
      },
    ]
  })

/** "Lunch (12.30 - 13.30 uur)" between "Ochtend (9.30 - 12.30 uur)" and "Middag (13.30 - 16.30 uur)". */
export const readBetweenParts = (
  source: Source,
  times: readonly TimeMention[],
  parts: readonly ProgrammeItem[],
): ProgrammeItem[] => {
  const taken = parts.map(({ line }) => line)
  const moments = new Set(parts.flatMap(({ time, end }) => [time.value, end]))
  const known = new Set(taken)
  const first = taken.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY)
  const last = taken.reduce((most, line) => Math.max(most, line), -1)
  return times.flatMap((time) => {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (!line || line.index <= first || line.index >= last || known.has(line.index)) return []
    if (
      time.start === null ||
      !(moments.has(time.start) || moments.has(time.end)) ||
      line.text.length > HEADING_CHARACTERS_MAX
    )
      return []
    const lead = words(source, { start: line.start, end: time.span.start }).replace(TIED, '')
    const span = trim(source, { start: line.start, end: line.start + lead.length })
    return span === null
      ? []
      : [
          {
            time: stated(time.start, time.span),
            item: stated(words(source, span), span),
            end: time.end,
            line: line.index,
          },
        ]
  })
}

const TIED = compact(/(?:[\s|:;,(–-]|\b(?:om|van|vanaf|tussen|tot|rond|ca|circa)\b\.?)+$/i)
