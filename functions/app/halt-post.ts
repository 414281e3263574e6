import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decideDraft } from '../domain/decide/decide-draft'
import { decided, type Outcome } from '../domain/decide/decision'
import type { Draft } from '../domain/draft'
import type { Address } from '../domain/ids'
import type { Notice } from '../domain/notice'
import { refusalSentence } from '../domain/refusal'
import type { Alongside } from '../store/commit'
import { haltTexts } from '../wording/sending'
import { apply } from './apply'
import { continueMailings } from './continue-mailing'
import { loadDraftState } from './load'
import { mailingsUnderWay } from './mailings-under-way'

type Halt = { type: 'stop' | 'pause' | 'resume'; by: Address }
type Halted = { status: 'done' | 'refused'; told: string[] }

/**
 * A post that is being mailed waits, goes on or ends before its last mail. `receipt` owes what is told as a
 * mail in the same transaction.
 */
export const haltPost = async (
  context: Context,
  { association, draft }: { association: Association; draft: Draft },
  halt: Halt,
  receipt?: { notice: (told: string[]) => Notice; alongside: Alongside },
): Promise<Halted> => {
  const told = haltTexts(halt.type, await mailingsUnderWay(context, association.id, draft.id))
  const decide = async (): Promise<Outcome> => {
    const state = await loadDraftState(context, association, draft.id)
    if (!state) throw new Error(`Draft ${draft.id} is gone`)
    const outcome = decideDraft(state, halt, context.now())
    if (outcome.status === 'refused' || !receipt) return outcome
    return decided({ ...outcome.decision, notices: [receipt.notice(told)] })
  }
  const applied = await apply(context, association.id, decide, receipt?.alongside)
  if (applied.status === 'refused') {
    return { status: 'refused', told: [refusalSentence(applied.refusal, 'nl')] }
  }
  if (halt.type !== 'pause') await continueMailings(context, association.id, draft.id)
  return { status: 'done', told }
}
