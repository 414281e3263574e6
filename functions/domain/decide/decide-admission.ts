import type { Temporal } from 'temporal-polyfill'
import { presentChoices, type Registration } from '../registration'
import { hasFreeSeat } from '../seats'
import { toInstant } from '../time'
import type { AnswerState } from './choose'
import { confirmations } from './confirm'
import { decided, type Outcome, refused } from './decision'
import { seatMoves } from './seat-moves'

/** What an organiser decides about a request: a talk planned or held, admitted or not. */
export type AdmissionCommand = { wish: 'plan' | 'held' | 'admit' | 'reject'; by: string }

/**
 * Carries a request further. Seats count from admission on: where none is free, whoever is admitted
 * waits. A request that was withdrawn or settled is refused politely.
 */
export const decideAdmission = (
  state: AnswerState,
  { wish, by }: AdmissionCommand,
  now: Temporal.Instant,
): Outcome => {
  const { event, registration } = state
  if (event.stage.status === 'cancelled') return refused({ why: 'cancelled' })
  const present = presentChoices(event, registration)
  if (!registration || !present.some((choice) => choice.place === 'requested')) {
    return refused({ why: 'no-request' })
  }
  const audit = [{ what: `admission-${wish}`, by, about: `${event.id} ${registration.member}` }]
  if (wish === 'plan' || wish === 'held') {
    const admission = wish === 'plan' ? 'planned' : 'held'
    return decided(
      registration.admission === admission ? {} : { registrations: [{ ...registration, admission }], audit },
    )
  }
  const settled = wish === 'admit' ? admitted(state, registration) : rejected(registration)
  const cause = `${toInstant(now)}.${settled.member}.${settled.revision}`
  return decided({
    registrations: [settled],
    notices: confirmations(
      event,
      registration,
      settled,
      settled.answer === 'yes' ? admittedKind(settled) : undefined,
    ),
    ...seatMoves(event, present, settled.choices, cause),
    audit,
  })
}

const admittedKind = ({ choices }: Registration) =>
  choices.some((choice) => choice.place === 'seat') ? 'admitted' : 'waitlisted'

const admitted = ({ event, seats }: AnswerState, registration: Registration): Registration => {
  const choices = registration.choices.map((choice) => {
    if (choice.place !== 'requested') return choice
    const counted = seats.find((one) => one.unit === choice.unit && one.epoch === event.epoch)
    const seated = choice.way === 'online' || !counted || hasFreeSeat(counted)
    return { ...choice, place: seated ? ('seat' as const) : ('waiting' as const) }
  })
  return settle(registration, { answer: 'yes', choices, admission: 'admitted' })
}

const rejected = (registration: Registration): Registration =>
  settle(registration, { answer: 'rejected', choices: [], admission: null })

const settle = (
  registration: Registration,
  to: Pick<Registration, 'answer' | 'choices' | 'admission'>,
): Registration => ({
  ...registration,
  ...to,
  before: { answer: to.answer, choices: to.choices },
  revision: registration.revision + 1,
})
