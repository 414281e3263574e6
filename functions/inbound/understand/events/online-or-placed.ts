import type { Fact, Span } from '../evidence'
import type { ModeMention } from '../facts/modes'
import { WATCHED } from '../facts/screen-words'
import { isLabelled } from '../places/own-features'
import type { Seen } from '../places/place-seen'
import { oneLine } from '../text/one-line'
import { type Source, sentenceAt, spanOf, tokenAt, words } from '../text/source'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'

/** "in deze digitale ledenbrief", "digitaal bankieren", "liever digitaal dan op papier": said of a thing. */
const OF_A_THING =
  /^(?:digitale (?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:brief|editie|uitgave|krant|post|blad|folder|flyer|versie|kaart|agenda|foto['’]?s|fotografie|bestand(?:en)?|geletterdheid|hulp|vragen|meter|techniek(?:en)?|tijdperk|snelweg|weg|revolutie|toekomst)|digitaal (?:(?:dan|of) (?:per|op)|(?:op|in|aan) te (?:vragen|zien|leveren|sturen)|(?:toe|op)?gezonden|toegestuurd|verzonden|verstuurd|beschikbaar|verkrijgbaar|aangeleverd|bankieren|betalen|lezen|fotograferen|ontvangen|veilig[a-zß-ɏ]*|vaardig[a-zß-ɏ]*|toegankelijk))(?![a-zß-ɏ])/i
const CHARACTERS_MAX = 70

/** "Wilt u de notulen liever digitaal ontvangen": papers that are sent. */
const PAPERS_BEFORE =
  /(?:verslag(?:en)?|stukken|notulen|brie(?:f|ven)|krant|factu(?:ur|ren)|formulier(?:en)?|boekje|foto['’]?s|kaarten)(?: [a-zß-ɏ]+){0,4} $/i

const isOfPapers = (source: Source, { start, end }: Span): boolean =>
  /^digitaal$/i.test(source.text.slice(start, end)) &&
  PAPERS_BEFORE.test(source.text.slice(Math.max(0, start - CHARACTERS_MAX), start))

/** "De avond is via Zoom te volgen" where people also come to a place: at the session's own date, or with a number. */
export const isWatchedBeside = (
  source: Source,
  mode: Fact<'online' | 'hybrid'>,
  seen: Seen,
  isOwn: boolean,
): boolean => {
  const { from, to } = sentenceAt(source, tokenAt(source, mode.span.start))
  const { venue, address } = seen.place
  return (
    WATCHED.test(words(source, spanOf(source, from, to))) &&
    (isOwn || /\d/.test(`${venue?.value ?? ''} ${address?.value ?? ''}`))
  )
}

/** "fotoclub Digitaal Zien": a part of a name. */
const isInName = (source: Source, { start, end }: Span): boolean =>
  /\p{L} $/u.test(source.text.slice(start - 2, start)) &&
  /^Digitaal \p{Lu}/u.test(source.text.slice(start, end + 2))

/** The modes that are said of a gathering, not of a letter that is sent or of what the evening is about. */
export const ofGatherings = (source: Source, modes: readonly ModeMention[]): readonly ModeMention[] =>
  modes.filter(
    ({ span }) =>
      !isInName(source, span) &&
      !isOfPapers(source, span) &&
      !OF_A_THING.test(oneLine(words(source, { start: span.start, end: span.start + CHARACTERS_MAX }))),
  )

/**
 * Whether people come to a place although a word elsewhere says "online": it has a house number and stands at the
 * session's own date, or behind a label while the other word is said of no gathering.
 */
export const isPlacedAnyway = (
  source: Source,
  session: DatedSession,
  mode: Fact<'online' | 'hybrid'>,
  seen: Seen,
  isOwn: boolean,
): boolean => {
  const { venue, address } = seen.place
  if (!/\d/.test(`${venue?.value ?? ''} ${address?.value ?? ''}`)) return false
  const paragraphAt = (token: number): number =>
    source.lines[source.tokens[token]?.line ?? -1]?.paragraph ?? -1
  const said = tokenAt(source, mode.span.start)
  const near = [...session.mentions.map(({ from }) => from), seen.token].map(paragraphAt)
  if (near.includes(paragraphAt(said))) return false
  const { from, to } = sentenceAt(source, said)
  return isOwn || (isLabelled(seen) && findEventNoun(words(source, spanOf(source, from, to))) === null)
}
