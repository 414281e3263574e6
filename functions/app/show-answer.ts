import type { Temporal } from 'temporal-polyfill'
import { isPastDeadline } from '../domain/deadline'
import type { AnswerState } from '../domain/decide/choose'
import { answering, type Session, sessionOf, unitIds, unitsToCome } from '../domain/event'
import { takesPartOnline } from '../domain/holds'
import { answeringFor } from '../domain/price'
import { type Choice, presentChoices, sessionsComing, standing } from '../domain/registration'
import { hasFreeSeat } from '../domain/seats'
import { localDate } from '../domain/time'
import type { AnswerPageProps, Slot } from '../web/answer-props'

/** What the answer page shows of the event and of this member, whatever link was pressed. */
export type ShownAnswer = Pick<
  AnswerPageProps,
  | 'association'
  | 'member'
  | 'event'
  | 'standing'
  | 'answering'
  | 'slots'
  | 'admission'
  | 'revision'
  | 'past'
  | 'pastDeadline'
  | 'parkedFrom'
  | 'online'
>

export const showAnswer = (state: AnswerState, now: Temporal.Instant): ShownAnswer => {
  const { association, member, event, registration } = state
  const here = standing(event, registration)
  const open = unitsToCome(event, localDate(now, association.zone))
  const isCalledOff = event.sessions.every(({ facts }) => facts.status === 'cancelled')
  return {
    association,
    member,
    event,
    standing: here,
    answering: answeringFor(event, member),
    slots: slotsOf(state, open),
    admission: registration?.admission ?? null,
    revision: registration?.revision ?? 0,
    past: open.length === 0 && !isCalledOff,
    pastDeadline: isPastDeadline(event, association.zone, now) ? event.facts.registration.deadline : null,
    parkedFrom: here === 'parked' ? (event.formerDates.at(-1) ?? null) : null,
    online: onlineOf(state, open),
  }
}

const slotsOf = (state: AnswerState, open: string[]): Slot[] => {
  const { event, registration } = state
  const sessions =
    answering(event) === 'whole' ? unitIds(event).map((unit) => sessionOf(event, unit)) : event.sessions
  const choices = presentChoices(event, registration)
  return sessions.map((session) => slotOf(state, session, open, choices))
}

const slotOf = (
  { event, seats }: AnswerState,
  { id, facts }: Session,
  open: string[],
  choices: Choice[],
): Slot => {
  const choice = choices.find(({ unit }) => unit === id)
  const counted = seats.find((one) => one.unit === id && one.epoch === event.epoch)
  const over = facts.status === 'cancelled' ? 'cancelled' : 'past'
  return {
    unit: id,
    facts,
    state: open.includes(id) ? 'open' : over,
    place: choice?.place ?? null,
    way: choice?.way ?? null,
    offeredUntil: choice?.offeredUntil ?? null,
    full: counted !== undefined && !hasFreeSeat(counted),
  }
}

/** Only who is registered online, for something that is still to come, is shown where that is. */
const onlineOf = ({ event, registration }: AnswerState, open: string[]): AnswerPageProps['online'] => {
  if (event.stage.status === 'cancelled' || open.length === 0) return null
  const isOpen = (session: string) => answering(event) === 'whole' || open.includes(session)
  const takesPart = sessionsComing(event, presentChoices(event, registration)).some(
    (session) => isOpen(session) && takesPartOnline(event, registration, session),
  )
  return takesPart ? { link: event.onlineLink } : null
}
