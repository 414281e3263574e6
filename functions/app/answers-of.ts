import type { Context } from '../context'
import type { Member } from '../domain/association'
import { type Event, unitIds } from '../domain/event'
import {
  presentChoices,
  type Registration,
  type Standing,
  standing,
  waitingInOrder,
} from '../domain/registration'
import type { Answered } from '../outbound/values/answers'

/** Where every member stands with the event; `at` is when they last answered, `note` what they wrote with it. */
export const answersOf = async (context: Context, event: Event): Promise<Answered[]> => {
  const [members, registrations] = await Promise.all([
    context.people.members(event.association),
    context.events.registrations(event.association, event.id),
  ])
  const of = new Map(registrations.map((one) => [one.member, one]))
  const waiting = queues(event, registrations)
  const asked = members.filter((one) => isAsked(one) || of.has(one.id))
  return asked.map((member) => {
    const registration = of.get(member.id) ?? null
    const now = standing(event, registration)
    // What was written with an answer that no longer counts says nothing about the present date.
    const note = now === 'silent' ? null : (registration?.note ?? null)
    const choices = presentChoices(event, registration).filter(({ unit }) => waiting.has(unit))
    return {
      member,
      standing: now,
      at: registration?.at ?? null,
      note,
      admission: registration?.admission ?? null,
      choices: choices.map(({ unit, way, place, offeredUntil, guests }) => {
        const position = place === 'waiting' ? (waiting.get(unit)?.indexOf(member.id) ?? -1) + 1 : null
        return { unit, way, place, offeredUntil, position, ...(guests && { guests }) }
      }),
      ...besideOf(registration, now),
    }
  })
}

/** Guests, and whoever left the list, are asked nothing: they stand here only with an answer. */
const isAsked = ({ kind, left }: Member): boolean => kind === 'member' && left === null

const besideOf = (registration: Registration | null, now: Standing): Pick<Answered, 'substitute' | 'by'> =>
  now === 'silent' ? {} : { substitute: registration?.substitute?.name ?? null, by: registration?.by ?? null }

/** Members in their order on the waiting list of each unit that can still be chosen. */
const queues = (event: Event, registrations: Registration[]): Map<string, string[]> =>
  new Map(
    unitIds(event).map((unit) => [
      unit,
      waitingInOrder(event, unit, registrations).map(({ member }) => member),
    ]),
  )
