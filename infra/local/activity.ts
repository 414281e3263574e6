/**
 * Counts what the parts do, so that "nothing happened meanwhile" can be seen without waiting a while.
 * Every part marks each piece of work it takes up.
 */
export type Activity = { mark: () => void; marks: () => number }

export const createActivity = (): Activity => {
  let count = 0
  return {
    mark: () => {
      count += 1
    },
    marks: () => count,
  }
}

/** A part of the stack that can say when it has nothing in hand; work set aside for later does not count. */
export type Part = { drained: () => Promise<void> }

const QUIET_WITHIN_MS = 120_000

/**
 * Resolves once every part has been found without work and none took up work meanwhile.
 * Throws after two minutes, which says that work makes more work for ever.
 */
export const untilQuiet = async (
  activity: Activity,
  parts: Part[],
  withinMs = QUIET_WITHIN_MS,
): Promise<void> => {
  const deadline = performance.now() + withinMs
  let before: number
  do {
    if (performance.now() > deadline) throw new Error('The stack does not become quiet.')
    before = activity.marks()
    for (const part of parts) await part.drained()
  } while (activity.marks() !== before)
}
