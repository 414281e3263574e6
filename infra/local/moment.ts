import { Temporal } from 'temporal-polyfill'

/** Zone of a moment that a person writes without one. */
export const ZONE = 'Europe/Amsterdam'

/**
 * Reads a moment as a person types it: ISO 8601 with an offset or Z, or local date and time in the zone.
 * Null when it is neither.
 */
export const parseMoment = (text: string): Temporal.Instant | null => {
  try {
    if (/t.*(z|[+-]\d{2}(:?\d{2})?)$/i.test(text)) return Temporal.Instant.from(text)
    if (!/^\d{4}-\d{2}-\d{2}(t\d{2}:\d{2}(:\d{2})?)?$/i.test(text)) return null
    return Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).toInstant()
  } catch {
    return null
  }
}

/** Wall clock of the zone, to the minute, with the day: `Thu 2020-05-28 09:00 Europe/Amsterdam`. */
export const wallClock = (instant: Temporal.Instant): string => {
  const there = instant.toZonedDateTimeISO(ZONE)
  const day = there.toLocaleString('en-GB', { weekday: 'short' })
  return `${day} ${there.toPlainDate()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })} ${ZONE}`
}
