import type { PlaceMention } from '../places/place-mentions'
import type { RoledMention } from '../roles/date-roles'
import { isRangeEnd } from '../roles/other-cues'
import { type Source, sentenceAt } from '../text/source'
import type { PlaceBlocks } from './place-blocks'
import type { DatedSession } from './sessions'

/** Of each place the sessions whose sentence, line, block or paragraph it stands in. */
export type PlaceOwners = ReadonlyMap<PlaceMention, ReadonlySet<DatedSession>>

export const readPlaceOwners = (
  source: Source,
  sessions: readonly DatedSession[],
  blocks: PlaceBlocks,
  places: readonly PlaceMention[],
): PlaceOwners => {
  const index = indexMentions(source, sessions)
  return new Map(places.map((place) => [place, ownersOf(source, index, sessions, blocks, place)]))
}

type Index = {
  readonly total: number
  readonly byLine: ReadonlyMap<number, readonly RoledMention[]>
  readonly bySentence: ReadonlyMap<number, readonly RoledMention[]>
  readonly byParagraph: ReadonlyMap<number, readonly RoledMention[]>
  readonly sessionsOf: ReadonlyMap<RoledMention, readonly DatedSession[]>
}

const indexMentions = (source: Source, sessions: readonly DatedSession[]): Index => {
  const sessionsOf = new Map<RoledMention, DatedSession[]>()
  for (const session of sessions)
    for (const mention of session.mentions)
      sessionsOf.set(mention, [...(sessionsOf.get(mention) ?? []), session])
  const mentions = [...sessionsOf.keys()].sort((a, b) => a.from - b.from)
  const lineOf = ({ from }: RoledMention) => source.tokens[from]?.line ?? -1
  return {
    total: mentions.length,
    byLine: groupBy(mentions, lineOf),
    bySentence: groupBy(mentions, ({ from }) => sentenceAt(source, from).index),
    byParagraph: groupBy(mentions, (mention) => source.lines[lineOf(mention)]?.paragraph ?? -1),
    sessionsOf,
  }
}

const groupBy = (
  mentions: readonly RoledMention[],
  key: (mention: RoledMention) => number,
): Map<number, RoledMention[]> => {
  const groups = new Map<number, RoledMention[]>()
  for (const mention of mentions) {
    const group = groups.get(key(mention))
    if (group) group.push(mention)
    else groups.set(key(mention), [mention])
  }
  return groups
}

const ownersOf = (
  source: Source,
  index: Index,
  sessions: readonly DatedSession[],
  blocks: PlaceBlocks,
  place: PlaceMention,
): ReadonlySet<DatedSession> => {
  const near = nearestDates(source, index, place)
  const block = near.length === 0 ? blocks.get(place) : undefined
  if (block) return new Set(block)
  const owners = near.length > 0 ? near : paragraphDates(source, index, sessions, place)
  const owned = owners.flatMap((mention) =>
    (index.sessionsOf.get(mention) ?? []).filter(({ row }) => row === null || mention.from === row),
  )
  return new Set(owned)
}

/** The dates in the sentence or line of a place: the one before it, else those that follow it. */
const nearestDates = (source: Source, index: Index, place: PlaceMention): readonly RoledMention[] => {
  if (place.manner === 'all' || place.manner === 'label') return []
  const inLine = index.byLine.get(place.line) ?? []
  if (place.manner === 'row' && inLine.length === 1) return inLine
  const inside = index.bySentence.get(sentenceAt(source, place.token).index) ?? []
  if (inside.length === 0) return inLine
  const at = inside.findLastIndex((mention) => mention.from < place.token)
  const [first, before] = [inside[at - 1], inside[at]]
  if (!before) return inside
  // "van vrijdag 1 (13.00 uur) tot zondag 3 november in hotel De Beuk": there on all of them.
  return first && isRangeEnd(before.context) ? [first, before] : [before]
}

/**
 * "Quiz - zaterdag 10 maart", and under it "vanaf 19u30 in de parochiezaal": where each date has a paragraph of
 * its own, what the paragraph says is about that date.
 */
const paragraphDates = (
  source: Source,
  index: Index,
  sessions: readonly DatedSession[],
  place: PlaceMention,
): readonly RoledMention[] => {
  if (place.manner === 'label' || place.manner === 'all' || sessions.length < 2) return []
  const inside = index.byParagraph.get(source.lines[place.line]?.paragraph ?? -2) ?? []
  // A paragraph with all the dates speaks of all of them; one of several speaks of its own.
  if (inside.length !== 1 && inside.length === index.total) return []
  return inside.filter((mention) => mention.from < place.token)
}
