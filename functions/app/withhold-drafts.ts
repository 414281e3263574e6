import type { Context } from '../context'
import { decideDraft } from '../domain/decide/decide-draft'
import { refused } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { refusalSentence } from '../domain/refusal'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { loadDraftState } from './load'
import { mailingsUnderWay } from './mailings-under-way'
import { obey } from './obey'
import { tellOrganiser } from './tell-organiser'

/**
 * "Tegenhouden" on an event's address: withholds the approved draft that would change it, if there is
 * one; what is leaving already is paused.
 */
export const withholdDraftsOf = async (context: Context, incoming: Incoming, event: Event): Promise<void> => {
  const { association, sender } = incoming
  for (const id of [...event.drafts].reverse()) {
    const applied = await apply(
      context,
      association.id,
      async () => {
        const state = await loadDraftState(context, association, id)
        if (!state) return refused({ why: 'nothing-to-withhold' })
        return decideDraft(state, { type: 'withhold', by: sender.address }, context.now())
      },
      { message: incoming.key, writes: [] },
    )
    if (applied.status !== 'refused') return
  }
  const leaving = await mailingsUnderWay(context, association.id, event.id)
  if (leaving.some(({ state }) => state === 'leaving')) return obey(context, incoming, event, 'pause')
  await tellOrganiser(context, incoming, [refusalSentence({ why: 'nothing-to-withhold' }, 'nl')], {
    event: event.id,
  })
}
