import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../association'
import type { Mark } from '../attendance'
import type { Event } from '../event'
import type { MemberId } from '../ids'
import type { ProofToOne } from '../notice'
import { nextProof, type Proof, peOf } from '../proof'
import { presentChoices, type Registration } from '../registration'
import { toInstant } from '../time'
import { type Decision, nothing } from './decision'

/** One person with what is told of them; `mark` null: nothing new, only the proof is looked at again. */
export type Attending = { member: Member; registration: Registration; proof: Proof | null; mark: Mark | null }

export type MarkCommand = { unit: string; by: string }

/**
 * Records who was at a unit, and owes the proofs that follow from it. What is said already is not said
 * again, so that repeating it changes nothing.
 */
export const markAttendance = (
  { association, event }: { association: Association; event: Event },
  people: readonly Attending[],
  command: MarkCommand,
  now: Temporal.Instant,
): Decision => {
  const marked = people.map((one) => ({ ...one, after: withMark(one, command, now) }))
  const pe = peOf(association, event)
  const proofs =
    pe.status === 'known'
      ? marked.flatMap(({ member, after, proof: before }) => {
          const next = nextProof({ event, terms: pe, member, registration: after, before }, toInstant(now))
          return next ? [next] : []
        })
      : []
  const registrations = marked.filter((one) => one.after !== one.registration).map(({ after }) => after)
  return {
    ...nothing,
    registrations,
    proofs,
    notices: proofs.map(proofNotice),
    audit: registrations.map(({ member }) => ({
      what: 'attendance-recorded',
      by: command.by,
      about: `${event.id} ${member}`,
    })),
  }
}

const withMark = (
  { registration, mark }: Attending,
  { unit, by }: MarkCommand,
  now: Temporal.Instant,
): Registration => {
  const before = registration.attendance[unit]
  if (!mark || (before?.status === mark.status && before.hours === mark.hours)) return registration
  const attendance = { ...registration.attendance, [unit]: { ...mark, by, at: toInstant(now) } }
  return { ...registration, attendance }
}

const proofNotice = ({ event, member, edition }: Proof): ProofToOne => ({
  to: 'proof',
  id: `proof.${event}.${edition}`,
  member,
  event,
  edition,
})

/** Came without a seat: has one from now on, so that whatever follows from being there follows. */
export const walkedIn = (
  event: Event,
  member: MemberId,
  known: Registration | null,
  { unit, by }: MarkCommand,
  now: Temporal.Instant,
): Registration => {
  const held = presentChoices(event, known).filter((choice) => choice.unit !== unit)
  const at = toInstant(now)
  const seat = { unit, way: null, place: 'seat', since: at, offeredUntil: null, insteadOf: null } as const
  const had = presentChoices(event, known).find((choice) => choice.unit === unit)
  if (known && had?.place === 'seat') return known
  const nobody = { substitute: null, shown: false, attendance: {}, note: null, admission: null }
  return {
    ...nobody,
    ...known,
    event: event.id,
    member,
    version: known?.version ?? 0,
    epoch: event.epoch,
    answer: 'yes',
    choices: [...held, seat],
    before: { answer: known?.answer ?? 'none', choices: known?.choices ?? [] },
    revision: (known?.revision ?? 0) + 1,
    epochRevision: known?.epochRevision ?? 0,
    by,
    at,
  }
}
