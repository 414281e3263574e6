import { resolveYear, type YearHints } from '../dates/years'
import type { Source } from '../text/source'
import type { RoledMention } from './date-roles'

const LINES_BETWEEN_MAX = 2

/**
 * "9 april: Hier werd geschiedenis geschreven" between the rows of 2 and 16 April that are to come: the past is in its
 * title, for the days of a list follow each other.
 */
export const withRowsInOrder = (
  { tokens, day: mailDay }: Source,
  mentions: readonly RoledMention[],
  hints: YearHints,
): readonly RoledMention[] => {
  const lineOf = ({ from }: RoledMention): number => tokens[from]?.line ?? 0
  return mentions.map((mention, i) => {
    const [before, after] = [mentions[i - 1], mentions[i + 1]]
    const [day] = mention.days
    if (mention.role !== 'past' || mention.days.length > 1 || day?.year !== null) return mention
    if (!isRow(before) || !isRow(after) || !mention.context.opensLine) return mention
    if (lineOf(after) - lineOf(before) > 2 * LINES_BETWEEN_MAX) return mention
    const resolved = resolveYear(day, mailDay, 'ahead', hints)
    const [first, last] = [before.days.at(-1)?.iso, after.days[0]?.iso]
    if (!resolved.iso || !first || !last || resolved.iso <= first || resolved.iso >= last) return mention
    return { ...mention, role: 'session', back: false, days: [{ ...day, ...resolved, role: 'session' }] }
  })
}

const isRow = (mention: RoledMention | undefined): mention is RoledMention =>
  mention?.role === 'session' && mention.context.opensLine
