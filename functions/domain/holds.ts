import type { Member } from './association'
import type { Event } from './event'
import { essential, forDeclined, type OneNotice, type PostKind, streamOf } from './notice'
import { type Registration, type Standing, standing } from './registration'
import type { Instant } from './time'

export type Addressed = { event: Event; member: Member; registration: Registration | null }

/**
 * Whether a notice that was owed at `owedAt` should still be sent to this member, judged on how things
 * stand now: what no longer holds is not sent.
 */
export const stillHolds = (notice: OneNotice, owedAt: Instant, addressed: Addressed): boolean => {
  const { event, member } = addressed
  if (member.suppressed) return false
  // A reserve date that is free again must leave people's calendars, also when the date moved since.
  if (notice.epoch !== event.epoch && notice.kind !== 'reserve-release') return false
  if (isConfirmation(notice)) {
    // Once called off, the entry is withdrawn for everyone; nothing may put it back.
    return event.stage.status !== 'cancelled' && addressed.registration?.revision === notice.revision
  }
  if (event.stoppedAt && owedAt <= event.stoppedAt) return false
  return fitsEvent(notice, event) && fitsMember(notice, addressed)
}

const isConfirmation = ({ kind }: OneNotice): boolean =>
  ['registered', 'deregistered', 'declined', 'waitlisted', 'promoted'].includes(kind)

const fitsEvent = ({ kind }: OneNotice, event: Event): boolean => {
  const { stage, reserve } = event
  if (kind === 'reserve-release') return reserve.status === 'released' || reserve.status === 'used'
  if (stage.status === 'cancelled') return kind === 'cancellation'
  switch (kind) {
    case 'announcement':
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
    default:
      return true
  }
}

const fitsMember = ({ kind }: OneNotice, { event, member, registration }: Addressed): boolean => {
  const now = standing(event, registration)
  const stream = streamOf[kind]
  const isExpected = now === 'coming' || now === 'waiting' || now === 'parked'
  if (stream && member.stopped.includes(stream) && !(essential.has(kind) && isExpected)) return false
  if ((now === 'declined' || now === 'cancelled') && !forDeclined.has(kind)) return false
  if (kind === 'practical') return now === 'coming'
  if (kind === 'nudge' || kind === 'invitation') return now === 'silent' || now === 'parked'
  return true
}

/** Whether a post or report should still be sent to this member; `now` is null for a post about no event. */
export const postHolds = (kind: PostKind, member: Member, now: Standing | null): boolean => {
  if (member.suppressed || member.stopped.includes('news')) return false
  return kind === 'post' || now === 'coming'
}
