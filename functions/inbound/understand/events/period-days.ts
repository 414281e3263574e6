import { daysBetween, plusDays } from '../dates/calendar'

const PERIOD_DAYS_MAX = 7

/** "16 t/m 18 november" names the 17th too; a season of months does not name each of its days. */
export const daysInside = (first: string | null, last: string | null): string[] => {
  if (!first || !last || daysBetween(first, last) >= PERIOD_DAYS_MAX) return []
  const inside: string[] = []
  for (let iso = plusDays(first, 1); iso < last; iso = plusDays(iso, 1)) inside.push(iso)
  return inside
}
