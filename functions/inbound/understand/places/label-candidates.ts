import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import { matchesOf } from '../text/matches'
import { type Source, words } from '../text/source'
import { isPlaceLabel } from './place-labels'
import { isAddressPart } from './place-phrase'

/** "Adres          Dorpsstraat 1" and "Plaats ’t Huis": a label without a colon. */
const COLUMN_LABEL = /^(\p{L}{2,20}) {3,}(?=\S)|^(Plaats|Adres|Waar|Locatie) (?=\p{Lu}|['’‘“"])/u
/** "Locatie Regio Datum": above columns. */
const COLUMN_HEADS = compact(
  /^(?:(?:plaats|locatie|waar|adres|regio|datum|data|dag|tijd|tijdstip|wanneer|wat|hoe laat|onderwerp|thema|activiteit|spreker|kosten)(?:[ |/]+|$)){2,}$/i,
)
const INNER_LABEL = compact(/(?:^|[.;,|]\s+)(?:Plaats|Locatie|Waar|Adres)\s?:\s+/g)
const LINE_CHARACTERS_MAX = 600
const HEADING_CHARACTERS_MAX = 60

/** What stands behind or below "Locatie:", also inside a line; null where the line has no such label. */
export const findLabelled = (source: Source, line: Line): Span | null => {
  const heading =
    line.text.length <= HEADING_CHARACTERS_MAX && isPlaceLabel(line.text.trim().replace(/[:.]$/, ''))
  if (!heading && !isPlaceLabel(line.label?.name ?? ''))
    return columnLabel(source, line) ?? inner(source, line)
  const start = heading ? line.end : (line.label?.valueStart ?? line.end)
  const own = { start, end: line.end }
  const below = source.lines[line.index + 1]
  const from = words(source, own).trim() === '' && below ? { start: below.start, end: below.end } : own
  const at = from === own ? line.index : line.index + 1
  return cut(source, { start: from.start, end: addressEnd(source, at, from.end) })
}

const columnLabel = (source: Source, line: Line): Span | null => {
  if (COLUMN_HEADS.test(line.text)) return null
  const column = COLUMN_LABEL.exec(line.text)
  return column && isPlaceLabel(column[1] ?? column[2] ?? '')
    ? cut(source, { start: line.start + column[0].length, end: line.end })
    : null
}

/** "Aanvang: 20.15 uur. Plaats: clubgebouw …": a label inside a line. */
const inner = (source: Source, line: Line): Span | null => {
  if (!line.text.includes(':')) return null
  const found = matchesOf(line.text.slice(0, LINE_CHARACTERS_MAX), INNER_LABEL)[0]
  return found ? cut(source, { start: line.start + found.index + found[0].length, end: line.end }) : null
}

const ADDRESS_LINES_MAX = 3

/** An address goes on over the next lines while they look like one. */
const addressEnd = (source: Source, at: number, end: number): number => {
  let to = end
  for (let i = at + 1; i <= at + ADDRESS_LINES_MAX; i += 1) {
    const line = source.lines[i]
    if (!line || line.label || line.bullet || line.text.length > 60) return to
    if (!line.text.split(/,\s*/).some((part) => isAddressPart(part.replace(/[.]$/, '')))) return to
    to = line.end
  }
  return to
}

const STOP =
  /(?<![.\s]\p{L}|\b[Ss]t|\bstr|\b[Bb]urg|\b[Pp]rof|\b[Dd]r|\b[Mm]gr)\.\s+\p{Lu}|[!?]\s|\s(?:om|vanaf|op|aanvang|tijd|van)\s(?=\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|\shttps?:|\s(?:[Rr]oute|[Pp]arkeren|bereikbaar)|,\s(?:waar|dat|die|op|met|om|van|einde?|aanvang|begin|start|vertrek)\s/u

/** A sentence after the place is no part of it. */
const cut = (source: Source, span: Span): Span => {
  const text = words(source, { start: span.start, end: Math.min(span.end, span.start + 220) })
  const stop = STOP.exec(text)
  return { start: span.start, end: span.start + (stop ? stop.index : text.length) }
}
