import type { Context } from '../context'
import type { Association } from '../domain/association'
import { expiresAt } from '../domain/retention'
import { toInstant } from '../domain/time'
import { keys } from '../store/keys'

/** Longer than a function may run: whoever began a round and did not end it by then, does not run any more. */
const ROUND_MINUTES = 20

const TIMES_A_DAY_MAX = 3

/** One item that nobody can sweep does not keep the rounds going all day. */
export const isLastTime = (time: number): boolean => time >= TIMES_A_DAY_MAX

/** Which time it is that this day's round is made; null when it was made, or is under way. */
export const beginRound = async (
  { table, now }: Context,
  { id }: Association,
  today: string,
): Promise<number | null> => {
  const key = keys.round(id, today)
  const time = Number((await table.get(key))?.['tries'] ?? 0) + 1
  const expires = expiresAt('counter', now().add({ hours: 48 }))
  const made = await table.put({
    put: { ...key, begun: toInstant(now()), tries: time, expires },
    only: {
      expression: 'attribute_not_exists(pk) OR begun < :before',
      values: { ':before': toInstant(now().subtract({ minutes: ROUND_MINUTES })) },
    },
  })
  return made === 'written' ? time : null
}

export const endRound = async ({ table }: Context, { id }: Association, today: string): Promise<void> => {
  await table.update({ update: keys.round(id, today), set: { expression: 'REMOVE begun, tries' } })
}
