import { compact } from '../../compact'
import type { Line } from '../text/lines'
import type { Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { ownTitle } from './own-title'
import type { DatedSession } from './sessions'
import type { EventPart } from './split'

const OPENING_CHARACTERS_MAX = 20_000
/** A course or series has parts of several kinds, and is one event all the same. */
export const SERIES = compact(
  /\b(?:cursus|[a-zß-ɏ]*reeks|cyclus|leergang|opleiding|serie|tweedaagse|driedaagse|masterclass|dag (?:1|één))\b/i,
)
/** "Onze clubavonden" right over a list: whatever they are spent on, they are of one kind. */
export const SAME_KIND = compact(
  /\b[a-zß-ɏ]*(?:avonden|middagen|ochtenden|bijeenkomsten|lessen|repetities|wandelingen|lezingen|concerten|workshops|vergaderingen|vieringen|diensten)(?: [^.!?\n]{0,40})?:?\s*$/i,
)

const SAME_KIND_CHARACTERS_MAX = 120

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
  const first = Math.min(...titled.map(({ title, session }) => Math.min(title.start, session.day.span.start)))
  const opening = source.text.slice(0, Math.min(first, OPENING_CHARACTERS_MAX))
  if (SERIES.test(opening) || SAME_KIND.test(opening.slice(-SAME_KIND_CHARACTERS_MAX))) return null
  if (titled.length < sessions.length || starts.size < 2) return null
  const nouns = titled.flatMap(({ noun }) => noun ?? [])
  const kinds = new Set(nouns).size
  if (kinds < 2 || kinds < starts.size - Math.floor(starts.size / 3)) return null
  const parts = toParts(source, titled)
  return isIndex(source, parts) ? null : parts
}

const ROW_CHARACTERS_MAX = 120
const TAIL_CHARACTERS_MAX = 400

/** Rows right under each other over a long text tell of what is told below, and not by themselves. */
const isIndex = ({ text }: Source, parts: readonly EventPart[]): boolean => {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return false
  const rows = parts.slice(0, -1).filter(({ within }) => within.end - within.start < ROW_CHARACTERS_MAX)
  return rows.length * 2 >= parts.length && text.length - last.within.start > TAIL_CHARACTERS_MAX
}

const toParts = (source: Source, titled: readonly Titled[]): EventPart[] => {
  const sorted = [...titled].sort((one, other) => one.title.start - other.title.start)
  const heads = sorted.filter(({ title }, i) => sorted[i - 1]?.title.start !== title.start)
  const starts = heads.map(({ title }, i) => {
    const line = source.lines[title.index]
    // "6 maart, 20.00 uur: Filmavond" begins with its date and hour.
    return line && heads[i - 1]?.title.index !== title.index ? line.start : title.start
  })
  return heads.map(({ title }, i) => ({
    sessions: sorted.filter((one) => one.title.start === title.start).map(({ session }) => session),
    within: { start: starts[i] ?? title.start, end: starts[i + 1] ?? source.text.length },
    heading: title,
  }))
}
