import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../association'
import type { Event } from '../event'
import { cancelsFree } from '../invoice'
import { isOnce } from '../price'
import type { Choice } from '../registration'

/** Whoever may come once keeps the session that was chosen, once cancelling is no longer free. */
export const isTooLateToSwitch = (
  { association, event, member }: { association: Association; event: Event; member: Member },
  present: Choice[],
  asked: string[],
  now: Temporal.Instant,
): boolean =>
  isOnce(event, member) &&
  present.some(
    ({ unit, place, since }) =>
      place === 'seat' &&
      !asked.includes(unit) &&
      !cancelsFree(
        event,
        { since, sessions: [unit], freeUntil: event.plan.freeUntil },
        association.zone,
        now,
      ),
  )
