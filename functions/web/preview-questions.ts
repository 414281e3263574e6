import type { Draft } from '../domain/draft'
import type { Question } from '../domain/understanding'

export const blockingOf = (draft: Draft): Question[] =>
  draft.understanding.questions.filter((question) => question.blocking)

/**
 * Open questions that were not answered with "weet ik nog niet"; of a part that was sent or thrown away
 * nothing is open here any more.
 */
export const openQuestionsOf = (draft: Draft): Question[] =>
  draft.understanding.questions.filter(
    ({ blocking, about }) => !blocking && !draft.settled.includes(about) && !isOver(draft, about),
  )

const isOver = ({ parts }: Draft, about: string): boolean => {
  const status = parts[Number(/^\/events\/(\d+)/.exec(about)?.[1])]?.state.status
  return status === 'released' || status === 'discarded'
}
