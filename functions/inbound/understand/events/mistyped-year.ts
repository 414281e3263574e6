import { isoDay, weekdayOn, yearOf } from '../dates/calendar'
import type { DatedSession } from './sessions'

/**
 * "les 1: 08-11-2024, les 2: 15-11-2025", read in 2025: a day behind the mail that fits the list, in order and
 * on the same weekday, a year later. It is kept as it was written, for a question, and not dropped as over.
 */
export const isMistyped = (
  session: DatedSession,
  listed: readonly DatedSession[],
  mailDay: string,
): boolean => {
  const { year, month, day } = session.day
  if (year === null || session.iso === null || session.iso >= mailDay) return false
  const meant = isoDay(year + 1, month, day)
  const at = listed.indexOf(session)
  const beside = [listed[at - 1], listed[at + 1]].flatMap((near) => near?.iso ?? [])
  const ahead = beside.filter((iso) => iso >= mailDay)
  const [before, after] = [listed[at - 1]?.iso ?? '', listed[at + 1]?.iso ?? '9']
  return (
    meant !== null &&
    meant >= mailDay &&
    yearOf(meant) === yearOf(mailDay) &&
    beside.length > 0 &&
    ahead.length === beside.length &&
    before < meant &&
    meant < after &&
    ahead.every((iso) => weekdayOn(iso) === weekdayOn(meant))
  )
}
