import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { EventState } from '../domain/decide/decide-event'
import type { DraftState } from '../domain/decide/draft-state'
import { type Occupancy, occupancyOf } from '../domain/decide/occupancy'
import type { Event } from '../domain/event'
import type { DraftId, EventId } from '../domain/ids'

/** The event with all that its decisions look at; null when there is none. */
export const loadEventState = async (
  context: Context,
  association: Association,
  id: EventId,
): Promise<EventState | null> => {
  const [event, timers, organisers] = await Promise.all([
    context.events.event(association.id, id),
    context.events.timers(association.id, id),
    context.people.organisers(association.id),
  ])
  return event && { association, organisers, event, timers }
}

/** The draft with the events that its parts change; null when there is none. */
export const loadDraftState = async (
  context: Context,
  association: Association,
  id: DraftId,
): Promise<DraftState | null> => {
  const draft = await context.events.draft(association.id, id)
  if (!draft) return null
  const [timers, organisers] = await Promise.all([
    context.events.timers(association.id, id),
    context.people.organisers(association.id),
  ])
  const states = await Promise.all(
    draft.parts.map((part) => loadEventState(context, association, part.event)),
  )
  const known = states.filter((state) => state !== null)
  return {
    association,
    organisers,
    draft,
    timers,
    events: known.map((state) => state.event),
    eventTimers: known.flatMap((state) => state.timers),
    occupancy: (await Promise.all(known.map(({ event }) => occupancyNow(context, event)))).flat(),
    holdMinutes: context.config.HOLD_MINUTES,
  }
}

const occupancyNow = async (context: Context, event: Event): Promise<Occupancy[]> =>
  occupancyOf(event, await context.events.registrations(event.association, event.id))
