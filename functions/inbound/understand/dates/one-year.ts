import { isoDay, yearOf } from './calendar'
import type { DatedDay } from './date-mentions'
import type { ResolvedDay } from './years'

/**
 * "Zaterdag 6, vrijdag 12 en zondag 13 april", where the 13th is no Sunday: days of one list that follow each other
 * are of one year, and a weekday that only fits the next year is doubted instead.
 */
export const inOneYear = <Day extends DatedDay & ResolvedDay>(days: readonly Day[]): Day[] => {
  const [first] = days
  if (!first?.iso || days.some(({ year }) => year !== null)) return [...days]
  const year = yearOf(first.iso)
  return days.map((one) => {
    const same = isoDay(year, one.month, one.day)
    const strays = one.iso !== null && yearOf(one.iso) !== year
    const follows = one.month > first.month || (one.month === first.month && one.day > first.day)
    return strays && follows && same ? { ...one, iso: same, doubt: 'weekday' as const } : one
  })
}
