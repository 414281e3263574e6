import type { RoledMention } from '../roles/date-roles'
import { lineAt, type Source } from '../text/source'
import type { TiedTime } from './tied-times'

const BARE_LETTERS_MAX = 24
const GROUPS_MIN = 2

/**
 * "De leesgroep:", a list of dates and "we beginnen steeds om 14.00 uur", then "De schrijfgroep:" with dates and a
 * time of its own: where each list of dates closes with its time, that is the time of its own dates.
 */
export const tieToLists = (
  source: Source,
  times: readonly TiedTime[],
  mentions: readonly RoledMention[],
): TiedTime[] => {
  const lists = readLists(source, mentions)
  if (lists.size < GROUPS_MIN) return [...times]
  const listOf = (time: TiedTime): readonly RoledMention[] => {
    if (time.scope === 'own' || !(time.scope === 'all' || time.labelled)) return []
    const list = lists.get(source.lines[time.line]?.paragraph ?? -1) ?? []
    return list.every(({ to }) => to <= time.from) ? list : []
  }
  const closed = new Set(
    times.filter((time) => listOf(time).length > 0).map((time) => source.lines[time.line]?.paragraph),
  )
  if (closed.size < GROUPS_MIN) return [...times]
  return times.flatMap((time) => {
    const list = listOf(time)
    return list.length > 0 ? list.map((mention) => ({ ...time, scope: 'block' as const, mention })) : [time]
  })
}

/** By paragraph: two or more dates that each have a line to themselves. */
const readLists = (
  source: Source,
  mentions: readonly RoledMention[],
): ReadonlyMap<number, readonly RoledMention[]> => {
  const lists = new Map<number, RoledMention[]>()
  for (const mention of mentions) {
    const line = lineAt(source, mention.from)
    if (mention.role !== 'session' || !line) continue
    if (line.text.replace(/[^\p{L}]/gu, '').length > BARE_LETTERS_MAX) continue
    lists.set(line.paragraph, [...(lists.get(line.paragraph) ?? []), mention])
  }
  return new Map([...lists].filter(([, list]) => list.length > 1))
}
