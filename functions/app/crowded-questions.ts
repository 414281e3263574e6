import type { Context } from '../context'
import { type Event, unitIds } from '../domain/event'
import { type Choice, presentChoices } from '../domain/registration'
import type { EventFacts, Question } from '../domain/understanding'

/** More people than seats: nobody loses theirs, and the organiser is asked whether there is a larger room. */
export const crowdedQuestions = async (
  context: Context,
  event: Event,
  facts: EventFacts,
): Promise<Question[]> => {
  const { seats } = facts.capacity
  if (seats === null || seats === event.facts.capacity.seats) return []
  const registrations = await context.events.registrations(event.association, event.id)
  const choices = registrations.flatMap((one) => presentChoices(event, one)).filter(holdsSeat)
  const taken = unitIds(event).map((unit) => choices.filter((choice) => choice.unit === unit).length)
  const most = Math.max(0, ...taken)
  if (most <= seats) return []
  const each = taken.length > 1 ? ' voor één van de momenten' : ''
  return [
    {
      about: '/events/0/capacity/crowded',
      ask: `Er zijn al ${most} aanmeldingen${each}, en het maximum wordt ${seats}. Niemand raakt zijn plaats kwijt; wie zich nu nog aanmeldt komt op de wachtlijst. Is er een grotere zaal? Antwoord dan bijvoorbeeld "max ${most + ROOM}".`,
      blocking: false,
    },
  ]
}

/** What the example adds to those who come. */
const ROOM = 8

const holdsSeat = ({ way, place }: Choice): boolean =>
  way !== 'online' && (place === 'seat' || place === 'offered')
