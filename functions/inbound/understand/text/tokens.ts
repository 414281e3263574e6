import { rightMonth } from '../words/misspelt-months'
import type { Line } from './lines'
import { narrow } from './narrow'

/** How a token is parted from the one before it. */
export type Gap = 'none' | 'blank' | 'soft' | 'line' | 'paragraph'

export type Token = {
  readonly kind: 'word' | 'number' | 'mark' | 'link' | 'email'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** Index of its line. */
  readonly line: number
}

/** Whether a line begins with it. */
export const opensLine = (token: Token | undefined): boolean =>
  token?.gap === 'line' || token?.gap === 'paragraph'

/** At the start of its line, or behind its bullet. */
export const opensItem = (tokens: readonly Token[], at: number): boolean =>
  opensLine(tokens[at]) || (opensLine(tokens[at - 1]) && /^[-–•*|·]$/.test(tokens[at - 1]?.text ?? ''))

// Sticky, and every repetition is bounded or consumes what it matches: one pass over the text.
const TOKEN =
  /(?<blank>\s+)|(?<link>(?:https?:\/\/|www\.)[^\s<>"”“\]]{1,2000})|(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})|(?<word>['’‘]s(?=\s)|['’‘]s-(?=\p{Lu})[\p{L}-]+|\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*)|(?<number>\d+)|(?<mark>[\s\S])/uy

/** Reads the lines into tokens; runs of one and the same mark become one token. */
export const readTokens = (text: string, lines: readonly Line[], wide: boolean): Token[] => {
  const tokens: Token[] = []
  let previous: Line | undefined
  for (const line of lines) {
    let gap = gapBetween(previous, line)
    TOKEN.lastIndex = line.start
    while (TOKEN.lastIndex < line.end) {
      const start = TOKEN.lastIndex
      const groups = TOKEN.exec(text)?.groups
      if (!groups) break
      if (groups['blank'] !== undefined) {
        if (gap === 'none') gap = 'blank'
        continue
      }
      const glued = gap === 'none' && tokens.at(-1)?.kind === 'number' ? unitOf(text, start) : null
      const end = glued ?? endOfRun(text, start, Math.min(TOKEN.lastIndex, line.end), groups['mark'])
      TOKEN.lastIndex = end
      const part = wide ? narrow(text.slice(start, end)) : text.slice(start, end)
      const isMonth = groups['word'] !== undefined && gap === 'blank' && isDayNumber(tokens.at(-1))
      const lower = isMonth ? rightMonth(plain(part)) : plain(part)
      tokens.push({ kind: kindOf(groups), text: part, lower, start, end, gap, line: line.index })
      gap = 'none'
    }
    previous = line
  }
  return tokens
}

const isDayNumber = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length <= 2

const GLUED_UNIT = /(?:uur|u)(?=\p{Lu}\p{Ll})/uy

/** Cells of a table that ran together, "Dorp14uWandeling": where the "u" of the hour ends. */
const unitOf = (text: string, start: number): number | null => {
  GLUED_UNIT.lastIndex = start
  return GLUED_UNIT.test(text) ? GLUED_UNIT.lastIndex : null
}

const gapBetween = (previous: Line | undefined, line: Line): Gap => {
  if (!previous || previous.paragraph !== line.paragraph || previous.subject !== line.subject)
    return 'paragraph'
  return line.soft ? 'soft' : 'line'
}

const kindOf = (groups: Record<string, string | undefined>): Token['kind'] => {
  if (groups['word'] !== undefined) return 'word'
  if (groups['number'] !== undefined) return 'number'
  if (groups['link'] !== undefined) return 'link'
  return groups['email'] !== undefined ? 'email' : 'mark'
}

const endOfRun = (text: string, start: number, end: number, mark: string | undefined): number => {
  if (mark === undefined) return trimLink(text, start, end)
  let to = end
  while (text.startsWith(mark, to)) to += mark.length
  return to
}

/** The full stop or bracket after an address belongs to the sentence. */
const trimLink = (text: string, start: number, end: number): number => {
  let to = end
  if (!/[:@.]/.test(text.slice(start, Math.min(end, start + 80)))) return to
  while (to - start > 1 && /[.,;:!?)’'*_|]/.test(text[to - 1] ?? '') && !text.startsWith('..', to - 2))
    to -= 1
  return to
}

const CURLED = /[’‘]/
const plain = (part: string): string => {
  const lower = part.toLowerCase()
  return CURLED.test(lower) ? lower.replace(CURLED, "'") : lower
}
