import type { Context } from '../../context'
import type { Association, Member } from '../../domain/association'
import { decideAnswer } from '../../domain/decide/decide-answer'
import { decided, type Outcome } from '../../domain/decide/decision'
import { unitsToCome } from '../../domain/event'
import { saidYes, standing } from '../../domain/registration'
import { localDate } from '../../domain/time'
import { loadAnswer } from '../answer'
import { apply } from '../apply'

/** Whoever is erased comes to nothing any more: their seats pass on, and nobody is mailed about it. */
export const giveSeatsBack = async (
  context: Context,
  association: Association,
  member: Member,
): Promise<void> => {
  const { id } = association
  const today = localDate(context.now(), association.zone)
  const events = (await context.events.events(id)).filter((event) => unitsToCome(event, today).length > 0)
  const answers = await context.events.answersBy(
    id,
    member.id,
    events.map((event) => event.id),
  )
  for (const { event } of answers) {
    await apply(context, id, async (): Promise<Outcome> => {
      const state = await loadAnswer(context, association, { event, member: member.id })
      if (!state || !saidYes(standing(state.event, state.registration))) return decided({})
      const command = { wish: 'no', epoch: state.event.epoch, by: 'erasure' } as const
      const outcome = decideAnswer(state, command, context.now())
      // A seat that can no longer be given back stays taken; of whom, nobody can tell.
      if (outcome.status === 'refused') return decided({})
      return decided({ ...outcome.decision, notices: [] })
    })
  }
}
