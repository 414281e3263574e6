import { compact } from '../../compact'
import type { Span } from '../evidence'
import { partOf, type Source, tokenAt } from '../text/source'
import { isTown } from '../words/towns'

/** A town beside its date; `token` lies in the date. */
type ListedTown = { readonly span: Span; readonly token: number }

const BESIDE_CHARACTERS_MAX = 40
const DAY = /\p{L}{3}|\d[-/]\d/u
const NAME =
  "(?:['’‘]s[ -])?\\p{Lu}[\\p{L}'’-]+(?: (?:(?:aan|op|den|de|der|van|en) ){0,3}\\p{Lu}[\\p{L}'’-]+){0,2}"
const AFTER = compact(
  new RegExp(
    `^\\s*(?:[,:–|-]\\s*|(?:in|te)\\s+|\\(\\s*)?(${NAME})(?=\\s*(?:[,;.()|\\n]|en\\s|of\\s|$))`,
    'u',
  ),
)
const BEFORE = compact(new RegExp(`(?<![\\p{L}'’-])(${NAME})\\s*[,:(–-]?\\s*$`, 'u'))
const OPENS = /(?:^|[\n•*;:)–-]\s*,?\s*|(?<!\p{L})(?:en|in|te|of)\s+)$/u

/** "5 maart Assen, 7 maart Zwolle" and "Assen (5 maart), Zwolle (7 maart)": two or more make a list. */
export const findListedTowns = (source: Source, spans: readonly Span[]): ListedTown[] => {
  const days = spans.filter((span) => DAY.test(partOf(source, span.start, span.end).replace(/uur/i, '')))
  const after = days.flatMap((span) => townAfter(source, span))
  if (after.length > 1) return after
  const before = days.flatMap((span) => townBefore(source, span))
  return before.length > 1 ? before : []
}

const townAfter = (source: Source, day: Span): ListedTown[] => {
  const found = AFTER.exec(partOf(source, day.end, day.end + BESIDE_CHARACTERS_MAX))
  const name = found?.[1]
  if (!found || name === undefined || !isTown(name)) return []
  const start = day.end + found[0].length - name.length
  return [{ span: { start, end: start + name.length }, token: tokenAt(source, day.end - 1) }]
}

const townBefore = (source: Source, day: Span): ListedTown[] => {
  const from = Math.max(0, day.start - BESIDE_CHARACTERS_MAX)
  const text = partOf(source, from, day.start)
  const found = BEFORE.exec(text)
  const name = found?.[1]
  // "De Vereniging Zwolle - 5 maart" and a row that ends in ", Assen | 5 maart" name no place of that day.
  if (!found || name === undefined || !isTown(name) || !OPENS.test(text.slice(0, found.index))) return []
  const start = from + found.index
  return [{ span: { start, end: start + name.length }, token: tokenAt(source, day.end - 1) }]
}
