import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import type { Event, Session } from '../event'
import { replaceTimers } from '../event-timers'
import { isOnline } from '../online'
import { atLocal, toInstant } from '../time'
import type { EventCommand, EventState } from './decide-event'
import { both, decided, nothing, type Outcome, refused } from './decision'
import { byDay, mailing } from './mailings'

/**
 * The link for whoever takes part online. It goes out a day and an hour before each session; where that
 * day has begun, or an earlier link was sent, those online get it now.
 */
export const setLink = (
  { association, event, timers }: EventState,
  { link, by }: Extract<EventCommand, { type: 'link' }>,
  now: Temporal.Instant,
): Outcome => {
  if (!event.sessions.some(isOnline)) return refused({ why: 'not-online' })
  if (event.onlineLink === link) return decided({})
  const linked: Event = { ...event, onlineLink: link }
  const cause = `link.${toInstant(now)}`
  const due = linked.sessions
    .filter((session) => isOnline(session) && isNear(session, association, now))
    .map(({ id }) => mailing(linked, 'online-link', cause, 'online', id))
  return decided(
    both(
      {
        ...nothing,
        events: [linked],
        timers: replaceTimers(timers, linked, association, now),
        audit: [{ what: 'online-link-set', by, about: event.id }],
      },
      byDay(linked, due, association, now),
    ),
  )
}

/** Within a day of its beginning, and not begun. */
const isNear = ({ facts }: Session, { zone }: Association, now: Temporal.Instant): boolean => {
  if (!facts.date || !facts.start) return false
  const begins = atLocal(facts.date, facts.start, zone)
  return toInstant(now) < toInstant(begins) && toInstant(now) >= toInstant(begins.subtract({ hours: 24 }))
}
