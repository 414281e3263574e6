import type { Span } from '../evidence'
import { type Source, spanOf, words } from '../text/source'
import { isTown } from '../words/towns'
import { addressLines } from './address-lines'
import { placeAt } from './place-at'
import type { DatedLines, PlaceMention } from './place-mentions'
import { isBarePlace } from './row-places'

/** A sentence that is only a place, close to a date. */
export const readBare = (source: Source, dated: DatedLines): PlaceMention[] =>
  source.sentences.flatMap((sentence) => {
    const line = source.tokens[sentence.from]?.line ?? 0
    if (!dated.near.has(line)) return []
    const whole = withoutTime(source, spanOf(source, sentence.from, sentence.to), line, dated)
    const span = withoutBearing(source, whole)
    const text = words(source, { start: span.start, end: Math.min(span.end, span.start + 130) })
    if (!/\d|,/.test(text) && !dated.paragraphs.has(source.lines[line]?.paragraph ?? -2)) return []
    // "zaterdag 17 mei" and right below it "Willemstad".
    const town = isTown(text.trim()) && dated.lines.has(line - 1) && !dated.lines.has(line)
    if (span.end - span.start > 120 || !(town || isBarePlace(text))) return []
    const previous = source.lines[line - 1]
    if (previous?.label && /^(?:aanmeld|inschrijv|opgave|contact|secretariaat)/.test(previous.label.name))
      return []
    return placeAt(source, addressLines(source, line) ?? span, line, dated.lines.has(line) ? 'row' : 'cue')
  })

const BEARING =
  /,? (?:net|vlak|schuin|direct|ter hoogte|links|rechts|(?:noordelijk|oostelijk|zuidelijk|westelijk)|aan de (?:kant|zijde|overkant)) .{0,120}$/

/** "Parkeerplaats De Wissel, Zeist, net voorbij de rotonde". */
const withoutBearing = (source: Source, span: Span): Span => {
  const text = words(source, { start: span.start, end: Math.min(span.end, span.start + 220) })
  const found = BEARING.exec(text)
  return found && found.index > 5 ? { start: span.start, end: span.start + found.index } : span
}

/** "10-12u, Hof ten Bosse, …", "Zwolle, dinsdag 4 mei Hotel De Kroon, …": the place stands beside the moment. */
const withoutTime = (source: Source, span: Span, line: number, dated: DatedLines): Span => {
  const inside = (dated.onLine.get(line) ?? []).filter(
    (one) => one.start >= span.start && one.end <= span.end,
  )
  const last = Math.max(-1, ...inside.map(({ end }) => end))
  if (last === -1) return span
  if (last >= span.end - 1) return { start: span.start, end: Math.min(...inside.map(({ start }) => start)) }
  const gap = /^[\s,;:|–-]*/.exec(words(source, { start: last, end: span.end }))?.[0].length ?? 0
  const rest = { start: last + gap, end: span.end }
  // Behind a date in the middle of a line only an address is a place: "28 september, 20 uur: Kijken in de ruimte".
  const opens = inside.length === 1 && inside[0]?.start === span.start
  const text = words(source, rest)
  return opens || (/\d/.test(text) && text.includes(',')) ? rest : span
}
