import { isLabelled } from '../roles/context'
import type { TiedTime } from '../times/tied-times'
import { ownStart } from './own-start'
import type { DatedSession, SessionStatus } from './sessions'

/** Each day once, unless it has rows with times of their own. */
export const mergeDays = (sessions: readonly DatedSession[], times: readonly TiedTime[]): DatedSession[] => {
  const byDay = new Map<string, DatedSession[]>()
  for (const session of sessions) {
    const key = session.iso ?? `${session.day.day}/${session.day.month}`
    byDay.set(key, [...(byDay.get(key) ?? []), session])
  }
  return [...byDay.values()].flatMap((same) => splitRows(same, times))
}

/** One day in two rows with times of their own is two sessions; otherwise the words add up. */
const splitRows = (same: readonly DatedSession[], times: readonly TiedTime[]): DatedSession[] => {
  const timed = same.filter((session) => ownStart(session, times) !== null && !isRange(session))
  const opening = timed.filter(opensRow)
  const rows = opening.length > 0 ? opening : timed.filter(isNearStart)
  const starts = new Set(rows.map((session) => ownStart(session, times)))
  const listed =
    rows.length > 1 && starts.size === rows.length && rows.every((session) => isListed(session, rows))
  if (!listed) return [join(same)]
  return rows.map((session) => ({ ...session, row: session.mentions[0]?.from ?? null }))
}

/** "Berlijn 10-13 juni" in the subject: the whole of it, and no row. */
const isRange = ({ mentions: [mention] }: DatedSession): boolean => mention?.joints.includes('range') === true

const opensRow = ({ mentions: [mention] }: DatedSession): boolean =>
  mention !== undefined && (mention.context.opensLine || mention.context.alone || isLabelled(mention.context))

/** A date far into a sentence speaks of a day that was named before; it is no row of its own. */
const isNearStart = ({ mentions: [mention] }: DatedSession): boolean =>
  mention !== undefined && mention.context.before.length <= ROW_LEAD_MAX

const ROW_LEAD_MAX = 40

/** Rows of one list stand together; what has "Datum:" before it each time may have prose in between. */
const isListed = ({ mentions: [one] }: DatedSession, rows: readonly DatedSession[]): boolean => {
  const labelled = rows.every(({ mentions: [row] }) => row !== undefined && isLabelled(row.context))
  return rows.every(
    ({ mentions: [other] }) =>
      (labelled || Math.abs((other?.from ?? 0) - (one?.from ?? 0)) < ROW_TOKENS_MAX) &&
      other?.days.length === one?.days.length,
  )
}

const ROW_TOKENS_MAX = 120

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
