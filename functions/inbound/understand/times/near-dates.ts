import type { RoledMention } from '../roles/date-roles'
import { lineAt, type Source, sentenceAt } from '../text/source'
import { isSession } from './weekday-ties'

const BLOCK_LINES_MAX = 8

export const lineOf = (source: Source, mention: RoledMention): number =>
  source.tokens[mention.from]?.line ?? 0

/** "verzet van 16 april naar 4 juni, 12.30 uur": the nearest date in the sentence has it. */
export const nearestSession = (
  mentions: readonly RoledMention[],
  at: number,
  from: number,
): RoledMention | undefined => {
  const [before, last] = [mentions[at - 2], mentions[at - 1]]
  const nearest = last && before && isSession(before) && !isSession(last) && isAside(last) ? before : last
  return nearest && nearest.from >= from ? nearest : undefined
}

/** "op zaterdag 12 oktober (en niet op vrijdag 11 oktober) om 20.00 uur". */
const isAside = ({ context }: RoledMention): boolean =>
  /\([^()]*$/.test(context.left) && /^[^()a-zß-ɏ\d]{0,3}\)/.test(context.right)

/**
 * The last session date above, within one block of lines; a deadline in between does not count, nor a day that is
 * named in the prose below a date that heads it.
 */
export const lastSession = (
  source: Source,
  mentions: readonly RoledMention[],
  at: number,
  line: number,
): RoledMention | undefined => {
  let found: RoledMention | undefined
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const mention = mentions[i]
    if (!mention || line - lineOf(source, mention) > BLOCK_LINES_MAX) return found
    if (isSession(mention) && (found === undefined || mention.context.alone)) found = mention
    if (found && !isInProse(source, found)) return found
  }
  return found
}

/** Words of a sentence stand before it in its line. */
const isInProse = (source: Source, { context, from }: RoledMention): boolean => {
  const line = lineAt(source, from)
  const lead = (source.tokens[from]?.start ?? 0) - (line?.start ?? 0)
  return !context.opensLine && !context.alone && lead > LEAD_CHARACTERS_MAX
}

const LEAD_CHARACTERS_MAX = 40

/** The dates of the sentence right before; only the last where some are no sessions. */
export const listBefore = (source: Source, mentions: readonly RoledMention[], at: number): RoledMention[] => {
  const last = mentions[at - 1]
  if (!last) return []
  const { from } = sentenceAt(source, last.from)
  let first = at - 1
  while (first > 0 && (mentions[first - 1]?.from ?? -1) >= from) first -= 1
  const listed = mentions.slice(first, at).filter(({ role }) => role !== 'mention')
  return listed.every((mention) => mention.role === 'session') ? listed : [last]
}

/** The dates from `at` on up to the end of their sentence, where all are sessions; else the first. */
export const listOn = (mentions: readonly RoledMention[], at: number, to: number): RoledMention[] => {
  let last = at
  while (last < mentions.length && (mentions[last]?.from ?? to) < to) last += 1
  const listed = mentions.slice(at, last)
  return listed.every(isSession) ? listed : listed.slice(0, 1)
}
