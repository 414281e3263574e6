import { answering, attendable, type Event, type Session, sessionOf } from '../../domain/event'
import type { MemberNoticeKind } from '../../domain/notice-kind'
import { presentChoices, type Registration } from '../../domain/registration'

type Noticed = {
  kind: MemberNoticeKind
  event: Event
  registration: Registration | null
  session?: string | null
}

/**
 * The one session of several that a mail is about; null for mail about the event. A confirmation carries
 * the calendar entry of one session but tells of all that was chosen.
 */
export const aboutSession = ({ kind, event, registration, session }: Noticed): Session | null => {
  if (event.sessions.length === 1) return null
  const named = session ? sessionOf(event, session) : null
  if (kind === 'practical') return named ?? (answering(event) === 'each' ? (event.sessions[0] ?? null) : null)
  if (ofItsUnit.has(kind)) return answering(event) === 'whole' ? null : named
  if (kind === 'sessions-merged') return mergedInto(event, registration, named)
  return ofOneSession.has(kind) ? named : null
}

/** Of what is answered for as a whole, these tell the whole. */
const ofItsUnit: ReadonlySet<MemberNoticeKind> = new Set(['promoted', 'update-notice'])

const ofOneSession: ReadonlySet<MemberNoticeKind> = new Set([
  'session-entry',
  'entry-update',
  'session-hold',
  'session-cancelled',
  'online-link',
])

/** The session that takes place, also where the notice names the one that was joined to it. */
const mergedInto = (
  event: Event,
  registration: Registration | null,
  named: Session | null,
): Session | null => {
  if (named && attendable(named)) return named
  const held = presentChoices(event, registration).map((choice) => sessionOf(event, choice.unit))
  return held.find(attendable) ?? event.sessions.find(attendable) ?? null
}

/** The session that was joined to this one; the last, of several. */
export const mergedFrom = (event: Event, into: Session): Session | null =>
  event.sessions.findLast((session) => session.mergedInto === into.id) ?? null
