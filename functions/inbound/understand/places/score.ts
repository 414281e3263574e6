import { WEIGHTS } from './place-weights'

const KNOWN = new Map(Object.entries(WEIGHTS))

/** What features count together; one without a weight counts nothing. */
export const weightOf = (features: readonly string[]): number => {
  let sum = 0
  for (const name of features) sum += KNOWN.get(name) ?? 0
  return sum
}
