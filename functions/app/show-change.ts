import type { AnswerState } from '../domain/decide/choose'
import { sameChoices } from '../domain/decide/seating'
import { type Choice, type Place, presentChoices } from '../domain/registration'
import type { AnswerPageProps, AnswerWish } from '../web/answer-props'

/** What a press asked for: the wish, the units it named (null for all), and the best of what it gave up. */
export type Did = { wish: AnswerWish; units: string[] | null; gaveUp: Place | null }

export type ShownChange = Pick<AnswerPageProps, 'changed' | 'changedUnits' | 'gaveUp'>

/** The page says what was done only as long as it is so, and it was the last change. */
export const showChange = (state: AnswerState, did: Did | null): ShownChange =>
  did !== null && hasHappened(did, state)
    ? { changed: did.wish, changedUnits: did.units, gaveUp: did.gaveUp }
    : { changed: null, changedUnits: null, gaveUp: null }

/** The best of what a cancellation of these units is about to give up. */
export const givenUp = ({ event, registration }: AnswerState, units: string[] | null): Place | null => {
  const held = presentChoices(event, registration).filter(({ unit }) => units?.includes(unit) ?? true)
  return bestFirst.find((place) => held.some((choice) => choice.place === place)) ?? null
}

const bestFirst: readonly Place[] = ['seat', 'offered', 'waiting', 'requested']

const hasHappened = ({ wish, units, gaveUp }: Did, state: AnswerState): boolean => {
  const { event, registration } = state
  if (!registration || registration.epoch !== event.epoch) return false
  const { answer, choices, before } = registration
  const isAbout = ({ unit }: Choice) => units?.includes(unit) ?? true
  const { come, gone } = lastChange(state)
  switch (wish) {
    case 'register':
      return come.some(isAbout)
    case 'decline':
      return answer === 'no' || (answer === 'cancelled' && gone.length > 0)
    case 'cancel':
      // An offer that was declined has passed on: nothing is left of it.
      return gone.some(isAbout) || (gaveUp === 'offered' && !choices.some(isAbout))
    case 'undo':
      return before.answer === answer && sameChoices(before.choices, choices)
  }
}

/** What the last change brought, and what it took away. */
const lastChange = ({ event, registration }: AnswerState): { come: Choice[]; gone: Choice[] } => {
  const present = presentChoices(event, registration)
  const before = registration?.epoch === event.epoch ? registration.before.choices : []
  return {
    come: present.filter((choice) => !before.some((held) => sameChoices([held], [choice]))),
    gone: before.filter(({ unit }) => !present.some((held) => held.unit === unit)),
  }
}
