import type { Context } from '../context'
import type { Member } from '../domain/association'
import type { Event } from '../domain/event'
import { type Standing, standing } from '../domain/registration'
import type { Instant } from '../domain/time'

/** Where every member stands with the event; `at` is when they last answered, `note` what they wrote with it. */
export const answersOf = async (
  context: Context,
  event: Event,
): Promise<{ member: Member; standing: Standing; at: Instant | null; note: string | null }[]> => {
  const [members, registrations] = await Promise.all([
    context.people.members(event.association),
    context.events.registrations(event.association, event.id),
  ])
  const of = new Map(registrations.map((one) => [one.member, one]))
  return members.map((member) => {
    const registration = of.get(member.id) ?? null
    const now = standing(event, registration)
    // What was written with an answer that no longer counts says nothing about the present date.
    const note = now === 'silent' ? null : (registration?.note ?? null)
    return { member, standing: now, at: registration?.at ?? null, note }
  })
}
