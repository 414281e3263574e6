import type { Span } from '../evidence'
import type { Line } from '../text/lines'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { isTown } from '../words/towns'
import { VERB } from './line-candidates'
import { looksLikePlace } from './looks-like-place'
import type { DatedLines } from './place'
import { isAddressPart } from './place-phrase'

const ROWS_MIN = 2
const ROW_CHARACTERS_MAX = 200
const ROW_GAP_LINES_MAX = 2
const NAME_WORDS_MAX = 6
/** What stands between the cells of a row; the first that every row has, in this order. */
const BORDERS = [/\s*(?:\||\t)\s*/g, /\s+[–—-]\s+/g, /\s*\(|\)\s*/g, /\s*;\s*/g, /,\s+/g]

type Row = readonly Span[]

/**
 * Rows that each open with their date, in the same cells: where most of a column are places by their words, those
 * beside them are places too. "Lezing – Dorpshuis De Kei", "Bingo – Ons Centrum", "Film – Het Kruispunt".
 */
export const findRowColumns = (source: Source, dated: DatedLines): Span[] => [
  ...groupsOf(source, dated, ROW_GAP_LINES_MAX).flatMap((lines) => {
    const border = BORDERS.find((one) => lines.every(({ text }) => matchesOf(text, one).length > 0))
    if (!border) return []
    return columnOfPlaces(
      source,
      lines.map((line) => cellsOf(line, border, dated.onLine.get(line.index) ?? [])),
    )
  }),
  ...groupsOf(source, dated, CARD_LINES_MAX).flatMap((lines) => readCards(source, dated, lines)),
]

const CARD_LINES_MAX = 6
const CARD_CHARACTERS_MAX = 70

/** The same over lines: a date, and below it in each the title, the place and the hour; or the place as the first or the last line. */
const readCards = (source: Source, dated: DatedLines, heads: readonly Line[]): readonly Span[] => {
  const cards = heads.map((head, i) => {
    const next = heads[i + 1]?.index ?? head.index + CARD_LINES_MAX
    return source.lines.slice(head.index + 1, next)
  })
  const even = cards.map((card, i) => card.filter(({ paragraph }) => paragraph === heads[i]?.paragraph))
  const [first] = even
  const isOfCards =
    first !== undefined &&
    first.length > 1 &&
    even.every((card) => card.length === first.length && card.every(isShort))
  if (isOfCards)
    return columnOfPlaces(
      source,
      even.map((card) => card.filter(({ index }) => !dated.onLine.has(index))),
    )
  const below = cards.map((card, i) => (i === cards.length - 1 ? (even[i] ?? []) : card))
  const found = [-1, 0].map((at) => columnAt(source, dated, below, at))
  return found.find(({ length }) => length > 0) ?? []
}

/** "Torentheater" as the last line of what is told below each date, or as the first. */
const columnAt = (
  source: Source,
  dated: DatedLines,
  cards: readonly (readonly Line[])[],
  at: number,
): readonly Span[] => {
  const lines = cards.flatMap((card) => card.at(at) ?? [])
  const fits =
    lines.length === cards.length && lines.every((one) => isShort(one) && !dated.onLine.has(one.index))
  return fits
    ? columnOfPlaces(
        source,
        lines.map((line) => [line]),
      )
    : []
}

const isShort = ({ text, soft }: Line): boolean => !soft && text.length <= CARD_CHARACTERS_MAX

/** From the end: titles may hold a border of their own, and rows differ most in front. */
const columnOfPlaces = (source: Source, rows: readonly Row[]): readonly Span[] => {
  const width = Math.min(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i) => rows.flatMap((row) => row.at(-1 - i) ?? []))
  return columns.find((column) => isOfPlaces(source, column)) ?? []
}

/** Lines with a date at their head, right below each other. */
const groupsOf = (source: Source, dated: DatedLines, gap: number): Line[][] => {
  const groups: Line[][] = []
  let last: Line | undefined
  for (const line of source.lines) {
    const [first] = dated.onLine.get(line.index) ?? []
    if (!first || !dated.lines.has(line.index) || line.text.length > ROW_CHARACTERS_MAX) continue
    if (first.start - line.start > LEAD_CHARACTERS_MAX) continue
    const near = last !== undefined && line.index - last.index <= gap
    if (near) groups.at(-1)?.push(line)
    else groups.push([line])
    last = line
  }
  return groups.filter(({ length }) => length >= ROWS_MIN)
}

const LEAD_CHARACTERS_MAX = 4

/** The cells behind the date, without those that are only a date or time. */
const cellsOf = (line: Line, border: RegExp, moments: readonly Span[]): Row => {
  const cells: Span[] = []
  let from = 0
  for (const found of [...matchesOf(line.text, border), null]) {
    const to = found ? found.index : line.text.length
    const text = line.text.slice(from, to).replace(/[.,;]?\s*$/, '')
    const blank = text.length - text.trimStart().length
    const span = { start: line.start + from + blank, end: line.start + from + text.length }
    const isMoment = moments.some(({ start, end }) => start < span.end && end > span.start)
    if (span.end > span.start && !isMoment) cells.push(span)
    if (found) from = found.index + found[0].length
  }
  return cells
}

/** More than half are places by their words or as they come back, and no other is anything else. */
const isOfPlaces = (source: Source, column: readonly Span[]): boolean => {
  const texts = column.map(({ start, end }) => source.text.slice(start, end))
  const comesBack = (text: string): boolean =>
    HOUSE_NAME.test(text) && texts.filter((other) => other === text).length > 1
  const known = texts.filter((text) => isKnown(text) || comesBack(text)).length
  return (
    known >= ROWS_MIN && known * 2 >= texts.length && texts.every((text) => isKnown(text) || isName(text))
  )
}

const isKnown = (text: string): boolean => {
  const place = text.replace(FROM, '')
  return isTown(place) || isAddressPart(place) || looksLikePlace(place)
}

/** "start parkeerplaats Heidezicht". */
const FROM = /^(?:start|vertrek|verzamelen):?\s/i

/** "De Schakel" behind a lecture and behind a meeting: a house, as no speaker or title has an article so often. */
const HOUSE_NAME = /^(?:de|het|['’]t) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/iu

const isName = (text: string): boolean =>
  /^(?:(?:de|het|['’]t) )?['’‘“"]?\p{Lu}/u.test(text) &&
  text.split(/\s+/).length <= NAME_WORDS_MAX &&
  !VERB.test(text) &&
  findEventNoun(text) === null
