import * as z from 'zod/mini'
import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decideFill } from '../domain/decide/decide-fill'
import { decided, nothing } from '../domain/decide/decision'
import { unitIds } from '../domain/event'
import { type AssociationId, EventId } from '../domain/ids'
import { Notice } from '../domain/notice'
import type { Seats } from '../domain/seats'
import { Instant, outsideNight, toInstant } from '../domain/time'
import { handOutSeats } from '../store/hand-out'
import { associationOf, type Key } from '../store/keys'
import { noticeWrites } from '../store/outbox-writes'
import { readSeats } from '../store/seats'
import type { Item } from '../store/table'
import { apply } from './apply'
import { recountSeats } from './recount-seats'

/**
 * Gives free seats to those who wait, one at a time in their order, until there is none left of either;
 * where the row asks for it the seats are counted anew first. What then is free is laid ready.
 */
export const fillSeats = async (context: Context, key: Key): Promise<void> => {
  const item = await context.table.get(key)
  if (!item?.['duePk']) return
  const id = associationOf(key)
  const event = EventId.parse(item['event'])
  if (item['recounts']) await recountSeats(context, id, event)
  const association = await context.people.association(id)
  let filled = await fillOne(context, association, event)
  // The next of those who wait.
  while (filled.gave) filled = await fillOne(context, association, event)
  const until = item['after'] ? untilDay(context, association) : null
  if (!until) await oweWhatFollows(context, id, item)
  await handOutSeats(context.table, id, filled.seats)
  await context.table.update({
    update: { pk: key.pk, sk: key.sk },
    set: until
      ? { expression: 'SET dueAt = :until', values: { ':until': until } }
      : { expression: 'REMOVE duePk, dueAt' },
    only: { expression: 'attribute_exists(pk)' },
  })
}

/** Seats are given at night too; what many are told of it waits for the morning. Null by day. */
const untilDay = (context: Context, { zone, quiet }: Association): Instant | null => {
  const now = toInstant(context.now())
  const day = toInstant(outsideNight(context.now(), zone, quiet))
  return day === now ? null : day
}

/** Owed as long as the decision is; owing it twice is owing it once. */
const oweWhatFollows = async (context: Context, id: AssociationId, item: Item): Promise<void> => {
  const notices = z.array(Notice).parse(item['after'] ?? [])
  if (notices.length === 0) return
  const at = Instant.parse(item['at'])
  for (const notice of notices) {
    for (const write of noticeWrites(id, notice, at)) await context.table.put(write)
  }
}

/** Whether somebody was given a seat, and the counts as they were read for it. */
const fillOne = async (
  context: Context,
  association: Association,
  eventId: EventId,
): Promise<{ gave: boolean; seats: Seats[] }> => {
  const { id } = association
  let seats: Seats[] = []
  const applied = await apply(context, id, async () => {
    const [event, registrations] = await Promise.all([
      context.events.event(id, eventId),
      context.events.registrations(id, eventId),
    ])
    if (!event) return decided(nothing)
    seats = await readSeats(context.table, id, eventId, unitIds(event))
    const filled = decideFill({ association, event, seats, registrations }, context.now())
    return { ...decided(filled ?? nothing), seats }
  })
  return { gave: applied.status === 'applied' && applied.decision.registrations.length > 0, seats }
}
