import type { Context } from '../context'
import type { Notice } from '../domain/notice'
import { outsideNight, toInstant } from '../domain/time'
import { associationOf } from '../store/keys'
import type { OutboxRow } from '../store/outbox'

/**
 * Leaves what is for many and comes at night as it is owed until the morning; false by day, and for others. The
 * link of what is about to begin goes out at whatever hour that is.
 */
export const waitsForDay = async (context: Context, row: OutboxRow): Promise<boolean> => {
  if (row.lane !== 'bulk' || isLink(row.notice)) return false
  const { zone, quiet } = await context.people.association(associationOf(row))
  const now = context.now()
  const morning = outsideNight(now, zone, quiet)
  if (morning.equals(now)) return false
  await context.outbox.postpone(row, toInstant(morning))
  return true
}

const isLink = (notice: Notice): boolean => 'kind' in notice && notice.kind === 'online-link'
