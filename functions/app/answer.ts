import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { AnswerCommand, AnswerState } from '../domain/decide/choose'
import { decideAnswer } from '../domain/decide/decide-answer'
import { refused } from '../domain/decide/decision'
import { unitIds } from '../domain/event'
import type { EventId, MemberId } from '../domain/ids'
import { blocksFor } from '../domain/seats'
import { readRoom, readSeats } from '../store/seats'
import { type Applied, apply } from './apply'
import { askByPress } from './ask-by-press'

/**
 * The event, the member and their answer; null when either does not exist (any more). `alone`: of the seats
 * it is only asked whether this one member may come (see `readRoom`).
 */
export const loadAnswer = async (
  context: Context,
  association: Association,
  ids: { event: EventId; member: MemberId },
  alone = false,
): Promise<AnswerState | null> => {
  const [event, member, registration] = await Promise.all([
    context.events.event(association.id, ids.event),
    context.people.member(association.id, ids.member),
    context.events.registration(association.id, ids.event, ids.member),
  ])
  if (!event || !member) return null
  const limit = event.facts.capacity.seats
  const units = unitIds(event)
  const seats =
    limit === null
      ? []
      : alone
        ? await readRoom(context.table, association.id, event.id, units, blocksFor(limit, units.length))
        : await readSeats(context.table, association.id, event.id, units)
  return { association, event, member, registration, seats }
}

/**
 * Carries out what a member asked; what holds already changes nothing. `read`: how things stood when this
 * request looked, so that a press reads them once; the transaction tells when they have changed since.
 */
export const answer = (
  context: Context,
  association: Association,
  ids: { event: EventId; member: MemberId },
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
  ids: { event: EventId; member: MemberId },
  { wish, by, units = null, without = [], way = null }: AnswerCommand,
): Promise<Applied> =>
  apply(context, association.id, async () => {
    const state = await loadAnswer(context, association, ids)
    if (!state || wish === 'undo') return refused({ why: 'changed' })
    const recorded = { what: `answer-${wish}: own-answer`, by }
    return askByPress(context, state, { wish, units, without, way }, recorded)
  })
