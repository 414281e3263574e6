import { createHash } from 'node:crypto'
import type { CalendarEntry, Session } from '../domain/event'
import { presentChoices } from '../domain/registration'
import type { MailCalendar } from './mail'
import { carriedSession, memberCalendar } from './member-calendar'
import type { MemberMailInput } from './values/member-values'

/**
 * The entry of whoever comes in a member's place, in their own calendar: with a UID of its own, so that it
 * never meddles with the member's, and taken out again when they need not come. Null for other copies.
 */
export const substituteCalendar = (input: MemberMailInput): MailCalendar | null => {
  const { beside, member, registration } = input
  if (beside?.role !== 'substitute' || !beside.address) return null
  const { address } = beside
  const own = ({ uid }: CalendarEntry): CalendarEntry => ({
    uid: `${createHash('sha256').update(`${uid} ${address}`).digest('hex').slice(0, 20)}-${uid}`,
    // Counts every change of the answer, also who comes, which the member's own entry does not show.
    sequence: registration?.version ?? 0,
  })
  const session = carriedSession(input)?.id ?? chosenSession(input)
  const calendar = memberCalendar({ ...input, member: { ...member, address }, session, own })
  // Whoever waits for a seat has nothing in the calendar yet that could be taken out.
  return input.kind === 'registered' && calendar?.method === 'CANCEL' ? null : calendar
}

/** The one session that the place is for; null where there are several. */
const chosenSession = ({ event, registration }: MemberMailInput): Session['id'] | null => {
  const now = presentChoices(event, registration)
  const [choice, ...others] = now.length ? now : (registration?.before.choices ?? [])
  const session = event.sessions.find(({ id }) => id === choice?.unit)
  return session && others.length === 0 ? session.id : null
}
