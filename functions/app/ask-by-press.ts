import type { Context } from '../context'
import type { AnswerState, Wished } from '../domain/decide/choose'
import { decided, type Outcome } from '../domain/decide/decision'
import { questionAnswer } from '../domain/decide/question-answer'
import { keys } from '../store/keys'

/**
 * What an answer leads to that cannot count as it stands: it is recorded, and the member gets the
 * one-press question at the stored address, at most once a day for each event.
 */
export const askByPress = async (
  context: Context,
  state: AnswerState,
  asked: Wished,
  recorded: { what: string; by: string },
): Promise<Outcome> => {
  const { association, event, member } = state
  const question = questionAnswer(state, asked, context.now())
  const isAsked =
    question && (await context.outbox.row(keys.noticeTo(association.id, question.id, question.member)))
  return decided({
    notices: question && !isAsked ? [question] : [],
    audit: [{ ...recorded, about: `${event.id} ${member.id}` }],
  })
}
