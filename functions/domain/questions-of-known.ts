import type { DraftPart } from './draft'
import type { EventFacts, Question } from './understanding'

/**
 * Questions without those that the agenda answers: which event is meant, and of an update what the event has
 * already. What contradicts itself is still asked.
 */
export const withoutWhatIsKnown = (
  questions: Question[],
  facts: readonly EventFacts[],
  parts: readonly Pick<DraftPart, 'effect'>[],
): Question[] =>
  questions.filter(({ about, blocking }) => {
    const [, index = '', pointer = ''] = /^\/events\/(\d+)(\/.*)?$/.exec(about) ?? []
    const one = facts[Number(index)]
    if (index === '' || !one || parts[Number(index)]?.effect !== 'changes') return true
    if (pointer === '') return false
    const isUpdate = one.kind === 'session-update' || one.kind === 'rectification'
    return blocking || !isUpdate || !isEmpty(valueAt(one, pointer))
  })

const valueAt = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], root)

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
