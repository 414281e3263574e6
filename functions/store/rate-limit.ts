import type { AssociationId } from '../domain/ids'
import { fromInstant, type Instant } from '../domain/time'
import { keys } from './keys'
import type { Table } from './table'

/** Whether this may happen once more in the hour of `now`; counts it when it may. */
export const allowHourly = async (
  table: Table,
  association: AssociationId,
  what: string,
  now: Instant,
  most: number,
): Promise<boolean> => {
  const hour = now.slice(0, 13)
  const outcome = await table.update({
    update: keys.rate(association, what, hour),
    set: {
      expression: 'SET happened = if_not_exists(happened, :none) + :one, expires = :expires',
      values: {
        ':none': 0,
        ':one': 1,
        ':expires': Math.floor(fromInstant(now).epochMilliseconds / 1000) + 7_200,
      },
    },
    only: {
      expression: 'attribute_not_exists(happened) OR happened < :most',
      values: { ':most': most },
    },
  })
  return outcome === 'written'
}

/**
 * Whether one more of the same may be handled in the hour of `now`; `which` names this one, so that its
 * repeats count once.
 */
export const allowSame = async (
  table: Table,
  association: AssociationId,
  { what, which }: { what: string; which: string },
  now: Instant,
  most: number,
): Promise<boolean> => {
  const outcome = await table.update({
    update: keys.rate(association, what, now.slice(0, 13)),
    set: {
      expression: 'SET expires = :expires ADD seen :which',
      values: {
        ':expires': Math.floor(fromInstant(now).epochMilliseconds / 1000) + 7_200,
        ':which': new Set([which]),
      },
    },
    only: {
      expression: 'attribute_not_exists(seen) OR size(seen) < :most OR contains(seen, :one)',
      values: { ':most': most, ':one': which },
    },
  })
  return outcome === 'written'
}
