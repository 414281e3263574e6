import { compact } from '../../compact'
import type { DateMention } from '../dates/date-mentions'
import { columnHead } from '../text/column-head'
import { oneLine } from '../text/one-line'
import { isRowOfDays } from '../text/row-of-days'
import { partOf, type Source, sentenceAt, spanOf, words } from '../text/source'

/** The words around a date, in small letters; all of bounded length. */
export type Context = {
  /** From the previous date or the start of the sentence up to the date. */
  readonly left: string
  /** From the date up to the next date or the end of the sentence. */
  readonly right: string
  /** The sentence before and after the date, over other dates. */
  readonly before: string
  readonly after: string
  readonly sentence: string
  /** The heading or "Datum:" right above or before it; empty when there is none. */
  readonly label: string
  /** The line ending in a colon over the list that this date is in: "Het volgende gaat niet door:". */
  readonly lead: string
  /** The rest of the paragraph, for words that stand one sentence away. */
  readonly paragraph: string
  /** The whole line holds nothing but this date (and a time). */
  readonly alone: boolean
  /** The date opens its line or stands in a table's row, as in a list of dates. */
  readonly opensLine: boolean
}

/** "Datum en tijd: 18 november van 12.00 tot 15.30 uur". */
export const isLabelled = ({ label }: Context): boolean => /^(?:datum|wanneer)\b/.test(label)

const NEAR = 160
const WIDE = 400

export const readContext = (
  source: Source,
  mention: DateMention,
  previous?: DateMention,
  next?: DateMention,
): Context => {
  const sentence = sentenceAt(source, mention.from)
  const closing = sentenceAt(source, mention.to - 1)
  const bounds = spanOf(source, sentence.from, closing.to)
  const here = spanOf(source, mention.from, mention.to)
  const from = Math.max(bounds.start, here.start - WIDE)
  const to = Math.min(bounds.end, here.end + WIDE)
  const leftFrom =
    previous && previous.to > sentence.from ? spanOf(source, previous.from, previous.to).end : from
  const rightTo = next && next.from < closing.to ? spanOf(source, next.from, next.to).start : to
  const slice = (start: number, end: number) => oneLine(words(source, { start, end }).toLowerCase())
  return {
    left: slice(Math.max(from, leftFrom, here.start - NEAR), here.start),
    right: slice(here.end, Math.min(to, rightTo, here.end + NEAR)),
    before: slice(from, here.start),
    after: slice(here.end, to),
    sentence: slice(from, to),
    label: readLabel(source, mention),
    lead: readLead(source, mention),
    paragraph: slice(Math.max(0, here.start - WIDE, paragraphStart(source, mention.from)), here.end + WIDE),
    alone: isAlone(source, mention),
    opensLine: opensLine(source, mention) || isRow(source, mention, previous, next),
  }
}

const readLabel = (source: Source, mention: DateMention): string => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  if (!line || line.soft) return ''
  const head = columnHead(source, mention.from)
  if (head !== null && DAY_COLUMN.test(head)) return head
  const own =
    line.label && OWN_LABEL.exec(partOf(source, line.label.valueStart, source.tokens[mention.from]?.start))
  if (own?.[1]) return own[1].toLowerCase()
  if (line.label) return lastLabel(line.label, source.tokens[mention.from]?.start ?? 0)
  const above = source.lines[line.index - 1]
  const aside = asideOver(source, line.index)
  if (aside) return aside
  const opens = above && above.text.length <= 60 && /[:?]$|^[^.!]{2,40}$/.test(above.text)
  return opens && line.start === source.tokens[mention.from]?.start ? above.text.toLowerCase() : ''
}

/** "Datum | Plaats | Aanmelden tot" above the rows of a table. */
const DAY_COLUMN =
  /^(?:datum|data|wanneer|dag)\b|deadline|uiterste|uiterlijk|aanmeld|inschrijv|opgeven|opgave|reserver/

/** "Deadline: 1 september. Symposium: 3 oktober" has two labels in one line. */
const OWN_LABEL = /[.;|]\s+(\p{Lu}[\p{L} ]{2,30}):\s*(?:\p{L}+dag )?$/u

/** "Wandeling 16 oktober. Reservedata: 18 en 19 oktober": a label of what stands behind it alone. */
const lastLabel = ({ name, valueStart }: { name: string; valueStart: number }, at: number): string => {
  const [, last] = /[.;|] ([^.;|]+)$/.exec(name) ?? []
  if (last === undefined) return name
  return at < valueStart ? '' : last
}

const ASIDE = compact(
  /^(?:ook interessant|lees (?:ook|meer|verder)|bekijk ook|zie ook|gerelateerd|meer nieuws|ander nieuws|laatste nieuws|recente berichten|archief)\b[^.]{0,30}$/i,
)

/** The heading of what a page shows beside its own text, over the rest of the paragraph. */
const asideOver = (source: Source, at: number): string | null => {
  const paragraph = source.lines[at]?.paragraph
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const line = source.lines[i]
    if (line && ASIDE.test(line.text) && hasTextAbove(source, i)) return line.text.toLowerCase()
    if (line?.paragraph !== paragraph) return null
  }
  return null
}

/** "Lees verder" over all there is stands beside nothing. */
const hasTextAbove = ({ lines }: Source, at: number): boolean => at > 0 && lines[at - 1]?.subject === false

const LIST_LINES_MAX = 12

const readLead = (source: Source, mention: DateMention): string => {
  const at = source.tokens[mention.from]?.line ?? 0
  const own = source.lines[at]
  if (!own || own.soft || own.text.length > ROW_CHARACTERS_MAX) return ''
  for (let i = at - 1; i >= Math.max(0, at - LIST_LINES_MAX); i -= 1) {
    const line = source.lines[i]
    if (line?.text.endsWith(':')) return leadIn(line.text.slice(-NEAR).toLowerCase())
    if (!line || line.bullet !== own.bullet || line.paragraph !== own.paragraph) return ''
  }
  return ''
}

/** "Drie lezingen konden niet doorgaan. We hebben nieuwe data:": the list is of what its last sentence says. */
const INSTEAD = compact(
  /[.!?]\s+(?=[^.!?]{0,80}\b(?:nieuwe (?:data|datums|datum)|alsnog|inhaal[a-zß-ɏ]*|daarvoor in de plaats|gaan wel|zijn wel|(?:halen|haalt) [^.!?]{1,40} in)\b)[^.!?]+$/,
)

const leadIn = (words: string): string => INSTEAD.exec(words)?.[0] ?? words

const paragraphStart = (source: Source, token: number): number => {
  const at = source.tokens[token]?.line ?? 0
  const paragraph = source.lines[at]?.paragraph
  let first = at
  while (first > at - 6 && source.lines[first - 1]?.paragraph === paragraph) first -= 1
  return source.lines[first]?.start ?? 0
}

const opensLine = (source: Source, mention: DateMention): boolean => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  const start = source.tokens[mention.from]?.start ?? -1
  return line !== undefined && !line.soft && (line.start === start || line.text.includes(' | '))
}

/** "1 10 april Noord" or "Groningen 3 september" in a list of such lines: as good as a date that opens its line. */
const isRow = (source: Source, mention: DateMention, previous?: DateMention, next?: DateMention): boolean => {
  const at = source.tokens[mention.from]?.line ?? -1
  const line = source.lines[at]
  if (!line || line.soft || line.text.length > ROW_CHARACTERS_MAX) return false
  const near = [previous, next].map((other) => other && source.tokens[other.from]?.line)
  const beside = near.some(
    (other) => Math.abs((other ?? at) - at) === 1 && source.lines[other ?? -1]?.paragraph === line.paragraph,
  )
  if (near.includes(at)) return isRowOfDays(line.text)
  if (!beside) return false
  const here = spanOf(source, mention.from, mention.to)
  const before = partOf(source, line.start, here.start)
  return (
    /^\d{1,3}[.)]?\s+$/.test(before) ||
    (/^[^.!?]+$/.test(before) && !WORD.test(partOf(source, here.end, line.end)))
  )
}

const ROW_CHARACTERS_MAX = 120
const WORD = /\p{L}{2}/u

const isAlone = (source: Source, mention: DateMention): boolean => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  if (!line || line.soft) return false
  const here = spanOf(source, mention.from, mention.to)
  const rest = `${partOf(source, line.start, here.start)}${partOf(source, here.end, line.end)}`
  return rest.length < 60 && !/\p{L}{2}/u.test(rest.replace(/\b(?:uur|door|u|om)\b/gi, ''))
}
