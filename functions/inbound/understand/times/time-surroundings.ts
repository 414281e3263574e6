import { partOf, type Source, sentenceAt } from '../text/source'

const CONTEXT_CHARACTERS = 48
const BEFORE_CHARACTERS = 200
const AFTER_CHARACTERS = 66
const NAME_ABOVE_CHARACTERS_MAX = 30

/** "Inloop" and on the line below it "tussen 19.00 en 19.30 uur": what a line names that is nothing but a time. */
const nameAbove = (source: Source, from: number, to: number): string => {
  const line = source.lines[source.tokens[from]?.line ?? -1]
  const above = source.lines[(line?.index ?? 0) - 1]
  if (!line || !above || line.label || above.text.length > NAME_ABOVE_CHARACTERS_MAX) return ''
  const start = source.tokens[from]?.start ?? 0
  const rest = partOf(source, line.start, start) + partOf(source, source.tokens[to - 1]?.end ?? 0, line.end)
  return /^\s*(?:tussen|van|vanaf|om|rond|uur|u)?[\s.]*(?:uur|u)?[\s.]*$/i.test(rest) ? `${above.text} ` : ''
}

/** "19.30 u zaal open, 20.00 u lezing": in such a list the words before a time name the one before it. */
const NAMED_BEHIND = /\d\s?(?:uur|u)?\.? (?!uur\b|u\b)[a-zß-ɏ][^\d.;:,]{2,30},\s$/i
const NAME = /^\.? (?!uur\b|u\b|in\b|bij\b|te\b|op\b)[a-zß-ɏ]{4,}/i

/** `next`: the head of the sentence behind it, where its own ends soon. */
type Surroundings = { left: string; right: string; before: string; next: string }

/** What stands around a time in its sentence. */
export const surroundings = (source: Source, from: number, to: number): Surroundings => {
  const sentence = sentenceAt(source, from)
  const start = source.tokens[from]?.start ?? 0
  const end = source.tokens[to - 1]?.end ?? start
  const first = source.tokens[sentence.from]?.start ?? start
  const last = source.tokens[sentence.to - 1]?.end ?? end
  const own = partOf(source, Math.max(first, start - CONTEXT_CHARACTERS), start)
  const right = partOf(source, end, Math.min(last, end + AFTER_CHARACTERS))
  const named = NAMED_BEHIND.test(own) && NAME.test(right)
  const left = named ? '' : `${nameAbove(source, from, to)}${own}`.replace(/\b(ca|max|min|plm|ong)\./gi, '$1')
  const next = partOf(source, end + right.length, end + AFTER_CHARACTERS)
  return { left, right, next, before: partOf(source, Math.max(first, start - BEFORE_CHARACTERS), start) }
}
