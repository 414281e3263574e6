import type { Temporal } from 'temporal-polyfill'
import { mayAnswerAtOnce } from '../domain/decide/at-once'
import type { AnswerCommand, AnswerState } from '../domain/decide/choose'
import { sessionOf, unitIds, unitsToCome } from '../domain/event'
import { answeringFor } from '../domain/price'
import { presentChoices, type Way } from '../domain/registration'
import { localDate } from '../domain/time'
import type { AnswerIntent, AnswerPageProps, AnswerWish } from '../web/answer-props'

/** The link that was pressed, as its path says it. */
export type Pressed = { intent: AnswerIntent; unit: string | null; way: Way }

export const wishes: Record<AnswerWish, AnswerCommand['wish']> = {
  register: 'yes',
  decline: 'no',
  cancel: 'no',
  undo: 'undo',
}

/** What the link stands for on this page: nothing is picked at random where there is something to choose. */
export const showIntent = (
  state: AnswerState,
  { intent, unit, way }: Pressed,
  now: Temporal.Instant,
): Pick<AnswerPageProps, 'intent' | 'about'> => {
  const about = unitOf(state, unit, now)
  const isHybrid = about !== null && sessionOf(state.event, about).facts.mode === 'hybrid'
  const chosen = intent === 'register' && isHybrid && unit !== null ? (way ?? 'on-site') : null
  return { intent, about: { unit: about, way: chosen } }
}

/** Whoever may choose only one and has a seat kept for them means that one. */
const unitOf = (
  { association, event, member, registration }: AnswerState,
  unit: string | null,
  now: Temporal.Instant,
) => {
  const open = unitsToCome(event, localDate(now, association.zone))
  if (unit !== null) return open.includes(unit) ? unit : null
  if (answeringFor(event, member) !== 'one') return null
  const offered = presentChoices(event, registration).filter(({ place }) => place === 'offered')
  const [only, ...others] = offered.length > 0 ? offered.map((choice) => choice.unit) : open
  return only !== undefined && others.length === 0 && unitIds(event).includes(only) ? only : null
}

/** Whether a browser that is known may post what the link stands for by itself. */
export const answersAtOnce = (
  state: AnswerState,
  { intent, about }: Pick<AnswerPageProps, 'intent' | 'about'>,
  now: Temporal.Instant,
): boolean =>
  (intent === 'register' || intent === 'decline') &&
  mayAnswerAtOnce(
    state,
    {
      wish: wishes[intent],
      epoch: state.event.epoch,
      by: 'known browser',
      units: intent === 'register' && about.unit !== null ? [about.unit] : null,
      way: about.way,
    },
    now,
  )
