import type { Option } from '../places/place-chart'
import type { Line } from '../text/lines'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import { datedLines, isPlain, type Section } from './place-sections'
import type { DatedSession } from './sessions'

const BORDER = /\||\t| {3,}/g
const COLUMNS_MIN = 2

/** "De Kei | Het Anker" above "3 oktober | 17 oktober": each place heads the dates of its column. */
export const readColumns = (
  source: Source,
  sessions: readonly DatedSession[],
  options: readonly Option[],
): Section[] => {
  const dated = datedLines(source, sessions)
  const first = Math.min(...dated.keys())
  const head = source.lines.find(
    (line) => line.index < first && columnsOf(source, line, options).size >= COLUMNS_MIN,
  )
  if (!head) return []
  return [...columnsOf(source, head, options)].map(([column, own]) => ({
    options: own,
    sessions: new Set(
      sessions.filter(({ mentions }) =>
        mentions.some(({ from }) => {
          const { line = -1, start = 0 } = source.tokens[from] ?? {}
          const row = source.lines[line]
          return row !== undefined && row.index > head.index && columnAt(row, start) === column
        }),
      ),
    ),
  }))
}

const columnsOf = (source: Source, line: Line, options: readonly Option[]): Map<number, Option[]> => {
  const columns = new Map<number, Option[]>()
  if (line.text.search(BORDER) === -1) return columns
  for (const option of options) {
    const { place } = option.seen
    if (place.line !== line.index || !isPlain(option.seen) || isAcross(source, option)) continue
    const column = columnAt(line, place.span.start)
    columns.set(column, [...(columns.get(column) ?? []), option])
  }
  return columns
}

const isAcross = ({ text }: Source, { seen: { place } }: Option): boolean =>
  /\||\t| {3,}/.test(text.slice(place.span.start, place.span.end))

const columnAt = (line: Line, at: number): number =>
  matchesOf(line.text.slice(0, at - line.start), BORDER).length
