import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import { VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import { VERB } from './line-candidates'
import { isAddressPart } from './place-phrase'

const SEPARATOR = /\s*(?:\||\t| {2,}|[,;:()]|\s[-–—]\s|\.\s|\.$)\s*/g
const ROW_CHARACTERS_MAX = 260
const CELLS_MAX = 16
const CELL_WORDS_MAX = 8
const COLUMN =
  /^(?:plaats|startpunt|startplaats|vertrekpunt|verzamelpunt|verzamelplaats|locatie|lokatie|waar|zaal|adres|plek|plaats en adres|venue)$/i
const HEAD_LINES_MAX = 40
const LEAD = compact(
  /^(?:om |vanaf |van |om )?(?:\d{1,2}(?:[.:u]\d{2})? ?(?:uur|u|h)?\.?(?: |$))?(?:(?:in|bij|te|op|aan|@) )?(?:(?:de|het|'t|’t) )?/,
)

const TAIL = /!{0,3}(?:\s+(?:om|op|van|vanaf|tussen|tot|in|te|bij))?\s*$/

/** The foot of a letter: where the office is. */
const LETTERHEAD =
  /(?<!\p{L})(?:kvk|k\.v\.k\.|iban|btw(?:-nummer| nr)?|rsin|ondernemingsnummer|rekeningnummer)(?!\p{L})/iu

export type Cell = Span & { readonly text: string; readonly lead: string }

/** The parts between marks of a line, each also with the address behind it: "5 mei | De Kei, Zeist | 20 uur". */
export const cellsOf = (line: Line, moments: readonly Span[]): Cell[] => {
  if (line.text.length > ROW_CHARACTERS_MAX || LETTERHEAD.test(line.text)) return []
  const cells = split(line, moments)
  return cells.flatMap((cell, i) => {
    if (!opens(cell.text)) return []
    let end = cell.end
    for (const next of cells.slice(i + 1)) {
      if (!isAddressPart(next.text) && !isTown(next.text)) break
      end = next.end
    }
    return [{ ...cell, end }]
  })
}

const opens = (text: string): boolean => {
  const [first = ''] = text.split(' ', 1)
  return (
    text.length > 2 &&
    !/€|\d[.:]\d\d/.test(text) &&
    !VERB.test(text) &&
    text.split(' ').length <= CELL_WORDS_MAX &&
    (/^['’‘“"(]?(?:[dlt]['’])?\p{Lu}/u.test(text) || VENUE_NOUN.test(first.toLowerCase()))
  )
}

const split = (line: Line, moments: readonly Span[]): Cell[] => {
  const cells: Cell[] = []
  let from = 0
  for (const found of [...matchesOf(line.text, SEPARATOR), null]) {
    const to = found ? found.index : line.text.length
    if (to > from) cells.push(...bare(line, from, to, moments))
    if (cells.length >= CELLS_MAX) break
    if (found) from = found.index + found[0].length
  }
  return cells
}

/** A cell behind its date or time: "donderdag 17 oktober om 20.00 uur in bibliotheek De Letter". */
const bare = (line: Line, from: number, to: number, moments: readonly Span[]): Cell[] => {
  let [start, end] = [line.start + from, line.start + to]
  for (const moment of moments) {
    if (moment.start >= end || moment.end <= start) continue
    if (moment.start - start > end - moment.end) end = moment.start
    else start = moment.end
  }
  const raw = line.text.slice(start - line.start, Math.max(start, end) - line.start)
  const blank = raw.length - raw.trimStart().length
  const lead = LEAD.exec(raw.slice(blank))?.[0] ?? ''
  const text = raw.slice(blank + lead.length).replace(TAIL, '')
  const at = start + blank + lead.length
  return text === '' ? [] : [{ text, lead: lead.trim(), start: at, end: at + text.length }]
}

/** A tab, a line, or where the mail has neither three blanks. */
const BORDERS = [/\t/, / \| /, / {3,}/]

/** "| nr | datum | plaats |" above: the same column of this row. */
export const columnPlace = (source: Source, line: Line): Span | null => {
  const border = BORDERS.find((one) => one.test(line.text))
  if (!border) return null
  for (let i = line.index - 1; i >= Math.max(0, line.index - HEAD_LINES_MAX); i -= 1) {
    const above = source.lines[i]
    if (!above || !border.test(above.text)) return null
    const column = above.text.split(border).findIndex((cell) => COLUMN.test(cell.trim()))
    if (column === -1) continue
    const text = line.text.split(border)[column] ?? ''
    const borders = [...line.text.matchAll(new RegExp(border, 'g'))]
    const before = borders[column - 1]
    const lead = text.length - text.trimStart().length
    const start = line.start + (before ? before.index + before[0].length : 0) + lead
    return text.trim() === '' ? null : { start, end: start + text.trim().length }
  }
  return null
}
