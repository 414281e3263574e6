import type { PlaceMention } from '../places/place-mentions'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt } from '../text/source'
import type { DatedSession } from './sessions'

/** Whether a place says where this session is, by standing in its sentence, its line or its paragraph. */
export const speaksOf = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  place: PlaceMention,
): boolean =>
  ownersOf(source, sessions, place).some(
    (mention) => session.mentions.includes(mention) && (session.row === null || mention.from === session.row),
  )

/** The dates a place belongs to: the one before it in its sentence or line, else those that follow it. */
const ownersOf = (source: Source, sessions: readonly DatedSession[], place: PlaceMention): RoledMention[] => {
  const sentence = sentenceAt(source, place.token)
  const near = [...new Set(sessions.flatMap((session) => session.mentions))].filter(
    (mention) =>
      source.tokens[mention.from]?.line === place.line ||
      (mention.from >= sentence.from && mention.from < sentence.to),
  )
  const inside = near.filter((mention) => mention.from >= sentence.from && mention.from < sentence.to)
  if (near.length === 0) return blockOwner(source, sessions, place)
  if (inside.length === 0) return near
  const before = inside.filter((mention) => mention.from < place.token).sort((a, b) => b.from - a.from)
  return before[0] ? [before[0]] : inside
}

/** Whether another session has a place of its own in its sentence, row or paragraph. */
export const isOwned = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  place: PlaceMention,
): boolean =>
  place.manner !== 'label' &&
  (place.manner !== 'cue' || blockOwner(source, sessions, place).length > 0) &&
  speaksOf(source, session, sessions, place)

/**
 * "Quiz - zaterdag 10 maart", and under it "vanaf 19u30 in de parochiezaal": where each date has a paragraph of
 * its own, what the paragraph says is about that date.
 */
const blockOwner = (
  source: Source,
  sessions: readonly DatedSession[],
  place: PlaceMention,
): RoledMention[] => {
  if (place.manner === 'label' || sessions.length < 2) return []
  const paragraph = source.lines[place.line]?.paragraph
  const mentions = new Set(sessions.flatMap((session) => session.mentions))
  const inside = [...mentions].filter(
    (mention) => source.lines[source.tokens[mention.from]?.line ?? -1]?.paragraph === paragraph,
  )
  const [first] = inside
  return first && inside.length === 1 && first.from < place.token ? [first] : []
}
