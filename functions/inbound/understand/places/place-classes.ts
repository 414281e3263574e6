import { type Source, sentenceAt, tokenAt } from '../text/source'
import { classesOf } from './word-classes'

/** Sets of the classes of the words in and around a place. */
export type PlaceClasses = {
  /** Of the words inside, the three before it, all before and after it in its sentence. */
  readonly inside: number
  readonly close: number
  readonly before: number
  readonly after: number
  /** Of the short line above and of the sentence before. */
  readonly above: number
  readonly previous: number
}

const CLOSE_TOKENS = 3
const FAR_TOKENS = 40
const HEADING_CHARACTERS_MAX = 60

/** Those of a place from `first` to `last` that the token at `token` leads in. */
export const readClasses = (source: Source, token: number, first: number, last: number): PlaceClasses => {
  const sentence = sentenceAt(source, first)
  const from = Math.max(sentence.from, token - FAR_TOKENS)
  const { line = 0 } = source.tokens[first] ?? {}
  const above = source.lines[line - 1]
  const previous = source.sentences[sentence.index - 1]
  const of = (start: number, end: number): number => classesIn(source, start, end)
  return {
    inside: of(first, last),
    close: of(Math.max(from, token - CLOSE_TOKENS), token),
    before: of(from, token),
    after: of(last, Math.min(sentence.to, last + FAR_TOKENS)),
    above:
      above && above.text.length < HEADING_CHARACTERS_MAX
        ? of(tokenAt(source, above.start), tokenAt(source, above.end - 1) + 1)
        : 0,
    previous: previous ? of(previous.from, Math.min(previous.to, previous.from + FAR_TOKENS)) : 0,
  }
}

const classesIn = ({ tokens }: Source, from: number, to: number): number => {
  let classes = 0
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (token?.kind === 'word') classes |= classesOf(token.lower)
  }
  return classes
}
