import type { Temporal } from 'temporal-polyfill'
import { isPastDeadline } from '../deadline'
import type { AddressNotice } from '../notice'
import type { Refusal } from '../refusal'
import { presentChoices, type Registration, saidYes, standing } from '../registration'
import { changedBy } from './changed-registration'
import { type AnswerCommand, type AnswerState, type Chosen, choose } from './choose'
import { confirmations } from './confirm'
import { decided, type Outcome, refused } from './decision'
import { withNote } from './notes'
import { seatMoves } from './seat-moves'
import { substituteLeaves } from './substitute-mail'

/** Set-state semantics: the last wish counts, and a wish that already holds changes and owes nothing. */
export const decideAnswer = (state: AnswerState, command: AnswerCommand, now: Temporal.Instant): Outcome => {
  const { event, registration } = state
  if (command.epoch !== event.epoch) return refused({ why: 'changed' })
  const closed = whyNot(state, command)
  const chosen = closed ?? choose(state, command, now)
  if (chosen.status === 'refused') return refused(chosen.refusal)
  if (chosen.status === 'unchanged') return withMoreNote(registration, command)
  const refusal = whyNoMore(state, chosen, now)
  if (refusal) return refused(refusal)
  if (command.yields && answeredInPerson(state)) return refused({ why: 'own-answer' })
  const changed = changedBy(state, chosen, command, now)
  const cause = `${changed.at}.${changed.member}.${changed.revision}`
  return decided({
    registrations: [changed],
    notices: [
      ...confirmations(event, registration, changed),
      ...asksToBeAdmitted(state, changed),
      ...substituteLeaves(event, registration, changed),
    ],
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

/** Whether what stands is the member's own word. */
const answeredInPerson = ({ event, registration }: AnswerState): boolean =>
  registration?.by === null && !['silent', 'parked'].includes(standing(event, registration))

/** The answer holds already, so nobody is mailed; words that came with it are kept beside the earlier ones. */
const withMoreNote = (registration: Registration | null, { note, by }: AnswerCommand): Outcome => {
  if (!registration || !note || registration.note?.includes(note)) return decided({})
  return withNote(registration, [registration.note, note].filter((one) => one !== null).join('\n'), by)
}

/** Whoever was put on the list before registration opened may leave it. */
const whyNot = ({ event, registration }: AnswerState, { wish }: AnswerCommand): Chosen | null => {
  if (event.stage.status === 'cancelled') return { status: 'refused', refusal: { why: 'cancelled' } }
  const leaves = wish === 'no' && saidYes(standing(event, registration))
  if (event.stage.status === 'announced' && !leaves) {
    return { status: 'refused', refusal: { why: 'not-open-yet' } }
  }
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
