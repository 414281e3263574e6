import type { RoledMention } from '../roles/date-roles'
import type { EventPart } from './split'

/**
 * The given-up days of one event: "10 oktober excursie" may stand in a list of others, far above "De excursie is
 * verplaatst naar 24 oktober". What stands among sessions that have not moved is of the event below that has.
 */
export const givenUpOf = (
  mentions: readonly RoledMention[],
  part: EventPart,
  parts: readonly EventPart[],
): readonly RoledMention[] =>
  mentions.filter(
    (mention) => mention.days.some(({ role }) => role === 'moved-from') && part === ownerOf(mention, parts),
  )

const ownerOf = (mention: RoledMention, parts: readonly EventPart[]): EventPart | undefined => {
  const start = mention.days[0]?.span.start ?? 0
  const around = parts.find(({ within }) => start >= within.start && start < within.end)
  if (around && hasMoved(around)) return around
  return parts.find((part) => part.within.start > start && hasMoved(part)) ?? around
}

const hasMoved = ({ sessions }: EventPart): boolean =>
  sessions.some(({ mentions }) => mentions.some(({ days }) => days.some(({ role }) => role === 'moved-to')))
