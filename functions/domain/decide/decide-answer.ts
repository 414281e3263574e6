import type { Temporal } from 'temporal-polyfill'
import { isPastDeadline } from '../deadline'
import type { AddressNotice } from '../notice'
import type { Refusal } from '../refusal'
import { epochRevision, presentChoices, type Registration, standing } from '../registration'
import { toInstant } from '../time'
import { type AnswerCommand, type AnswerState, type Chosen, choose } from './choose'
import { confirmations } from './confirm'
import { decided, type Outcome, refused } from './decision'
import { seatMoves } from './seat-moves'

/** Notes of one answer add up to this; what came first then goes. */
const NOTE_CHARACTERS_MAX = 2_000

/** Set-state semantics: the last wish counts, and a wish that already holds changes and owes nothing. */
export const decideAnswer = (state: AnswerState, command: AnswerCommand, now: Temporal.Instant): Outcome => {
  const { event, registration } = state
  if (command.epoch !== event.epoch) return refused({ why: 'changed' })
  const closed = whyNot(state)
  const chosen = closed ?? choose(state, command, now)
  if (chosen.status === 'refused') return refused(chosen.refusal)
  if (chosen.status === 'unchanged') return withMoreNote(registration, command)
  const refusal = whyNoMore(state, chosen, now)
  if (refusal) return refused(refusal)
  const changed = changedBy(state, chosen, command, now)
  const cause = `${changed.at}.${changed.member}.${changed.revision}`
  return decided({
    registrations: [changed],
    notices: [...confirmations(event, registration, changed), ...asksToBeAdmitted(state, changed)],
    ...seatMoves(event, presentChoices(event, registration), changed.choices, cause),
    audit: [{ what: `answer-${changed.answer}`, by: command.by, about: `${event.id} ${state.member.id}` }],
  })
}

/** The organiser hears of each new request, once. */
const asksToBeAdmitted = ({ event, registration }: AnswerState, changed: Registration): AddressNotice[] => {
  const waits = (choices: Registration['choices']) => choices.some(({ place }) => place === 'requested')
  if (!waits(changed.choices) || waits(presentChoices(event, registration))) return []
  return [
    {
      to: 'address',
      id: `${event.id}.${changed.member}.${changed.revision}.admission`,
      address: event.organiser,
      message: { kind: 'admission-request', event: event.id, member: changed.member },
      inReplyTo: null,
    },
  ]
}

const changedBy = (
  { event, member, registration }: AnswerState,
  { answer, choices }: Extract<Chosen, { status: 'chosen' }>,
  command: AnswerCommand,
  now: Temporal.Instant,
): Registration => {
  const next = { answer, choices }
  return {
    event: event.id,
    member: member.id,
    version: registration?.version ?? 0,
    epoch: event.epoch,
    ...next,
    // An undo leaves nothing to undo, so that a form that is posted twice does not redo.
    before: command.wish === 'undo' ? next : currentAnswer(event, registration),
    admission: admissionAfter(choices, registration),
    revision: (registration?.revision ?? 0) + 1,
    epochRevision: epochRevision(registration, event),
    note: command.note ?? (registration?.answer === answer ? registration.note : null),
    by: command.behalf ?? null,
    substitute: answer === 'yes' ? (registration?.substitute ?? null) : null,
    shown: answer === 'yes' && (registration?.shown ?? false),
    attendance: registration?.attendance ?? {},
    at: toInstant(now),
  }
}

/** Once admitted, always admitted; a request that is withdrawn is asked anew. */
const admissionAfter = (
  choices: Registration['choices'],
  registration: Registration | null,
): Registration['admission'] => {
  if (registration?.admission === 'admitted') return 'admitted'
  if (!choices.some((choice) => choice.place === 'requested')) return null
  return registration?.admission ?? 'requested'
}

/** The answer holds already, so nobody is mailed; words that came with it are kept beside the earlier ones. */
const withMoreNote = (registration: Registration | null, { note, by }: AnswerCommand): Outcome => {
  if (!registration || !note || registration.note?.includes(note)) return decided({})
  const all = [registration.note, note].filter((one) => one !== null).join('\n')
  return decided({
    registrations: [{ ...registration, note: all.slice(-NOTE_CHARACTERS_MAX) }],
    audit: [{ what: 'answer-note', by, about: `${registration.event} ${registration.member}` }],
  })
}

/**
 * What an undo brings back: the answer to this epoch's question, where one to an earlier date is none. An
 * offer that was taken is not offered again.
 */
const currentAnswer = (
  event: AnswerState['event'],
  registration: Registration | null,
): Registration['before'] => {
  const now = standing(event, registration)
  if (!registration || now === 'silent' || now === 'parked') return { answer: 'none', choices: [] }
  const choices = registration.choices.filter((choice) => choice.place !== 'offered')
  const had = registration.answer !== 'yes' || choices.length > 0
  return had ? { answer: registration.answer, choices } : { answer: 'none', choices: [] }
}

const whyNot = ({ event }: AnswerState): Chosen | null => {
  if (event.stage.status === 'cancelled') return { status: 'refused', refusal: { why: 'cancelled' } }
  if (event.stage.status === 'announced') return { status: 'refused', refusal: { why: 'not-open-yet' } }
  return null
}

/** A closed registration takes nobody in and lets everybody out; what was held already stays. */
const whyNoMore = (
  { association, event, registration }: AnswerState,
  { choices }: Extract<Chosen, { status: 'chosen' }>,
  now: Temporal.Instant,
): Refusal | null => {
  const open = event.stage.status === 'open' && !isPastDeadline(event, association.zone, now)
  const held = presentChoices(event, registration)
  const takesMore = choices.some((choice) => !held.some((one) => one.unit === choice.unit))
  return !open && takesMore ? { why: 'closed' } : null
}
