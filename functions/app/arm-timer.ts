import * as z from 'zod/mini'
import type { Context } from '../context'
import { Timer } from '../domain/timer'
import { associationOf, type Key } from '../store/keys'

/** What the Scheduler hands to `fire-timer`. */
export const AlarmInput = z.object({ pk: z.string(), sk: z.string() })
export type AlarmInput = z.infer<typeof AlarmInput>

/** Sets the alarm of a timer that is wanted. An alarm that rings for nothing does no harm: the row decides. */
export const armTimer = async (context: Context, key: Key): Promise<void> => {
  const item = await context.table.get(key)
  const timer = Timer.safeParse(item?.['state'])
  if (!item || !timer.success || timer.data.status !== 'wanted') return
  const input: AlarmInput = { pk: key.pk, sk: key.sk }
  await context.alarms.set({ name: `${associationOf(key)}/${key.pk}/${key.sk}`, at: timer.data.dueAt, input })
  await context.table.update({
    update: { pk: key.pk, sk: key.sk },
    set: {
      expression: 'SET #state.#status = :armed',
      names: { '#state': 'state', '#status': 'status' },
      values: { ':armed': 'armed' },
    },
    only: { expression: '#state.#status = :wanted', values: { ':wanted': 'wanted' } },
  })
}
