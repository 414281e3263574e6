import { WEIGHTS } from './place-weights'

/** Something that may be true of a candidate, by the name under which `WEIGHTS` knows it. */
export type Feature<One> = readonly [name: string, holds: (one: One) => boolean]

const KNOWN = new Map(Object.entries(WEIGHTS))

/** What features count together; one without a weight counts nothing. */
export const weightOf = (features: readonly string[]): number => {
  let sum = 0
  for (const name of features) sum += KNOWN.get(name) ?? 0
  return sum
}

/** Sums what counts of all that holds; the weights are looked up once. */
export const weigher = <One>(features: readonly Feature<One>[]): ((one: One) => number) => {
  const weighed = features.flatMap(([name, holds]) => {
    const weight = KNOWN.get(name) ?? 0
    return weight === 0 ? [] : [{ weight, holds }]
  })
  return (one) => {
    let sum = 0
    for (const { weight, holds } of weighed) if (holds(one)) sum += weight
    return sum
  }
}
