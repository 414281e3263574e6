import type { Progress } from './progress'
import { workSaid } from './read-free'
import { readProgramme } from './read-programme'

const BLOCK =
  /^[^\n:]{0,40}\bprogramma\b[^\n:]{0,40}:[^\S\n]*\n(?<lines>(?:[-•*·\t ]*(?:om )?\d{1,2}[.:u]\d{2}[^\n]{2,120}(?:\n|$)){2,40})/imu

/** "Programma aangepast:" with a line for each time below it: the whole programme, and the reply without it. */
export const takeProgramme = (
  words: string,
  progress: Progress,
): { progress: Progress; rest: string } | null => {
  const found = BLOCK.exec(words)
  const [facts, ...others] = progress.reading.understanding.events
  const lines = found?.groups?.['lines']
  if (!found || !lines || !facts || others.length > 0) return null
  const clause = {
    topic: 'programme' as const,
    value: lines,
    words: found[0].trim(),
    direct: true,
    pointer: null,
    session: null,
  }
  const said = readProgramme(clause, { facts, day: progress.day })
  if (said.length === 0) return null
  const rest = words.slice(0, found.index) + words.slice(found.index + found[0].length)
  return { progress: workSaid(progress, 0, said, 'programme'), rest }
}
