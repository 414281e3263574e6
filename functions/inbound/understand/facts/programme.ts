import type { Source } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { readBulleted } from './bulleted-items'
import { readClauses } from './clause-programme'
import { closeLast, closingLine } from './closing-time'
import { withoutItems } from './dated-items'
import { isUnderDayPart, readBetweenParts, readDayParts } from './day-part-headings'
import { readNamedLines } from './named-lines'
import { closeTheirList, readNamesAbove } from './names-above'
import { readNamesInLine } from './names-in-line'
import { leadsLine, toItem } from './opening-items'
import { breaksOff, endsInDrinks, hasBegun, isRepeated } from './programme-extent'
import { areHoursOf, isUnderOther } from './programme-heading'
import type { ProgrammeItem } from './programme-item'
import { readRows, readRowsBeside } from './row-programme'
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

/** Of three rows the hours may be those of the gathering: doors, beginning and end. */
const FIRM_ROWS_MIN = 4
const GAP_LINES_MAX = 6
const BELOW_LINES_MAX = 6

/** Lines that open with a time and say what happens then; two make a programme, one is a start. */
export const readProgramme = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): Programme => {
  const read = withoutOther(source, readItems(source, times, datedLines))
  const continues = endsInDrinks(source, read.items) || breaksOff(source, read.items)
  return {
    ...read,
    continues,
    repeats: isRepeated(source),
    begun: hasBegun(source, read.items),
    ofDay: false,
  }
}

/** Below "Telefonisch spreekuur" the hours are those of the telephone. */
const withoutOther = (source: Source, read: Pick<Programme, 'items' | 'lines'>) =>
  read.items.some(({ line }) => isUnderOther(source, line)) ||
  areHoursOf(read.items.map(({ item }) => item.value))
    ? { items: [], lines: read.lines }
    : read

type Items = Pick<Programme, 'items' | 'lines'>

const readItems = (source: Source, times: readonly TimeMention[], allDated: ReadonlySet<number>): Items => {
  const dated = withoutItems(source, times, allDated)
  const above = readNamesAbove(source, times)
  if (closeTheirList(source, above)) return onTheirLines(above)
  const opening = readOpening(source, times, dated)
  const parts = readDayParts(source, times, dated)
  const rows = readRows(source, times, dated)
  return (
    inDayParts(source, times, parts, opening.items) ??
    inRows(source, times, dated, opening, rows) ??
    inSentences(source, times, opening.items, above) ??
    told(source, times, dated, parts)
  )
}

/** Lines that open with a time, and the one that says only when all is over. */
type Opening = { readonly items: readonly ProgrammeItem[]; readonly closingLine: number | null }

const readOpening = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): Opening => {
  const opening = new Map<number, TimeMention>()
  for (const time of times) {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (line && !opening.has(line.index) && leadsLine(source, line, time) && !datedLines.has(line.index))
      opening.set(line.index, time)
  }
  for (const index of datedBelow(opening, datedLines)) opening.delete(index)
  const last = closingLine(source, opening)
  const closing = last === null ? undefined : opening.get(last)
  const read = [...opening].flatMap(([index, time]) =>
    time === closing ? [] : toItem(source, index, time, opening),
  )
  return { items: closing ? closeLast(read, closing) : read, closingLine: last }
}

const inDayParts = (
  source: Source,
  times: readonly TimeMention[],
  parts: readonly ProgrammeItem[],
  items: readonly ProgrammeItem[],
): Items | null => {
  if (parts.length === 0 || parts.length + items.length < 2) return null
  const all = [...items, ...parts, ...readBetweenParts(source, times, parts)].sort(byLine)
  return { items: all, lines: linesOf(items) }
}

/** Rows of a table, or lines near each other that open with a time. */
const inRows = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
  { items, closingLine }: Opening,
  rows: readonly ProgrammeItem[],
): Items | null => {
  const together = items.filter((item, i) => isNear(item, items[i - 1]) || isNear(item, items[i + 1]))
  if (rows.length > together.length) return { items: rows, lines: areFirm(rows) ? linesOf(rows) : new Set() }
  if (together.length < 2) return null
  const all = [
    ...together,
    ...readBulleted(source, times, together),
    ...readRowsBeside(source, times, datedLines, together),
  ].sort(byLine)
  return { items: all, lines: closingLine === null ? linesOf(all) : linesOf(all).add(closingLine) }
}

const inSentences = (
  source: Source,
  times: readonly TimeMention[],
  opening: readonly ProgrammeItem[],
  above: readonly ProgrammeItem[],
): Items | null => {
  // "Programma", "Voormiddag" and one line: the rest of the day is not told yet.
  if (opening.length === 1 && opening.every(({ line }) => isUnderDayPart(source, line)))
    return onTheirLines(opening)
  const readers = [readClauses, readRunning, readNamesInLine, () => above, readSentenceItems]
  for (const read of readers) {
    const items = read(source, times)
    if (items.length > 0) return onTheirLines(items)
  }
  return null
}

/** Times in prose are those of the sessions too: their lines stay with both. */
const told = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
  parts: readonly ProgrammeItem[],
): Items => {
  const named = readNamedLines(source, times, datedLines)
  const bullets = readStepBullets(source, times, datedLines)
  const steps = bullets.length > named.length ? bullets : named
  const rest = steps.length > 0 ? steps : readToldProgramme(source, times, datedLines)
  const all = rest.length > 0 ? [...rest, ...parts] : rest
  return { items: all.toSorted(byLine), lines: new Set() }
}

const onTheirLines = (items: readonly ProgrammeItem[]): Items => ({ items, lines: linesOf(items) })

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

const areFirm = (rows: readonly ProgrammeItem[]): boolean =>
  rows.length >= FIRM_ROWS_MIN || rows.some(({ end }) => end !== null)

const byLine = (one: ProgrammeItem, other: ProgrammeItem): number => one.line - other.line

const linesOf = (items: readonly ProgrammeItem[]): Set<number> => new Set(items.map((item) => item.line))

const isNear = (item: ProgrammeItem, other: ProgrammeItem | undefined): boolean =>
  other !== undefined && Math.abs(item.line - other.line) <= GAP_LINES_MAX
