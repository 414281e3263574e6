import type { Temporal } from 'temporal-polyfill'
import { type Event, unitsToCome } from '../event'
import { type Choice, presentChoices, type Registration, type Substitute, standing } from '../registration'
import { hasFreeSeat } from '../seats'
import { localDate, toInstant } from '../time'
import { type AnswerState, choose } from './choose'
import { decideAnswer } from './decide-answer'
import { both, decided, nothing, type Outcome, refused } from './decision'
import { seatMoves } from './seat-moves'
import { toSubstitute } from './substitute-mail'

/** Who says it, for the record; `behalf` and `yields` as for an answer. */
type By = { by: string; behalf?: string | null; yields?: boolean }

/**
 * A colleague comes in the member's place: the seat stays the member's, or is taken for it where the
 * member had not answered yet. Null: the member comes after all.
 */
export const decideSubstitute = (
  state: AnswerState,
  substitute: Substitute | null,
  said: By,
  now: Temporal.Instant,
): Outcome => {
  const { event, registration } = state
  const here = standing(event, registration)
  if (here === 'coming' || here === 'waiting' || here === 'offered') {
    const refusal = choose(state, { wish: 'no', epoch: event.epoch, by: said.by }, now)
    // What cannot be given up any more cannot be passed on either.
    if (refusal.status === 'refused') return refused(refusal.refusal)
    return registration
      ? substituted(event, registration, substitute, said, now)
      : refused({ why: 'changed' })
  }
  if (!substitute) return decided({})
  const yes = decideAnswer(state, { wish: 'yes', epoch: event.epoch, ...said }, now)
  const [first] = yes.status === 'decided' ? yes.decision.registrations : []
  if (yes.status === 'refused' || !first) return yes
  const next = substituted(event, first, substitute, said, now)
  return next.status === 'decided' ? decided(both(yes.decision, next.decision)) : next
}

const substituted = (
  event: Event,
  registration: Registration,
  substitute: Substitute | null,
  { by }: By,
  now: Temporal.Instant,
): Outcome => {
  const before = registration.substitute
  if (before?.name === substitute?.name && before?.address === substitute?.address) return decided({})
  const changed = { ...registration, substitute }
  const cause = `${registration.member}.${toInstant(now)}`
  const isOther = before && before.address !== substitute?.address
  return decided({
    registrations: [changed],
    notices: [
      ...(substitute && before?.address !== substitute.address
        ? toSubstitute(event, changed, substitute, 'registered', cause)
        : []),
      ...(isOther ? toSubstitute(event, changed, before, 'deregistered', cause) : []),
    ],
    audit: [
      {
        what: substitute ? 'substitute-named' : 'substitute-withdrawn',
        by,
        about: `${event.id} ${changed.member}`,
      },
    ],
  })
}

/** Those whom a member brings along, by name; each has a seat of their own, or none is given at all. */
export const decideGuests = (
  state: AnswerState,
  names: string[],
  { by }: By,
  now: Temporal.Instant,
): Outcome => {
  const { association, event, registration } = state
  const seated = seatsToCome(state, localDate(now, association.zone))
  if (!registration || seated.length === 0) return refused({ why: 'no-seat' })
  const had = seated[0]?.guests ?? []
  if (had.join('\n') === names.join('\n')) return decided({})
  if (names.length > Math.max(event.plan.guests, had.length)) {
    return refused({ why: 'too-many-guests', most: event.plan.guests })
  }
  const more = names.length - had.length
  if (more > 0 && !seated.every((choice) => hasRoom(state, choice, more))) return refused({ why: 'no-room' })
  const choices = registration.choices.map((choice) =>
    seated.includes(choice) ? { ...choice, guests: names } : choice,
  )
  const cause = `guests.${registration.member}.${toInstant(now)}`
  return decided({
    ...nothing,
    registrations: [{ ...registration, choices }],
    ...seatMoves(event, registration.choices, choices, cause),
    audit: [{ what: `guests-${names.length}`, by, about: `${event.id} ${registration.member}` }],
  })
}

/** Seats on site that are still to come: whoever takes part online brings nobody. */
const seatsToCome = ({ event, registration }: AnswerState, today: string): Choice[] => {
  const open = unitsToCome(event, today)
  return presentChoices(event, registration).filter(
    ({ unit, place, way }) => open.includes(unit) && place === 'seat' && way !== 'online',
  )
}

const hasRoom = ({ event, seats }: AnswerState, { unit }: Choice, count: number): boolean => {
  const counted = seats.find((one) => one.unit === unit && one.epoch === event.epoch)
  return !counted || hasFreeSeat(counted, count)
}

/** Whether others who are registered may see that this member comes; withdrawn by the same press. */
export const decideShown = ({ event, registration }: AnswerState, shown: boolean, { by }: By): Outcome => {
  if (!registration || registration.shown === shown) return decided({})
  if (shown && (!event.plan.whoElse || standing(event, registration) !== 'coming')) {
    return refused({ why: 'no-seat' })
  }
  return decided({
    registrations: [{ ...registration, shown }],
    audit: [{ what: shown ? 'shown' : 'hidden', by, about: `${event.id} ${registration.member}` }],
  })
}
