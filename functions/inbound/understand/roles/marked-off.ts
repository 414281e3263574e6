import { compact } from '../../compact'
import type { Line } from '../text/lines'
import { type Source, spanOf } from '../text/source'
import type { RoledMention } from './date-roles'

/** "… = GEANNULEERD", "…; afgelast", "… (gaat niet door)" at the end of a line of a programme. */
const MARK = compact(
  /(?:[=:;,–-]\s*|\()(?:helaas )?(?:is )?(?:geannuleerd|afgelast|vervallen|vervalt|gaat niet door|geschrapt|gecanceld|afgezegd)(?: (?:wegens|vanwege|ivm|i\.v\.m\.?|door) [^.;()]{2,40})?\)?[.!]?\s*$/i,
)
/** "Vogelavond, AFGELAST Info: …": said so loud, it needs no end of the line. */
const LOUD_MARK =
  /(?<![\p{L}\d])(?:AFGELAST|GEANNULEERD|GECANCELD|VERVALT|VERVALLEN|GAAT NIET DOOR)(?![\p{L}\d])/u
const TIMED = /^\s*\d{1,2}(?:[.:u]\d{2}|\s?(?:u|uur)\b)/
const BLOCK_LINES_MAX = 4

/** A day at the head of a few lines of a programme is off when the line of what happens then says so. */
export const withMarksBelow = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] =>
  mentions.map((mention, i) =>
    mention.role === 'session' &&
    mention.context.opensLine &&
    (isMarkedInLine(mention, mentions[i + 1], source) || isMarked(mention, mentions[i + 1], source))
      ? asOff(mention)
      : mention,
  )

/** "3. Rommelmarkt – afgelast" over a line of its own for the day. */
export const withMarksAbove = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] =>
  mentions.map((mention) =>
    mention.role === 'session' && (isBelowMark(mention, mentions, source) || isLedByMark(mention, source))
      ? asOff(mention)
      : mention,
  )

const isBelowMark = (mention: RoledMention, mentions: readonly RoledMention[], source: Source): boolean => {
  const at = source.tokens[mention.from]?.line ?? -1
  const above = source.lines[at - 1]
  return (
    above !== undefined &&
    above.text.length < MARKED_CHARACTERS_MAX &&
    mention.context.alone &&
    MARK.test(above.text) &&
    !TIMED.test(above.text) &&
    !mentions.some(({ from }) => source.tokens[from]?.line === above.index)
  )
}

/** "!! AFGELAST !! Wandeling zondag 13 oktober". */
const LEADS = /^[^a-zß-ɏ\d]{0,8}(?:afgelast|geannuleerd|gecanceld|vervallen)\s?[!:*–-]/i

const isLedByMark = (mention: RoledMention, source: Source): boolean => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  return line !== undefined && line.text.length < MARKED_CHARACTERS_MAX && LEADS.test(line.text)
}

const MARKED_CHARACTERS_MAX = 80

const asOff = (mention: RoledMention): RoledMention => ({
  ...mention,
  role: 'cancelled',
  days: mention.days.map((day) => ({ ...day, role: 'cancelled' as const })),
})

/** "Donderdag 2 december Werkgroepavond; AFGELAST". */
const isMarkedInLine = (mention: RoledMention, next: RoledMention | undefined, source: Source): boolean => {
  const line = source.lines[source.tokens[mention.from]?.line ?? -1]
  if (!line) return false
  const from = spanOf(source, mention.from, mention.to).end
  const to = Math.min(line.end, next ? spanOf(source, next.from, next.to).start : line.end)
  return saysMark(source.text.slice(from, to))
}

const saysMark = (text: string): boolean => MARK.test(text) || LOUD_MARK.test(text)

const isMarked = (mention: RoledMention, next: RoledMention | undefined, source: Source): boolean => {
  const at = source.tokens[mention.from]?.line ?? -1
  const head = source.lines[at]
  if (!head || head.start !== spanOf(source, mention.from, mention.to).start) return false
  const until = next ? (source.tokens[next.from]?.line ?? at) : source.lines.length
  const block = linesBelow(source, at, until)
  const timed = block.filter(({ text }) => TIMED.test(text))
  // Of several parts with a time of their own, one may be off and the others not.
  return timed.length > 1
    ? timed.every(({ text }) => saysMark(text))
    : block.some(({ text }) => saysMark(text))
}

const linesBelow = (source: Source, at: number, until: number): readonly Line[] =>
  source.lines
    .slice(at + 1, Math.min(until, at + 1 + BLOCK_LINES_MAX))
    .filter(({ paragraph }) => paragraph === source.lines[at]?.paragraph)
