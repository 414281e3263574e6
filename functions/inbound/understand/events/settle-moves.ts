import { SINCE, withAllOff } from '../roles/all-off'
import { isCancelled } from '../roles/cancel-cues'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import { withMarksAbove, withMarksBelow } from '../roles/marked-off'
import { hasUndatedTarget, movesToSeason, seeksDay } from '../roles/move-targets'
import { withOldYears, withTargetsOff } from '../roles/moved-before'
import { withMovedLater } from '../roles/moved-later'
import { withMovedThenOff } from '../roles/moved-then-off'
import { goesOnThen } from '../roles/off-clause'
import { offAmong } from '../roles/one-of-list'
import { clauseOf, goesOn, refersBack } from '../roles/other-cues'
import { withoutPageDays } from '../roles/page-days'
import { withPutOffThen } from '../roles/put-off-then'
import { withSpokenOff } from '../roles/spoken-off'
import { withSpokenOn } from '../roles/spoken-on'
import { withWeekdaysOff } from '../roles/struck-days'
import { withUndecided } from '../roles/undecided'
import { isReplaced } from '../roles/unsaid-off'
import { takesBackOff, withTakenBackOff } from '../roles/withdrawn-off'
import { withoutWrongWeekdays } from '../roles/wrong-weekdays'
import { type Source, sentenceAt, spanOf, words } from '../text/source'
import { readStatements } from '../text/statements'
import { givenUpForReserve, givenUpTargets, movedOff, replacedDays } from './given-up-days'
import { withoutAsides, withoutOthers } from './of-others'
import { withNamedOff } from './off-by-name'
import { isOffThen } from './off-then'
import { oldDays } from './old-day'
import { dropEarlier, hasOther, isAhead, isGivenUp, wasTarget } from './told-given-up'

/**
 * Looks at all dates together: what is called off while a new date is given has moved, and every mention of
 * a date that moved, or is held in reserve, means the same. A headline that calls it off counts for all.
 */
export const settleMoves = (read: readonly RoledMention[], source: Source): RoledMention[] => {
  const roled = withOldYears(withoutWrongWeekdays(read), source)
  const listed = withMarksAbove(withoutAsides(withoutPageDays(withUndecided(roled, source), source)), source)
  const marked = withMovedThenOff(withMarksBelow(listed, source), source)
  const off = withAllOff(withWeekdaysOff(withSpokenOff(marked, source), source), source)
  const named = withNamedOff(off, source)
  const found = withSpokenOn(named, source)
  const standing = withMovedLater(
    withoutOthers(withTakenBackOff(withPutOffThen(found, source), source)),
    source,
  )
  const mentions = withTargetsOff(standing, source)
  const [headline = '', second = ''] = source.sentences
    .slice(0, 2)
    .map(({ from, to }) => words(source, spanOf(source, from, to)))
  const settled = new Map<string, RoledMention['role']>()
  const days = mentions.flatMap((mention) => mention.days)
  for (const day of days) if (day.role === 'publication' && day.iso) settled.set(day.iso, 'publication')
  for (const iso of labelledDays(mentions)) settled.delete(iso)
  for (const iso of referredDays(mentions)) settled.set(iso, 'mention')
  for (const [iso, role] of movedDays(mentions, days, source, mentions !== standing)) settled.set(iso, role)
  const some = offAmong(headline, days) ?? offAmong(`${headline}, ${second}`, days)
  if (some) for (const iso of some) settled.set(iso, 'cancelled')
  else if (
    found === named &&
    isOff(headline, days) &&
    !mentions.some((mention) => isOffThen(mention) && sentenceAt(source, mention.from).index === 0) &&
    takesBackOff(readStatements(source, { start: 0, end: source.text.length })) === null &&
    !isReplaced(`${headline} ${second}`.toLowerCase())
  )
    for (const iso of offByHeadline(mentions, headline)) settled.set(iso, 'cancelled')
  return mentions.map((mention) => {
    const roled = mention.days.map((day) => {
      const role = day.iso === null ? undefined : settled.get(day.iso)
      return role && (isSettled(mention, day, role) || (day.role === 'deadline' && role === 'moved-from'))
        ? { ...day, role }
        : day
    })
    return { ...mention, days: roled, role: roled[0]?.role ?? mention.role }
  })
}

/** The days that a headline calls off: not one that any sentence says goes on. */
const offByHeadline = (mentions: readonly RoledMention[], headline: string): string[] => {
  const goesOnThere = ({ context }: RoledMention) => goesOn(clauseOf(context)) || goesOnThen(context)
  const kept = new Set(mentions.filter(goesOnThere).flatMap(({ days }) => days.map(({ iso }) => iso)))
  return mentions.flatMap(({ days }) =>
    days.flatMap(({ iso, role }) =>
      role === 'session' && iso && !kept.has(iso) && isOfYear(headline, iso) ? [iso] : [],
    ),
  )
}

const SETTLED = /^(?:session|cancelled|moved-to|moved-from|past|reserve)$/

/** What another gathering has as its day may be this one's too, where the text says so with weekday or label. */
const isSettled = (mention: RoledMention, day: RoledDay, role: RoledMention['role']): boolean =>
  SETTLED.test(day.role) && (role !== 'mention' || (day.weekday === null && !mention.context.opensLine))

/** "Datum: 9 juni" is the day of the gathering, whatever stands at the head of the page. */
const labelledDays = (mentions: readonly RoledMention[]): string[] =>
  mentions
    .filter(({ context }) => /^(?:datum|data|datums|wanneer)\b/.test(context.label))
    .flatMap(({ days, role }) =>
      role === 'session' || role === 'past' ? days.flatMap(({ iso }) => iso ?? []) : [],
    )

/** "Symposium 2020 afgelast" leaves the day of 2021 alone. */
const isOfYear = (headline: string, iso: string): boolean => {
  const year = /\b20\d\d\b/.exec(headline)?.[0]
  return year === undefined || year === iso.slice(0, 4)
}

const referredDays = (mentions: readonly RoledMention[]): string[] =>
  mentions
    .filter(({ role, context }) => role === 'mention' && refersBack(context))
    .flatMap(({ days }) => days.flatMap(({ iso }) => iso ?? []))

const isOff = (headline: string, days: readonly RoledDay[]): boolean =>
  headline !== '' &&
  !headline.trimEnd().endsWith('?') &&
  isCancelled(headline.toLowerCase()) &&
  !SINCE.test(headline.toLowerCase()) &&
  !days.some((day) => /^(?:cancelled|moved-to|moved-from|reserve)$/.test(day.role))

/** What each day has become, now that all are known. */
const movedDays = (
  mentions: readonly RoledMention[],
  days: readonly RoledDay[],
  source: Source,
  targetsOff: boolean,
): Map<string, RoledMention['role']> => {
  const mailDay = source.day
  const has = (role: RoledDay['role']) => days.some((day) => day.role === role)
  const later = days.some((day) => isAhead(day, mailDay))
  const again = givenUpTargets(mentions)
  const isOver = (day: RoledDay) =>
    day.role === 'moved-to' && day.iso !== null && (again.has(day.iso) || (later && day.iso < mailDay))
  const target = days.some((day) => day.role === 'moved-to' && !isOver(day))
  const decided = isDecided(days)
  const undated = mentions.some(
    ({ role, context }) => role === 'moved-from' && (hasUndatedTarget(context) || seeksDay(context)),
  )
  const adrift =
    !targetsOff &&
    !undated &&
    has('moved-from') &&
    !target &&
    !has('session') &&
    !has('reserve') &&
    !movesToSeason(source)
  const instead = target && !has('moved-from') ? movedOff(mentions) : new Set()
  const before = instead.size > 0 ? new Set<string>() : replacedDays(mentions)
  const replaced = decided ? givenUpForReserve(mentions) : before
  const called = new Set(days.filter((day) => day.role === 'cancelled').map((day) => day.iso))
  const roles = new Map<string, RoledMention['role']>()
  for (const mention of mentions)
    if (isGivenUp(mention, target, has('moved-from'), mailDay))
      for (const day of mention.days) if (day.iso !== null) roles.set(day.iso, 'moved-from')
  if (target && !has('moved-from') && !has('cancelled'))
    for (const iso of oldDays(mentions)) roles.set(iso, 'moved-from')
  for (const day of days) {
    if (day.iso === null) continue
    if (isOver(day)) roles.set(day.iso, 'moved-from')
    if (day.role === 'moved-from') roles.set(day.iso, adrift ? 'cancelled' : 'moved-from')
    const isInstead = instead.has(day.iso) || replaced.has(day.iso)
    const given = wasTarget(days, day)
    if (day.role === 'cancelled' && given && !hasOther(days, day, mailDay)) roles.set(day.iso, 'cancelled')
    else if (day.role === 'cancelled' && (isInstead || given)) roles.set(day.iso, 'moved-from')
    if (day.role === 'reserve' && !roles.has(day.iso)) roles.set(day.iso, decided ? 'moved-to' : 'reserve')
  }
  for (const day of days) {
    if (day.role !== 'moved-to' || !day.iso || isOver(day) || roles.get(day.iso) !== 'moved-from') continue
    if (called.has(day.iso)) dropEarlier(mentions, day.iso, roles)
    else roles.delete(day.iso)
  }
  return roles
}

/** The main date is off and nothing but the reserve date is left: the choice has been made. */
const isDecided = (days: readonly RoledDay[]): boolean =>
  days.some((day) => day.role === 'cancelled' || day.role === 'moved-from') &&
  days.some((day) => day.role === 'reserve') &&
  !days.some((day) => day.role === 'moved-to' || day.role === 'session')
