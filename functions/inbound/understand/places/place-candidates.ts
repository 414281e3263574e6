import { compact } from '../../compact'
import type { Span } from '../evidence'
import { oneLine } from '../text/one-line'
import { type Source, tokenAt } from '../text/source'
import { cellsOf, columnPlace } from './cell-candidates'
import { findFlatTables } from './flat-tables'
import { findLabelled } from './label-candidates'
import { findLine } from './line-candidates'
import { officeLines } from './office-lines'
import { findPhrases } from './phrase-candidates'
import type { DatedLines, DatedText, Form, Found, Place } from './place'
import { placeAt } from './place-at'
import { findPointed } from './pointed-lines'
import { findRegions } from './regions'
import { findRowColumns } from './row-columns'
import { findStandingPlaces } from './standing-places'
import { findListedTowns } from './town-lists'

/** A place with all the ways in which it was found. */
export type Candidate = { readonly place: Place; readonly found: readonly Found[] }

const OF_PERSON =
  /(?:^|\s)(?:door|van|met|en|[:,–•-]) (?:(?:prof|dr|drs|ir|mr|ing|em)\.? ){0,3}\p{Lu}[\p{L}.'’-]+(?: (?:van|de|der|den|ter|ten|'t)){0,2} \p{Lu}[\p{L}'’-]+ \($/u
const EMPLOYER = compact(
  /^[\p{L}-]{0,20}(?:universit(?:eit|y)|hogeschool|ministerie|gemeente|provincie|umc|instituut|museum|ziekenhuis|waterschap|academie)\b/iu,
)
const PERSON_CHARACTERS = 60

/** "door Els Bos (Universiteit Zeist)": where the speaker comes from. */
const isOfPerson = ({ text }: Source, { span }: Place): boolean =>
  text[span.start - 1] === '(' &&
  EMPLOYER.test(text.slice(span.start, span.end)) &&
  OF_PERSON.test(oneLine(text.slice(Math.max(0, span.start - PERSON_CHARACTERS), span.start)))

const NEAR_LINES = 6
const CANDIDATES_MAX = 300

/** Everything in the text that can be a place by its form, each stretch of words once; the weights judge. */
export const findCandidates = (source: Source, text: DatedText): Candidate[] => {
  const dated = linesOf(source, text)
  const merged = new Map<number, { place: Place; found: Found[] }>()
  const at = placeReader(source)
  const offices = officeLines(source, text)
  for (const found of [
    ...findInLines(source, dated),
    ...findLists(source, dated),
    ...findPhrases(source, dated),
  ]) {
    const place = at(found.span)
    if (!place || offices.has(place.line) || isOfPerson(source, place)) continue
    if (endsInDay(source, place, dated) || isOpening(source, place)) continue
    const key = keyOf(place.span)
    const known = merged.get(key)
    if (known) known.found.push(found)
    else if (merged.size < CANDIDATES_MAX) merged.set(key, { place, found: [found] })
  }
  const standing = findStandingPlaces(source)
    .slice(0, CANDIDATES_MAX)
    .map((place) => ({
      place,
      found: [foundAt(source, 'standing', place.span)],
    }))
  return [...merged.values(), ...standing]
}

/** "10.30 uur: gebouw open" is what happens then. */
const isOpening = ({ text }: Source, { span }: Place): boolean =>
  /^(?:het |de )?(?:gebouw|zaal|kerk|deuren?|museum|terrein|bar|kassa|locatie) (?:is |zijn |gaat |gaan )?open$/i.test(
    text.slice(span.start, Math.min(span.end, span.start + OPENING_CHARACTERS)),
  )

const OPENING_CHARACTERS = 40

/** "Bezoek aan Berlijn 10-13 juni": no house has these numbers; "zaal 2.14" has. */
const endsInDay = ({ text }: Source, { span }: Place, { spans }: DatedLines): boolean =>
  spans.some(
    ({ start, end }) =>
      start > span.start && start < span.end && end >= span.end && /\p{L}/u.test(text.slice(start, end)),
  )

const CHARACTERS_MAX = 2 ** 20

const keyOf = ({ start, end }: Span): number => start * CHARACTERS_MAX + end

/** The same words are often found in several ways; they are read once. */
const placeReader = (source: Source): ((span: Span) => Place | null) => {
  const known = new Map<number, Place | null>()
  return (span) => {
    const key = keyOf(span)
    const before = known.get(key)
    if (before !== undefined) return before
    const place = placeAt(source, span)
    known.set(key, place)
    return place
  }
}

const linesOf = (source: Source, dated: DatedText): DatedLines => {
  const onLine = new Map<number, Span[]>()
  for (const span of dated.spans) {
    const line = source.tokens[tokenAt(source, span.start)]?.line ?? -1
    const spans = onLine.get(line)
    if (spans) spans.push(span)
    else onLine.set(line, [span])
  }
  const near = new Set<number>()
  for (const line of dated.lines) for (let i = line - NEAR_LINES; i <= line + NEAR_LINES; i += 1) near.add(i)
  return { ...dated, onLine, near }
}

const foundAt = (source: Source, form: Form, span: Span, lead = ''): Found => ({
  form,
  lead,
  span,
  token: tokenAt(source, span.start),
})

const findInLines = (source: Source, dated: DatedLines): Found[] => {
  const found: Found[] = []
  for (const line of source.lines) {
    const label = findLabelled(source, line)
    if (label) found.push(foundAt(source, 'label', label))
    const pointed = findPointed(line)
    if (pointed) found.push(foundAt(source, 'label', pointed))
    if (!dated.near.has(line.index)) continue
    const column = columnPlace(source, line)
    if (column) found.push(foundAt(source, 'column', column))
    for (const cell of cellsOf(line, dated.onLine.get(line.index) ?? []))
      found.push(foundAt(source, 'cell', cell, cell.lead))
    const whole = opensWithDay(line, dated) ? null : findLine(source, line)
    if (whole) found.push(foundAt(source, 'line', whole.span, whole.lead))
  }
  return found
}

/** "za 16 okt 9-13 Werkochtend": what is held, and no place. */
const opensWithDay = ({ index, start }: Source['lines'][number], dated: DatedLines): boolean =>
  (dated.onLine.get(index) ?? []).some((span) => span.start === start)

const findLists = (source: Source, dated: DatedLines): Found[] => [
  ...findFlatTables(source, dated).map((span) => foundAt(source, 'column', span)),
  ...findRowColumns(source, dated).map((span) => foundAt(source, 'column', span)),
  ...findListedTowns(source, dated.spans).map(({ span, token }) => ({
    ...foundAt(source, 'listed', span),
    token,
  })),
  ...findRegions(source, dated).map((span) => foundAt(source, 'region', span)),
]
