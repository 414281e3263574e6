import type { Context } from '../context'
import { decideDraft } from '../domain/decide/decide-draft'
import { decided, type Outcome } from '../domain/decide/decision'
import type { DraftCommand, DraftState } from '../domain/decide/draft-state'
import type { Draft } from '../domain/draft'
import { refusalSentence } from '../domain/refusal'
import { atLocal } from '../domain/time'
import type { Wish } from '../inbound/wish'
import { apply } from './apply'
import { answerSubject, type Incoming } from './incoming'
import { loadDraftState } from './load'
import { tellSender } from './tell'
import { tellOrganiser } from './tell-organiser'

/** The command of a wish that is about the draft itself. */
export const commandOf = (
  { association, sender }: Incoming,
  revision: number,
  wish: Extract<Wish, { wish: 'approve' | 'proof' | 'discard' }>,
): DraftCommand => {
  const by = sender.address
  switch (wish.wish) {
    case 'approve': {
      const at = wish.at && atLocal(wish.at.date, wish.at.time, association.zone)
      return { type: 'approve', by, via: 'reply', revision, parts: wish.parts, at }
    }
    case 'proof':
      return { type: 'proof', by, revision }
    case 'discard':
      return { type: 'discard', by, revision, parts: wish.parts }
  }
}

/** Applies a command and commits the polite sentence where it is refused, or a receipt where none follows. */
export const commandDraft = async (
  context: Context,
  incoming: Incoming,
  draft: Draft,
  asked: DraftCommand,
): Promise<void> => {
  const decide = async (): Promise<Outcome> => {
    const state = await loadDraftState(context, incoming.association, draft.id)
    if (!state) throw new Error(`Draft ${draft.id} is gone`)
    return withReceipt(incoming, state, asked, decideDraft(state, asked, context.now()))
  }
  const applied = await apply(context, incoming.association.id, decide, { message: incoming.key, writes: [] })
  if (applied.status === 'refused') {
    await tellOrganiser(context, incoming, [refusalSentence(applied.refusal, 'nl')], { draft: draft.id })
  }
}

/** Discarding owes no mail by itself; whoever asked for it by mail hears that it was done. */
const withReceipt = (
  incoming: Incoming,
  state: DraftState,
  asked: DraftCommand,
  outcome: Outcome,
): Outcome => {
  if (outcome.status === 'refused' || asked.type !== 'discard') return outcome
  const told = {
    subject: answerSubject(incoming),
    paragraphs: ['Het voorstel is weggegooid. Er is niets verzonden.'],
    draft: state.draft.id,
  }
  const receipt = tellSender(incoming, told)
  return decided({ ...outcome.decision, notices: [...outcome.decision.notices, receipt] })
}
