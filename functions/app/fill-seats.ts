import type { Context } from '../context'
import { decideFill } from '../domain/decide/decide-fill'
import { decided, nothing } from '../domain/decide/decision'
import { EventId } from '../domain/ids'
import { associationOf, type Key } from '../store/keys'
import { readSeats } from '../store/seats'
import { apply } from './apply'

/** Gives free seats to those who wait, one at a time in their order, until there is none left of either. */
export const fillSeats = async (context: Context, key: Key): Promise<void> => {
  const item = await context.table.get(key)
  if (!item?.['duePk']) return
  const id = associationOf(key)
  const event = EventId.parse(item['event'])
  const { zone } = await context.people.association(id)
  while (await fillOne(context, id, event, zone)) {
    // The next of those who wait.
  }
  await context.table.update({
    update: { pk: key.pk, sk: key.sk },
    set: { expression: 'REMOVE duePk, dueAt' },
    only: { expression: 'attribute_exists(pk)' },
  })
}

const fillOne = async (
  context: Context,
  id: ReturnType<typeof associationOf>,
  eventId: EventId,
  zone: string,
): Promise<boolean> => {
  const applied = await apply(context, id, async () => {
    const [event, seats, registrations] = await Promise.all([
      context.events.event(id, eventId),
      readSeats(context.table, id, eventId),
      context.events.registrations(id, eventId),
    ])
    const decision = event && decideFill({ event, seats, registrations, zone }, context.now())
    return decided(decision ?? nothing)
  })
  return applied.status === 'applied' && applied.decision.registrations.length > 0
}
