import type { AssociationId, MemberId } from '../domain/ids'
import { expiresAt } from '../domain/retention'
import type { Instant } from '../domain/time'
import { keys } from './keys'
import type { Table } from './table'

/**
 * Whether this notice is the nudge mail that the member gets in the week of this Monday: the first that
 * asks is, and stays so when it asks again.
 */
export const takeNudgeOf = async (
  table: Table,
  id: AssociationId,
  week: string,
  { member, notice }: { member: MemberId; notice: string },
  now: Instant,
): Promise<boolean> => {
  const outcome = await table.put({
    put: { ...keys.nudged(id, week, member), notice, at: now, expires: expiresAt('processed', now) },
    only: {
      expression: 'attribute_not_exists(pk) OR notice = :notice',
      values: { ':notice': notice },
    },
  })
  return outcome === 'written'
}

/** The notice that the member was nudged by in that week; null for none. */
export const nudgeOf = async (
  table: Table,
  id: AssociationId,
  week: string,
  member: MemberId,
): Promise<string | null> => {
  const item = await table.get(keys.nudged(id, week, member))
  return item ? String(item['notice']) : null
}
