import type { Temporal } from 'temporal-polyfill'
import { sessionOf, unitIds, unitsToCome } from '../event'
import type { Address } from '../ids'
import { answeringFor, isOnce } from '../price'
import { type Choice, presentChoices, type Registration } from '../registration'
import { localDate, toInstant } from '../time'
import { changedBy } from './changed-registration'
import type { AnswerState } from './choose'
import { confirmations } from './confirm'
import { decided, type Outcome, refused } from './decision'
import { noteWith } from './notes'
import { seatMoves, seatsOf } from './seat-moves'
import { sameChoices } from './seating'

/**
 * An organiser puts someone on the list. `behalf`: the organiser, as people read it; `units`: what it is
 * for, null for all that is to come, or the only one; `guests`: how many come along, a seat for each; `note`:
 * what the organiser wrote of this person beside it.
 */
export type ByHandCommand = {
  by: Address
  behalf: string
  units: string[] | null
  guests?: number
  note?: string | null
}

/**
 * A seat for this person whatever the capacity, the waiting list, the deadline or an intake say: the
 * organiser decides. Whoever has it already keeps it, and nothing changes.
 */
export const decideByHand = (state: AnswerState, command: ByHandCommand, now: Temporal.Instant): Outcome => {
  const { by, behalf, units, guests = 0 } = command
  const { association, event, member, registration } = state
  if (event.stage.status === 'cancelled') return refused({ why: 'cancelled' })
  const open = unitsToCome(event, localDate(now, association.zone))
  const asked = units ? open.filter((unit) => units.includes(unit)) : open
  if (asked.length === 0) return refused({ why: 'past' })
  const one = answeringFor(event, member) === 'one'
  const present = presentChoices(event, registration)
  if (one && asked.length > 1) {
    return hasOne(present, open) ? bring(state, present, command) : refused({ why: 'choose-one' })
  }
  const spent = present.some(({ unit }) => unitIds(event).includes(unit) && !open.includes(unit))
  if (one && spent && isOnce(event, member))
    return refused({ why: 'once-only', become: association.becomePartner })
  const kept = one ? [] : present.filter(({ unit }) => !asked.includes(unit))
  const seated = asked.map((unit) => withGuests(seatFor(state, unit, present, now), guests))
  const choices = [...kept, ...seated].toSorted((a, b) => a.unit.localeCompare(b.unit))
  if (sameChoices(choices, present)) return bring(state, choices, command)
  const changed = admitted(
    state,
    changedBy(
      state,
      { status: 'chosen', answer: 'yes', choices },
      { wish: 'yes', behalf, note: notedOf(state, command) },
      now,
    ),
  )
  const cause = `${changed.at}.${changed.member}.${changed.revision}`
  return decided({
    registrations: [changed],
    notices: confirmations(event, registration, changed),
    ...seatMoves(event, present, choices, cause, 'by-hand'),
    audit: [{ what: 'registered-by-hand', by, about: `${event.id} ${member.id}` }],
  })
}

/** More people or words beside somebody who has a seat already: nobody else's seat changes, and nobody is mailed. */
const bring = (state: AnswerState, choices: Choice[], command: ByHandCommand): Outcome => {
  const { event, member, registration } = state
  const { by, guests = 0 } = command
  const present = presentChoices(event, registration)
  const brought = choices.map((choice) => withGuests(choice, guests))
  const count = (all: Choice[]): string => all.map(seatsOf).join()
  const note = notedOf(state, command)
  if (!registration || (count(brought) === count(present) && note === registration.note)) return decided({})
  const cause = `guests.${member.id}.${registration.revision}.${guests}`
  const what = count(brought) === count(present) ? 'answer-note' : `guests-${guests}`
  return decided({
    registrations: [{ ...registration, choices: brought, note }],
    ...seatMoves(event, present, brought, cause, 'by-hand'),
    audit: [{ what, by, about: `${event.id} ${member.id}` }],
  })
}

/** The organiser's words go beside those of whoever comes; what belonged to a no is of no use any more. */
const notedOf = ({ registration }: AnswerState, { note = null }: ByHandCommand): string | null =>
  noteWith(registration?.answer === 'yes' ? registration.note : null, note)

/** Never fewer than there were; whoever takes part online brings nobody. */
const withGuests = (choice: Choice, count: number): Choice => {
  const had = choice.guests ?? []
  if (count <= had.length || choice.way === 'online' || choice.place !== 'seat') return choice
  return { ...choice, guests: [...had, ...Array.from({ length: count - had.length }, () => UNNAMED_GUEST)] }
}

/** Stands for somebody who comes along and whose name the organiser did not give. */
const UNNAMED_GUEST = 'introducé'

const hasOne = (present: Choice[], open: string[]): boolean =>
  present.some(({ unit, place }) => open.includes(unit) && place === 'seat')

const seatFor = ({ event }: AnswerState, unit: string, present: Choice[], now: Temporal.Instant): Choice => {
  const held = present.find((choice) => choice.unit === unit)
  const hybrid = sessionOf(event, unit).facts.mode === 'hybrid'
  if (held) return { ...held, place: 'seat', offeredUntil: null, insteadOf: null }
  return {
    unit,
    way: hybrid ? 'on-site' : null,
    place: 'seat',
    since: toInstant(now),
    offeredUntil: null,
    insteadOf: null,
  }
}

const admitted = ({ event }: AnswerState, registration: Registration): Registration =>
  event.facts.registration.admission === 'intake' ? { ...registration, admission: 'admitted' } : registration
