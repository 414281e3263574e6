import { stated } from '../evidence'
import type { Line } from '../text/lines'
import { type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { readBulleted } from './bulleted-items'
import { readClauses } from './clause-programme'
import { closeLast, closingLine } from './closing-time'
import { withoutItems } from './dated-items'
import { isUnderDayPart, readBetweenParts, readDayParts } from './day-part-headings'
import { readNamedLines } from './named-lines'
import { closeTheirList, readNamesAbove } from './names-above'
import { breaksOff, endsInDrinks, hasBegun, isRepeated } from './programme-extent'
import { type ProgrammeItem, trim } from './programme-item'
import { readRunning } from './running-programme'
import { readSentenceItems } from './sentence-items'
import { readStepBullets } from './step-bullets'
import { readToldProgramme } from './told-programme'

export type Programme = {
  readonly items: readonly ProgrammeItem[]
  /** Lines whose times are those of items only. */
  readonly lines: ReadonlySet<number>
  /** More is said to follow than the items name. */
  readonly continues: boolean
  /** The same day is held more than once. */
  readonly repeats: boolean
  /** Points without an hour come before the first item. */
  readonly begun: boolean
  /** Only the items under the heading of one day. */
  readonly ofDay: boolean
}

const GAP_LINES_MAX = 6
const BELOW_LINES_MAX = 6

/** Lines that open with a time and say what happens then; two make a programme, one is a start. */
export const readProgramme = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): Programme => {
  const read = readItems(source, times, datedLines)
  const continues = endsInDrinks(source, read.items) || breaksOff(source, read.items)
  return {
    ...read,
    continues,
    repeats: isRepeated(source),
    begun: hasBegun(source, read.items),
    ofDay: false,
  }
}

const readItems = (
  source: Source,
  times: readonly TimeMention[],
  allDated: ReadonlySet<number>,
): Pick<Programme, 'items' | 'lines'> => {
  const datedLines = withoutItems(source, times, allDated)
  const above = readNamesAbove(source, times)
  if (closeTheirList(source, above)) return { items: above, lines: linesOf(above) }
  const opening = new Map<number, TimeMention>()
  for (const time of times) {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (line && !opening.has(line.index) && opensLine(source, line, time) && !datedLines.has(line.index))
      opening.set(line.index, time)
  }
  for (const index of datedBelow(opening, datedLines)) opening.delete(index)
  const last = closingLine(source, opening)
  const closing = last === null ? undefined : opening.get(last)
  const read = [...opening].flatMap(([index, time]) =>
    time === closing ? [] : toItem(source, index, time, opening),
  )
  const items = closing ? closeLast(read, closing) : read
  const parts = readDayParts(source, times, datedLines)
  if (parts.length > 0 && parts.length + items.length >= 2) {
    const all = [...items, ...parts, ...readBetweenParts(source, times, parts)].sort(byLine)
    return { items: all, lines: linesOf(items) }
  }
  const together = items.filter((item, i) => isNear(item, items[i - 1]) || isNear(item, items[i + 1]))
  if (together.length >= 2) {
    const all = [...together, ...readBulleted(source, times, together)].sort(byLine)
    return { items: all, lines: last === null ? linesOf(all) : linesOf(all).add(last) }
  }
  // "Programma", "Voormiddag" and one line: the rest of the day is not told yet.
  if (items.length === 1 && items.every(({ line }) => isUnderDayPart(source, line)))
    return { items, lines: linesOf(items) }
  const clauses = readClauses(source, times)
  if (clauses.length > 0) return { items: clauses, lines: linesOf(clauses) }
  const inline = readRunning(source, times)
  // Times in prose are those of the sessions too: their lines stay with both.
  if (inline.length > 0) return { items: inline, lines: linesOf(inline) }
  if (above.length > 0) return { items: above, lines: linesOf(above) }
  const sentence = readSentenceItems(source, times)
  if (sentence.length > 0) return { items: sentence, lines: linesOf(sentence) }
  const named = readNamedLines(source, times, datedLines)
  const bullets = readStepBullets(source, times, datedLines)
  const steps = bullets.length > named.length ? bullets : named
  const rest = steps.length > 0 ? steps : readToldProgramme(source, times, datedLines)
  const all = rest.length > 0 ? [...rest, ...parts] : rest
  return { items: all.sort(byLine), lines: new Set() }
}

/** "zo 22/3: Plantjesruil", and under it "10-12u, Hof ten Bosse": of several dates each its own time. */
const datedBelow = (opening: ReadonlyMap<number, TimeMention>, dated: ReadonlySet<number>): number[] => {
  const days = [...dated].sort((one, other) => one - other)
  const under = new Map<number, number[]>()
  let at = 0
  for (const line of opening.keys()) {
    while ((days[at] ?? Number.POSITIVE_INFINITY) < line) at += 1
    const day = days[at - 1]
    if (day !== undefined) under.set(day, [...(under.get(day) ?? []), line])
  }
  const single = [...under].flatMap(([day, lines]) =>
    lines.length === 1 && (lines[0] ?? 0) - day <= BELOW_LINES_MAX ? lines : [],
  )
  return single.length > 1 ? single : []
}

const byLine = (one: ProgrammeItem, other: ProgrammeItem): number => one.line - other.line

const linesOf = (items: readonly ProgrammeItem[]): Set<number> => new Set(items.map((item) => item.line))

const isNear = (item: ProgrammeItem, other: ProgrammeItem | undefined): boolean =>
  other !== undefined && Math.abs(item.line - other.line) <= GAP_LINES_MAX

const OPENS =
  /^(?:(?:dag|middag|avond)?programma\s*:\s*)?(?:(?:om|van|vanaf|vanaf om|rond|tot|omstreeks)? ?(?:ca\.?|c\.a\.|circa|ongeveer|±|\+\/?-|~|plm\.?)?|\()$/

const opensLine = (source: Source, line: Line, time: TimeMention): boolean => {
  if ((time.start === null && time.end === null) || line.subject) return false
  const lead = source.text.slice(line.start, time.span.start).trim().toLowerCase()
  return OPENS.test(lead) && (!line.soft || beginsAnew(source, lead, time))
}

/** "11u Voorstelling" below a long line is no rest of that line, as "11 uur in de zaal" is. */
const beginsAnew = (source: Source, lead: string, time: TimeMention): boolean =>
  lead === '' && time.sure && /^:?\s{1,2}\p{Lu}/u.test(source.text.slice(time.span.end, time.span.end + 4))

/** Cells without words may stand between a time and its item. */
const BORDERS_MAX = 3

const hasLetters = ({ text }: Line): boolean => /\p{L}{2}/u.test(text)

/** A unit left over, or for whom the hours are: "10u-12u (4-7 jaar)". */
const NO_ITEM = /^(?:uur|u)\b|^\(?\d{1,2} ?(?:-|–|t\/m|tot) ?\d{1,2} ?jaar\)?$/i

const toItem = (
  source: Source,
  index: number,
  time: TimeMention,
  opening: ReadonlyMap<number, TimeMention>,
): ProgrammeItem[] => {
  const line = source.lines[index]
  if (!line) return []
  const here = trim(source, { start: time.span.end, end: line.end })
  const lines = source.lines.slice(index + 1, index + 1 + BORDERS_MAX)
  const below = lines.find((one) => opening.has(one.index) || hasLetters(one))
  const next = here === null && below && !opening.has(below.index) ? trim(source, below) : null
  const span = here ?? next
  const start = time.start ?? time.end
  if (span === null || start === null || NO_ITEM.test(words(source, span))) return []
  return [
    {
      time: stated(start, time.span),
      item: stated(words(source, span), span),
      end: time.end,
      line: index,
    },
  ]
}
