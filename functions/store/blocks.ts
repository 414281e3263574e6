import type { AssociationId } from '../domain/ids'
import type { Block, Counter } from '../domain/seats'
import { arithmetic, type Counted } from './arithmetic'
import { keys } from './keys'
import type { Put, Update, Write } from './table'

/** A count, by what was read of it. */
export type Spread = {
  association: AssociationId
  event: Counted['event']
  unit: string
  counter: Counter
}

export const headWrite = (
  { association, event, unit, counter }: Spread,
  set: string,
  only: string,
  values: Record<string, number> = {},
): Update =>
  arithmetic(keys.seats(association, event, unit), {
    set,
    only: `begun = :begun AND ${only}`,
    values: { ...values, ':begun': counter.begun },
  })

export const blockWrite = (
  { association, event, unit, counter }: Spread,
  { number }: Block,
  set: string,
  only: string,
  values: Record<string, number> = {},
): Update =>
  arithmetic(keys.seatBlock(association, event, unit, number), {
    set,
    only: `begun = :begun AND ${only}`,
    values: { ...values, ':begun': counter.begun },
  })

/** A block of this count begins, over what an earlier count left in it. */
export const beginBlock = (
  { association, event, unit, counter }: Spread,
  { number }: Block,
  holds: { left: number; waiting: number },
): Put => ({
  put: { ...keys.seatBlock(association, event, unit, number), begun: counter.begun, ...holds },
  only: {
    expression: 'attribute_not_exists(pk) OR begun <> :begun',
    values: { ':begun': counter.begun },
  },
})

/** The first who wait in a block. */
export const openBlock = (count: Spread, block: Block, waiting: number): Write =>
  block.isBegun
    ? blockWrite(count, block, 'SET waiting = :waiting', 'waiting = :none AND #left = :none', {
        ':waiting': waiting,
      })
    : beginBlock(count, block, { left: 0, waiting })
