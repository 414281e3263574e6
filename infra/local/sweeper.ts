import type { Temporal } from 'temporal-polyfill'
import type { Part } from './activity'

export type Sweeper = Part & { run: () => Promise<void>; stop: () => Promise<void> }

/** On AWS it is every five minutes; here somebody sits and waits. */
const EVERY_MS = 60_000

type Options = {
  sweep: (payload: unknown) => Promise<unknown>
  now: () => Temporal.Instant
  log: (line: string) => void
}

/** Invokes the sweep in the background and when asked, never twice at once; a failing one is logged. */
export const startSweeper = (options: Options): Sweeper => {
  let last: Promise<void> = Promise.resolve()
  const sweep = async () => {
    try {
      await options.sweep({
        source: 'aws.scheduler',
        'detail-type': 'Scheduled Event',
        time: options.now().toString(),
      })
    } catch (error) {
      options.log(`sweep: ${error instanceof Error ? error.message : error}`)
    }
  }
  const run = () => {
    last = last.then(sweep)
    return last
  }
  const interval = setInterval(run, EVERY_MS)
  return {
    run,
    drained: () => last,
    stop: () => {
      clearInterval(interval)
      return last
    },
  }
}
