/** Which of those who wait goes first: an index below `waiting`. */
export type Pick = (waiting: number) => number

/**
 * Lets calls through one at a time. Whoever works at the same time has come to its next call before one of
 * them is let through, so that the order of calls is that of `pick` and the same in every run.
 */
export type Turnstile = { pass: <T>(call: () => Promise<T>) => Promise<T> }

export const createTurnstile = (pick: Pick): Turnstile => {
  const waiting: (() => void)[] = []
  let taken = false
  const letThrough = () => {
    if (taken || waiting.length === 0) return
    taken = true
    setImmediate(() => {
      const [go] = waiting.splice(pick(waiting.length), 1)
      go?.()
    })
  }
  return {
    pass: async (call) => {
      await new Promise<void>((go) => {
        waiting.push(go)
        letThrough()
      })
      try {
        return await call()
      } finally {
        taken = false
        letThrough()
      }
    },
  }
}
