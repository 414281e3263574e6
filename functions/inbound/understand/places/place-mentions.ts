import { type Fact, type Span, stated } from '../evidence'
import type { Line } from '../text/lines'
import { type Source, tokenAt, words } from '../text/source'
import { readBare } from './bare-places'
import { findFlatTables } from './flat-tables'
import { type FoundPlace, findInlinePlaces } from './inline-places'
import { findMomentPlaces } from './moment-places'
import { placeAt } from './place-at'
import { isPlaceLabel } from './place-labels'
import { isAddressPart } from './place-phrase'
import { readPointed } from './pointed-lines'
import { findRegions } from './regions'
import { findRowPlace } from './row-places'
import { weighPlaces } from './scored-places'
import { findStandingPlaces, type StandingPlace } from './standing-places'
import { findTitleTown } from './title-towns'
import { findListedTowns } from './town-lists'

export type PlaceMention = {
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  readonly line: number
  readonly token: number
  /**
   * `label`: "Locatie: …"; `row`: in the row of a date; `inline`: in the sentence of a date; `all`: "alle avonden
   * zijn in …"; `cue`: elsewhere.
   */
  readonly manner: 'label' | 'row' | 'inline' | 'all' | 'cue'
  /** How much the words around it speak for it, where no rule found it. */
  readonly score: number | null
}

/** What is known of the dates and times before places are read. */
export type DatedText = {
  /** Sentences with a session's date or time. */
  readonly sentences: ReadonlySet<number>
  /** Sentences with a session's date. */
  readonly days: ReadonlySet<number>
  /** Lines with a session's date. */
  readonly lines: ReadonlySet<number>
  /** Characters of dates and times. */
  readonly spans: readonly Span[]
  /** The last character of each time of a session. */
  readonly moments: ReadonlySet<number>
}

const NEAR_LINES_MAX = 5

/** Dates and times by the line they begin on, and the lines close to a session's date. */
export type DatedLines = DatedText & {
  readonly onLine: ReadonlyMap<number, readonly Span[]>
  readonly near: ReadonlySet<number>
  readonly paragraphs: ReadonlySet<number>
}

const linesOf = (source: Source, dated: DatedText): DatedLines => {
  const onLine = new Map<number, Span[]>()
  for (const span of dated.spans) {
    const line = source.tokens[tokenAt(source, span.start)]?.line ?? -1
    const spans = onLine.get(line)
    if (spans) spans.push(span)
    else onLine.set(line, [span])
  }
  const near = new Set<number>()
  for (const line of dated.lines)
    for (let i = line - NEAR_LINES_MAX; i <= line + NEAR_LINES_MAX; i += 1) near.add(i)
  const paragraphs = new Set([...dated.lines].map((line) => source.lines[line]?.paragraph ?? -1))
  return { ...dated, onLine, near, paragraphs }
}

/** Places by label, in the row or the lines of a date, and in sentences ("in De Spil, … te …"). */
export const readPlaces = (source: Source, text: DatedText): PlaceMention[] => {
  const dated = linesOf(source, text)
  const tables = findFlatTables(source, dated)
  const listed = tables.places.flatMap(({ span, line }) => placeAt(source, span, line, 'row'))
  const found = [
    ...source.lines.flatMap((line) => readLabelled(source, line, dated)),
    ...findListedTowns(source, dated.spans).flatMap(({ span, token }) =>
      placeAt(source, span, source.tokens[token]?.line ?? 0, 'row').map((place) => ({ ...place, token })),
    ),
    ...[...dated.lines].flatMap((at) => readRow(source, at, dated)),
    ...readBare(source, dated),
    ...findMomentPlaces(source, dated).flatMap(({ span, line }) => placeAt(source, span, line, 'inline')),
    ...findStandingPlaces(source).map((place) => standing(source, place)),
    ...findInlinePlaces(source, dated).flatMap((place) =>
      placeAt(source, place.span, source.tokens[place.token]?.line ?? 0, mannerOf(place)),
    ),
  ].filter(({ line }) => !tables.lines.has(line))
  const weighed = weighPlaces(source, dated, found)
  const scored = weighed.scored.filter(({ line }) => !tables.lines.has(line))
  const all = [...listed, ...weighed.ruled]
  return [...(all.length > 0 ? all : readVague(source, dated)), ...scored]
}

/** Where nothing else is said: "regio Utrecht", or the town in the title. */
const readVague = (source: Source, dated: DatedLines): PlaceMention[] => {
  const regions = findRegions(source, dated).flatMap(({ span, line }) => placeAt(source, span, line, 'row'))
  return regions.length > 0
    ? regions
    : findTitleTown(source).flatMap(({ span, line }) => placeAt(source, span, line, 'cue'))
}

const mannerOf = (place: FoundPlace): PlaceMention['manner'] =>
  place.everyTime ? 'all' : place.dated ? 'inline' : 'cue'

const standing = (source: Source, place: StandingPlace): PlaceMention => {
  const token = tokenAt(source, place.venue.start)
  const address = words(source, place.address).replace(/,? (?:in|te) (?=\p{Lu})/gu, ', ')
  return {
    venue: stated(words(source, place.venue), place.venue),
    address: stated(address, place.address),
    line: source.tokens[token]?.line ?? 0,
    token,
    manner: 'cue',
    score: null,
  }
}

/** "Adres          Dorpsstraat 1" and "Plaats ’t Huis": a label without a colon. */
const COLUMN_LABEL = /^(\p{L}{2,20}) {3,}(?=\S)|^(Plaats|Adres|Waar|Locatie) (?=\p{Lu}|['’‘“"])/u
const INNER_LABEL = /(?:^|[.;,|]\s+)(?:Plaats|Locatie|Waar|Adres)\s?:\s+/gu

const readLabelled = (source: Source, line: Line, dated: DatedLines): PlaceMention[] => {
  const pointed = readPointed(line)
  if (pointed) return placeAt(source, cut(source, pointed), line.index, 'label')
  const heading = isPlaceLabel(line.text.trim().replace(/[:.]$/, ''))
  const name = line.label?.name ?? ''
  const column = COLUMN_LABEL.exec(line.text)
  if (column && isPlaceLabel(column[1] ?? column[2] ?? ''))
    return placeAt(
      source,
      cut(source, { start: line.start + column[0].length, end: line.end }),
      line.index,
      'label',
    )
  if (!heading && !isPlaceLabel(name)) return readInnerLabel(source, line, dated)
  const start = heading ? line.end : (line.label?.valueStart ?? line.end)
  const own = { start, end: line.end }
  const below = source.lines[line.index + 1]
  const from = words(source, own).trim() === '' && below ? { start: below.start, end: below.end } : own
  const at = from === own ? line.index : line.index + 1
  const span = cut(source, { start: from.start, end: addressEnd(source, at, from.end) })
  return placeAt(source, span, line.index, 'label')
}

/** "Aanvang: 20.15 uur. Plaats: clubgebouw …": a label inside a line. */
const readInnerLabel = (source: Source, line: Line, dated: DatedLines): PlaceMention[] => {
  const found = [...line.text.slice(0, 600).matchAll(INNER_LABEL)][0]
  if (!found) return []
  const start = line.start + found.index + found[0].length
  return placeAt(
    source,
    cut(source, { start, end: line.end }),
    line.index,
    dated.lines.has(line.index) && datesIn(line, dated) < LIST_DATES_MIN ? 'row' : 'label',
  )
}

/** A line with as many dates is no row of one of them. */
const LIST_DATES_MIN = 4

const datesIn = (line: Line, dated: DatedLines): number => dated.onLine.get(line.index)?.length ?? 0

/** An address goes on over the next lines while they look like one. */
const addressEnd = (source: Source, at: number, end: number): number => {
  let to = end
  for (let i = at + 1; i <= at + 3; i += 1) {
    const line = source.lines[i]
    if (!line || line.label || line.bullet || line.text.length > 60) return to
    if (!line.text.split(/,\s*/).some((part) => isAddressPart(part.replace(/[.]$/, '')))) return to
    to = line.end
  }
  return to
}

const STOP =
  /(?<![.\s]\p{L}|\b[Ss]t|\bstr|\b[Bb]urg|\b[Pp]rof|\b[Dd]r|\b[Mm]gr)\.\s+\p{Lu}|[!?]\s|\s(?:om|vanaf|op|aanvang|tijd|van)\s(?=\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|\shttps?:|\s(?:[Rr]oute|[Pp]arkeren|bereikbaar)|,\s(?:waar|dat|die|op|met|om|van)\s/u

/** A sentence after the place is no part of it. */
const cut = (source: Source, span: Span): Span => {
  const text = words(source, { start: span.start, end: Math.min(span.end, span.start + 220) })
  const stop = STOP.exec(text)
  return { start: span.start, end: span.start + (stop ? stop.index : text.length) }
}

const readRow = (source: Source, at: number, dated: DatedLines): PlaceMention[] => {
  const line = source.lines[at]
  const broken = line?.soft || source.lines[at + 1]?.soft
  const span = line && !broken && findRowPlace(source, line, dated.onLine.get(at) ?? [])
  return span ? placeAt(source, span, at, 'row') : []
}
