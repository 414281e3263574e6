import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'

/** An instant as stored: UTC, milliseconds, so that text order is time order: `2020-06-04T10:30:00.000Z`. */
export const Instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))
  .brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

export const toInstant = (instant: Temporal.Instant): Instant =>
  instant.toString({ smallestUnit: 'millisecond' }) as Instant

export const fromInstant = (instant: Instant): Temporal.Instant => Temporal.Instant.from(instant)

/** The moment at which a wall clock in `zone` shows this; in a gap the later, as RFC 5545 reads it. */
export const atLocal = (date: string, time: string, zone: string): Temporal.Instant =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()

export const localDate = (instant: Temporal.Instant, zone: string): string =>
  instant.toZonedDateTimeISO(zone).toPlainDate().toString()

export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** Moves by working days (Monday to Friday); `days` may be negative. */
export const addWorkingDays = (date: string, days: number): string => {
  const step = Math.sign(days)
  let day = Temporal.PlainDate.from(date)
  for (let left = Math.abs(days); left > 0; ) {
    day = day.add({ days: step })
    if (day.dayOfWeek <= 5) left -= 1
  }
  return day.toString()
}

export type QuietHours = { from: string; until: string }

/** The same moment, or the end of the night it falls in: nothing is sent to many at night. */
export const outsideNight = (
  instant: Temporal.Instant,
  zone: string,
  night: QuietHours,
): Temporal.Instant => {
  const local = instant.toZonedDateTimeISO(zone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const date = local.toPlainDate().toString()
  if (time >= night.from) return atLocal(addDays(date, 1), night.until, zone)
  if (time < night.until) return atLocal(date, night.until, zone)
  return instant
}
