import type { Context } from '../context'
import type { Draft } from '../domain/draft'
import type { Event } from '../domain/event'
import type { AssociationId } from '../domain/ids'
import type { Notice } from '../domain/notice'

/** What says whether a mailing waits or was stopped: its event, or the draft of a post; null where nobody can. */
export const steering = (
  context: Context,
  association: AssociationId,
  notice: Notice,
): Promise<Event | Draft | null> => {
  if (notice.to === 'many') return context.events.event(association, notice.event)
  if (notice.to === 'many-post') return context.events.draft(association, notice.draft)
  return Promise.resolve(null)
}
