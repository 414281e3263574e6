type Close = () => Promise<unknown>

/** Remembers how to end what was started; ends it in the opposite order. */
export const createClosing = () => {
  const closes: Close[] = []
  return {
    add: <Started>(started: Started, close: (started: Started) => Promise<unknown>): Started => {
      closes.push(() => close(started))
      return started
    },
    /** Ends everything, also when something does not end well; then throws the first fault. */
    all: async (): Promise<void> => {
      const faults: unknown[] = []
      for (const close of closes.splice(0).reverse()) await close().catch((fault) => faults.push(fault))
      if (faults.length > 0) throw faults[0]
    },
  }
}

export type Closing = ReturnType<typeof createClosing>
