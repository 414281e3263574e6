import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import { matchesOf } from '../text/matches'
import { isTown } from '../words/towns'
import { looksLikePlace } from './looks-like-place'
import { isAddressPart } from './place-phrase'

/** A pin, as social media put it before a place. */
const PIN = /^(?:📍|📌|🗺️?|🏠|🏛️?)\s*/u
const GATHER = /^(?:verzamelen|verzamel|samenkomen|samenkomst|vertrek|start|treffen|ontmoeten|opstappen)$/
const CELL = /,\s+|\s[–—|-]\s|\s\(/gu
const LEAD = compact(
  /^(?:(?:om|vanaf)\s)?(?:\d{1,2}(?:[.:u]\d{2})?\s?(?:uur|u)?(?:\s|$))?(?:(?:vanaf|bij|op|aan|in|te)\s(?:(?:de|het)\s)?)?/i,
)

/** "📍 De Zwaan, Zeist" and "Verzamelen: station Zeist, 10.00 uur": the place that a line points at. */
export const findPointed = (line: Line): Span | null => {
  const pin = PIN.exec(line.text)?.[0].length
  if (pin !== undefined && line.label === null) return { start: line.start + pin, end: line.end }
  return line.label && GATHER.test(line.label.name) ? placeIn(line, line.label.valueStart) : null
}

const placeIn = (line: Line, from: number): Span | null => {
  const cells = cellsFrom(line, from)
  const at = cells.findIndex(({ text }) => looksLikePlace(text))
  const first = cells[at]
  if (!first || at > 1) return null
  let end = first.end
  for (const cell of cells.slice(at + 1)) {
    if (!isAddressPart(cell.text) && !isTown(cell.text)) break
    end = cell.end
  }
  return { start: first.start, end }
}

const cellsFrom = (line: Line, from: number): (Span & { readonly text: string })[] => {
  const value = line.text.slice(from - line.start)
  const cells: (Span & { text: string })[] = []
  let start = 0
  for (const found of [...matchesOf(value, CELL), null]) {
    const raw = value.slice(start, found ? found.index : value.length)
    const lead = LEAD.exec(raw)?.[0].length ?? 0
    const text = raw.slice(lead).replace(/[.!]?\s*$/, '')
    if (text !== '') cells.push({ text, start: from + start + lead, end: from + start + lead + text.length })
    if (found) start = found.index + found[0].length
  }
  return cells
}
