import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { EventState } from '../domain/decide/decide-event'
import type { DraftState } from '../domain/decide/draft-state'
import { seatsOf } from '../domain/decide/seat-moves'
import type { Occupancy } from '../domain/decide/seats-on-change'
import { type Event, unitIds } from '../domain/event'
import type { DraftId, EventId } from '../domain/ids'
import { presentChoices } from '../domain/registration'

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
    occupancy: (await Promise.all(known.map(({ event }) => occupancyOf(context, event)))).flat(),
    holdMinutes: context.config.HOLD_MINUTES,
  }
}

const occupancyOf = async (context: Context, event: Event): Promise<Occupancy[]> => {
  const registrations = await context.events.registrations(event.association, event.id)
  const choices = registrations.flatMap((one) => presentChoices(event, one))
  return unitIds(event).map((unit) => {
    const here = choices.filter((choice) => choice.unit === unit && choice.way !== 'online')
    return {
      event: event.id,
      unit,
      taken: here
        .filter(({ place }) => place === 'seat' || place === 'offered')
        .reduce((sum, choice) => sum + seatsOf(choice), 0),
      waiting: here.filter(({ place }) => place === 'waiting').length,
    }
  })
}
