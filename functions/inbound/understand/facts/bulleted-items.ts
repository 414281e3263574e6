import { compact } from '../../compact'
import { stated } from '../evidence'
import type { Line } from '../text/lines'
import { partOf, type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'
import { timesByLine } from './times-by-line'

const SENTENCE = compact(/[.!?]\s|\b(?:we|wij|u|je|jullie)\b/i)

/**
 * "• Inloop vanaf 10:30 uur in de kantine" in a list of which other bullets open with their time, and "Lunch 12.30 –
 * 13.30" between such lines: an item too, with its name first.
 */
export const readBulleted = (
  source: Source,
  times: readonly TimeMention[],
  items: readonly ProgrammeItem[],
): ProgrammeItem[] => {
  const reach = items.map(({ line }) => line)
  const [first, last] = [Math.min(...reach), Math.max(...reach)]
  const inside = (at: number) => at > first && at < last
  const lists = new Set(items.flatMap(({ line }) => paragraphOf(source, line) ?? []))
  const taken = new Set(items.map(({ line }) => line))
  const named = times.filter((time) => {
    const at = source.tokens[time.from]?.line ?? -1
    const paragraph = paragraphOf(source, at)
    const listed = paragraph !== null ? lists.has(paragraph) : inside(at) && closesLine(source, time, at)
    return listed && !taken.has(at)
  })
  return [...timesByLine(source, named)].flatMap(([at, found]) => {
    const [time] = found
    const line = source.lines[at]
    const start = time?.start
    if (!line || !time || !start || found.length > 1 || !time.sure || isElsewhere(line, time)) return []
    const lead = words(source, { start: line.start, end: time.span.start })
    const name = lead.replace(/(?:[\s|:;,(–-]|\b(?:om|van|vanaf|tussen|tot|rond|ca|circa)\b\.?)+$/i, '')
    if (SENTENCE.test(name)) return []
    const span = trim(source, { start: line.start, end: line.start + name.length })
    if (span === null) return []
    return [
      { time: stated(start, time.span), item: stated(words(source, span), span), end: time.end, line: at },
    ]
  })
}

const BREAK = /^(?:lunch|pauze|koffie|diner|middagmaal|theepauze|broodjes)/i

/** Hours that are none of the event, unless they are those of its break. */
const isElsewhere = (line: Line, time: TimeMention): boolean =>
  time.role === 'other' && !BREAK.test(line.text)

const NAME_CHARACTERS_MAX = 40

/** "Lunch 12.30 – 13.30" between lines that open with their time. */
const closesLine = (source: Source, time: TimeMention, at: number): boolean => {
  const line = source.lines[at]
  return (
    line !== undefined &&
    !line.soft &&
    time.end !== null &&
    time.start !== null &&
    time.span.start - line.start <= NAME_CHARACTERS_MAX &&
    !/[\p{L}\d]/u.test(partOf(source, time.span.end, line.end))
  )
}

/** The list that a bullet is in; null for a line that is none. */
const paragraphOf = (source: Source, index: number): number | null => {
  const line = source.lines[index]
  return line?.bullet ? line.paragraph : null
}
