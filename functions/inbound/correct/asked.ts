import type { Question } from '../../domain/understanding'
import { type Topic, topicOfPointer } from './topics'

/** Which event a question is about and what would answer it. */
export type Asked = {
  index: number
  pointer: string
  topic: Topic | null
  /** The organiser's own affair: any answer closes it, and there is no fact to fill in. */
  affair: boolean
}

const AFFAIR =
  /staat ook al|wat gebeurt daarmee|samenvoegen of vervangen|telt als partner|\bbtw\b|mag goedkeuren|kunnen ook de tijden/iu

/** Two questions can share a pointer, so what is asked decides as well. */
export const askedBy = ({ about, ask }: Question): Asked => {
  const found = /^\/events\/(\d+)(.*)$/.exec(about)
  const index = Number(found?.[1] ?? 0)
  // What is asked about the mail as a whole is asked about its first event.
  const plain = found ? (found[2] ?? '') : about === '/kind' ? '/kind' : '/sessions'
  const pointer = plannedPointer(plain, ask) ?? plain
  const topic = topicOfPointer(pointer)
  return { index, pointer, topic, affair: topic === null || AFFAIR.test(ask) }
}

/** When the organiser decides and when registration opens are moments of the plan, no facts. */
const plannedPointer = (pointer: string, ask: string): string | null => {
  if (pointer.startsWith('/reserveDates') && /\bbeslis/iu.test(ask)) return '/plan/goNoGo'
  if (
    pointer.startsWith('/registration') &&
    pointer !== '/registration/deadline' &&
    /\bopen(?:t|gaat)?\?|\bwanneer\b.*\b(?:open|opent|opengaat|begint|start)\b/iu.test(ask)
  )
    return '/plan/opening'
  return null
}
