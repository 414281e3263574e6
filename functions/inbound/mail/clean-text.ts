/** C0 and C1 control characters except tab and newline, and what is invisible: soft hyphen, zero width, BOM. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g
/** Characters that turn the direction of text and so can show another sentence than is there (Unicode TR 36). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/**
 * What bytes 0x80–0x9f mean in windows-1252, the charset that Dutch mail without a better name is in.
 * Node 20's TextDecoder leaves them as C1 controls, which no text holds.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const ODD_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Anything but the letters and marks of most mail, which are as people see them already. */
const ODD = /[^\t\n -~\u00a1-\u00ac\u00ae-\u02ff‐-…€]/

/**
 * Text as people see it: LF line ends, ordinary blanks, no control characters or bidi overrides,
 * NFC, no blanks at line ends and at most one empty line in a row. Linear in its length.
 */
export function cleanText(text: string): string {
  const lines = (ODD.test(text) ? withoutOdd(text) : text).split('\n').map((line) => line.trimEnd())
  return withoutDoubleBlanks(lines).join('\n').trim()
}

const withoutOdd = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '')
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(BIDI, '')
    .replace(ODD_BLANKS, ' ')
    .normalize('NFC')

/** One line: what `cleanText` gives with every run of white space as one blank. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .split(/[ \t\n]/)
    .filter(Boolean)
    .join(' ')
}

export function withoutDoubleBlanks(lines: readonly string[]): string[] {
  return lines.filter((line, at) => line.trim() !== '' || (at > 0 && lines[at - 1]?.trim() !== ''))
}
