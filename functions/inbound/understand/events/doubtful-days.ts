import { daysBetween } from '../dates/calendar'
import type { DatedSession } from './sessions'
import { weeklyDays } from './weekly'

const PERIOD_DAYS_MIN = 8
const FAR_DAYS_MIN = 270
const GAP_DAYS_MIN = 150

/**
 * Leaves out the days that only look like sessions beside those that surely are: the ends of a long period
 * ("het plan ligt van 12 maart tot 10 mei ter inzage") and a day without a year that lies nearly a year ahead,
 * far behind all others ("de brief over de vergadering van 26 april", read in May).
 */
export const withoutDoubtful = (sessions: readonly DatedSession[], mailDay: string): DatedSession[] => {
  const firm = sessions.filter((session) => !isPeriodEnd(session) && !isOtherOfWeekend(session, sessions))
  const days = new Set(firm.map(({ iso }) => iso))
  const kept = firm.length > 0 ? sessions.filter(({ iso }) => days.has(iso)) : [...sessions]
  const near = kept.flatMap(({ iso }) => (iso !== null && !isFar(iso, mailDay) ? [iso] : [])).sort()
  const last = near.at(-1)
  return last === undefined || last < mailDay
    ? kept
    : kept.filter((session) => !isLost(session, mailDay, last))
}

/** One end of "12 maart t/m 10 mei", which names no day in between. */
const isPeriodEnd = ({ status, iso, mentions }: DatedSession): boolean => {
  const [mention] = mentions
  const at = mention?.days.findIndex((day) => day.iso === iso) ?? -1
  if (!mention || weeklyDays(mention) || status !== 'planned' || at === -1) return false
  return [at, at + 1].some((i) => {
    const [from, to] = [mention.days[i - 1]?.iso, mention.days[i]?.iso]
    return mention.joints[i - 1] === 'range' && !!from && !!to && daysBetween(from, to) >= PERIOD_DAYS_MIN
  })
}

/** "In het weekend van 5 en 6 oktober … Onze tuin doet mee op zaterdag 5 oktober": the other day is not ours. */
const isOtherOfWeekend = ({ iso, mentions }: DatedSession, among: readonly DatedSession[]): boolean => {
  const [mention] = mentions
  if (!mention || !/\bweekend van\s*$/.test(mention.context.left)) return false
  const days = new Set(mention.days.map((day) => day.iso))
  const named = among.filter((other) => days.has(other.iso) && !other.mentions.includes(mention))
  return named.length > 0 && named.every((other) => other.iso !== iso)
}

const isFar = (iso: string, mailDay: string): boolean => daysBetween(mailDay, iso) > FAR_DAYS_MIN

const isLost = ({ iso, day, mentions, joint }: DatedSession, mailDay: string, last: string): boolean =>
  iso !== null &&
  joint === null &&
  day.year === null &&
  day.weekday === null &&
  isFar(iso, mailDay) &&
  daysBetween(last, iso) > GAP_DAYS_MIN &&
  mentions.every(
    ({ context, days }) =>
      days.length === 1 && !context.opensLine && !/\bvolgend jaar\b/.test(context.sentence),
  )
