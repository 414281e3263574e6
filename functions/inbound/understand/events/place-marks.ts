import { compact } from '../../compact'
import type { Seen } from '../places/place-seen'
import type { RoledMention } from '../roles/date-roles'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import { weekdayOf } from '../words/calendar-words'

/** A line behind its own label: "Locatie: De Kei". */
export const hasOwnLine = ({ forms, opensLine }: Seen): boolean =>
  forms.has('label') && (forms.has('line') || opensLine)

/** "op ’t Veld te Zeist * 5 augustus, …": a mark between it and the date behind it. */
export const isMarkedOff = (
  { text, tokens }: Source,
  nearest: RoledMention | undefined,
  { token, place }: Seen,
): boolean =>
  nearest !== undefined &&
  nearest.from > token &&
  /[*•]/.test(
    text.slice(place.span.end, Math.min(place.span.end + MARK_CHARACTERS, tokens[nearest.from]?.start ?? 0)),
  )

const MARK_CHARACTERS = 80

/** "16 april (locatie: De Kei) en 8 oktober": in brackets right behind a date. */
export const inBrackets = (
  { text, tokens }: Source,
  nearest: RoledMention | undefined,
  { token, place }: Seen,
): boolean => {
  if (nearest === undefined || nearest.from >= token) return false
  const behind = tokens[nearest.to - 1]?.end ?? 0
  if (place.span.start - behind > BRACKET_CHARACTERS) return false
  const between = text.slice(behind, place.span.start)
  return /^\s*\(/.test(between) && !between.includes(')')
}

const BRACKET_CHARACTERS = 60

/** "In de Kei. Data: 3/10, 17/10": before the word that opens a list of dates in its line. */
export const isAnnounced = ({ lines }: Source, { place }: Seen): boolean => {
  const line = lines[place.line]
  const found = line ? OPENS_DATES.exec(line.text) : null
  return found !== null && line !== undefined && place.span.end <= line.start + found.index
}

const OPENS_DATES = /(?<![\p{L}])(?:data|datums|dagen)\s?:\s*(?=\p{L}{0,10}\.?\s?\d)/iu

/** "In De Kei klinkt zaterdagavond muziek": the day of the week, where its sentence names one. */
export const onlyWeekday = ({ said }: Seen): number | null => {
  const named = matchesOf(said.text, WEEKDAY).flatMap(([, word]) => weekdayOf(word ?? '')?.number ?? [])
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

const WEEKDAY = compact(
  /(?<![\p{L}])((?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:avond|middag|namiddag|voormiddag|ochtend|morgen|nacht)?(?![\p{L}]| \d)/gu,
)
