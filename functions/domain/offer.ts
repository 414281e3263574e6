import { Temporal } from 'temporal-polyfill'
import type { Association } from './association'
import { type Event, sessionOf } from './event'
import { addWorkingDays, atLocal, localDate, outsideNight } from './time'

/** Closer to the event than this, a seat is no longer given without asking. */
const OFFER_WORKING_DAYS = 5
/** How long an offer stands, and how long on the day before and the day itself. */
const OFFER_HOURS = 24
const LATE_OFFER_HOURS = 3
/** An offer that the night would end stays this long after it. */
const MORNING_HOURS = 2
/** Nobody gets less time than this to answer and still to come. */
const LAST_HOURS = 1

type At = Pick<Association, 'zone' | 'quiet'>

/** Whether a freed seat is only offered now: the event is within five working days. */
export const offersOnly = (event: Event, unit: string, { zone }: At, now: Temporal.Instant): boolean => {
  const { date } = sessionOf(event, unit).facts
  return date !== null && localDate(now, zone) > addWorkingDays(date, -OFFER_WORKING_DAYS)
}

/**
 * When an offer that is made now ends: a day later, sooner when the event is near, never at night and
 * always before the event begins; null when there is no time left for one.
 */
export const offerEnds = (
  event: Event,
  unit: string,
  { zone, quiet }: At,
  now: Temporal.Instant,
): Temporal.Instant | null => {
  const { date, start } = sessionOf(event, unit).facts
  if (!date) return null
  const begins = atLocal(date, start ?? quiet.until, zone).subtract({ hours: LAST_HOURS })
  const near = localDate(now.add({ hours: OFFER_HOURS }), zone) >= date
  const wanted = now.add({ hours: near ? LATE_OFFER_HOURS : OFFER_HOURS })
  const morning = outsideNight(wanted, zone, quiet)
  const ends = morning.equals(wanted) ? wanted : morning.add({ hours: MORNING_HOURS })
  const last = Temporal.Instant.compare(ends, begins) > 0 ? begins : ends
  const inTime = Temporal.Instant.compare(last, now.add({ hours: LAST_HOURS })) >= 0
  return inTime && outsideNight(last, zone, quiet).equals(last) ? last : null
}
