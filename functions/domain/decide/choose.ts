import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../association'
import { type Event, unitIds, unitsToCome } from '../event'
import { answeringFor, isOnce } from '../price'
import type { Refusal } from '../refusal'
import {
  type Answer,
  type Choice,
  presentChoices,
  type Registration,
  type Standing,
  saidYes,
  standing,
  type Way,
} from '../registration'
import type { Seats } from '../seats'
import { localDate } from '../time'
import { isTooLateToSwitch } from './once-only'
import { picksOf, place, refuse, sameChoices, seat } from './seating'

export type AnswerState = {
  association: Association
  event: Event
  member: Member
  registration: Registration | null
  /** Of each unit with a limit; none where the event has no limit. */
  seats: Seats[]
}

/**
 * What a member asks: to come, not to come, or to undo the last change. `units` names what it is about;
 * without them it is about all that is open, or about the one that there is. `way` is for hybrid
 * sessions. `without` names what a yes to something else gives up. `epoch` is the
 * one of the offer that the member saw: an older one changes nothing. `undoes` is the revision that an
 * undo is of: pressed twice, or on a page of long ago, it turns nothing round again. `note`: what the
 * member wrote with it. `behalf`: who answers in the member's place, as people read it; `yields`: what
 * the member answered in person is not changed by it.
 */
export type AnswerCommand = {
  wish: 'yes' | 'no' | 'undo'
  epoch: number
  by: string
  units?: string[] | null
  without?: string[]
  way?: Way
  undoes?: number
  note?: string | null
  behalf?: string | null
  yields?: boolean
}

/** What a person's own answer says, before it is known whether it counts. */
export type Wished = {
  wish: 'yes' | 'no'
  units?: string[] | null
  without?: string[]
  way?: Way
}

/** What a wish leads to; `unchanged` when it holds already. */
export type Chosen =
  | { status: 'chosen'; answer: Answer; choices: Choice[] }
  | { status: 'unchanged' }
  | { status: 'refused'; refusal: Refusal }

export const choose = (state: AnswerState, command: AnswerCommand, now: Temporal.Instant): Chosen => {
  switch (command.wish) {
    case 'yes':
      return sayYes(state, command, now)
    case 'no':
      return sayNo(state, command, now)
    case 'undo':
      return undo(state, command, now)
  }
}

const openUnits = ({ association, event }: AnswerState, now: Temporal.Instant): string[] =>
  unitsToCome(event, localDate(now, association.zone))

const sayYes = (state: AnswerState, command: AnswerCommand, now: Temporal.Instant): Chosen => {
  const { event, member, registration } = state
  const present = presentChoices(event, registration)
  const open = openUnits(state, now)
  const one = answeringFor(event, member) === 'one'
  const asked = command.units ? open.filter((unit) => command.units?.includes(unit)) : open
  if (asked.length === 0) return refuse({ why: 'past' })
  const spent = present.find((choice) => unitIds(event).includes(choice.unit) && !open.includes(choice.unit))
  if (one && spent && isOnce(event, member))
    return refuse({ why: 'once-only', become: state.association.becomePartner })
  if (one && isTooLateToSwitch(state, present, asked, now)) return refuse({ why: 'switch-too-late' })
  const picks = picksOf(asked, state, command)
  const without = command.without?.filter((unit) => open.includes(unit)) ?? []
  if (!one) return place(state, { picks, without }, now)
  if (asked.length === 1) return place(state, { picks, onlyOne: true }, now)
  // Whoever has chosen has answered already, and a yes confirms a seat that is kept.
  if (present.length === 0) return refuse({ why: 'choose-one' })
  const held = present.map((choice) => choice.unit).filter((unit) => open.includes(unit))
  const offered = present.filter((choice) => choice.place === 'offered').map((choice) => choice.unit)
  const confirmed = offered.length ? offered : held.slice(0, 1)
  return place(state, { picks: picksOf(confirmed, state, command), onlyOne: true }, now)
}

/** What was attended stays; a part that is not named is kept. */
const sayNo = (state: AnswerState, { units }: AnswerCommand, now: Temporal.Instant): Chosen => {
  const { event, registration } = state
  const present = presentChoices(event, registration)
  const open = openUnits(state, now)
  if (open.length === 0) return refuse({ why: 'past' })
  const whole = standing(event, registration)
  if (!saidYes(whole)) return units || hasDeclined(whole) ? unchanged : declined
  const leaves = (choice: Choice): boolean =>
    open.includes(choice.unit) && (!units || units.includes(choice.unit))
  // What fell away holds nobody: it is no reason to count as registered.
  const living = present.filter((choice) => unitIds(event).includes(choice.unit))
  const choices = living.filter((choice) => !leaves(choice))
  if (choices.length === living.length) return unchanged
  return { status: 'chosen', answer: choices.length ? 'yes' : 'cancelled', choices }
}

const unchanged: Chosen = { status: 'unchanged' }
const declined: Chosen = { status: 'chosen', answer: 'no', choices: [] }

const hasDeclined = (now: Standing): boolean => ['declined', 'cancelled', 'rejected'].includes(now)

/** The seat that was given up has gone to another, and there is one to lose by going back. */
const losesSeat = (restored: Choice, before: Choice[], present: Choice[]): boolean =>
  restored.place === 'waiting' &&
  before.some(({ unit, place }) => unit === restored.unit && place === 'seat') &&
  present.some(({ place }) => place === 'seat')

/** What stood before, as far as there still is a seat for it. */
const undo = (state: AnswerState, { undoes }: AnswerCommand, now: Temporal.Instant): Chosen => {
  const { event, registration } = state
  if (!registration || registration.epoch < event.epoch) return unchanged
  if (undoes !== undefined && registration.revision !== undoes) return unchanged
  const { answer, choices } = registration.before
  if (answer === registration.answer && sameChoices(choices, registration.choices)) return unchanged
  const present = presentChoices(event, registration)
  const open = openUnits(state, now)
  const restored = choices
    .filter((choice) => open.includes(choice.unit) || present.some((held) => held.unit === choice.unit))
    .map((choice) => seat(state, choice, present, now))
  if (answer === 'yes' && restored.some((choice) => losesSeat(choice, choices, present)))
    return refuse({ why: 'no-way-back' })
  const restoresNothing = answer === 'yes' && restored.length === 0
  if (restoresNothing || (answer === registration.answer && sameChoices(restored, present))) return unchanged
  return { status: 'chosen', answer, choices: restored }
}
