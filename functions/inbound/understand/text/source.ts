import { compact } from '../../compact'
import { isResidue } from '../../mail/page-residue'
import type { Announcement } from '../announcement'
import type { Span } from '../evidence'
import { type Line, readLines } from './lines'
import { type Cut, cutter, narrow } from './narrow'
import { oneLine } from './one-line'
import { readSentences, type Sentence } from './sentences'
import { readTokens, type Token } from './tokens'

/** The announcement as the rules see it: characters, lines, tokens and sentences with positions. */
export type Source = {
  /** As the rules read it: a line that a mail program broke off is joined again, character for character. */
  readonly text: string
  /** As it was written; what evidence quotes. Characters have the same places in both. */
  readonly written: string
  /** Cuts `text` in parts that patterns read fast. */
  readonly cut: Cut
  /** The day of the mail. */
  readonly day: string
  readonly sender: Announcement['sender']
  readonly lines: readonly Line[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** For each token the index of its sentence. */
  readonly sentenceOf: Uint32Array
}

/** A mail's body is at most this much of what is read; no announcement is longer. */
const TEXT_CHARACTERS_MAX = 400_000
const SUBJECT_CHARACTERS_MAX = 300

export const readSource = (announcement: Announcement): Source => {
  const body = announcement.text.slice(0, TEXT_CHARACTERS_MAX).replace(/\r\n?/g, '\n')
  const subject = usefulSubject(announcement.subject, body)
  const text = narrow(subject === '' ? body : `${subject}\n\n${body}`)
  const cut = cutter(text)
  const lines = readLines(text, text.length - body.length, cut)
  const tokens = readTokens(text, lines, cut)
  const sentences = readSentences(tokens)
  const sentenceOf = new Uint32Array(tokens.length)
  for (const { from, to, index } of sentences) sentenceOf.fill(index, from, to)
  const joined = joinSoft(text, lines)
  return {
    text: joined,
    written: text,
    cut: joined === text ? cut : cutter(joined),
    day: announcement.day,
    sender: announcement.sender,
    lines,
    tokens,
    sentences,
    sentenceOf,
  }
}

/** Blanks instead of the break before each soft line, and instead of no-break blanks; the length stays. */
const joinSoft = (text: string, lines: readonly Line[]): string => {
  const parts: string[] = []
  let from = 0
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!line.soft || !before) continue
    parts.push(text.slice(from, before.end), ' '.repeat(line.start - before.end))
    from = line.start
  }
  return [...parts, text.slice(from)].join('').replaceAll('\u00a0', ' ')
}

const PREFIX = compact(
  /^(?:\s{0,3}(?:re|fw|fwd|antw|betr|doorst|tr)\s?:\s{0,3}|\s{0,3}\[[^\]]{1,40}\]\s{0,3}){1,6}/i,
)

/** The subject without "Fwd:"; empty when the body opens with the same words, or when it is left of a page. */
const usefulSubject = (subject: string, body: string): string => {
  const line = oneLine(narrow(subject.slice(0, SUBJECT_CHARACTERS_MAX)))
  const bare = line.replace(PREFIX, '').trim()
  const opening =
    body
      .slice(0, 4 * SUBJECT_CHARACTERS_MAX)
      .trimStart()
      .split(/\n\s*\n/, 1)[0] ?? ''
  return bare === '' || isResidue(bare) || oneLine(opening).includes(bare) ? '' : bare
}

/** Characters of tokens `from` up to but not including `to`. */
export const spanOf = (source: Source, from: number, to: number): Span => ({
  start: source.tokens[from]?.start ?? 0,
  end: source.tokens[to - 1]?.end ?? 0,
})

export const words = (source: Source, { start, end }: Span): string => partOf(source, start, end)

/** Characters `start` up to but not including `end` of the text. */
export const partOf = ({ cut }: Source, start: number, end?: number): string => cut(start, end)

export const sentenceAt = (source: Source, token: number): Sentence =>
  source.sentences[source.sentenceOf[token] ?? 0] ?? { from: 0, to: 0, index: 0 }

/** The token at or right after a character. */
export const tokenAt = (source: Source, character: number): number => {
  let low = 0
  let high = source.tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.tokens[middle]?.end ?? 0) <= character) low = middle + 1
    else high = middle
  }
  return low
}

export const lineAt = (source: Source, token: number): Line | undefined =>
  source.lines[source.tokens[token]?.line ?? -1]
