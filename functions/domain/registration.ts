import * as z from 'zod/mini'
import { answering, attendable, type Event, unitIds } from './event'
import { Address, EventId, MemberId } from './ids'
import { Instant } from './time'

/**
 * What a member last asked for. `none`: an earlier answer was undone, or an offer lapsed; `rejected`: the
 * organiser did not admit a request.
 */
export const Answer = z.enum(['yes', 'no', 'cancelled', 'none', 'rejected'])
export type Answer = z.infer<typeof Answer>

/** Where someone takes part in a hybrid session; null where there is nothing to choose. */
export const Way = z.nullable(z.enum(['on-site', 'online']))
export type Way = z.infer<typeof Way>

/**
 * What a choice holds: a seat (also where seats are not counted), a place on the waiting list, a free
 * seat that is kept until `offeredUntil`, or a request that the organiser has yet to admit.
 */
export const Place = z.enum(['seat', 'waiting', 'offered', 'requested'])
export type Place = z.infer<typeof Place>

/** One unit (see `unitIds`) that a yes is for. */
export const Choice = z.object({
  unit: z.string(),
  way: Way,
  place: Place,
  /** When it was asked for; the order of the waiting list. */
  since: Instant,
  offeredUntil: z._default(z.nullable(Instant), null),
  /** When a seat came free for whoever waited. */
  seatedAt: z.optional(Instant),
  /** Waits because the session that was chosen was merged into this one: goes before those who waited already. */
  fromMerge: z.optional(z.literal(true)),
  /** The unit whose seat is kept while waiting for this one, and given back once it is had. */
  insteadOf: z._default(z.nullable(z.string()), null),
  /** Names of those whom the member brings along; each takes a seat of this unit too. */
  guests: z.optional(z.array(z.string())),
})
export type Choice = z.infer<typeof Choice>

/** How far a request has come: asked, a talk planned, or held; null where nobody has to be admitted. */
export const Admission = z.nullable(z.enum(['requested', 'planned', 'held', 'admitted']))
export type Admission = z.infer<typeof Admission>

/** Whether someone was there; `hours` when they left early or came late, otherwise null. */
export const Attendance = z.object({
  status: z.enum(['present', 'absent']),
  hours: z.nullable(z.number()),
  by: z.string(),
  at: Instant,
})
export type Attendance = z.infer<typeof Attendance>

/** Who comes in a member's place. */
export const Substitute = z.object({ name: z.string(), address: z.nullable(Address) })
export type Substitute = z.infer<typeof Substitute>

/** Stands for the name of whoever came in a member's place, once that is no longer kept. */
export const UNNAMED = '(vervanger)'
export const unnamedSubstitute: Substitute = { name: UNNAMED, address: null }

/** One member's answer to one event: one item, so that nobody can hold two alternatives. */
export const Registration = z.object({
  event: EventId,
  member: MemberId,
  version: z.number(),
  /** The event's epoch when this was answered; an older one is parked. */
  epoch: z.number(),
  answer: Answer,
  /** What a yes is for; empty for every other answer. */
  choices: z._default(z.array(Choice), []),
  /** What stood before the last change, for undo. */
  before: z.object({ answer: Answer, choices: z.array(Choice) }),
  admission: z._default(Admission, null),
  /** Counts real changes; part of the SEQUENCE this member sees. */
  revision: z.number(),
  /** The revision at which this epoch began: calendar entries of earlier dates carried no higher one. */
  epochRevision: z._default(z.number(), 0),
  /** What the member wrote with this answer, for the organiser's eyes; null when nothing. */
  note: z._default(z.nullable(z.string()), null),
  /** Who answered when it was not the member: an assistant, an organiser by hand; null otherwise. */
  by: z._default(z.nullable(z.string()), null),
  /** A colleague who comes in this member's place; the seat stays the member's. */
  substitute: z._default(z.nullable(Substitute), null),
  /** Agreed to be seen, by name and organisation, by others who are registered. */
  shown: z._default(z.boolean(), false),
  /** Per unit, what the organiser recorded afterwards. */
  attendance: z._default(z.record(z.string(), Attendance), {}),
  at: Instant,
})
export type Registration = z.infer<typeof Registration>

/**
 * Where a member stands with an event now, the best of what was chosen first. `offered`: a seat is kept
 * until it is confirmed; `waiting`: would come, but there was no seat; `requested`: waits for the
 * organiser's word; `parked`: was coming (or waiting) on a date that no longer holds.
 */
export type Standing =
  | 'coming'
  | 'offered'
  | 'waiting'
  | 'requested'
  | 'declined'
  | 'cancelled'
  | 'rejected'
  | 'silent'
  | 'parked'

const byPlace: Record<Place, Standing> = {
  seat: 'coming',
  offered: 'offered',
  waiting: 'waiting',
  requested: 'requested',
}
const bestFirst: readonly Place[] = ['seat', 'offered', 'waiting', 'requested']

export const standing = (event: Event, registration: Registration | null): Standing => {
  if (!registration || registration.answer === 'none') return 'silent'
  if (registration.epoch < event.epoch) return registration.answer === 'yes' ? 'parked' : 'silent'
  if (registration.answer !== 'yes') return registration.answer === 'no' ? 'declined' : registration.answer
  const units = unitIds(event)
  // A session that fell away leaves the choice for it without a place.
  const held = registration.choices.filter((one) => units.includes(one.unit))
  const best = bestFirst.find((place) => held.some((one) => one.place === place))
  return best ? byPlace[best] : 'silent'
}

/** Whether this member has said yes to the event as it now stands, whatever came of it. */
export const saidYes = (now: Standing): boolean =>
  now === 'coming' || now === 'offered' || now === 'waiting' || now === 'requested'

/** What a yes to the event as it now stands is for; empty for any other answer. */
export const presentChoices = (event: Event, registration: Registration | null): Choice[] =>
  registration && registration.answer === 'yes' && registration.epoch === event.epoch
    ? registration.choices
    : []

/** Where a member stands with one session: with the unit that it belongs to. */
export const standingAt = (event: Event, registration: Registration | null, session: string): Standing => {
  const unit = answering(event) === 'whole' ? unitIds(event)[0] : session
  const choice = presentChoices(event, registration).find((one) => one.unit === unit)
  if (choice) return byPlace[choice.place]
  const whole = standing(event, registration)
  return saidYes(whole) ? 'cancelled' : whole
}

/** Ids of the sessions that a member with these choices comes to. */
export const sessionsComing = (event: Event, choices: Choice[]): string[] => {
  const held = choices.filter((one) => one.place === 'seat').map((one) => one.unit)
  const [first, ...others] = unitIds(event)
  const whole = others.length === 0 && first !== undefined && held.includes(first)
  return event.sessions
    .filter((session) => attendable(session) && (whole || held.includes(session.id)))
    .map((session) => session.id)
}

/** The revision that this member's registration had when the event's present epoch began. */
export const epochRevision = (registration: Registration | null, event: Event): number => {
  if (!registration) return 0
  return registration.epoch < event.epoch ? registration.revision : registration.epochRevision
}

/**
 * Those who wait for a unit, in their order: who came from a merged session, time of asking, then member
 * id (a ULID).
 */
export const waitingInOrder = (event: Event, unit: string, registrations: Registration[]): Registration[] =>
  registrations
    .flatMap((one) => {
      const waits = presentChoices(event, one).find(
        (choice) => choice.unit === unit && choice.place === 'waiting',
      )
      return waits ? [{ one, key: `${waits.fromMerge ? 0 : 1} ${waits.since} ${one.member}` }] : []
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
