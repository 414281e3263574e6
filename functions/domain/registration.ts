import * as z from 'zod/mini'
import type { Event } from './event'
import { EventId, MemberId } from './ids'
import { Instant } from './time'

/** What a member last asked for. `none`: an earlier answer was undone. */
export const Answer = z.enum(['yes', 'no', 'cancelled', 'none'])
export type Answer = z.infer<typeof Answer>

/** One member's answer to one event. */
export const Registration = z.object({
  event: EventId,
  member: MemberId,
  version: z.number(),
  /** The event's epoch when this was answered; an older one is parked. */
  epoch: z.number(),
  answer: Answer,
  /** What stood before the last change, for undo. */
  before: Answer,
  /** Whether a yes holds a seat, or a place on the waiting list. */
  place: z._default(z.enum(['seat', 'waiting']), 'seat'),
  /** Counts real changes; part of the SEQUENCE this member sees. */
  revision: z.number(),
  /** The revision at which this epoch began: calendar entries of earlier dates carried no higher one. */
  epochRevision: z._default(z.number(), 0),
  /** What the member wrote with this answer, for the organiser's eyes; null when nothing. */
  note: z._default(z.nullable(z.string()), null),
  at: Instant,
})
export type Registration = z.infer<typeof Registration>

/**
 * Where a member stands with an event now. `waiting`: would come, but there was no seat.
 * `parked`: was coming (or waiting) on a date that no longer holds.
 */
export type Standing = 'coming' | 'waiting' | 'declined' | 'cancelled' | 'silent' | 'parked'

export const standing = (event: Event, registration: Registration | null): Standing => {
  if (!registration || registration.answer === 'none') return 'silent'
  if (registration.epoch < event.epoch) return registration.answer === 'yes' ? 'parked' : 'silent'
  switch (registration.answer) {
    case 'yes':
      return registration.place === 'seat' ? 'coming' : 'waiting'
    case 'no':
      return 'declined'
    case 'cancelled':
      return 'cancelled'
  }
}

/** The revision that this member's registration had when the event's present epoch began. */
export const epochRevision = (registration: Registration | null, event: Event): number => {
  if (!registration) return 0
  return registration.epoch < event.epoch ? registration.revision : registration.epochRevision
}

/** Those who wait, in their order: time of acceptance, then member id (a ULID). */
export const waitingInOrder = (event: Event, registrations: Registration[]): Registration[] =>
  registrations
    .filter((one) => standing(event, one) === 'waiting')
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.member.localeCompare(b.member))
