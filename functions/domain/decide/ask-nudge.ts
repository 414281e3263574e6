import type { Temporal } from 'temporal-polyfill'
import { isPastDeadline } from '../deadline'
import { unitsToCome } from '../event'
import { replaceTimers } from '../event-timers'
import type { Address } from '../ids'
import type { Refusal } from '../refusal'
import { type Instant, localDate, toInstant } from '../time'
import type { EventState } from './decide-event'
import { both, decided, nothing, type Outcome, refused } from './decision'
import { byDay, mailing } from './mailings'

/** An "akkoord" of later is of something else. */
const PROPOSED_HOURS_MAX = 24

/** A reminder to the silent, as an organiser asked for it: first shown, then approved. */
export const proposeNudge = (state: EventState, by: Address, now: Temporal.Instant): Outcome => {
  const why = whyNot(state, now)
  if (why) return refused(why)
  const { event } = state
  return decided({
    events: [{ ...event, proposedNudge: toInstant(now) }],
    audit: [{ what: 'nudge-proposed', by, about: event.id }],
  })
}

/** Sends the reminder that was shown; the one that the plan has is not sent besides. `cause`: the approval. */
export const sendNudge = (state: EventState, by: Address, cause: string, now: Temporal.Instant): Outcome => {
  const { association, event, timers } = state
  if (!isProposed(event.proposedNudge, now)) return refused({ why: 'changed' })
  const why = whyNot(state, now)
  if (why) return refused(why)
  const sent = { ...event, proposedNudge: null, plan: { ...event.plan, nudge: null } }
  return decided(
    both(
      {
        ...nothing,
        events: [sent],
        timers: replaceTimers(timers, sent, association, now),
        audit: [{ what: 'nudge-approved', by, about: event.id }],
      },
      byDay(sent, [mailing(sent, 'nudge', cause, 'silent')], association, now),
    ),
  )
}

export const isProposed = (at: Instant | null | undefined, now: Temporal.Instant): boolean =>
  at ? now.since(at).total('hours') <= PROPOSED_HOURS_MAX : false

const whyNot = ({ association, event }: EventState, now: Temporal.Instant): Refusal | null => {
  if (event.stage.status === 'cancelled') return { why: 'cancelled' }
  if (unitsToCome(event, localDate(now, association.zone)).length === 0) return { why: 'past' }
  if (event.stage.status === 'announced') return { why: 'not-open-yet' }
  const isClosed = event.stage.status === 'closed' || isPastDeadline(event, association.zone, now)
  return isClosed ? { why: 'closed' } : null
}
