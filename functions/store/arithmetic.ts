import type { SeatChange } from '../domain/seats'
import type { Key } from './keys'
import type { Update } from './table'

/** A change of a count that there is already. */
export type Counted = Exclude<SeatChange, { change: 'set' }>

/** An update with its condition; `:none` and `:one` stand for their numbers. */
export type Arithmetic = { set: string; only: string; values: Record<string, number | string> }

const ZERO_ONE = { ':one': 1, ':none': 0 }

/** DynamoDB refuses values that no expression names, and names that are words of its own. */
export const arithmetic = (key: Key, { set, only, values }: Arithmetic): Update => {
  const both = `${set} ${only}`
  const used = Object.entries({ ...ZERO_ONE, ...values }).filter(([name]) =>
    new RegExp(`${name}\\b`).test(both),
  )
  const names = {
    ...(both.includes('#limit') && { '#limit': 'limit' }),
    ...(both.includes('#left') && { '#left': 'left' }),
  }
  return {
    update: key,
    set: { expression: set, names, values: Object.fromEntries(used) },
    only: { expression: only },
  }
}
