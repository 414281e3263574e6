import { Temporal } from 'temporal-polyfill'
import type { MovableClock } from './clock'
import type { UpcomingTimer } from './handler-set'

/** One instant at which the clock stopped, and the timers that were due then. */
export type Step = { at: Temporal.Instant; timers: UpcomingTimer[] }

export type ClockMover = {
  /** Runs to a moment, through everything that is due until then. Throws when the moment has passed. */
  to: (target: Temporal.Instant, tell?: (step: Step) => void) => Promise<Step[]>
  /** Runs to the next timer; null, and the clock stays, when there is none. */
  next: (tell?: (step: Step) => void) => Promise<Step | null>
}

type Options = {
  clock: MovableClock
  upcoming: () => Promise<UpcomingTimer[]>
  /** The earliest alarm of the Scheduler, with or without a timer behind it. */
  nextAlarm: () => Temporal.Instant | null
  runDue: () => Promise<void>
  sweep: () => Promise<void>
  quiet: () => Promise<void>
}

/** The Scheduler may be this late (EventBridge Scheduler user guide: 60 s precision). */
const ALARM_LATE = Temporal.Duration.from({ seconds: 60 })

/** Moves the clock as time would: instant by instant, each one dealt with, mail and all, before the next. */
export const createClockMover = (options: Options): ClockMover => {
  const { clock, upcoming, quiet } = options

  const nextStop = (ahead: UpcomingTimer[], after: Temporal.Instant | null, target: Temporal.Instant) => {
    const within = (at: Temporal.Instant | null) =>
      at !== null && !isBefore(target, at) && (after === null || isBefore(after, at)) ? at : null
    const timer = earliest(ahead.map(({ at }) => at).filter((at) => within(at)))
    const alarm = within(options.nextAlarm())
    if (timer === null || alarm === null) return timer ?? alarm
    // An alarm just before its timer would only be told that it is early.
    return isBefore(alarm.add(ALARM_LATE), timer) ? alarm : timer
  }

  /** Deals with what is due; returns the timers that are then ahead. */
  const dealWith = async (at: Temporal.Instant): Promise<UpcomingTimer[]> => {
    if (isBefore(clock.now(), at)) await clock.moveTo(at)
    await options.runDue()
    await quiet()
    const ahead = await upcoming()
    const missed = ahead.some((timer) => !isBefore(clock.now(), timer.at))
    if (!missed) return ahead
    await sweepUp()
    return upcoming()
  }
  const sweepUp = async () => {
    await options.sweep()
    await quiet()
  }

  const runTo = async (target: Temporal.Instant, tell: (step: Step) => void): Promise<Step[]> => {
    await quiet()
    const steps: Step[] = []
    let ahead = await upcoming()
    let at = nextStop(ahead, null, target)
    while (at !== null) {
      const reached = at
      const timers = ahead.filter((timer) => !isBefore(reached, timer.at))
      ahead = await dealWith(reached)
      if (timers.length > 0) {
        steps.push({ at: reached, timers })
        tell({ at: reached, timers })
      }
      at = nextStop(ahead, reached, target)
    }
    if (isBefore(clock.now(), target)) await clock.moveTo(target)
    await sweepUp()
    return steps
  }

  /** One move at a time, whoever asks. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(move: () => Promise<Result>): Promise<Result> => {
    const moved = last.catch(() => undefined).then(move)
    last = moved
    return moved
  }

  return {
    to: (target, tell = () => undefined) =>
      inTurn(async () => {
        if (isBefore(target, clock.now())) {
          throw new Error(`The clock stands at ${clock.now()} and never goes back to ${target}.`)
        }
        return runTo(target, tell)
      }),
    next: (tell = () => undefined) =>
      inTurn(async () => {
        await quiet()
        const target = earliest((await upcoming()).map(({ at }) => at))
        if (target === null) return null
        return (await runTo(target, tell)).at(-1) ?? null
      }),
  }
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0

const earliest = (instants: Temporal.Instant[]): Temporal.Instant | null =>
  instants.reduce<Temporal.Instant | null>(
    (first, at) => (first === null || isBefore(at, first) ? at : first),
    null,
  )
