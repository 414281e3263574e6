import { type Fact, type Span, stated } from '../evidence'
import { type Source, words } from '../text/source'
import type { Line } from '../text/lines'
import { TO_BE_DECIDED } from '../words/place-words'
import { readInlinePlaces } from './inline-places'
import { isAddressPart, partPlace } from './place-phrase'

export type PlaceMention = {
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  /** Where it stands; `label` for "Locatie: …", which holds for the dates around it. */
  readonly line: number
  readonly token: number
  readonly manner: 'label' | 'inline' | 'cue'
}

const LABEL =
  /^(?:locatie|lokatie|plaats|waar|adres|zaal|plek|locatie en adres|plaats en adres|bezoekadres|plaats van samenkomst|verzamelplaats|startplaats|vertrekplaats|locatie\/adres|adres locatie|de locatie|onze locatie|plaats\/locatie|locatie en tijd|venue|vergaderlocatie|samenkomst|afspraak|lesplaats|cursuslocatie|waar\?|locaties?)\??$/i

/** Places by label ("Locatie: …", or the lines under it) and in sentences ("in De Spil, … te …"). */
export const readPlaces = (source: Source, dated: ReadonlySet<number>): PlaceMention[] => [
  ...source.lines.flatMap((line) => readLabelled(source, line)),
  ...readInlinePlaces(source, dated),
]

const readLabelled = (source: Source, line: Line): PlaceMention[] => {
  const heading = LABEL.test(line.text.trim().replace(/[:.]$/, ''))
  const name = line.label?.name ?? ''
  if (!heading && !LABEL.test(name)) return []
  const start = heading ? line.end : (line.label?.valueStart ?? line.end)
  const own = { start, end: line.end }
  const below = source.lines[line.index + 1]
  const from = words(source, own).trim() === '' && below ? { start: below.start, end: below.end } : own
  const at = from === own ? line.index : line.index + 1
  const span = cut(source, { start: from.start, end: addressEnd(source, at, from.end) })
  return placeAt(source, span, line.index, 'label')
}

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

/** A sentence after the place is no part of it. */
const cut = (source: Source, span: Span): Span => {
  const text = words(source, { start: span.start, end: Math.min(span.end, span.start + 220) })
  const stop = /(?<![.\s]\p{L}|\bst|\bstr|\bburg|\bprof|\bdr|\bmgr)\.\s+\p{Lu}|[!?]\s|\s(?:om|vanaf|op|aanvang|tijd)\s(?=\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d)|\shttps?:|\s(?:route|parkeren|bereikbaar)/iu.exec(text)
  return { start: span.start, end: span.start + (stop ? stop.index : text.length) }
}

export const placeAt = (
  source: Source,
  span: Span,
  line: number,
  manner: PlaceMention['manner'],
  token = 0,
): PlaceMention[] => {
  const raw = words(source, span)
  const lead = /^(?:is |in |op |bij |te |het is |deze keer )?/i.exec(raw)?.[0].length ?? 0
  const place = partPlace(raw.slice(lead))
  if (!place || TO_BE_DECIDED.test(raw)) return []
  const fact = (part: { value: string; from: number; to: number } | null) =>
    part && stated(part.value, { start: span.start + lead + part.from, end: span.start + lead + part.to })
  return [{ venue: fact(place.venue), address: fact(place.address), line, token, manner }]
}
