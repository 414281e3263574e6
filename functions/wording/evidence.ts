import type { Draft } from '../domain/draft'

/** `a` is `b`, or stands above or below it in the understanding. */
export const sameBranch = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)

/** The words a fact was read from, in the order of the text, and whether any of it was inferred. */
export type ReadFrom = { words: string[]; inferred: boolean }

/** Where a fact in the draft was read: its own words and those of its parts, else those of the whole it belongs to. */
export const readFrom = (
  { understanding, text }: Pick<Draft, 'understanding' | 'text'>,
  pointer: string,
): ReadFrom | null => {
  const entries = Object.entries(understanding.evidence)
  const within = entries.filter(([key]) => key === pointer || key.startsWith(`${pointer}/`))
  const above = entries
    .filter(([key]) => pointer.startsWith(`${key}/`))
    .sort(([a], [b]) => b.length - a.length)
  const found = (within.length ? within : above.slice(0, 1)).map(([, evidence]) => evidence)
  if (found.length === 0) return null
  const words = [...new Set(found.map((one) => one.words))]
  const placed = words.sort((a, b) => text.indexOf(a) - text.indexOf(b))
  return { words: placed, inferred: found.some(({ basis }) => basis === 'inferred') }
}
