export type Sleeper = {
  /** Resolves after the time, or as soon as somebody wakes it; at once when woken since the last sleep. */
  sleep: (ms: number) => Promise<'rested' | 'woken'>
  wake: () => void
}

/** One loop's pause that others can cut short, without a wake-up getting lost between two pauses. */
export const createSleeper = (): Sleeper => {
  let woken = false
  let end: (() => void) | null = null
  return {
    sleep: (ms) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          end = null
          resolve(woken ? 'woken' : 'rested')
          woken = false
        }
        const timer = setTimeout(done, woken ? 0 : ms)
        end = done
      }),
    wake: () => {
      woken = true
      end?.()
    },
  }
}
