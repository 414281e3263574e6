import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { readIfPresent, writeDurably } from './durable-file'

/** A clock that runs with real time and that a person can move forward, never back. */
export type MovableClock = {
  now: () => Temporal.Instant
  /** Throws when the moment has passed already. Kept on disk before it counts. */
  moveTo: (instant: Temporal.Instant) => Promise<void>
}

const Kept = z.object({ offsetMs: z.number() })

/**
 * The clock of a data folder, kept there as an offset to real time.
 * `startAt` counts for a new folder only: an old one goes on where it is.
 */
export const openClock = async (
  dataDir: string,
  startAt: Temporal.Instant | null,
  realNow: () => Temporal.Instant = () => Temporal.Now.instant(),
): Promise<MovableClock> => {
  const path = join(dataDir, 'clock.json')
  const keep = (offset: number) => writeDurably(path, JSON.stringify({ offsetMs: offset }))
  const kept = await readIfPresent(path)
  let offsetMs = kept ? Kept.parse(JSON.parse(kept.toString())).offsetMs : offsetTo(startAt, realNow())
  if (!kept) await keep(offsetMs)

  let latest = Temporal.Instant.fromEpochMilliseconds(realNow().epochMilliseconds + offsetMs)
  const now = () => {
    const read = Temporal.Instant.fromEpochMilliseconds(realNow().epochMilliseconds + offsetMs)
    // The clock of the machine may be set back; this one then waits.
    if (Temporal.Instant.compare(read, latest) > 0) latest = read
    return latest
  }
  const moveTo = async (instant: Temporal.Instant) => {
    if (Temporal.Instant.compare(instant, now()) < 0) {
      throw new Error(`The clock stands at ${now()} and never goes back to ${instant}.`)
    }
    const moved = offsetTo(instant, realNow())
    await keep(moved)
    offsetMs = moved
  }
  return { now, moveTo }
}

const offsetTo = (instant: Temporal.Instant | null, real: Temporal.Instant): number =>
  instant === null ? 0 : instant.epochMilliseconds - real.epochMilliseconds
