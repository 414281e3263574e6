import { Temporal } from 'temporal-polyfill'
import type { Activity, Part } from './activity'
import { LATER_PAUSE_MS, QUICK_PAUSES_MS } from './durable-queue'
import type { Schedule, ScheduleStore } from './schedule-store'
import { createSleeper } from './sleeper'

export type AlarmClock = Part & {
  /** The schedules or the clock changed: look again. */
  wake: () => void
  /** Runs every schedule that is due by now, in order of instant and name; resolves when all were tried. */
  runDue: () => Promise<void>
  /** The earliest schedule still to run; null when there is none. */
  nextAt: () => Temporal.Instant | null
  stop: () => Promise<void>
}

type Options = {
  store: ScheduleStore
  now: () => Temporal.Instant
  fireTimer: (payload: unknown) => Promise<unknown>
  activity: Activity
  log: (line: string) => void
}

/** Longest sleep: a schedule is at most so late when the machine's clock was set. */
const SLEEP_MS_MAX = 30_000

/**
 * Invokes the target of each schedule once its time has come. A schedule counts as run only after the target
 * took it; one that failed three quick tries is tried again every half minute.
 */
export const startAlarmClock = (options: Options): AlarmClock => {
  const { store, now, activity } = options
  const sleeper = createSleeper()
  /** Schedules that were set aside, and from when (real time) they are tried again. */
  const setAside = new Map<Schedule, number>()
  let stopped = false

  const waiting = () =>
    store.all().filter((schedule) => !schedule.ran && schedule.State === 'ENABLED' && !isAside(schedule))
  const isAside = (schedule: Schedule) => (setAside.get(schedule) ?? 0) > performance.now()
  const firstDue = () =>
    waiting().find((schedule) => Temporal.Instant.compare(Temporal.Instant.from(schedule.at), now()) <= 0)
  const nextAt = () => {
    const first = waiting()[0]
    return first ? Temporal.Instant.from(first.at) : null
  }

  const runOne = async (schedule: Schedule) => {
    activity.mark()
    if (await tryQuickly(schedule, options, () => stopped)) {
      setAside.delete(schedule)
      await complete(store, schedule)
    } else setAside.set(schedule, performance.now() + LATER_PAUSE_MS)
  }
  const runAllDue = async () => {
    for (let due = firstDue(); due && !stopped; due = firstDue()) await runOne(due)
  }
  /** One at a time, whoever asks: the loop below, or somebody who moves the clock. */
  let last: Promise<void> = Promise.resolve()
  const runDue = () => {
    last = last.catch(() => undefined).then(runAllDue)
    return last
  }

  const loop = async () => {
    while (!stopped) {
      await runDue()
      const next = nextAt()
      const inMs = next ? next.epochMilliseconds - now().epochMilliseconds : SLEEP_MS_MAX
      await sleeper.sleep(Math.max(1, Math.min(SLEEP_MS_MAX, inMs)))
    }
  }
  const running = loop()

  return {
    wake: sleeper.wake,
    runDue,
    nextAt,
    drained: runDue,
    stop: async () => {
      stopped = true
      sleeper.wake()
      await running
    },
  }
}

const tryQuickly = async (schedule: Schedule, options: Options, stopped: () => boolean): Promise<boolean> => {
  for (const pauseMs of [...QUICK_PAUSES_MS, null]) {
    try {
      await options.fireTimer(JSON.parse(schedule.Target.Input))
      return true
    } catch (error) {
      const retryInMs = pauseMs ?? LATER_PAUSE_MS
      options.log(`schedule ${schedule.Name}: failed, again in ${retryInMs} ms (${error})`)
      if (pauseMs === null || stopped()) return false
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  return false
}

/** Leaves alone a schedule that was replaced or deleted while its target ran. */
const complete = async (store: ScheduleStore, schedule: Schedule): Promise<void> => {
  if (store.get(schedule.GroupName, schedule.Name) !== schedule) return
  if (schedule.ActionAfterCompletion === 'DELETE') await store.remove(schedule)
  else await store.put({ ...schedule, ran: true })
}
