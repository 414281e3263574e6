import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context'
import { type Decision, nothing, type Outcome } from '../domain/decide/decision'
import type { AssociationId } from '../domain/ids'
import type { Refusal } from '../domain/refusal'
import { toInstant } from '../domain/time'
import { type Alongside, commit } from '../store/commit'
import { type Priced, withInvoices } from './with-invoices'

export type Applied =
  | { status: 'applied'; decision: Decision }
  | { status: 'refused'; refusal: Refusal }
  /** This very mail was handled before; nothing was done. */
  | { status: 'processed' }

const ATTEMPTS_MAX = 8

/**
 * Loads, decides and commits in one transaction, with what changed registrations do to invoices; begins again when another change came first.
 * `decide` must load afresh each time it is called again.
 */
export const apply = async (
  context: Context,
  association: AssociationId,
  decide: () => Promise<Outcome & Priced>,
  alongside: Alongside = { message: null, writes: [] },
): Promise<Applied> => {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await withInvoices(context, association, await decide())
    if (outcome.status === 'refused') return outcome
    if (changesNothing(outcome.decision) && !alongside.message)
      return { status: 'applied', decision: nothing }
    const now = toInstant(context.now())
    const committed = await commit(
      context.table,
      association,
      outcome.decision,
      now,
      context.newId,
      alongside,
    )
    if (committed === 'committed') return { status: 'applied', decision: outcome.decision }
    if (committed === 'processed') return { status: 'processed' }
    if (attempt === ATTEMPTS_MAX) throw new Error(`Others kept changing the same items in ${association}`)
    await pause(2 ** attempt * (1 + Math.random()))
  }
}

const changesNothing = (decision: Decision): boolean =>
  Object.values(decision).every((part) => part.length === 0)
