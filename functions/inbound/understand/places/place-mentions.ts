import { type Fact, type Span, stated } from '../evidence'
import type { Line } from '../text/lines'
import { type Source, spanOf, tokenAt, words } from '../text/source'
import { TO_BE_DECIDED } from '../words/place-words'
import { findInlinePlaces } from './inline-places'
import { isAddressPart, partPlace } from './place-phrase'
import { findRowPlace, isBarePlace } from './row-places'
import { findStandingPlaces, type StandingPlace } from './standing-places'

export type PlaceMention = {
  readonly venue: Fact<string> | null
  readonly address: Fact<string> | null
  readonly line: number
  readonly token: number
  /** `label`: "Locatie: …"; `row`: in the row of a date; `inline`: in the sentence of a date; `cue`: elsewhere. */
  readonly manner: 'label' | 'row' | 'inline' | 'cue'
}

/** What is known of the dates and times before places are read. */
export type DatedText = {
  /** Sentences with a session's date or time. */
  readonly sentences: ReadonlySet<number>
  /** Lines with a session's date. */
  readonly lines: ReadonlySet<number>
  /** Characters of dates and times. */
  readonly spans: readonly Span[]
  /** The last character of each time of a session. */
  readonly moments: ReadonlySet<number>
}

const NEAR_LINES_MAX = 5

/** Places by label, in the row or the lines of a date, and in sentences ("in De Spil, … te …"). */
export const readPlaces = (source: Source, dated: DatedText): PlaceMention[] => [
  ...source.lines.flatMap((line) => readLabelled(source, line, dated)),
  ...[...dated.lines].flatMap((at) => readRow(source, at, dated)),
  ...readBare(source, dated),
  ...findStandingPlaces(source).map((place) => standing(source, place)),
  ...findInlinePlaces(source, dated.sentences, dated.moments).flatMap((place) =>
    placeAt(source, place.span, source.tokens[place.token]?.line ?? 0, place.dated ? 'inline' : 'cue'),
  ),
]

const standing = (source: Source, place: StandingPlace): PlaceMention => {
  const token = tokenAt(source, place.venue.start)
  const address = words(source, place.address).replace(/,? (?:in|te) (?=\p{Lu})/gu, ', ')
  return {
    venue: stated(words(source, place.venue), place.venue),
    address: stated(address, place.address),
    line: source.tokens[token]?.line ?? 0,
    token,
    manner: 'cue',
  }
}

const LABEL =
  /^(?:locatie|lokatie|plaats|waar|adres|zaal|plek|locatie en adres|plaats en adres|bezoekadres|plaats van samenkomst|verzamelplaats|startplaats|vertrekplaats|locatie\/adres|adres locatie|de locatie|onze locatie|plaats\/locatie|locatie en tijd|tijd en plaats|plaats en tijd|tijd en locatie|venue|vergaderlocatie|samenkomst|afspraak|lesplaats|cursuslocatie|locaties?|nieuwe locatie)\s?\??$/i
const INNER_LABEL = /(?:^|[.;,|]\s+)(?:Plaats|Locatie|Waar|Adres)\s?:\s+/gu

const readLabelled = (source: Source, line: Line, dated: DatedText): PlaceMention[] => {
  const heading = LABEL.test(line.text.trim().replace(/[:.]$/, ''))
  const name = line.label?.name ?? ''
  if (!heading && !LABEL.test(name)) return readInnerLabel(source, line, dated)
  const start = heading ? line.end : (line.label?.valueStart ?? line.end)
  const own = { start, end: line.end }
  const below = source.lines[line.index + 1]
  const from = words(source, own).trim() === '' && below ? { start: below.start, end: below.end } : own
  const at = from === own ? line.index : line.index + 1
  const span = cut(source, { start: from.start, end: addressEnd(source, at, from.end) })
  return placeAt(source, span, line.index, 'label')
}

/** "Aanvang: 20.15 uur. Plaats: clubgebouw …": a label inside a line. */
const readInnerLabel = (source: Source, line: Line, dated: DatedText): PlaceMention[] => {
  const found = [...line.text.slice(0, 600).matchAll(INNER_LABEL)][0]
  if (!found) return []
  const start = line.start + found.index + found[0].length
  return placeAt(
    source,
    cut(source, { start, end: line.end }),
    line.index,
    dated.lines.has(line.index) ? 'row' : 'label',
  )
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

const STOP =
  /(?<![.\s]\p{L}|\b[Ss]t|\bstr|\b[Bb]urg|\b[Pp]rof|\b[Dd]r|\b[Mm]gr)\.\s+\p{Lu}|[!?]\s|\s(?:om|vanaf|op|aanvang|tijd|van)\s(?=\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|\shttps?:|\s(?:[Rr]oute|[Pp]arkeren|bereikbaar)|,\s(?:waar|dat|die|op|met|om|van)\s/u

/** A sentence after the place is no part of it. */
const cut = (source: Source, span: Span): Span => {
  const text = words(source, { start: span.start, end: Math.min(span.end, span.start + 220) })
  const stop = STOP.exec(text)
  return { start: span.start, end: span.start + (stop ? stop.index : text.length) }
}

const readRow = (source: Source, at: number, dated: DatedText): PlaceMention[] => {
  const line = source.lines[at]
  const broken = line?.soft || source.lines[at + 1]?.soft
  const span = line && !broken && findRowPlace(source, line, dated.spans)
  return span ? placeAt(source, span, at, 'row') : []
}

/** A sentence that is only a place, close to a date. */
const readBare = (source: Source, dated: DatedText): PlaceMention[] =>
  source.sentences.flatMap((sentence) => {
    const line = source.tokens[sentence.from]?.line ?? 0
    const near = [...dated.lines].some((other) => Math.abs(other - line) <= NEAR_LINES_MAX)
    const span = withoutTime(source, spanOf(source, sentence.from, sentence.to), dated)
    const text = words(source, { start: span.start, end: Math.min(span.end, span.start + 130) })
    const paragraphs = [...dated.lines].map((other) => source.lines[other]?.paragraph)
    if (!/\d|,/.test(text) && !paragraphs.includes(source.lines[line]?.paragraph)) return []
    if (!near || span.end - span.start > 120 || !isBarePlace(text)) return []
    const previous = source.lines[line - 1]
    if (previous?.label && /^(?:aanmeld|inschrijv|opgave|contact|secretariaat)/.test(previous.label.name))
      return []
    return placeAt(source, span, line, dated.lines.has(line) ? 'row' : 'cue')
  })

/** "10-12u, Hof ten Bosse, …": the place begins after the time. */
const withoutTime = (source: Source, span: Span, dated: DatedText): Span => {
  const time = dated.spans.find((one) => one.start === span.start && one.end < span.end)
  if (!time) return span
  const gap = /^[\s,;:|–-]*/.exec(words(source, { start: time.end, end: span.end }))?.[0].length ?? 0
  return { start: time.end + gap, end: span.end }
}

const LEAD =
  /^(?:(?:Verzamelen|Verzamel|Samenkomst|Afspraak|Start|Vertrek|Treffen) (?:bij|aan|op|in|vanaf|te) (?:de |het |'t )?|is |in |op |bij |te |het is |deze keer |\d{1,2}[.:]\d{2}(?: uur|u)?,? (?:in |bij )?(?:het |de )?)?/i

/** A date, or a verb between two words, is no part of a name. */
const NO_VENUE =
  /(?:^|\s)(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:\s|$)|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\s(?:is|zijn|wordt|worden|was|waren|houden|organiseert|organiseren|hebben|heeft|vindt|vinden|komen|komt|begint|beginnen)(?:\s|$)/i

const placeAt = (
  source: Source,
  span: Span,
  line: number,
  manner: PlaceMention['manner'],
): PlaceMention[] => {
  const raw = words(source, span)
  const lead = LEAD.exec(raw)?.[0].length ?? 0
  const place = partPlace(raw.slice(lead))
  if (!place || TO_BE_DECIDED.test(raw) || NO_VENUE.test(place.venue?.value ?? '')) return []
  const fact = (part: { value: string; from: number; to: number } | null) =>
    part && stated(part.value, { start: span.start + lead + part.from, end: span.start + lead + part.to })
  return [
    {
      venue: fact(place.venue),
      address: fact(place.address),
      line,
      token: tokenAt(source, span.start),
      manner,
    },
  ]
}
