import { compact } from '../../compact'
import { daysBetween, isoDay, yearOf } from '../dates/calendar'
import { type Source, sentenceAt } from '../text/source'
import { MOVED_PARTICIPLE } from '../words/change-verbs'
import { isCancelled } from './cancel-cues'
import type { RoledMention } from './date-roles'

const FORWARD = compact(/\bvervroeg|\bnaar voren\b|\bvooruit\b|\beerder dan\b/)
/** What comes forward comes forward by weeks; by more, it is the day of last year that was given up. */
const FORWARD_DAYS_MAX = 90
const BACKWARD_DAYS_MAX = 300

/**
 * "De voorstelling van 28 maart was verplaatst naar 20 juni", told in May: the March before, and not the next. Nor
 * does a day move to itself: "van 26 maart naar 26 maart 2021".
 */
export const withOldYears = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] =>
  mentions.map((mention, i) => {
    if (mention.role !== 'moved-from') return mention
    const target = mentions.slice(i + 1).find(({ role }) => role === 'moved-to')
    const to = target?.days[0]?.iso
    if (!target || !to || FORWARD.test(mention.context.sentence)) return mention
    if (sentenceAt(source, mention.from).index !== sentenceAt(source, target.from).index) return mention
    const before = mention.days.map((day) => {
      if (day.iso === null || day.year !== null || day.weekday !== null) return null
      const iso = isoDay(yearOf(day.iso) - 1, day.month, day.day)
      const isAfter = daysBetween(to, day.iso) > FORWARD_DAYS_MAX
      return iso && isAfter && daysBetween(iso, to) <= BACKWARD_DAYS_MAX ? { ...day, iso } : null
    })
    return before.every((day) => day !== null) ? { ...mention, days: before } : mention
  })

const OVER_DAYS_MIN = 14
const MOVED = compact(new RegExp(`\\b(?:${MOVED_PARTICIPLE}|nieuwe dat(?:um|a))\\b`))
/** "…, dat verplaatst was van 15 maart naar 26 september, is geannuleerd". */
const GOES_ON_WITH = compact(
  /^,? (?:is|zijn|wordt|worden|kan|kunnen|gaat|gaan|zal|zullen|moet|moeten|vervalt)\b/,
)

/**
 * What had moved is off: the headline calls it off, and the day that it had at first lies long behind, or the words
 * behind its new day do. The days are those of the targets; null where the move stands.
 */
export const withTargetsOff = (
  mentions: readonly RoledMention[],
  source: Source,
): readonly RoledMention[] => {
  const off = new Set(targetsOff(mentions, source))
  if (off.size === 0) return mentions
  return mentions.map((mention) => {
    const days = mention.days.map((day) =>
      day.iso !== null && off.has(day.iso) && /^(?:moved-to|session)$/.test(day.role)
        ? { ...day, role: 'cancelled' as const }
        : day,
    )
    return { ...mention, days, role: days[0]?.role ?? mention.role }
  })
}

const targetsOff = (mentions: readonly RoledMention[], source: Source): string[] => {
  const targets = mentions.filter(({ role }) => role === 'moved-to')
  const isos = targets.flatMap(({ days }) => days.flatMap(({ iso }) => iso ?? []))
  const others = mentions.some(({ days }) =>
    days.some(
      ({ iso, role }) => iso !== null && iso >= source.day && role === 'session' && !isos.includes(iso),
    ),
  )
  if (targets.length === 0 || others || isos.some((iso) => iso < source.day)) return []
  const goesOff = targets.every(
    ({ context: { right, after } }) =>
      right === after && GOES_ON_WITH.test(after) && isCancelled(`… ${after}`),
  )
  return goesOff || isOffInHeadline(mentions, source) ? isos : []
}

const isOffInHeadline = (mentions: readonly RoledMention[], source: Source): boolean => {
  const headline = source.lines[0]?.text.toLowerCase() ?? ''
  const old = mentions.filter(({ role }) => role === 'moved-from')
  const isOver = old.every(({ days }) =>
    days.every(({ iso }) => iso !== null && daysBetween(iso, source.day) > OVER_DAYS_MIN),
  )
  return old.length > 0 && isOver && isCancelled(headline) && !MOVED.test(headline)
}
