import type { Span } from '../evidence'
import { type Registration, readRegistration } from '../facts/registration'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import { monthOf, weekdayOf } from '../words/calendar-words'
import type { EventPart } from './split'

/**
 * How one registers for an event: as its own words say, else as the mail says of all its events, before the first of
 * them or below their list.
 */
export const registrationOf = (
  source: Source,
  part: EventPart,
  parts: readonly EventPart[],
): Registration => {
  const own = readRegistration(source, part.within)
  if (own.mode || parts.length === 1) return own
  const opening = { start: 0, end: Math.min(...parts.map(({ within }) => within.start)) }
  const said = opening.end === 0 ? own : readRegistration(source, opening)
  if (said.mode) return said
  const closing = closingOf(source, parts)
  return closing ? readRegistration(source, closing) : said
}

/**
 * What stands below a list of events, each of one paragraph, and names none of them: "Uitnodigingen volgen". Null
 * where the events are told at length.
 */
const closingOf = (source: Source, parts: readonly EventPart[]): Span | null => {
  const last = parts.at(-1)
  if (!last || parts.slice(0, -1).some(({ within }) => isLong(textOf(source, within)))) return null
  const day = Math.max(...last.sessions.map((session) => session.day.span.end))
  const blank = source.text.slice(day, last.within.end).search(BLANK_LINE)
  if (blank === -1) return null
  const closing = { start: day + blank, end: last.within.end }
  const said = textOf(source, closing).toLowerCase()
  const isNamed = parts.some(({ heading }) =>
    namesIn(heading?.text ?? '').some((name) => said.includes(name)),
  )
  return isNamed ? null : closing
}

/** The words of a heading that may name its event, beside its day. */
const namesIn = (heading: string): string[] =>
  matchesOf(heading.toLowerCase(), /[a-zß-ɏ]{5,}/g)
    .map(([word]) => word)
    .filter((word) => monthOf(word) === undefined && weekdayOf(word) === undefined)

const BLANK_LINE = /\n[^\S\n]*\n/

const isLong = (text: string): boolean => BLANK_LINE.test(text.trim())

const textOf = ({ text }: Source, { start, end }: Span): string => text.slice(start, end)
