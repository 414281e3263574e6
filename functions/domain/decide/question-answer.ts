import type { Temporal } from 'temporal-polyfill'
import type { OneNotice } from '../notice'
import { localDate } from '../time'
import { type AnswerState, decideAnswer } from './decide-answer'

/**
 * The one-press question to a member in whose name an answer came that was not proven, or was about
 * another date; null when the answer, if it were theirs, would change nothing. Its id is of the day, so
 * that nobody is asked twice on one day.
 */
export const questionAnswer = (
  state: AnswerState,
  wish: 'yes' | 'no',
  now: Temporal.Instant,
): OneNotice | null => {
  const { association, event, member } = state
  const outcome = decideAnswer(state, { wish, epoch: event.epoch, by: 'question' }, now)
  if (outcome.status === 'refused' || outcome.decision.registrations.length === 0) return null
  return {
    to: 'one',
    id: `${event.id}.question.${event.epoch}.${localDate(now, association.zone)}`,
    kind: 'answer-question',
    event: event.id,
    member: member.id,
    epoch: event.epoch,
    revision: 0,
  }
}
