import type { Temporal } from 'temporal-polyfill'
import { atLocal, type Instant, toInstant } from '../../../functions/domain/time'

export const ZONE = 'Europe/Amsterdam'

/** `2027-03-11 09:00` on the wall clock of the example association. */
export const at = (local: string): Temporal.Instant => {
  const [date = '', time = ''] = local.split(' ')
  return atLocal(date, time, ZONE)
}

export const instant = (local: string): Instant => toInstant(at(local))

/** An instant as the wall clock shows it: `2027-03-11 09:00`. */
export const wallClock = (moment: Temporal.Instant): string => {
  const local = moment.toZonedDateTimeISO(ZONE)
  return `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

/** The example's announcement arrives on this Thursday. */
export const ANNOUNCED = '2027-03-11 09:00'
export const OLD_DATE = '2027-04-15'
export const NEW_DATE = '2027-06-03'
export const RESERVE_DATE = '2027-10-07'
