import { daysBetween, isoDay, weekdayOn, yearOf } from '../understand/dates/calendar'
import type { DatedDay } from '../understand/dates/date-mentions'
import { resolveYear } from '../understand/dates/years'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../understand/words/calendar-words'

/** A day in its year, or the question to ask when its weekday contradicts its date. */
export type NamedDay = { iso: string } | { doubt: string }

const none = {
  years: new Set<number>(),
  stated: new Map<string, number>(),
  weekdays: new Map<string, number>(),
}

/**
 * Places a day in a year: the year that is written, else the one that brings it nearest to the date it
 * replaces, else as the reader of announcements does. Never changes the year to make a weekday fit.
 */
export const nameDay = (day: DatedDay, today: string, near: string | null): NamedDay | null => {
  const resolved = resolveYear(near ? { ...day, weekday: null } : day, today, 'ahead', none)
  const iso = day.year === null && near !== null ? (nearest(day, today, near) ?? resolved.iso) : resolved.iso
  if (iso === null) return resolved.doubt === null ? null : { doubt: yearDoubt(day) }
  if (day.weekday && weekdayOn(iso) !== day.weekday.number) return { doubt: weekdayDoubt(day, iso) }
  return { iso }
}

/** "7 januari" for an event of 17 December is the January after it; a day behind the reply is not meant. */
const nearest = (day: DatedDay, today: string, near: string): string | null => {
  const year = yearOf(near)
  const choices = [year - 1, year, year + 1]
    .map((one) => isoDay(one, day.month, day.day))
    .filter((iso) => iso !== null)
    .filter((iso) => iso >= today || near < today)
  return choices.sort((one, other) => gap(one, near) - gap(other, near))[0] ?? null
}

const gap = (one: string, other: string): number => Math.abs(daysBetween(one, other))

const weekdayDoubt = (day: DatedDay, iso: string): string => {
  const said = `${weekdayName(day.weekday?.number ?? 1)} ${dateName(day)}`
  return `U schreef "${said}", maar ${dateName(day)} ${yearOf(iso)} is een ${weekdayName(weekdayOn(iso))}. Welke dag bedoelt u?`
}

const yearDoubt = (day: DatedDay): string => `Welk jaar bedoelt u met "${dateName(day)}"?`

const dateName = (day: DatedDay): string => `${day.day} ${MONTH_WORDS[day.month - 1] ?? ''}`

const weekdayName = (number: number): string => WEEKDAY_WORDS[number - 1] ?? ''
