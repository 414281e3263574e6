import { daysBetween, isoDay, weekdayOn, yearOf } from './calendar'
import type { DatedDay } from './date-mentions'

/**
 * `weekday`: the weekday fits no near year, or not the year that is written.
 * `year`: the weekday fits a year in the past only; no day is chosen.
 */
export type YearDoubt = 'weekday' | 'year'

export type ResolvedDay = {
  readonly iso: string | null
  readonly basis: 'stated' | 'inferred'
  readonly doubt: YearDoubt | null
}

/** Which way the sentence looks: a report's dates lie behind the mail, what was called off on either side. */
export type Outlook = 'ahead' | 'back' | 'either'

/** What the whole text says about days and years: a day that is named twice is one day. */
export type YearHints = {
  readonly years: ReadonlySet<number>
  readonly stated: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
}

const keyOf = (day: DatedDay): string => `${day.day}/${day.month}`

export const readYearHints = (days: readonly DatedDay[]): YearHints => {
  const years = new Set<number>()
  const stated = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const day of days) {
    if (day.year !== null) years.add(day.year)
    if (day.year !== null && !stated.has(keyOf(day))) stated.set(keyOf(day), day.year)
    if (day.weekday?.sure && day.year === null) weekdays.set(keyOf(day), day.weekday.number)
  }
  return { years, stated, weekdays }
}

const HINT_YEARS_MAX = 3
const RECENT_DAYS_MAX = 7
/** What is called off or moved lies near: next spring's date is not meant in June, last spring's is. */
const NEAR_DAYS_MAX = 240
/** "Vrijdag 11 juni" in May, when the 11th is a Thursday: the weekday is wrong, and next year is not meant. */
const SOON_DAYS_MAX = 60

/** Places a day in a year by what is written, else by the weekday and the day of the mail. `lone`: no year beside it; `season`: the year said of all days there. */
export const resolveYear = (
  day: DatedDay,
  mailDay: string,
  outlook: Outlook,
  hints: YearHints,
  lone = false,
  season: number | null = null,
): ResolvedDay => {
  if (day.year !== null) return resolveStated(day, day.year)
  const said = hints.stated.get(keyOf(day))
  // "20 september 1975" is history, and says nothing of "20 september".
  const near = said !== undefined && Math.abs(said - yearOf(mailDay)) <= HINT_YEARS_MAX ? said : undefined
  const weekday = day.weekday ?? sureWeekday(hints.weekdays.get(keyOf(day)))
  const fits = (iso: string | null): iso is string =>
    iso !== null && (weekday === null || weekdayOn(iso) === weekday.number)
  const ahead = upcoming(day, mailDay)
  const behind = latest(day, mailDay)
  const placed = near ?? (outlook === 'ahead' ? (season ?? undefined) : undefined)
  const written = placed === undefined ? null : isoDay(placed, day.month, day.day)
  const later = ahead && isoDay(yearOf(ahead) + 1, day.month, day.day)
  const elsewhere = [...hints.years].map((year) => isoDay(year, day.month, day.day))
  const long = ahead !== null && daysBetween(mailDay, ahead) > NEAR_DAYS_MAX
  const first = outlook === 'back' || (outlook === 'either' && long) ? [written, behind] : [written, ahead]
  const nearby = elsewhere.filter(isNear(mailDay))
  const soon = lone && ahead !== null && daysBetween(mailDay, ahead) <= SOON_DAYS_MAX
  const rest =
    outlook === 'back'
      ? [...elsewhere, ahead]
      : outlook === 'either'
        ? [...nearby, behind, ahead, later]
        : [...nearby, soon || day.weekday?.sure === false ? null : later]
  const choice = [...first, ...rest].find(fits)
  if (choice) return { iso: choice, basis: 'inferred', doubt: null }
  if (!day.weekday?.sure && weekday !== null && day.weekday !== null)
    return { iso: ahead, basis: 'inferred', doubt: null }
  if (outlook === 'ahead' && fits(behind))
    return isRecent(behind, mailDay)
      ? { iso: behind, basis: 'inferred', doubt: null }
      : { iso: null, basis: 'inferred', doubt: 'year' }
  const fallback = outlook === 'back' ? behind : ahead
  return { iso: fallback, basis: 'inferred', doubt: fallback === null ? null : 'weekday' }
}

const resolveStated = (day: DatedDay, year: number): ResolvedDay => {
  const iso = isoDay(year, day.month, day.day)
  const wrong = iso !== null && day.weekday?.sure && weekdayOn(iso) !== day.weekday.number
  return { iso, basis: 'stated', doubt: wrong ? 'weekday' : null }
}

const sureWeekday = (number: number | undefined) => (number === undefined ? null : { number, sure: true })

/** The first such day on or after the mail; 29 February waits for a leap year. */
const upcoming = (day: DatedDay, from: string): string | null => {
  for (let year = yearOf(from); year <= yearOf(from) + 4; year += 1) {
    const iso = isoDay(year, day.month, day.day)
    if (iso !== null && iso >= from) return iso
  }
  return null
}

const latest = (day: DatedDay, until: string): string | null => {
  for (let year = yearOf(until); year >= yearOf(until) - 4; year -= 1) {
    const iso = isoDay(year, day.month, day.day)
    if (iso !== null && iso <= until) return iso
  }
  return null
}

const isNear =
  (mailDay: string) =>
  (iso: string | null): boolean =>
    iso !== null && Math.abs(yearOf(iso) - yearOf(mailDay)) <= 1

const isRecent = (iso: string, mailDay: string): boolean => daysBetween(iso, mailDay) <= RECENT_DAYS_MAX
