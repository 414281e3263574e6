import type { Context } from '../context'
import { decideDraft } from '../domain/decide/decide-draft'
import { refused } from '../domain/decide/decision'
import type { Draft } from '../domain/draft'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { loadDraftState } from './load'

/** Approved, and not yet on its way to members. */
export const isStillToLeave = ({ parts }: Draft): boolean =>
  parts.some(({ state }) => state.status === 'approved')

/**
 * What an organiser writes between approving and leaving may put something right, whether it can be read or not: what
 * was approved is withheld until it is approved anew. The draft as it stands then; it may have left meanwhile.
 */
export const holdApproved = async (context: Context, incoming: Incoming, draft: Draft): Promise<Draft> => {
  const { association, sender, key } = incoming
  await apply(
    context,
    association.id,
    async () => {
      const state = await loadDraftState(context, association, draft.id)
      if (!state) return refused({ why: 'nothing-to-withhold' })
      return decideDraft(state, { type: 'withhold', by: sender.address }, context.now())
    },
    { message: `${key}.held`, writes: [] },
  )
  return (await context.events.draft(association.id, draft.id)) ?? draft
}
