import { compact } from '../../compact'
import { daysBetween } from '../dates/calendar'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'
import { weeklyDays } from './weekly'

const PERIOD_DAYS_MIN = 8
const FAR_DAYS_MIN = 270
const GAP_DAYS_MIN = 150

/**
 * Leaves out the days that only look like sessions beside those that surely are: the ends of a long period
 * ("het plan ligt van 12 maart tot 10 mei ter inzage") and a day without a year that lies nearly a year ahead,
 * far behind all others ("de brief over de vergadering van 26 april", read in May), or the day of the world that
 * gives the occasion.
 */
export const withoutDoubtful = (
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  mailDay: string,
): DatedSession[] => {
  const firm = sessions.filter(
    (session) => !isPeriodEnd(session) && !isOtherOfWeekend(session, sessions) && !isNamedDay(session, times),
  )
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

const DAY_OF =
  '(?:(?:wereld|inter|europ|vlaamse|nederlandse)[a-zß-ɏ-]*|nationale?|landelijke?|de dag van|dag van)[^.;,\\d]{0,50}'
const COMMON =
  '(?:dieren|moeder|vader|valentijns|secretaresse|bevrijdings|prinsjes|ouderen|vrouwen|dodenherdenkings)dag|halloween|sint[- ]maarten'
const NAMED_DAY = compact(
  new RegExp(
    `^\\s*(?:is|is het|viert men|vieren we|valt) (?:weer |ook )?(?:de |het )?(?:${DAY_OF}|[^.;,\\d]{0,20}(?:${COMMON})|${COMMON})[!.]?$`,
    'i',
  ),
)

/** "Op 21 september is het Wereldvredesdag", and no more: the gathering for it is told of besides. */
const isNamedDay = ({ status, mentions }: DatedSession, times: readonly TiedTime[]): boolean =>
  status === 'planned' &&
  mentions.every(
    (mention) => NAMED_DAY.test(mention.context.after) && !times.some((time) => time.mention === mention),
  )

/** "op 12 december staat het Requiem op de agenda": what is told to be on that day. */
const HAPPENS = compact(
  /^\s*(?:is|zijn|staat|staan|vindt|vinden|volgt|houden|houdt|komt|komen|vieren|organiseren|organiseert|geeft|geven|gaan|gaat|brengt|brengen|speelt|spelen)\b/,
)

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
      days.length === 1 &&
      !context.opensLine &&
      !HAPPENS.test(context.right) &&
      !/\bvolgend jaar\b/.test(context.sentence),
  )
