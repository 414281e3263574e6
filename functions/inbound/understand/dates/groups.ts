import { isHouseNumber } from '../text/house-number'
import { opensLine, type Token } from '../text/tokens'
import { readDay, type WrittenDay } from './day-form'
import { type Joint, type Link, listed, readJoint } from './group-joints'
import { hoursBehindEnd } from './hours-behind'
import { opensClause } from './joined-clauses'
import { listNumberEnd } from './list-number'
import { opensList } from './list-opening'
import { readWeekdayList, withPlural, withWeekdays } from './weekday-lists'

export type WrittenGroup = {
  readonly days: readonly WrittenDay[]
  /** The joint before each day but the first. */
  readonly joints: readonly Joint[]
  readonly from: number
  readonly to: number
}

type Tokens = readonly Token[]
const DAYS_MAX = 80

/**
 * Reads "dinsdag 10 of donderdag 12 november": days that share month and year are one group. Without a month
 * it is none; `resume` then skips the numbers already seen, so that long lists of numbers cost no more.
 */
export const readGroup = (tokens: Tokens, at: number): { group: WrittenGroup | null; resume: number } => {
  const numbered = listNumberEnd(tokens, at) ?? hoursBehindEnd(tokens, at)
  if (numbered !== null) return { group: null, resume: numbered }
  const lead = readWeekdayList(tokens, at)
  const days: WrittenDay[] = []
  const joints: Joint[] = []
  let link: Link | null = null
  let weak = false
  let nightly = false
  let i = lead?.to ?? at
  while (days.length < DAYS_MAX) {
    if (link && opensLine(tokens[i])) break
    const day = readDay(tokens, i)
    if (!day || (!link && day.month === null && isHouseNumber(tokens, day.from))) break
    if (link?.joint === 'range' && runsBack(days.at(-1), day)) break
    if (link && day.mark === '-' && isInFull(days.at(-1))) break
    if (link?.joint === 'and' && opensClause(tokens, at, days.at(-1), day)) break
    if (link) joints.push(link.joint)
    if (link && day.month !== null && days.at(-1)?.month === null) weak = link.comma
    days.push(day)
    const night = readNight(tokens, at, day)
    nightly ||= night !== null
    link = readJoint(tokens, day.to) ?? night
    if (!link) break
    i = link.to
  }
  const shared =
    shareMonth(days, listed(days, joints), weak && !opensList(tokens, days)) ??
    monthBehind(tokens, days, joints)
  if (!shared) return { group: null, resume: Math.max(at + 1, days.at(-1)?.from ?? 0) }
  if (nightly && shared.days.length === 2)
    return {
      group: { days: shared.days.slice(0, 1), joints: [], from: at, to: shared.to },
      resume: shared.to,
    }
  const first = lead ? withWeekdays(shared.days, lead.weekdays) : withPlural(tokens, shared.days)
  const from = lead ? at : (first[0]?.from ?? at)
  return { group: { days: first, joints: shared.joints, from, to: shared.to }, resume: shared.to }
}

/** "za 4 sept, 10-12: Snoeiles": behind a day with its month these are hours. */
const isInFull = (day: WrittenDay | undefined): boolean =>
  day !== undefined && day.month !== null && !day.doubtful

/** "in de nacht van zaterdag 12 op zondag 13 oktober": it begins on the first. */
const readNight = (tokens: Tokens, at: number, { day, from, to }: WrittenDay): Link | null => {
  if (from !== at || tokens[at - 1]?.lower !== 'van' || tokens[to]?.lower !== 'op') return null
  const next = readDay(tokens, to + 1)
  return next && (next.day === day + 1 || next.day === 1) ? { joint: 'and', to: to + 1, comma: false } : null
}

/** "de excursie van 12 oktober tot 5 oktober": no range, but a day and until when. */
const runsBack = (first: WrittenDay | undefined, last: WrittenDay): boolean =>
  first !== undefined &&
  first.month !== null &&
  first.month === last.month &&
  last.day < first.day &&
  first.year === null &&
  last.year === null

const ASIDE_TOKENS_MAX = 10

/** "18, 19 (20.00 uur) en 20 oktober": the month comes behind what is said of the first days in brackets. */
const monthBehind = (
  tokens: Tokens,
  days: readonly WrittenDay[],
  joints: readonly Joint[],
): ReturnType<typeof shareMonth> => {
  const last = days.at(-1)
  if (!last || tokens[last.to]?.text !== '(' || days.some(({ month }) => month !== null)) return null
  const next = monthOver(tokens, last)
  if (!next) return null
  const { month, year } = next
  return { days: days.map((day) => ({ ...day, month, year })), joints: listed(days, joints), to: last.to }
}

const ASIDES_MAX = 8

/** The day with a month behind one aside or more, as the days in between rise. */
const monthOver = (tokens: Tokens, first: WrittenDay): WrittenDay | null => {
  let day: WrittenDay = first
  for (let steps = 0; steps < ASIDES_MAX; steps += 1) {
    const to = afterAside(tokens, day.to)
    const link = readJoint(tokens, to)
    const next = link && !opensLine(tokens[link.to]) ? readDay(tokens, link.to) : null
    if (!next || next.doubtful || next.day <= day.day) return null
    if (next.month !== null) return next
    day = next
  }
  return null
}

const afterAside = (tokens: Tokens, at: number): number => {
  if (tokens[at]?.text !== '(') return at
  let i = at + 1
  while (i < at + ASIDE_TOKENS_MAX && tokens[i]?.text !== ')') i += 1
  return tokens[i]?.text === ')' ? i + 1 : at
}

/** Gives each day the month and year after it; what has no month to its right is no day. */
const shareMonth = (
  days: readonly WrittenDay[],
  joints: readonly Joint[],
  weak: boolean,
): { days: WrittenDay[]; joints: Joint[]; to: number } | null => {
  const last = days.findLastIndex((day) => day.month !== null)
  if (last === -1) return null
  const kept = days.slice(0, last + 1)
  const start = Math.max(weak ? firstOfList(kept) : 0, afterHours(kept, joints))
  const shared: WrittenDay[] = []
  let month: number | null = null
  let year: number | null = null
  for (const day of kept.slice(start).toReversed()) {
    if (day.month !== null) {
      // "9 december en 13 januari 2021": the year holds for what comes before it in that year.
      if (day.year !== null) year = day.year
      else if (year !== null && month !== null && day.month > month) year -= 1
      month = day.month
    }
    shared.unshift({ ...day, month, year: day.year ?? year, doubtful: day.doubtful })
  }
  return { days: carryYear(shared), joints: joints.slice(start, last), to: kept.at(-1)?.to ?? 0 }
}

/** "9 december 2020 en 13 januari": the next such month after a year that was written. */
const carryYear = (days: readonly WrittenDay[]): WrittenDay[] => {
  const carried: WrittenDay[] = []
  for (const day of days) {
    const before = carried.at(-1)
    const year =
      day.year ??
      (before?.year && before.month && day.month ? before.year + (day.month < before.month ? 1 : 0) : null)
    carried.push({ ...day, year })
  }
  return carried
}

/** "van 10 tot 17 en zondag 6 oktober": a range that runs on beyond the day behind it is one of hours. */
const afterHours = (days: readonly WrittenDay[], joints: readonly Joint[]): number => {
  const isBare = (day: WrittenDay | undefined) => day?.month === null && day.weekday === null
  const at = days.findLastIndex(
    (day, i) =>
      joints[i - 2] === 'range' &&
      isBare(days[i - 2]) &&
      isBare(days[i - 1]) &&
      (days[i - 1]?.day ?? 0) >= day.day,
  )
  return Math.max(at, 0)
}

/** In "Dorpsstraat 5, 12 maart" a comma alone makes no list: the house number stays outside. */
const firstOfList = (days: readonly WrittenDay[]): number => {
  const first = days.findIndex((day) => day.month !== null)
  return days.slice(0, first).some((day) => day.weekday !== null) ? 0 : first
}
