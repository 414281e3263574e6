import { daysBetween, plusDays } from './calendar'

const PERIOD_DAYS_MAX = 7

/** The days between two that a dash joins; a longer stretch is a season, and does not name each of its days. */
export const daysInside = (first: string | null, last: string | null): string[] => {
  if (!first || !last || daysBetween(first, last) >= PERIOD_DAYS_MAX) return []
  const days: string[] = []
  for (let day = plusDays(first, 1); day < last; day = plusDays(day, 1)) days.push(day)
  return days
}
