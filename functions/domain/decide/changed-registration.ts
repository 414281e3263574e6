import type { Temporal } from 'temporal-polyfill'
import { epochRevision, type Registration, standing } from '../registration'
import { toInstant } from '../time'
import type { AnswerCommand, AnswerState, Chosen } from './choose'

/** A member's registration with what was chosen, one revision further. */
export const changedBy = (
  { event, member, registration }: AnswerState,
  { answer, choices }: Extract<Chosen, { status: 'chosen' }>,
  command: Pick<AnswerCommand, 'wish' | 'note' | 'behalf'>,
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
