/** What one byte does not hold: "’", "–", "€", "•". */
const WIDE = /[^\u0000-\u00ff]/

export const isWide = (text: string): boolean => WIDE.test(text)

/**
 * A part of a wide text, in one byte a character where that is enough for the part. V8 compiles each pattern anew
 * for text of two bytes, and a text with one "’" is that in all of its parts: most sentences have none.
 */
export const narrow = (part: string): string =>
  WIDE.test(part) ? part : Buffer.from(part, 'latin1').toString('latin1')
