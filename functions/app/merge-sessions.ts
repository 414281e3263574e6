import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { FillState } from '../domain/decide/decide-fill'
import { decideMoving } from '../domain/decide/decide-moving'
import { decided, nothing } from '../domain/decide/decision'
import { unitIds } from '../domain/event'
import { EventId } from '../domain/ids'
import { associationOf, type Key } from '../store/keys'
import { readSeats } from '../store/seats'
import { apply } from './apply'

/** Moves those who chose a merged session, one at a time in their order; begun again, it goes on where it was. */
export const mergeSessions = async (context: Context, key: Key): Promise<void> => {
  const item = await context.table.get(key)
  if (!item?.['duePk']) return
  const id = associationOf(key)
  const event = EventId.parse(item['event'])
  const association = await context.people.association(id)
  while (await moveOne(context, association, event, key.sk)) {
    // The next of those who chose it.
  }
  await context.table.update({
    update: { pk: key.pk, sk: key.sk },
    set: { expression: 'REMOVE duePk, dueAt' },
    only: { expression: 'attribute_exists(pk)' },
  })
}

const moveOne = async (
  context: Context,
  association: Association,
  event: EventId,
  from: string,
): Promise<boolean> => {
  const applied = await apply(context, association.id, async () => {
    const state = await seatState(context, association, event)
    return decided((state && decideMoving(state, from)) ?? nothing)
  })
  return applied.status === 'applied' && applied.decision.registrations.length > 0
}

/** The event with everybody's answers and the seats of what can be chosen; null when there is no event. */
export const seatState = async (
  context: Context,
  association: Association,
  id: EventId,
): Promise<FillState | null> => {
  const [event, registrations] = await Promise.all([
    context.events.event(association.id, id),
    context.events.registrations(association.id, id),
  ])
  if (!event) return null
  const seats = await readSeats(context.table, association.id, id, unitIds(event))
  return { association, event, seats, registrations }
}
