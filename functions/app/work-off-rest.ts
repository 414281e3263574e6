import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decideReplan } from '../domain/decide/decide-replan'
import { decided, nothing } from '../domain/decide/decision'
import type { AssociationId, EventId } from '../domain/ids'
import { associationOf, type Key } from '../store/keys'
import { noticeWrites } from '../store/outbox-writes'
import { type RestRow, readRest, replansOf } from '../store/rests'
import { apply } from './apply'
import { loadEventState } from './load'

/** Does what a decision left for after its transaction; begun again, or twice at once, it does what is left. */
export const workOffRest = async (context: Context, key: Key): Promise<void> => {
  const rest = await readRest(context.table, key)
  if (rest) await workOff(context, associationOf(key), rest)
}

/**
 * For whoever goes by an event's timers: brings them in line first where a decision left them behind. True
 * when there were any such, so that what was loaded before is out of date.
 */
export const catchUpTimers = async (
  context: Context,
  association: AssociationId,
  event: EventId,
): Promise<boolean> => {
  const rests = await replansOf(context.table, association, event)
  for (const rest of rests) await workOff(context, association, rest)
  return rests.length > 0
}

const workOff = async (context: Context, id: AssociationId, rest: RestRow): Promise<void> => {
  if (rest.replans) {
    const association = await context.people.association(id)
    while (await replanPage(context, association, rest)) {
      // The next page of its timers.
    }
  }
  // Owed as long as the decision is: what it owed before a "stop" is stopped by it.
  for (const notice of rest.notices) {
    for (const write of noticeWrites(id, notice, rest.at)) await context.table.put(write)
  }
  await context.table.remove({ pk: rest.pk, sk: rest.sk })
}

const replanPage = async (context: Context, association: Association, rest: RestRow): Promise<boolean> => {
  const applied = await apply(context, association.id, async () => {
    const state = await loadEventState(context, association, rest.event)
    return decided(state ? decideReplan(state, rest.at) : nothing)
  })
  return applied.status === 'applied' && applied.decision.timers.length > 0
}
