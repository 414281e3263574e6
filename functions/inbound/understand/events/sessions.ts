import { daysBetween } from '../dates/calendar'
import type { Joint } from '../dates/group-joints'
import { daysInside } from '../dates/period-days'
import { lastsUntil } from '../roles/begin-and-end'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import { isTentativeDay } from '../roles/tentative'
import type { TiedTime } from '../times/tied-times'
import { withoutDoubtful } from './doubtful-days'
import { isGathering } from './gathering'
import { isMistyped } from './mistyped-year'
import { isNewsOf } from './news-of-day'
import { withoutRelative } from './relative-days'
import { mergeDays } from './same-day'
import { asRunDay, isLeftOut, isWrittenOut, runDays, weeklyDays } from './weekly'

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

/** Where it is first spoken of. */
export const firstToken = (session: DatedSession): number =>
  Math.min(...session.mentions.map((mention) => mention.from))

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
    mention.endsRun || isLeftOut(mention, written)
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
  runDays(mention) === null ? [] : among.filter((other) => isLeftOut(other, [mention]))

/** What is said right behind its last day, or behind the days that are left out, such as the time, is said of the run. */
const daysOf = (
  mention: RoledMention,
  without: readonly RoledMention[],
  written: readonly RoledMention[],
): DatedSession[] => {
  const [first] = mention.days
  const off = without.flatMap(({ days }) => days.map(({ iso }) => iso))
  const run =
    first && !isWrittenOut(mention, written) && weeklyDays(mention)?.filter((iso) => !off.includes(iso))
  const next = written[written.indexOf(mention) + 1]
  const end = next?.endsRun ? [next] : []
  if (run)
    return run.map((iso, i) => ({
      ...sessionOf(asRunDay(first, iso), mention, i === 0 ? null : 'and'),
      mentions: [mention, ...end, ...without],
    }))
  const held = mention.days.filter((day) => isSession(day) && !off.includes(day.iso))
  return held.flatMap((day, i) => {
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

/** "16 t/m 18 november" names the 17th too; a season of months does not name each of its days. */
const between = (first: RoledDay, last: RoledDay, mention: RoledMention): DatedSession[] =>
  daysInside(first.iso, last.iso).map((iso) =>
    sessionOf({ ...first, iso, basis: 'inferred', doubt: null }, mention, 'range'),
  )

/** "vrijdag 1 (13.00 uur) tot zondag 3 november" names the Saturday too; the hours are of the first and the last. */
const sinceBefore = (mention: RoledMention, before: RoledMention | undefined): DatedSession[] => {
  const [first, last] = [before?.days.at(-1), mention.days[0]]
  const lasts = lastsUntil(mention.context, before?.context)
  return first && last && lasts ? between(first, last, { ...mention }) : []
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
