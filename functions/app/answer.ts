import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { AnswerCommand, AnswerState } from '../domain/decide/choose'
import { decideAnswer } from '../domain/decide/decide-answer'
import { refused } from '../domain/decide/decision'
import { unitIds } from '../domain/event'
import type { AssociationId, EventId, MemberId } from '../domain/ids'
import { blocksFor } from '../domain/seats'
import { readRoom, readSeats } from '../store/seats'
import { type Applied, apply } from './apply'
import { askByPress } from './ask-by-press'

type Ids = { event: EventId; member: MemberId }

/**
 * The event, the member and their answer; null when either does not exist (any more). `alone`: of the seats
 * it is only asked whether this one member may come (see `readRoom`).
 */
export const loadAnswer = async (
  context: Context,
  association: Association,
  ids: Ids,
  alone = false,
): Promise<AnswerState | null> => {
  const answer = await loadWithin(context, association.id, ids, alone)
  return answer && { association, ...answer }
}

/** The same for one member who has a link; the association is read in the same request. */
export const loadLinked = async (
  context: Context,
  id: AssociationId,
  ids: Ids,
): Promise<AnswerState | null> => {
  const [association, answer] = await Promise.all([
    context.people.known(id),
    loadWithin(context, id, ids, true),
  ])
  return association && answer && { association, ...answer }
}

const loadWithin = async (
  context: Context,
  association: AssociationId,
  ids: Ids,
  alone: boolean,
): Promise<Omit<AnswerState, 'association'> | null> => {
  const [event, member, registration] = await Promise.all([
    context.events.event(association, ids.event),
    context.people.member(association, ids.member),
    context.events.registration(association, ids.event, ids.member),
  ])
  if (!event || !member) return null
  const limit = event.facts.capacity.seats
  const units = unitIds(event)
  const seats =
    limit === null
      ? []
      : alone
        ? await readRoom(context.table, association, event.id, units, blocksFor(limit, units.length))
        : await readSeats(context.table, association, event.id, units)
  return { event, member, registration, seats }
}

/**
 * Carries out what a member asked; what holds already changes nothing. `read`: how things stood when this
 * request looked, so that a press reads them once; the transaction tells when they have changed since.
 */
export const answer = (
  context: Context,
  association: Association,
  ids: Ids,
  command: AnswerCommand,
  read: AnswerState | null = null,
): Promise<Applied> => {
  let first = read
  return apply(context, association.id, async () => {
    const state = first ?? (await loadAnswer(context, association, ids, true))
    first = null
    if (!state) return refused({ why: 'changed' })
    return { ...decideAnswer(state, command, context.now()), event: state.event, seats: state.seats }
  })
}

/** An assistant's answer that the member's own goes before: the member is asked, once a day at most. */
export const askInPerson = (
  context: Context,
  association: Association,
  ids: Ids,
  { wish, by, units = null, without = [], way = null }: AnswerCommand,
): Promise<Applied> =>
  apply(context, association.id, async () => {
    const state = await loadAnswer(context, association, ids)
    if (!state || wish === 'undo') return refused({ why: 'changed' })
    const recorded = { what: `answer-${wish}: own-answer`, by }
    return askByPress(context, state, { wish, units, without, way }, recorded)
  })
