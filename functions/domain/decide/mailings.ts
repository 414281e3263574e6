import type { Temporal } from 'temporal-polyfill'
import type { Association } from '../association'
import type { Event } from '../event'
import { newTimer } from '../event-timers'
import type { Audience, ManyNotice, MemberNoticeKind } from '../notice'
import { outsideNight, toInstant } from '../time'
import type { Decision } from './decision'
import { nothing } from './decision'

/** A mailing about the event as it stands now. `cause` names the decision that owes it, which happens once. */
export const mailing = (
  event: Event,
  kind: MemberNoticeKind,
  cause: string,
  audience: Audience = 'everyone',
): ManyNotice => ({
  to: 'many',
  id: `${event.id}.${kind}.${cause}`,
  kind,
  event: event.id,
  epoch: event.epoch,
  audience,
})

/** Mailings leave at once by day; what falls due at night waits for the morning. */
export const byDay = (
  event: Event,
  notices: ManyNotice[],
  association: Association,
  now: Temporal.Instant,
): Decision => {
  const when = outsideNight(now, association.zone, association.quiet)
  if (notices.length === 0 || toInstant(when) === toInstant(now)) return { ...nothing, notices }
  const timer = newTimer(event, when, { task: 'send', event: event.id, notices })
  const causes = notices.map((notice) => notice.id.replace(`${event.id}.`, '')).join('+')
  return { ...nothing, timers: [{ ...timer, id: `${timer.id}.${causes}` }] }
}

/** What members hear when a draft is carried out: `before` is the event as it was, null when it is new. */
export const mailingsOnRelease = (before: Event | null, event: Event, cause: string): ManyNotice[] => {
  const owed = (kind: MemberNoticeKind): ManyNotice => mailing(event, kind, cause)
  const holds = event.reserve.status === 'held' ? [owed('reserve-hold')] : []
  const lostHold = before?.reserve.status === 'held' && event.reserve.status === 'released'
  const releases = lostHold ? [owed('reserve-release')] : []
  switch (event.facts.kind) {
    case 'date-move':
      return [owed('move-notice'), ...holds, ...releases]
    case 'cancellation':
      return [owed('cancellation'), ...releases]
    case 'session-update':
    case 'rectification':
      return event.plan.tell === 'page'
        ? []
        : [mailing(event, 'update-notice', cause, event.plan.tell === 'registered' ? 'coming' : 'everyone')]
    default:
      return [owed(event.stage.status === 'open' ? 'invitation' : 'announcement'), ...holds]
  }
}
