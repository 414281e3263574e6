import { cleanText } from './clean-text'
import { isQuoted, replyText, wishText } from './reply-text'
import { isClosing } from './signature'

/** Words of one's own below quoted lines, and the last of those lines. */
type Run = { quoted: string[]; asked: number; own: string[]; close: boolean }

/** A shorter line was not wrapped: the question begins below it. */
const WRAPPED_CHARACTERS_MIN = 40

/**
 * A reply in which questions are answered where they stand: what was newly written, with the quoted
 * question marked ">" above each answer. Null for any other reply: one answer far below all that is
 * quoted, or several lines below several questions, could be about any of them.
 */
export function answersText(text: string): string | null {
  const lines = cleanText(text).split('\n')
  const first = lines.findIndex(isQuoted)
  if (first === -1) return null
  const runs = runsOf(lines.slice(first))
  const kept = new Set(replyText(text).split('\n'))
  const several = runs.length > 1
  const answers = runs.map((run) => answersWhereAsked(run, several))
  if (!answers.includes(true)) return null
  const above = wishText(
    lines
      .slice(0, first)
      .filter((line) => kept.has(line))
      .join('\n'),
  )
  const below = runs.flatMap(({ quoted, own }, at) =>
    answers[at] ? [...quoted, ...own] : own.filter((line) => kept.has(line)),
  )
  return cleanText([above, ...below].join('\n'))
}

const answersWhereAsked = ({ quoted, asked, own, close }: Run, several: boolean): boolean =>
  /\?\W*$/.test(quoted.at(-1) ?? '') && (close || several) && (asked === 1 || own.length === 1)

/** The last question that is quoted, with the lines over which it was wrapped. */
const questionOf = (quoted: readonly string[]): string[] => {
  const above = quoted.slice(0, -1)
  const before = above.findLastIndex(
    (line) => line.length < WRAPPED_CHARACTERS_MIN || /[.?!:;]\W*$/.test(line),
  )
  return quoted.slice(before + 1)
}

const runsOf = (lines: readonly string[]): Run[] => {
  const runs: Run[] = []
  let quoted: string[] = []
  let blank = false
  for (const line of lines) {
    if (isClosing(line) && !isQuoted(line)) break
    if (isQuoted(line)) {
      quoted.push(line)
      blank = false
    } else if (line.trim() === '') blank = true
    else if (quoted.length > 0) {
      const asked = quoted.filter((one) => /\?\W*$/.test(one)).length
      runs.push({ quoted: questionOf(quoted), asked, own: [line], close: !blank })
      quoted = []
    } else runs.at(-1)?.own.push(line)
  }
  return runs
}
