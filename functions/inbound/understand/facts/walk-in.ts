import type { Statement } from '../text/statements'

const WALK_IN = /\b(?:vrij binnenlopen|vrije inloop|binnenlopen)\b/i
const WAY_IN = /\b(?:opgeven|aanmelden|inschrijven) (?:kan|via)\b[^;]{0,80}@/i

/**
 * "Vrij binnenlopen" at `start`, but "opgeven voor het buffet kan via …": a part is open to all, and what is not
 * has a way in of its own.
 */
export const hasWayBesides = (
  all: readonly Statement[],
  about: readonly Statement[],
  start: number,
): boolean => {
  const said = all.find((one) => start >= one.start && start < one.start + one.text.length)
  return said !== undefined && WALK_IN.test(said.text) && about.some(({ text }) => WAY_IN.test(text))
}
