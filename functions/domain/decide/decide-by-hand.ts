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
import { seatMoves } from './seat-moves'
import { sameChoices } from './seating'

/**
 * An organiser puts someone on the list. `behalf`: the organiser, as people read it; `units`: what it is
 * for, null for all that is to come, or the only one.
 */
export type ByHandCommand = { by: Address; behalf: string; units: string[] | null }

/**
 * A seat for this person whatever the capacity, the waiting list, the deadline or an intake say: the
 * organiser decides. Whoever has it already keeps it, and nothing changes.
 */
export const decideByHand = (
  state: AnswerState,
  { by, behalf, units }: ByHandCommand,
  now: Temporal.Instant,
): Outcome => {
  const { association, event, member, registration } = state
  if (event.stage.status === 'cancelled') return refused({ why: 'cancelled' })
  const open = unitsToCome(event, localDate(now, association.zone))
  const asked = units ? open.filter((unit) => units.includes(unit)) : open
  if (asked.length === 0) return refused({ why: 'past' })
  const one = answeringFor(event, member) === 'one'
  const present = presentChoices(event, registration)
  if (one && asked.length > 1) return hasOne(present, open) ? decided({}) : refused({ why: 'choose-one' })
  const spent = present.some(({ unit }) => unitIds(event).includes(unit) && !open.includes(unit))
  if (one && spent && isOnce(event, member))
    return refused({ why: 'once-only', become: association.becomePartner })
  const kept = one ? [] : present.filter(({ unit }) => !asked.includes(unit))
  const seated = asked.map((unit) => seatFor(state, unit, present, now))
  const choices = [...kept, ...seated].toSorted((a, b) => a.unit.localeCompare(b.unit))
  if (sameChoices(choices, present)) return decided({})
  const changed = admitted(
    state,
    changedBy(state, { status: 'chosen', answer: 'yes', choices }, { wish: 'yes', behalf }, now),
  )
  const cause = `${changed.at}.${changed.member}.${changed.revision}`
  return decided({
    registrations: [changed],
    notices: confirmations(event, registration, changed),
    ...seatMoves(event, present, choices, cause, 'by-hand'),
    audit: [{ what: 'registered-by-hand', by, about: `${event.id} ${member.id}` }],
  })
}

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
