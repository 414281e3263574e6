import type { Source } from '../text/source'
import { opensLine } from '../text/tokens'

/** The token after "-", "tot", "t/m", "tot ca.", or "en" after "tussen"; also over a date: "09:00 tot 17-02-16 17:00". */
export const readRangeJoint = (
  source: Source,
  at: number,
  opened: string,
  taken: Uint8Array,
): number | null => {
  const { tokens } = source
  const token = tokens[at]
  if (token && isAcross(source, at)) return at
  if (token?.text === '(' && opened === 'van') {
    const closing = tokens.slice(at, at + ASIDE_TOKENS_MAX).findIndex(({ text }) => text === ')')
    return closing === -1 || tokens[at + closing + 1]?.lower !== 'tot'
      ? null
      : readRangeJoint(source, at + closing + 1, opened, taken)
  }
  // "13.15 uur (inloop) - 17.00 uur"
  if (token?.text === '(' && tokens[at + 2]?.text === ')' && DOORS.test(tokens[at + 1]?.lower ?? ''))
    return /^[-–—]$/.test(tokens[at + 3]?.text ?? '') ? at + 4 : null
  // "09.30 (tot ±12.30) uur"
  if (token?.text === '(' && tokens[at + 1]?.lower === 'tot')
    return readRangeJoint(source, at + 1, opened, taken)
  if (!token || opensLine(token)) return null
  if (/^[-–—~]+$/.test(token.text)) {
    const rough = /^(?:±|ca|circa|plm|ong|ongeveer)$/.test(tokens[at + 1]?.lower ?? '')
    return at + (!rough ? 1 : tokens[at + 2]?.text === '.' ? 3 : 2)
  }
  if (token.lower === 'en' && opened === 'tussen') return at + 1
  if (token.lower === 't' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.lower === 'm') return at + 3
  if (token.lower !== 'tot' && token.lower !== 'to' && token.lower !== '>') return null
  let i = at + 1
  while (i < at + 9 && (taken[i] || isFiller(tokens[i]?.lower, tokens[i]?.text))) i += 1
  // "van 10.00 uur tot slot om 16.00 uur"
  const closing = tokens[i]?.lower === 'het' ? i + 1 : i
  const ends = /^(?:slot|einde?|sluiting|afsluiting)$/.test(tokens[closing]?.lower ?? '')
  return ends && /^(?:om|rond)$/.test(tokens[closing + 1]?.lower ?? '') ? closing + 2 : i
}

const ASIDE_TOKENS_MAX = 12
const DOORS = /^(?:inloop|ontvangst|onthaal|aanvang|start|begin|inlooplunch)$/

/** "20:00", "-" and "22:00" on lines of their own, as pages print them. */
const isAcross = ({ text, tokens }: Source, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    before !== undefined &&
    token?.kind === 'number' &&
    token.gap !== 'none' &&
    token.start - before.end <= 12 &&
    /^\s*\n\s*[-–—]\s*\n\s*$/.test(text.slice(before.end, token.start))
  )
}

const isFiller = (word: string | undefined, text: string | undefined): boolean =>
  /^(?:en|met|ca|circa|plm|ong|ongeveer|omstreeks|rond|uiterlijk|plusminus|max)$/.test(word ?? '') ||
  text === '.' ||
  text === '±'
