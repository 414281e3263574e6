import { rightMonth } from '../words/misspelt-months'
import type { Line } from './lines'
import type { Cut } from './narrow'

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
const BLANK = /\s+/y
const TOKEN =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>"”“\]]{1,2000})|(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})|(?<word>['’‘]s(?=\s)|['’‘]s-(?=\p{Lu})[\p{L}-]+|\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*)|(?<number>\d+)|(?<mark>[\s\S])/uy

/** Reads the lines into tokens; runs of one and the same mark become one token. */
export const readTokens = (text: string, lines: readonly Line[], cut: Cut): Token[] => {
  const tokens: Token[] = []
  let previous: Line | undefined
  for (const line of lines) {
    let gap = gapBetween(previous, line)
    let start = line.start
    while (start < line.end) {
      BLANK.lastIndex = start
      if (BLANK.test(text)) {
        if (gap === 'none') gap = 'blank'
        start = BLANK.lastIndex
        continue
      }
      TOKEN.lastIndex = start
      const groups = TOKEN.exec(text)?.groups
      if (!groups) break
      const glued = gap === 'none' && tokens.at(-1)?.kind === 'number' ? unitOf(text, start) : null
      const end = glued ?? endOf(text, start, Math.min(TOKEN.lastIndex, line.end), groups)
      const part = cut(start, end)
      const isMonth = groups['word'] !== undefined && gap === 'blank' && isDayNumber(tokens.at(-1))
      const lower = isMonth ? rightMonth(plain(part)) : plain(part)
      tokens.push({ kind: kindOf(groups), text: part, lower, start, end, gap, line: line.index })
      gap = 'none'
      start = end
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

type Groups = Record<string, string | undefined>

const kindOf = (groups: Groups): Token['kind'] => {
  if (groups['word'] !== undefined) return 'word'
  if (groups['number'] !== undefined) return 'number'
  if (groups['link'] !== undefined) return 'link'
  return groups['email'] !== undefined ? 'email' : 'mark'
}

const endOf = (text: string, start: number, end: number, groups: Groups): number => {
  const { word, number, mark } = groups
  if (word !== undefined || number !== undefined) return end
  return mark === undefined ? trimLink(text, start, end) : endOfRun(text, end, mark)
}

const endOfRun = (text: string, end: number, mark: string): number => {
  let to = end
  while (text.startsWith(mark, to)) to += mark.length
  return to
}

/** The full stop or bracket after an address belongs to the sentence. */
const trimLink = (text: string, start: number, end: number): number => {
  let to = end
  while (to - start > 1 && /[.,;:!?)’'*_|]/.test(text[to - 1] ?? '') && !text.startsWith('..', to - 2))
    to -= 1
  return to
}

const CURLED = /[’‘]/
const plain = (part: string): string => {
  const lower = part.toLowerCase()
  return CURLED.test(lower) ? lower.replace(CURLED, "'") : lower
}
