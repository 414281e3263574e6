import type { Finder } from '../../cued'
import { type Fact, type Span, stated } from '../evidence'
import { lineAt, partOf, type Source } from './source'

/** One sentence or list item as text, with where it starts; at most `CHARACTERS_MAX` of it. */
export type Statement = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly line: number
  /** The label of its line ("kosten"), or the heading right above it. */
  readonly label: string
}

const CHARACTERS_MAX = 700

/** The sentences that lie within a stretch of the text. */
export const readStatements = (source: Source, within: Span): Statement[] =>
  allOf(source).filter(({ start }) => start >= within.start && start < within.end)

const KNOWN = new WeakMap<Source, readonly Statement[]>()

/** Every rule asks for them: they are made once. */
const allOf = (source: Source): readonly Statement[] => {
  const known = KNOWN.get(source)
  if (known) return known
  const made = makeAll(source)
  KNOWN.set(source, made)
  return made
}

const makeAll = (source: Source): Statement[] =>
  source.sentences.flatMap((sentence) => {
    const first = source.tokens[sentence.from]
    const last = source.tokens[sentence.to - 1]
    if (!first || !last) return []
    const text = partOf(source, first.start, Math.min(last.end, first.start + CHARACTERS_MAX))
    return [
      {
        text,
        lower: text.toLowerCase(),
        start: first.start,
        line: first.line,
        label: labelOf(source, sentence.from),
      },
    ]
  })

const labelOf = (source: Source, token: number): string => {
  const line = lineAt(source, token)
  if (!line) return ''
  if (line.label) return line.label.name
  const above = source.lines[line.index - 1]
  if (!above || above.text.length > 50 || /[.!]$/.test(above.text)) return ''
  return above.text.toLowerCase().replace(/[:?]$/, '')
}

/** The part of a statement that a pattern matched, as characters of the whole text. */
export const matchSpan = (statement: Statement, found: RegExpExecArray, group = 0): Span => {
  const words = found[group] ?? found[0]
  const offset = found[0].indexOf(words)
  const start = statement.start + found.index + Math.max(0, offset)
  return { start, end: start + words.length }
}

/** What the first statement that fits a pattern says, with its words. */
export const firstMatch = <T>(
  statements: readonly Statement[],
  pattern: Finder,
  value: (words: string) => T,
): Fact<T> | null => {
  for (const statement of statements) {
    const found = pattern.exec(statement.text)
    if (found) return stated(value(found[0]), matchSpan(statement, found))
  }
  return null
}
