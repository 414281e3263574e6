import type { Temporal } from 'temporal-polyfill'
import type { OneNotice } from '../notice'
import { localDate } from '../time'
import type { AnswerState, Wished } from './choose'
import { decideAnswer } from './decide-answer'

/**
 * The one-press question to a member in whose name an answer came that was not proven, or was about
 * another date; null when the answer, if it were theirs, would change nothing. A choice that is still to
 * be made is made on the page. Its id is of the day, so that nobody is asked twice on one day.
 */
export const questionAnswer = (
  state: AnswerState,
  asked: Wished,
  now: Temporal.Instant,
): OneNotice | null => {
  const { association, event, member } = state
  const outcome = decideAnswer(state, { ...asked, epoch: event.epoch, by: 'question' }, now)
  const changes =
    outcome.status === 'refused'
      ? outcome.refusal.why === 'choose-one'
      : outcome.decision.registrations.length > 0
  if (!changes) return null
  return {
    to: 'one',
    id: `${event.id}.question.${event.epoch}.${localDate(now, association.zone)}`,
    kind: 'answer-question',
    event: event.id,
    member: member.id,
    epoch: event.epoch,
    revision: 0,
    session: null,
  }
}
