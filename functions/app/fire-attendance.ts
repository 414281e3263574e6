import type { Context } from '../context'
import type { Association } from '../domain/association'
import { askAttendance } from '../domain/decide/ask-attendance'
import { decided, nothing, type Outcome } from '../domain/decide/decision'
import type { EventId } from '../domain/ids'
import { loadEventState } from './load'

/** The morning after: asks who was there, judged on what is recorded already. */
export const fireAttendance = async (
  context: Context,
  association: Association,
  event: EventId,
  timer: string,
): Promise<Outcome> => {
  const [state, registrations] = await Promise.all([
    loadEventState(context, association, event),
    context.events.registrations(association.id, event),
  ])
  return decided(state ? askAttendance(state, timer, registrations, context.now()) : nothing)
}
