/** What one byte does not hold: "’", "–", "€", "•". */
const WIDE = /[^\u0000-\u00ff]/

/** The same text, in one byte a character where that is enough for all of it. */
export const narrow = (text: string): string => (WIDE.test(text) ? text : inBytes(text))

const inBytes = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')

/** Characters `start` up to but not including `end`, as `slice` gives them. */
export type Cut = (start: number, end?: number) => string

/**
 * Cuts a text in parts, each in one byte a character where that is enough for the part. V8 compiles each pattern anew
 * for text of two bytes, and a text with one "’" is that in all of its parts: most sentences have none.
 */
export const cutter = (text: string): Cut => {
  if (!WIDE.test(text)) return (start, end) => text.slice(start, end)
  // Wrong wherever a character does not fit, and as long as the text: a part that is the same has none of those.
  const bytes = inBytes(text)
  return (start, end) => {
    const [part, narrowed] = [text.slice(start, end), bytes.slice(start, end)]
    return narrowed === part ? narrowed : part
  }
}
