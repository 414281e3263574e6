/**
 * Text for a header or a calendar parameter: one line, without control or direction-changing
 * characters, so that a name can add neither a header nor pretend to be another.
 */
export const oneLine = (text: string): string =>
  withoutDirection(text)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** Text without the characters that turn the reading direction round (Unicode bidi controls). */
export const withoutDirection = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
