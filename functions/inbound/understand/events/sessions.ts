import { daysBetween } from '../dates/calendar'
import type { Joint } from '../dates/group-joints'
import { isLabelled } from '../roles/context'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import { isRangeEnd } from '../roles/other-cues'
import { isTentativeDay } from '../roles/tentative'
import type { TiedTime } from '../times/tied-times'
import { withoutDoubtful } from './doubtful-days'
import { isGathering } from './gathering'
import { isMistyped } from './mistyped-year'
import { isNewsOf } from './news-of-day'
import { ownStart } from './own-start'
import { daysInside } from './period-days'
import { withoutRelative } from './relative-days'
import { asRunDay, isLeftOut, isWrittenOut, weeklyDays } from './weekly'

export type SessionStatus = 'planned' | 'tentative' | 'cancelled' | 'past'

/** One dated part of an event with the mentions that speak of it; facts are tied to it later. */
export type DatedSession = {
  readonly day: RoledDay
  readonly iso: string | null
  readonly status: SessionStatus
  readonly mentions: readonly RoledMention[]
  /** How it was joined to the day before it in its group. */
  readonly joint: Joint | null
  /** Times that stand in its own row, when one day has several rows. */
  readonly row: number | null
  /** Its own time, when one day offers several to choose from. */
  readonly slot: TiedTime | null
}

const STALE_DAYS_MAX = 400

/** The sessions of the text, each day once, in the order of the calendar. */
export const readSessions = (
  mentions: readonly RoledMention[],
  times: readonly TiedTime[],
  mailDay: string,
  report: boolean,
): DatedSession[] => {
  const speaking = mentions.filter((mention) => mention.days.some((day) => isSession(day)))
  const written = withoutRelative(speaking)
  const told = written.flatMap((mention, i) =>
    isLeftOut(mention, written)
      ? []
      : [...sinceBefore(mention, written[i - 1]), ...daysOf(mention, leftOutOf(mention, written), written)],
  )
  const all = report
    ? told.map((session) => asPast(session, mailDay))
    : told.filter((session) => session.status !== 'past')
  const fresh = dropStale(all, mailDay, report)
  const merged = mergeDays(withoutDoubtful(fresh, times, mailDay), times)
  const gather = new Set(
    merged.filter((session) => isGathering(session, times)).flatMap((session) => sentencesOf(session)),
  )
  return merged
    .filter((one) => report || isNewsOf(one) || sentencesOf(one).some((words) => gather.has(words)))
    .sort((one, other) => (one.iso ?? '9').localeCompare(other.iso ?? '9'))
}

/** Days that are named in one sentence are of one kind: "op 1 oktober voor …, op 8 oktober voor …". */
const sentencesOf = (session: DatedSession): string[] =>
  session.mentions.map(({ context }) => context.sentence)

/** In a report a day behind the mail has been, also where its own sentence does not say so. */
const asPast = (session: DatedSession, mailDay: string): DatedSession =>
  session.status === 'planned' && session.iso !== null && session.iso < mailDay
    ? { ...session, status: 'past' }
    : session

const isSession = (day: RoledDay): boolean => /^(?:session|moved-to|cancelled|past)$/.test(day.role)

/** The days that the sentence of a weekly run leaves out of it. */
const leftOutOf = (mention: RoledMention, among: readonly RoledMention[]): RoledMention[] =>
  weeklyDays(mention) === null ? [] : among.filter((other) => isLeftOut(other, [mention]))

/** What is said right behind the days that are left out, such as the time, is said of the run. */
const daysOf = (
  mention: RoledMention,
  without: readonly RoledMention[],
  written: readonly RoledMention[],
): DatedSession[] => {
  const [first] = mention.days
  const off = without.flatMap(({ days }) => days.map(({ iso }) => iso))
  const run =
    first && !isWrittenOut(mention, written) && weeklyDays(mention)?.filter((iso) => !off.includes(iso))
  if (run)
    return run.map((iso, i) => ({
      ...sessionOf(asRunDay(first, iso), mention, i === 0 ? null : 'and'),
      mentions: [mention, ...without],
    }))
  return mention.days.filter(isSession).flatMap((day, i) => {
    const joint = i === 0 ? null : (mention.joints[i - 1] ?? null)
    const one = sessionOf(day, mention, joint)
    const before = mention.days[i - 1]
    return joint === 'range' && before ? [...between(before, day, mention), one] : [one]
  })
}

const sessionOf = (day: RoledDay, mention: RoledMention, joint: Joint | null): DatedSession => ({
  day,
  iso: day.iso,
  status: statusOf(day, mention),
  mentions: [mention],
  joint,
  row: null,
  slot: null,
})

const statusOf = (day: RoledDay, mention: RoledMention): SessionStatus => {
  if (day.role === 'cancelled') return 'cancelled'
  if (day.role === 'past') return 'past'
  return isTentativeDay(day, mention) ? 'tentative' : 'planned'
}

const between = (first: RoledDay, last: RoledDay, mention: RoledMention): DatedSession[] =>
  daysInside(first.iso, last.iso).map((iso) => ({
    ...sessionOf({ ...first, iso, basis: 'inferred', doubt: null }, mention, 'range'),
    iso,
  }))

/** "vrijdag 1 (13.00 uur) tot zondag 3 november" names the Saturday too. */
const sinceBefore = (mention: RoledMention, before: RoledMention | undefined): DatedSession[] => {
  const [first, last] = [before?.days.at(-1), mention.days[0]]
  return first && last && isRangeEnd(mention.context) ? between(first, last, mention) : []
}

/** Days behind the mail count only in a report, or when nothing lies ahead. */
const dropStale = (sessions: readonly DatedSession[], mailDay: string, report: boolean): DatedSession[] => {
  const ahead = sessions.filter((session) => session.iso === null || session.iso >= mailDay)
  if (ahead.length > 0 && !report)
    return sessions.filter((one) => ahead.includes(one) || isMistyped(one, sessions, mailDay))
  return sessions.filter((session) => {
    if (session.iso === null || session.iso >= mailDay) return true
    return daysBetween(session.iso, mailDay) <= STALE_DAYS_MAX
  })
}

const mergeDays = (sessions: readonly DatedSession[], times: readonly TiedTime[]): DatedSession[] => {
  const byDay = new Map<string, DatedSession[]>()
  for (const session of sessions) {
    const key = session.iso ?? `${session.day.day}/${session.day.month}`
    byDay.set(key, [...(byDay.get(key) ?? []), session])
  }
  return [...byDay.values()].flatMap((same) => splitRows(same, times))
}

/** One day in two rows with times of their own is two sessions; otherwise the words add up. */
const splitRows = (same: readonly DatedSession[], times: readonly TiedTime[]): DatedSession[] => {
  const timed = same.filter((session) => ownStart(session, times) !== null)
  const opening = timed.filter(opensRow)
  const rows = opening.length > 0 ? opening : timed.filter(isNearStart)
  const starts = new Set(rows.map((session) => ownStart(session, times)))
  const listed =
    rows.length > 1 && starts.size === rows.length && rows.every((session) => isListed(session, rows))
  if (!listed) return [join(same)]
  return rows.map((session) => ({ ...session, row: session.mentions[0]?.from ?? null }))
}

const opensRow = ({ mentions: [mention] }: DatedSession): boolean =>
  mention !== undefined && (mention.context.opensLine || mention.context.alone || isLabelled(mention.context))

/** A date far into a sentence speaks of a day that was named before; it is no row of its own. */
const isNearStart = ({ mentions: [mention] }: DatedSession): boolean =>
  mention !== undefined && mention.context.before.length <= ROW_LEAD_MAX

const ROW_LEAD_MAX = 40

const isListed = ({ mentions: [one] }: DatedSession, rows: readonly DatedSession[]): boolean =>
  rows.every(
    ({ mentions: [other] }) =>
      Math.abs((other?.from ?? 0) - (one?.from ?? 0)) < 120 && other?.days.length === one?.days.length,
  )

const RANK: Record<SessionStatus, number> = { cancelled: 0, tentative: 1, planned: 2, past: 3 }

const join = (same: readonly DatedSession[]): DatedSession => {
  const first = best(same)
  const status = same.map((session) => session.status).sort((a, b) => RANK[a] - RANK[b])[0] ?? first.status
  const choice = same.find((session) => session.joint === 'or')
  return {
    ...first,
    status,
    joint: (choice ?? first).joint,
    mentions: same.flatMap((session) => session.mentions),
  }
}

/** The mention that says most stands for the day: year and weekday before bare numbers. */
const best = (same: readonly DatedSession[]): DatedSession => {
  const weight = (session: DatedSession) =>
    (session.day.role === 'moved-to' ? 4 : 0) +
    (session.day.weekday ? 2 : 0) +
    (session.day.year !== null ? 1 : 0)
  return same.reduce((top, session) => (weight(session) > weight(top) ? session : top))
}
