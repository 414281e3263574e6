import type { Draft } from '../domain/draft'
import type { Question } from '../domain/understanding'

export const blockingOf = (draft: Draft): Question[] =>
  draft.understanding.questions.filter((question) => question.blocking)

/** Open questions that were not answered with "weet ik nog niet". */
export const openQuestionsOf = (draft: Draft): Question[] =>
  draft.understanding.questions.filter(({ blocking, about }) => !blocking && !draft.settled.includes(about))
