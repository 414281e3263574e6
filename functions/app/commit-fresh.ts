import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context'
import { type Decision, nothing } from '../domain/decide/decision'
import type { AssociationId } from '../domain/ids'
import { toInstant } from '../domain/time'
import { commit } from '../store/commit'
import type { Write } from '../store/table'

/** What is to be written, with the caller's own items; `result` is handed back once it is. */
export type Fresh<Result> = { decision: Partial<Decision>; writes: Write[]; result: Result }

const ATTEMPTS_MAX = 8

/**
 * As `apply`, for decisions that also write items of their own, such as members: these are made anew
 * each time that another change came first. Null: the mail `message` was handled before.
 */
export const commitFresh = async <Result>(
  context: Pick<Context, 'table' | 'now' | 'newId'>,
  association: AssociationId,
  message: string | null,
  make: () => Promise<Fresh<Result>>,
): Promise<Result | null> => {
  for (let attempt = 1; ; attempt += 1) {
    const { decision, writes, result } = await make()
    const now = toInstant(context.now())
    const whole = { ...nothing, ...decision }
    const outcome = await commit(context.table, association, whole, now, context.newId, { message, writes })
    if (outcome === 'committed') return result
    if (outcome === 'processed') return null
    if (attempt === ATTEMPTS_MAX) throw new Error(`Others kept changing the same items in ${association}`)
    await pause(2 ** attempt * (1 + Math.random()))
  }
}
