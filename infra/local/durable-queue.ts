import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Activity, Part } from './activity'
import { readIfPresent, writeDurably } from './durable-file'
import { createSleeper } from './sleeper'

/** Pauses between the quick tries, then the pause after which an item that was set aside is tried again. */
export const QUICK_PAUSES_MS = [100, 400]
export const LATER_PAUSE_MS = 30_000

export type Queue<Item> = Part & {
  /** Resolves once the item is on disk: from then on it will be worked on, also after `kill -9`. */
  add: (key: string, item: Item) => Promise<void>
  start: () => void
  /** Ends after the item in hand. */
  stop: () => Promise<void>
}

type Options<Item> = {
  folder: string
  parse: (json: unknown) => Item
  /** Must bear repeats: an item is forgotten only after this resolved. */
  work: (item: Item, key: string) => Promise<void>
  activity: Activity
  /** Told about a failed try, in one line. */
  failed: (key: string, error: unknown, retryInMs: number) => void
  laterPauseMs?: number
}

/**
 * Items as files in a folder, worked on one at a time in the order of their keys, at least once each.
 * A failing item holds the line for three quick tries, is then set aside and tried again later.
 */
export const openQueue = async <Item>(options: Options<Item>): Promise<Queue<Item>> => {
  const { folder, activity } = options
  await mkdir(folder, { recursive: true })
  const waiting = new Map((await keysIn(folder)).map((key) => [key, 0]))
  const sleeper = createSleeper()
  let idle: (() => void)[] = []
  let busy = false
  let running: Promise<void> | null = null
  let stopped = false

  const ready = () => firstReady(waiting, performance.now())
  const attempt = async (key: string) => {
    activity.mark()
    const laterMs = await tryQuickly(key, options, () => stopped)
    if (laterMs === null) waiting.delete(key)
    else waiting.set(key, performance.now() + laterMs)
  }
  const run = async () => {
    while (!stopped) {
      const key = ready()
      if (key === undefined) {
        for (const tell of idle.splice(0)) tell()
        await sleeper.sleep(untilNext(waiting))
        continue
      }
      busy = true
      await attempt(key)
      busy = false
    }
    for (const tell of idle.splice(0)) tell()
  }

  return {
    add: async (key, item) => {
      await writeDurably(join(folder, `${key}.json`), JSON.stringify(item))
      waiting.set(key, 0)
      activity.mark()
      sleeper.wake()
    },
    start: () => {
      running ??= run()
    },
    stop: async () => {
      stopped = true
      sleeper.wake()
      await running
    },
    drained: async () => {
      if (stopped || (!busy && ready() === undefined)) return
      await new Promise<void>((resolve) => {
        idle = [...idle, resolve]
      })
    },
  }
}

const keysIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))

/** Keys are times of acceptance first, so the smallest is the oldest. */
const firstReady = (waiting: Map<string, number>, now: number): string | undefined => {
  let first: string | undefined
  for (const [key, from] of waiting) if (from <= now && (first === undefined || key < first)) first = key
  return first
}

const untilNext = (waiting: Map<string, number>): number =>
  Math.max(1, Math.min(LATER_PAUSE_MS, ...[...waiting.values()].map((from) => from - performance.now())))

/** Null when done; else after how many milliseconds to try again. */
const tryQuickly = async <Item>(
  key: string,
  options: Options<Item>,
  stopped: () => boolean,
): Promise<number | null> => {
  const path = join(options.folder, `${key}.json`)
  for (const pauseMs of [...QUICK_PAUSES_MS, null]) {
    const retryInMs = pauseMs ?? options.laterPauseMs ?? LATER_PAUSE_MS
    try {
      const bytes = await readIfPresent(path)
      if (bytes !== null) await options.work(options.parse(JSON.parse(bytes.toString())), key)
      await rm(path, { force: true })
      return null
    } catch (error) {
      options.failed(key, error, retryInMs)
      if (pauseMs === null || stopped()) return retryInMs
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  return LATER_PAUSE_MS
}
