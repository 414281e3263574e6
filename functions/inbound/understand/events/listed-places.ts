import { inferred, overlaps, type Span } from '../evidence'
import type { Place } from '../places/place'
import { placeAt } from '../places/place-at'
import type { Line } from '../text/lines'
import { type Source, words } from '../text/source'
import type { SessionPlace } from './session-places'
import type { DatedSession } from './sessions'

const LISTED_MIN = 3
const ITEM = /^\d{1,2}[.)] /
/** "Water, in De Kring", "Lucht (De Boog, Zeist)": the theme and then where it is. */
const AT = /(?:,|\s[–-]|\()\s*(?:(?:in|bij|op|te)\s+)?(?=\p{Lu}|['’]t )([^()]+?)\)?[.;]?$/u

type Listed = { readonly span: Span; readonly places: readonly Place[] }

/**
 * Dates in one sentence and as many places in a list of their own belong together in order. Where the numbers
 * differ none of the listed places is given to a day: then it is asked.
 */
export const withListedPlaces = (
  source: Source,
  sessions: readonly DatedSession[],
  where: ReadonlyMap<DatedSession, SessionPlace>,
): ReadonlyMap<DatedSession, SessionPlace> => {
  const known = sessions.map((session) => where.get(session))
  const same = known.every((place) => place?.venue?.value === known[0]?.venue?.value)
  if (sessions.length < LISTED_MIN || !same) return where
  const dated = new Set(
    sessions.flatMap(({ mentions }) => mentions.map((one) => source.tokens[one.from]?.line)),
  )
  const list = readLists(source, dated)
  if (!list) return where
  const tied = list.places.length === sessions.length
  return new Map(
    sessions.map((session, i) => {
      const before = where.get(session) ?? NOWHERE
      const place = tied ? list.places[i] : undefined
      const fact = place?.venue ?? place?.address
      if (place && fact)
        return [
          session,
          { venue: place.venue, address: place.address, mode: inferred('on-site' as const, fact.span) },
        ]
      const inside = [before.venue, before.address].some((one) => one && overlaps(one.span, list.span))
      return [session, inside ? NOWHERE : before]
    }),
  )
}

const NOWHERE: SessionPlace = { venue: null, address: null, mode: null }

const readLists = (source: Source, dated: ReadonlySet<number | undefined>): Listed | null => {
  for (const line of source.lines) {
    if (dated.has(line.index)) continue
    if (/^(?:locaties|plaatsen)$/.test(line.label?.name ?? '')) return readLabelled(source, line)
    if (isItem(line) && !isItem(source.lines[line.index - 1])) {
      const items = itemsFrom(source, line.index)
      const places = items.some(({ index }) => dated.has(index))
        ? []
        : items.flatMap((item) => itemPlace(source, item))
      if (places.length >= LISTED_MIN && places.length === items.length)
        return { span: { start: line.start, end: items.at(-1)?.end ?? line.end }, places }
    }
  }
  return null
}

const isItem = (line: Line | undefined): boolean =>
  line !== undefined && (line.bullet || ITEM.test(line.text)) && line.text.length <= 120

const itemsFrom = (source: Source, at: number): Line[] => {
  const end = source.lines.findIndex((line) => line.index > at && !isItem(line))
  return source.lines.slice(at, end === -1 ? undefined : end)
}

const itemPlace = (source: Source, line: Line): Place[] => {
  const found = AT.exec(line.text)
  if (!found?.[1]) return []
  const start = line.start + found.index + found[0].indexOf(found[1])
  return [placeAt(source, { start, end: start + found[1].length }) ?? []].flat()
}

/** "Locaties: De Kring, De Boog en De Spil". */
const readLabelled = (source: Source, line: Line): Listed | null => {
  const span = { start: line.label?.valueStart ?? line.start, end: line.end }
  const parts = [...words(source, span).matchAll(/[^,]+?(?=,|\sen\s(?=\p{Lu})|$)/gu)]
  const places = parts.flatMap((part) => {
    const lead = /^(?:\s*en)?\s*/.exec(part[0])?.[0].length ?? 0
    const start = span.start + part.index + lead
    return placeAt(source, { start, end: span.start + part.index + part[0].length }) ?? []
  })
  return places.length >= LISTED_MIN && places.length === parts.length ? { span, places } : null
}
