import type { ReadOfDays } from '../domain/same-as-known'
import { understand } from '../inbound/understand/understand'
import { longDates } from '../wording/dates'

/**
 * What a mail without a day says of the sessions that it is about: it is read as if their days stood above
 * it. Null where that makes other days of it.
 */
export const readOfDays =
  ({ subject, text, day }: { subject: string; text: string; day: string }): ReadOfDays =>
  (days) => {
    if (days.length === 0 || days.length > DAYS_MAX) return null
    const { events, evidence } = understand({ subject, text: `${longDates(days, 'nl')}\n\n${text}`, day })
    const [only, ...others] = events
    if (!only || others.length > 0) return null
    const isSame =
      only.movedFrom.length === 0 &&
      only.sessions.length === days.length &&
      only.sessions.every(({ date, status }, at) => date === days[at] && status === 'planned')
    return isSame ? { facts: only, evidence } : null
  }

/** A longer series is named by its days. */
const DAYS_MAX = 12
