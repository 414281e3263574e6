import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { VENUE_NOUN } from '../words/place-words'
import { isTown } from '../words/towns'
import type { DatedLines } from './place'
import { isPlaceLabel } from './place-labels'

const HEAD_CHARACTERS_MAX = 90
const COLUMNS_MIN = 3
const GAP_LINES_MAX = 5
const COLUMN =
  /^(?:nr|wie|wat|wanneer|waar|datum|data|dag|dagen|tijd|tijden|tijdstip|uur|aanvang|start|begin|einde|van|tot|hoe|laat|kosten|prijs|pp|p\.p\.|activiteit|activiteiten|onderwerp|thema|titel|omschrijving|spreker|sprekers|regio|organisatie|door|contact|opgave|info|soort|bijzonderheden|plaats|locatie|lokatie|adres|zaal|plek)$/

/** "Wanneer Wat Waar Kosten" above "21 mei Plantendag kantine € 2,50": a place without a border around it. */
export const findFlatTables = (source: Source, dated: DatedLines): Span[] => {
  const places: Span[] = []
  let head: readonly string[] | null = null
  let last = -GAP_LINES_MAX
  for (const line of source.lines) {
    const columns = readHead(line)
    head = columns ?? (line.index - last > GAP_LINES_MAX ? null : head)
    if (columns || dated.lines.has(line.index)) last = line.index
    if (!head || columns || !dated.lines.has(line.index) || /[|\t]/.test(line.text)) continue
    const span = placeInRow(line, head, dated.onLine.get(line.index) ?? [])
    if (span) places.push(span)
  }
  return places
}

const readHead = (line: Line): string[] | null => {
  if (line.text.length > HEAD_CHARACTERS_MAX || /[.:;!?]$/.test(line.text)) return null
  const words = line.text.toLowerCase().split(/[\s/|]+/)
  if (words.length < COLUMNS_MIN || !words.every((word) => COLUMN.test(word))) return null
  return words.some(isPlaceLabel) ? words : null
}

const ROW_CHARACTERS_MAX = 200

const placeInRow = (line: Line, head: readonly string[], moments: readonly Span[]): Span | null => {
  if (line.text.length > ROW_CHARACTERS_MAX) return null
  return isPlaceLabel(head[0] ?? '')
    ? openingName(line, moments, head[1] === 'regio')
    : (lastVenue(line, moments) ?? (isBeforeTime(head) ? wordBeforeTime(line, moments) : null))
}

const PART = '(?:Noord|Zuid|Oost|West|Midden|Centraal)'
const REGION = `(?:${PART}[- ])?(?:Groningen|Friesland|Fryslân|Drenthe|Overijssel|Flevoland|Gelderland|Utrecht|Holland|Zeeland|Brabant|Limburg|Antwerpen|Vlaanderen)|${PART}`
const REGIONS = compact(new RegExp(`\\s(?:${REGION})(?=\\s*(?:[,(]|$)|\\s(?:en|\\p{Lu}{4,})(?:\\s|$))`, 'u'))

/** "Wanneer Wat Waar Hoe laat": the place stands right before the time. */
const isBeforeTime = (head: readonly string[]): boolean =>
  /^(?:hoe|tijd|tijden|tijdstip|uur|aanvang|start|van)$/.test(head[head.findIndex(isPlaceLabel) + 1] ?? '')

const wordBeforeTime = (line: Line, moments: readonly Span[]): Span | null => {
  const [, time] = [...moments].sort((a, b) => a.start - b.start)
  const word = time && /(\p{L}[\p{L}'’-]{2,30})\s+$/u.exec(line.text.slice(0, time.start - line.start))?.[1]
  if (!time || !word) return null
  const start = line.start + line.text.lastIndexOf(word, time.start - line.start)
  return { start, end: start + word.length }
}

/** The words before the date; a list of regions after the name is no part of it. */
const openingName = (line: Line, moments: readonly Span[], regions: boolean): Span | null => {
  const until = Math.min(line.end, ...moments.map(({ start }) => start)) - line.start
  const text = line.text.slice(0, until).replace(/[\s,:–—-]+$/, '')
  const name = regions ? text.slice(0, REGIONS.exec(text)?.index ?? text.length) : text
  if (!/^['’‘“]?\p{L}/u.test(name) || name.split(/\s+/).length > 6) return null
  return { start: line.start, end: line.start + name.length }
}

/** The last word that can be a place, with the name that goes with it. */
const lastVenue = (line: Line, moments: readonly Span[]): Span | null => {
  const words = [...line.text.matchAll(/[\p{L}'’‘&.-]+/gu)].map((found) => ({
    text: found[0],
    start: line.start + found.index,
    end: line.start + found.index + found[0].length,
  }))
  const free = words.filter(({ start }) => !moments.some((span) => start >= span.start && start < span.end))
  const at = free.findLastIndex(({ text }) => VENUE_NOUN.test(text.toLowerCase()) || isTown(text))
  const venue = free[at]
  if (!venue) return null
  let end = venue.end
  for (const next of free.slice(at + 1)) {
    if (next.start > end + 1 || !/^['’]?\p{Lu}|^(?:de|den|het|van)$/u.test(next.text)) break
    if (COLUMN.test(next.text.toLowerCase())) break
    end = next.end
  }
  return { start: venue.start, end }
}
