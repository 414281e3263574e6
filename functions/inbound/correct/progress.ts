import type { Reading } from './apply-said'
import { namesGathering } from './pieces'
import type { PlanEdits } from './read-correction'

/** What was read of a reply so far. */
export type Progress = {
  reading: Reading
  plan: { part: number; edits: PlanEdits }[]
  notUnderstood: string[]
  /** The day of the reply. */
  day: string
  /** The event that was named last, of which what follows goes on to speak. */
  about?: number | null
  /** Whether another gathering was named last: "het begint om 20.00 uur" is then said of that one. */
  elsewhere?: boolean
}

export const withReading = (progress: Progress, reading: Reading): Progress => ({ ...progress, reading })

export const planned = (progress: Progress, part: number, edits: PlanEdits): Progress => ({
  ...progress,
  plan: [...progress.plan, { part, edits }],
})

export const missed = (words: string, progress: Progress): Progress => ({
  ...progress,
  notUnderstood: [...progress.notUnderstood, words],
  about: null,
  elsewhere: progress.elsewhere === true || namesElsewhere(words, progress),
})

/** Whether the words name a gathering that is none of these. */
export const namesElsewhere = (words: string, { reading }: Progress): boolean =>
  namesGathering(
    reading.understanding.events.reduce(
      (text, { title }) => (title ? text.replaceAll(new RegExp(escaped(title), 'giu'), ' ') : text),
      words.slice(0, NAMED_CHARACTERS_MAX),
    ),
  )

/** "Voor de lezing geldt …", of an event whose title says so. */
export const namesOwn = (words: string, { reading }: Progress): boolean => {
  const named = /^voor (?:de|het|onze|deze|dit) (\p{L}{4,})/iu.exec(words)?.[1]?.toLowerCase()
  return (
    named !== undefined &&
    reading.understanding.events.some(({ title }) => title?.toLowerCase().includes(named) === true)
  )
}

const NAMED_CHARACTERS_MAX = 400

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
