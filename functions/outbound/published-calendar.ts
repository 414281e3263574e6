import type { Temporal } from 'temporal-polyfill'
import { eventEntry } from './member-calendar'
import type { MemberMailInput } from './values/member-values'

/**
 * The event's entry as a file to import by hand: the same UID and SEQUENCE as in the mails, but
 * METHOD:PUBLISH and without ATTENDEE (RFC 5546, 3.2.1). Null while there is no date.
 */
export const publishedCalendar = (
  input: Omit<MemberMailInput, 'kind'> & { now: Temporal.Instant },
): string | null => eventEntry(input, 'PUBLISH')?.ics ?? null
