import { compact } from '../../compact'
import { stated } from '../evidence'
import type { Line } from '../text/lines'
import { type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'

const HEADING = compact(/^(?:het )?(?:dag|middag|avond)?programma\b[^.!?]{0,40}$/i)
const BARE =
  /^\s*(?:(?:tussen|van|vanaf|om|rond|omstreeks|circa|ca\.?)\s*)?(?:uur|u)?[\s.]*(?:uur|u)?[\s.]*$/i
const LINES_MAX = 40

/**
 * Under "Programma" a name, and below it a line with nothing but its time: "Ontvangst" and then "tussen 17.00 en
 * 17.30 uur". A time that closes a line, as a sentence of its own, opens what stands on the next.
 */
export const readNamesAbove = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const heading = source.lines.find((line) => HEADING.test(line.text.replace(/:$/, '')))
  const first = source.lines.find(({ index, text }) => index > (heading?.index ?? 0) && !BARE.test(text))
  if (!heading || !first || times.some(({ span }) => span.start >= first.start && span.end <= first.end))
    return []
  const items = times.flatMap((time) => {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (!line || line.index <= heading.index || line.index > heading.index + LINES_MAX) return []
    const name = nameOf(source, line, time)
    const span = name && !holdsTime(times, name) ? trim(source, name) : null
    const start = time.start ?? time.end
    return span && start
      ? [
          {
            time: stated(start, time.span),
            item: stated(words(source, span), span),
            end: null,
            line: line.index,
          },
        ]
      : []
  })
  return items.length > 1 ? items : []
}

/** The last line of the list is a time, so that names stand above their times and not below. */
export const closeTheirList = (source: Source, items: readonly ProgrammeItem[]): boolean => {
  const last = source.lines[items.at(-1)?.line ?? -1]
  const next = source.lines[(last?.index ?? 0) + 1]
  return last !== undefined && (!next || next.paragraph !== last.paragraph)
}

const holdsTime = (times: readonly TimeMention[], line: Line): boolean =>
  times.some(({ span }) => span.start >= line.start && span.end <= line.end)

const nameOf = (source: Source, line: Line, time: TimeMention): Line | undefined => {
  const behind = words(source, { start: time.span.end, end: line.end })
  const before = words(source, { start: line.start, end: time.span.start })
  if (!BARE.test(behind)) return undefined
  if (BARE.test(before)) return source.lines[line.index - 1]
  const sentence = before.slice(Math.max(0, before.search(/[.!?]\s+\P{L}*\p{L}*\s*$/u) + 1))
  return sentence !== before && BARE.test(sentence) ? source.lines[line.index + 1] : undefined
}
