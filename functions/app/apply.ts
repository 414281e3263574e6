import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context'
import { type Decision, nothing, type Outcome } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import type { AssociationId } from '../domain/ids'
import type { Refusal } from '../domain/refusal'
import type { Seats } from '../domain/seats'
import { toInstant } from '../domain/time'
import { type Alongside, commit } from '../store/commit'
import { withInvoices } from './with-invoices'

export type Applied =
  | { status: 'applied'; decision: Decision }
  | { status: 'refused'; refusal: Refusal }
  /** This very mail was handled before; nothing was done. */
  | { status: 'processed' }

/** When a large event sells out, all who press meet where the first of them wait: that passes within seconds. */
const ATTEMPTS_MAX = 24
const PAUSE_MS_MAX = 512

/** What a decision is about and was read for it, so that it is not read again. */
export type Read = { event?: Event; seats?: Seats[] }

/**
 * Loads, decides and commits in one transaction, with what changed registrations do to invoices; begins again when another change came first.
 * `decide` must load afresh each time it is called again.
 */
export const apply = async (
  context: Context,
  association: AssociationId,
  decide: () => Promise<Outcome & Read>,
  alongside: Alongside = { message: null, writes: [] },
): Promise<Applied> => {
  for (let attempt = 1; ; attempt += 1) {
    const asked = await decide()
    const outcome = await withInvoices(context, association, asked)
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
      asked.seats,
    )
    if (committed === 'committed') return { status: 'applied', decision: outcome.decision }
    if (committed === 'processed') return { status: 'processed' }
    if (attempt === ATTEMPTS_MAX) throw new Error(`Others kept changing the same items in ${association}`)
    await pause(Math.min(2 ** attempt, PAUSE_MS_MAX) * (0.5 + Math.random()))
  }
}

const changesNothing = (decision: Decision): boolean =>
  Object.values(decision).every((part) => part.length === 0)
