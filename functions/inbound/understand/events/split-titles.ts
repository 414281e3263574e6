import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'
import type { EventPart } from './split'

const TITLE_CHARACTERS_MAX = 70
const OPENING_CHARACTERS_MAX = 20_000
/** A course or series has parts of several kinds, and is one event all the same. */
const SERIES =
  /\b(?:cursus|[a-zß-ɏ]*reeks|cyclus|leergang|opleiding|serie|tweedaagse|driedaagse|masterclass|dag (?:1|één))\b/i
const NO_TITLE =
  /^(?:datum|data|tijd|wanneer|waar|locatie|plaats|adres|kosten|prijs|programma|aanmeld|inschrij|nieuwe|oude|vrij)/i

type Titled = { readonly session: DatedSession; readonly title: Line; readonly noun: string | null }

/**
 * "Quiz - zaterdag 10 maart" and "Stadswandeling" over "zondag 29 april": gatherings of different kinds, each
 * with a title and a date of its own, are several events, however little the mail marks them.
 */
export const splitByTitle = (source: Source, sessions: readonly DatedSession[]): EventPart[] | null => {
  const titled = sessions.flatMap((session) => {
    const title = ownTitle(source, session)
    return title ? [{ session, title, noun: findEventNoun(title.text)?.word.toLowerCase() ?? null }] : []
  })
  const starts = new Set(titled.map(({ title }) => title.start))
  if (SERIES.test(source.text.slice(0, Math.min(...starts, OPENING_CHARACTERS_MAX)))) return null
  if (titled.length < sessions.length || starts.size < 2) return null
  const nouns = titled.flatMap(({ noun }) => noun ?? [])
  const kinds = new Set(nouns).size
  if (kinds < 2 || kinds < starts.size - Math.floor(starts.size / 3)) return null
  return toParts(source, titled)
}

const toParts = (source: Source, titled: readonly Titled[]): EventPart[] => {
  const sorted = [...titled].sort((one, other) => one.title.start - other.title.start)
  const heads = sorted.filter(({ title }, i) => sorted[i - 1]?.title.start !== title.start)
  return heads.map(({ title }, i) => ({
    sessions: sorted.filter((one) => one.title.start === title.start).map(({ session }) => session),
    within: { start: title.start, end: heads[i + 1]?.title.start ?? source.text.length },
    heading: title,
  }))
}

/** The words before or after the date in its line, else the short line right above it. */
const ownTitle = (source: Source, session: DatedSession): Line | null => {
  const mention = session.mentions[0]
  const first = mention && source.tokens[mention.from]
  const last = mention && source.tokens[mention.to - 1]
  const line = source.lines[first?.line ?? -1]
  if (!first || !last || !line || line.subject) return null
  const before = source.text.slice(line.start, first.start)
  const named = /^(.{3,70}?)\s*[-–—:|,(]\s*$/.exec(before)?.[1]
  if (named) return cut(line, line.start, named)
  if (!/^(?:op )?$/i.test(before)) return paragraphTitle(source, line)
  const after = /^\s*[:–—-]\s+(.{3,70})$/.exec(source.text.slice(last.end, line.end))
  if (after?.[1]) return cut(line, line.end - after[1].length, after[1])
  return paragraphTitle(source, line)
}

const PARAGRAPH_LINES_MAX = 8

/** The short first line of the paragraph that the date is in. */
const paragraphTitle = (source: Source, line: Line): Line | null => {
  let above = line
  for (let i = line.index - 1; i >= line.index - PARAGRAPH_LINES_MAX; i -= 1) {
    const other = source.lines[i]
    if (other?.paragraph !== line.paragraph) break
    above = other
  }
  return above !== line && isTitle(source, above, line) ? cut(above, above.start, above.text) : null
}

const isTitle = (source: Source, above: Line, line: Line): boolean =>
  !above.subject &&
  above.paragraph === line.paragraph &&
  source.lines[above.index - 1]?.paragraph !== above.paragraph &&
  !source.lines[above.index + 1]?.soft &&
  !/[.,;!]$/.test(above.text)

const cut = (line: Line, start: number, text: string): Line | null =>
  text.length > TITLE_CHARACTERS_MAX || /\d/.test(text) || NO_TITLE.test(text)
    ? null
    : { ...line, start, end: start + text.length, text }
