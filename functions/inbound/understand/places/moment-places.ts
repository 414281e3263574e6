import { overlaps, type Span } from '../evidence'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import type { DatedLines } from './place-mentions'
import { isAddressPart, isStreet } from './place-phrase'

type MomentPlace = { readonly span: Span; readonly line: number }

const CHARACTERS_MAX = 100
const CELL = /\s+[–—|-]+\s+|\s*[\t|;]\s*|\s{3,}|,\s+/gu

/** "Voormiddag – OC De Linde – 10u", "Afspraak om 20u - kerk Zeist": a place beside a time, on a line without a date. */
export const findMomentPlaces = (source: Source, dated: DatedLines): MomentPlace[] => {
  const found: MomentPlace[] = []
  const paragraphs = new Set<number>()
  const lines = new Set([...dated.moments].map((end) => lineWith(source, end)))
  for (const index of [...lines].sort((a, b) => a - b)) {
    const line = source.lines[index]
    if (
      !line ||
      line.text.length > CHARACTERS_MAX ||
      dated.lines.has(index) ||
      paragraphs.has(line.paragraph)
    )
      continue
    const span = placeIn(line, dated.onLine.get(index) ?? [])
    if (!span) continue
    paragraphs.add(line.paragraph)
    found.push({ span, line: index })
  }
  return found
}

/** The line that holds a character; lines are in order. */
const lineWith = (source: Source, character: number): number => {
  let low = 0
  let high = source.lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.lines[middle]?.end ?? 0) < character) low = middle + 1
    else high = middle
  }
  return low
}

const placeIn = (line: Line, inLine: readonly Span[]): Span | null => {
  const cells = cellsOf(line)
  const first = cells.findIndex(
    (cell) => opensAsPlace(line, cell) && !inLine.some((span) => overlaps(span, cell)),
  )
  const start = cells[first]
  if (!start || cells.length < 2) return null
  let end = start.end
  for (const cell of cells.slice(first + 1)) {
    const text = textOf(line, cell)
    if (!isAddressPart(text) && !isTown(text)) break
    end = cell.end
  }
  return { start: start.start, end }
}

const textOf = (line: Line, cell: Span): string =>
  line.text.slice(cell.start - line.start, cell.end - line.start)

const cellsOf = (line: Line): Span[] => {
  const cells: Span[] = []
  let from = 0
  for (const found of [...line.text.matchAll(CELL), null]) {
    const to = found ? found.index : line.text.length
    const text = line.text.slice(from, to).trimEnd().replace(/[.]$/, '')
    if (text !== '') cells.push({ start: line.start + from, end: line.start + from + text.length })
    if (found) from = found.index + found[0].length
  }
  return cells
}

/** "OC De Linde", "kerk Zeist", "parking zwembad te Zeist", "Dorpsstraat 12". */
const opensAsPlace = (line: Line, cell: Span): boolean => {
  const text = textOf(line, cell)
  const [first = '', second = ''] = text.split(/\s+/)
  if (isStreet(text)) return true
  return VENUE_NOUN.test(first.toLowerCase()) && (/^['’“"]?\p{Lu}/u.test(second) || VENUE_NOUN.test(second))
}
