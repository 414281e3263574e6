import type { Temporal } from 'temporal-polyfill'
import { presentChoices } from '../registration'
import type { AnswerCommand, AnswerState } from './choose'
import { decideAnswer } from './decide-answer'

/**
 * Whether a browser that is known may answer without a press: only when it would change something, and
 * give up nothing that is held. De-registering, switching and undoing always ask a press.
 */
export const mayAnswerAtOnce = (
  state: AnswerState,
  command: AnswerCommand,
  now: Temporal.Instant,
): boolean => {
  if (command.wish === 'undo') return false
  const outcome = decideAnswer(state, command, now)
  const [after] = outcome.status === 'decided' ? outcome.decision.registrations : []
  if (!after) return false
  return presentChoices(state.event, state.registration).every((held) =>
    after.choices.some(({ unit, way }) => unit === held.unit && way === held.way),
  )
}
