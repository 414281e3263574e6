import { Temporal } from 'temporal-polyfill'

/** Days as `YYYY-MM-DD`, which sort and compare as strings. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Monday is 1. */
export const weekdayOn = (day: string): number => ((dayNumber(day) + 2) % 7) + 1

export const plusDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** Days since 1 March of the year 0, a Wednesday; a year that begins in March has its leap day last. */
const dayNumber = (day: string): number => {
  const month = (Number(day.slice(5, 7)) + 9) % 12
  const year = Number(day.slice(0, 4)) - Math.floor(month / 10)
  const leap = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leap + Math.floor((month * 306 + 5) / 10) + Number(day.slice(8, 10)) - 1
}

/** The number of its week, as calendars count them (ISO 8601). */
export const weekOf = (day: string): number => Temporal.PlainDate.from(day).weekOfYear ?? 0

export const yearOf = (day: string): number => Number(day.slice(0, 4))
