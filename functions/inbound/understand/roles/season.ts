import { isoDay, yearOf } from '../dates/calendar'
import type { RoledDay, RoledMention } from './date-roles'

const LIST_MIN = 3

/**
 * A list in the order of the calendar whose first days are over: "15 september, 13 oktober, 12 januari", read
 * in October, began last month and not next year. Days with a year or a weekday of their own say so themselves.
 */
export const settleSeason = (mentions: readonly RoledMention[]): RoledMention[] => {
  const settled: RoledMention[] = []
  let run: RoledMention[] = []
  for (const mention of mentions) {
    if (isListed(mention)) run.push(mention)
    else {
      settled.push(...inOrder(run), mention)
      run = []
    }
  }
  return [...settled, ...inOrder(run)]
}

const isListed = (mention: RoledMention): boolean =>
  (mention.context.opensLine || mention.days.length >= LIST_MIN) &&
  mention.days.every((day) => day.role === 'session' && day.iso !== null && day.year === null)

const inOrder = (run: readonly RoledMention[]): readonly RoledMention[] => {
  const days = run.flatMap((mention) => mention.days)
  const drop = days.findIndex((day, i) => i > 0 && (day.iso ?? '') < (days[i - 1]?.iso ?? ''))
  const before = days.slice(0, drop)
  const rest = days.slice(drop)
  const ascends = rest.every((day, i) => i === 0 || (day.iso ?? '') >= (rest[i - 1]?.iso ?? ''))
  if (days.length < LIST_MIN || drop < 1 || !ascends || (rest.at(-1)?.iso ?? '') >= (days[0]?.iso ?? ''))
    return run
  if (before.some((day) => day.weekday !== null)) return run
  const over = new Set<RoledDay>(before)
  return run.map((mention) => ({
    ...mention,
    days: mention.days.map((day) => (over.has(day) ? lastYear(day) : day)),
  }))
}

const lastYear = (day: RoledDay): RoledDay => ({
  ...day,
  iso: day.iso === null ? null : isoDay(yearOf(day.iso) - 1, day.month, day.day),
})
