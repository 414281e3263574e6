import type { Member } from './association'
import { wasAbsent, wasThere } from './attendance'
import { answering, attendable, type Event, sessionOf, unitIds } from './event'
import { hasAddress } from './guest'
import type { OneNotice } from './notice'
import type { PostKind } from './notice-kind'
import { essential, forDeclined, streamOf, tellsChange } from './notice-rules'
import { firstDate } from './propose-plan'
import {
  presentChoices,
  type Registration,
  type Standing,
  saidYes,
  standing,
  standingAt,
} from './registration'
import { isStopped } from './sending'
import type { Instant } from './time'

export type Addressed = { event: Event; member: Member; registration: Registration | null }

/**
 * The notice as it should be sent now, or null. A confirmation that was overtaken by the member's next
 * change says nothing any more, but the calendar entry that it carried must still follow where an event
 * has several: the newer confirmation may carry another one.
 */
export const noticeNow = (notice: OneNotice, owedAt: Instant, addressed: Addressed): OneNotice | null => {
  if (stillHolds(notice, owedAt, addressed)) return notice
  const { event, registration } = addressed
  const overtaken = isConfirmation(notice) && (registration?.revision ?? 0) > notice.revision
  if (!overtaken || notice.session === null || event.sessions.length === 1) return null
  const entry: OneNotice = { ...notice, kind: 'session-entry' }
  return stillHolds(entry, owedAt, addressed) ? entry : null
}

/**
 * Whether a notice that was owed at `owedAt` should still be sent to this member, judged on how things
 * stand now: what no longer holds is not sent.
 */
export const stillHolds = (notice: OneNotice, owedAt: Instant, addressed: Addressed): boolean => {
  const { event, member } = addressed
  if (member.suppressed || !hasAddress(member)) return false
  // A reserve date that is free again must leave people's calendars, also when the date moved since.
  if (notice.epoch !== event.epoch && notice.kind !== 'reserve-release') return false
  if (isConfirmation(notice)) {
    // Once called off, the entry is withdrawn for everyone; nothing may put it back.
    if (event.stage.status === 'cancelled') return false
    const revision = addressed.registration?.revision ?? 0
    // An entry is sent as it stands, also when more has changed since.
    return notice.kind === 'session-entry' ? revision >= notice.revision : revision === notice.revision
  }
  if (isStopped(event, owedAt) || isToldAlready(notice, owedAt, addressed)) return false
  return fitsEvent(notice, event) && fitsMember(notice, addressed)
}

/** Whoever was promoted since read in that mail how the event is now, and got the entries with it. */
const isToldAlready = (
  { kind, session }: OneNotice,
  owedAt: Instant,
  { event, registration }: Addressed,
): boolean => {
  if (!tellsChange.has(kind)) return false
  const all = presentChoices(event, registration)
  const unit = answering(event) === 'whole' ? unitIds(event)[0] : session
  const choices = unit ? all.filter((choice) => choice.unit === unit) : all
  return choices.length > 0 && choices.every(({ seatedAt }) => seatedAt !== undefined && seatedAt >= owedAt)
}

/** Answers one member's own change, and so never waits for a mailing. */
export const isConfirmation = ({ kind }: OneNotice): boolean => confirming.has(kind)

const confirming: ReadonlySet<OneNotice['kind']> = new Set([
  'registered',
  'deregistered',
  'declined',
  'waitlisted',
  'promoted',
  'offered',
  'offer-lapsed',
  'answer-changed',
  'requested',
  'admitted',
  'not-admitted',
  'session-entry',
  'sessions-merged',
])

const fitsEvent = ({ kind, session }: OneNotice, event: Event): boolean => {
  const { stage, reserve } = event
  if (kind === 'reserve-release') return reserve.status === 'released' || reserve.status === 'used'
  if (stage.status === 'cancelled') return kind === 'cancellation' || kind === 'entry-update'
  switch (kind) {
    case 'announcement':
    case 'session-hold':
      return stage.status === 'announced'
    case 'invitation':
    case 'nudge':
      return stage.status === 'open'
    case 'answer-question':
      return stage.status === 'open' || stage.status === 'closed'
    case 'reserve-hold':
      return reserve.status === 'held'
    case 'cancellation':
      return false
    case 'practical':
    case 'online-link':
      return session === null || attendable(sessionOf(event, session))
    default:
      return true
  }
}

const fitsMember = (notice: OneNotice, { event, member, registration }: Addressed): boolean => {
  const { kind, session } = notice
  const now = standing(event, registration)
  const stream = streamOf[kind]
  const isExpected = saidYes(now) || now === 'parked'
  // Guests, and whoever left the list, hear only of what they are registered for.
  if ((member.kind === 'guest' || member.left) && !isExpected) return false
  if (stream && member.stopped.includes(stream) && !(essential.has(kind) && isExpected)) return false
  if (hasDeclined(now) && !forDeclined.has(kind) && !tellsOtherDate(notice, event)) return false
  const here = session ? standingAt(event, registration, session) : now
  switch (kind) {
    case 'practical':
      return here === 'coming'
    case 'online-link':
      return here === 'coming' && takesPartOnline(event, registration, session)
    // Whoever wants no invitations was not invited, or does not wish to hear of this one again.
    case 'nudge':
      return (now === 'silent' && !member.stopped.includes('invitations')) || now === 'parked'
    case 'invitation':
      return now === 'silent' || now === 'parked'
    case 'thanks':
      return wasThere(event, registration)
    case 'after-event':
      return wasThere(event, registration) || wasAbsent(registration)
    case 'missed':
      return wasAbsent(registration)
    case 'session-cancelled':
      return saidYes(here)
    case 'entry-update':
      return here === 'coming' || here === 'parked' || (session !== null && sessionOf(event, session).held)
    default:
      return true
  }
}

/** A date that was put right moves the event for whoever could not come on the wrong one. */
const tellsOtherDate = ({ kind }: OneNotice, { facts, factsBefore }: Event): boolean =>
  kind === 'update-notice' && factsBefore !== null && firstDate(factsBefore) !== firstDate(facts)

const hasDeclined = (now: Standing): boolean =>
  now === 'declined' || now === 'cancelled' || now === 'rejected'

/** Online by choice, or because the session is online only. */
export const takesPartOnline = (
  event: Event,
  registration: Registration | null,
  session: string | null,
): boolean => {
  const id = session ?? event.sessions[0]?.id ?? ''
  if (sessionOf(event, id).facts.mode === 'online') return true
  return presentChoices(event, registration).some(
    (choice) => choice.way === 'online' && (choice.unit === id || event.sessions.length === 1),
  )
}

/** Whether a post or report should still be sent to this member; `concerned` by the event, null for a post about none. */
export const postHolds = (kind: PostKind, member: Member, concerned: boolean | null): boolean => {
  if (member.suppressed || member.stopped.includes('news')) return false
  if (kind === 'post' && (member.kind === 'guest' || member.left)) return false
  return kind === 'post' || concerned === true
}
