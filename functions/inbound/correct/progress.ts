import type { Reading } from './apply-said'
import type { PlanEdits } from './read-correction'

/** What was read of a reply so far. */
export type Progress = {
  reading: Reading
  plan: { part: number; edits: PlanEdits }[]
  notUnderstood: string[]
  /** The day of the reply. */
  day: string
}

export const withReading = (progress: Progress, reading: Reading): Progress => ({ ...progress, reading })

export const planned = (progress: Progress, part: number, edits: PlanEdits): Progress => ({
  ...progress,
  plan: [...progress.plan, { part, edits }],
})

export const missed = (words: string, progress: Progress): Progress => ({
  ...progress,
  notUnderstood: [...progress.notUnderstood, words],
})
