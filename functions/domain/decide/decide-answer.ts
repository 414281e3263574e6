import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../association'
import { type Event, mainSession } from '../event'
import type { OneNotice } from '../notice'
import type { Refusal } from '../refusal'
import { type Answer, epochRevision, type Registration, type Standing, standing } from '../registration'
import { hasFreeSeat, type Seats } from '../seats'
import { localDate, toInstant } from '../time'
import { type Decision, decided, type Outcome, refused } from './decision'

export type AnswerState = {
  association: Association
  event: Event
  member: Member
  registration: Registration | null
  /** Null where the event has no limit. */
  seats: Seats | null
}

/**
 * What a member asks: to come, not to come, or to undo the last change. `epoch` is the one of the
 * offer that the member saw: an older one changes nothing. `note`: what the member wrote with it.
 */
export type AnswerCommand = { wish: 'yes' | 'no' | 'undo'; epoch: number; by: string; note?: string | null }

/** Notes of one answer add up to this; what came first then goes. */
const NOTE_CHARACTERS_MAX = 2_000

/** Set-state semantics: the last wish counts, and a wish that already holds changes and owes nothing. */
export const decideAnswer = (state: AnswerState, command: AnswerCommand, now: Temporal.Instant): Outcome => {
  const { event, registration, seats } = state
  if (command.epoch !== event.epoch) return refused({ why: 'changed' })
  const present = standing(event, registration)
  const next = nextAnswer(registration, present, command.wish)
  if (next === null) return withMoreNote(registration, command)
  const refusal = whyNot(state, next, now)
  if (refusal) return refused(refusal)
  const place = next === 'yes' && seats && !hasFreeSeat(seats) ? 'waiting' : 'seat'
  const changed: Registration = {
    event: event.id,
    member: state.member.id,
    version: registration?.version ?? 0,
    epoch: event.epoch,
    answer: next,
    place,
    // An undo leaves nothing to undo, so that a form that is posted twice does not redo.
    before: command.wish === 'undo' ? next : currentAnswer(registration, present),
    revision: (registration?.revision ?? 0) + 1,
    epochRevision: epochRevision(registration, event),
    note: command.note ?? (registration?.answer === next ? registration.note : null),
    at: toInstant(now),
  }
  return decided({
    registrations: [changed],
    notices: [confirmation(changed)],
    ...(seats && seatsAfter(changed, present, now)),
    audit: [{ what: `answer-${next}`, by: command.by, about: `${event.id} ${state.member.id}` }],
  })
}

/** What the answer does to the counter; a seat that comes free goes to whoever waits. */
const seatsAfter = (
  { event, epoch, answer, place, member, revision }: Registration,
  before: Standing,
  now: Temporal.Instant,
): Pick<Decision, 'seats' | 'fills'> => {
  const change = (what: 'take' | 'wait' | 'free' | 'leave') => ({ change: what, event, epoch })
  if (answer === 'yes') return { seats: [change(place === 'seat' ? 'take' : 'wait')], fills: [] }
  if (before === 'waiting') return { seats: [change('leave')], fills: [] }
  if (before !== 'coming') return { seats: [], fills: [] }
  return { seats: [change('free')], fills: [{ event, cause: `${toInstant(now)}.${member}.${revision}` }] }
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

/** The answer that the wish leads to, or null when it already holds. */
const nextAnswer = (
  registration: Registration | null,
  now: Standing,
  wish: AnswerCommand['wish'],
): Answer | null => {
  switch (wish) {
    case 'yes':
      return now === 'coming' || now === 'waiting' ? null : 'yes'
    case 'no':
      if (now === 'coming' || now === 'waiting') return 'cancelled'
      return now === 'declined' || now === 'cancelled' ? null : 'no'
    case 'undo': {
      const present = currentAnswer(registration, now)
      const undoable = registration && present === registration.answer && registration.before !== present
      return undoable ? registration.before : null
    }
  }
}

/** The answer to this epoch's question; an answer to an earlier date is none. */
const currentAnswer = (registration: Registration | null, now: Standing): Answer =>
  !registration || now === 'silent' || now === 'parked' ? 'none' : registration.answer

const whyNot = ({ association, event }: AnswerState, next: Answer, now: Temporal.Instant): Refusal | null => {
  if (event.stage.status === 'cancelled') return { why: 'cancelled' }
  const date = mainSession(event).facts.date
  if (date && date < localDate(now, association.zone)) return { why: 'past' }
  if (event.stage.status === 'announced') return { why: 'not-open-yet' }
  if (event.stage.status === 'closed' && next === 'yes') return { why: 'closed' }
  return null
}

const confirmationKind = ({ answer, place }: Registration): OneNotice['kind'] => {
  switch (answer) {
    case 'yes':
      return place === 'seat' ? 'registered' : 'waitlisted'
    case 'no':
      return 'declined'
    case 'cancelled':
    case 'none':
      return 'deregistered'
  }
}

export const confirmation = (registration: Registration): OneNotice => ({
  to: 'one',
  id: `${registration.event}.${registration.member}.${registration.revision}`,
  kind: confirmationKind(registration),
  event: registration.event,
  member: registration.member,
  epoch: registration.epoch,
  revision: registration.revision,
})
