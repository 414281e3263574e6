import type { RoledDay } from '../roles/date-roles'

/** The day of a gathering whose date the text does not say; it stands for no day of the calendar. */
export const EMPTY_DAY: Omit<RoledDay, 'span'> = {
  day: 0,
  month: 0,
  year: null,
  weekday: null,
  part: null,
  iso: null,
  basis: 'inferred',
  doubt: null,
  role: 'session',
}

export const isEmptyDay = (day: Pick<RoledDay, 'day' | 'month'>): boolean => day.month === 0
