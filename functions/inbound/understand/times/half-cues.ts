import { compact } from '../../compact'
import { lineAt, type Source, sentenceAt } from '../text/source'
import type { Token } from '../text/tokens'
import { monthOf, weekdayOf } from '../words/calendar-words'
import type { WrittenClock } from './clock'

/** What half of the day words speak of; a `day` begins in the morning. */
export type Half = 'morning' | 'day' | 'afternoon' | 'evening' | 'night'

/** No hours: a building, a garment, a walk of four days. */
const NO_EVENING = compact(
  /avond(?:huis|klok|vierdaagse|kleding|jurk|land|school|mode|rood|ster|zon|krant|spits|apotheek|winkel)/,
)
const NO_GATHERING_DAY =
  /^(?:vandaag|alledag|verjaardag|feestdag|rustdag|zaterdag|dagen|werkdagen|feestdagen|weekdagen)/
/** "De avond ervoor", "de dag daarna": of another day. */
const OTHER_DAY = /^(?:ervoor|erna|daarvoor|daarna|tevoren|eerder|later)$/
/** "We sluiten de avond af", "het duurt tot in de avond". */
const NOT_BY = /^(?:sluiten|sluit|afsluiten|tot|eindigen|eindigt|besluiten|besluit|blijft|blijven)$/
const NOT_BY_TOKENS = 4

const halfOf = (tokens: readonly Token[], at: number): Half | null => {
  const lower = tokens[at]?.lower ?? ''
  if (/ochtend|morgens$|voormiddag|ontbijt/.test(lower)) return 'morning'
  if (/(?<!over)nacht/.test(lower)) return 'night'
  if (lower.includes('avond')) return NO_EVENING.test(lower) ? null : 'evening'
  if (lower.includes('middag')) return 'afternoon'
  if (!/dag(?:en)?$/.test(lower)) return null
  if (lower === 'dag') return tokens[at - 1]?.lower === 'open' ? 'day' : null
  return weekdayOf(lower) === undefined && !NO_GATHERING_DAY.test(lower) ? 'day' : null
}

const isOther = (tokens: readonly Token[], at: number): boolean =>
  OTHER_DAY.test(tokens[at + 1]?.lower ?? '') ||
  tokens.slice(Math.max(0, at - NOT_BY_TOKENS), at).some(({ lower }) => NOT_BY.test(lower))

/** "8 uur 's avonds", "half tien in de ochtend": right behind it. */
const ATTACHED = /^(?:s|['’‘`]s|['’‘`]|in|de)$/
const ATTACHED_TOKENS = 3

export const halfBehind = ({ tokens }: Source, { to }: WrittenClock): Half | null => {
  for (let i = to; i < to + ATTACHED_TOKENS + 1; i += 1) {
    const token = tokens[i]
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return null
    const half = halfOf(tokens, i)
    if (half) return /s$|^(?:na|voor)?(?:middag|avond|ochtend|morgen)$/.test(token.lower) ? half : null
    if (!ATTACHED.test(token.lower)) return null
  }
  return null
}

/** Whether the half of the day behind the end of a range is that of its start, which has none of its own. */
export const sharesHalf = (source: Source, first: WrittenClock, second: WrittenClock): boolean => {
  const behind = halfBehind(source, second)
  if (first.hour > 12 || (behind !== 'evening' && behind !== 'afternoon')) return false
  return halfBehind(source, first) === null && !/^(?:morning|day)$/.test(halfBefore(source, first) ?? '')
}

const BEFORE_TOKENS = 24
const AFTER_TOKENS = 8

const halfBefore = (source: Source, { from }: WrittenClock): Half | null => {
  const start = Math.max(sentenceAt(source, from).from, from - BEFORE_TOKENS)
  for (let i = from - 1; i >= start; i -= 1) {
    const half = halfOf(source.tokens, i)
    if (half && !OTHER_DAY.test(source.tokens[i + 1]?.lower ?? '')) return half
  }
  return null
}

/** Behind a comma only what names a gathering or a day: "om 8 uur, op vrijdagavond", not "om 8 uur, 's avonds film". */
const halfAfter = (source: Source, { to }: WrittenClock): Half | null => {
  const { tokens } = source
  const end = Math.min(sentenceAt(source, to - 1).to, to + AFTER_TOKENS)
  let apart = false
  for (let i = to; i < end; i += 1) {
    apart ||= /^[,;:(]$/.test(tokens[i]?.text ?? '')
    const half = halfOf(tokens, i)
    if (half && !isOther(tokens, i) && !(apart && !isNamed(tokens[i]?.lower ?? ''))) return half
  }
  return null
}

/** "Ledenavond", "avondlezing", "vrijdagavond"; not "avond" and "'s avonds". */
const isNamed = (lower: string): boolean =>
  !/^(?:na|voor)?(?:ochtend|morgen|middag|avond|nacht)s?$/.test(lower)

/** "Een avond over bijen", "deze avond". */
const isSpokenOf = (tokens: readonly Token[], at: number): boolean =>
  isNamed(tokens[at]?.lower ?? '') || /^(?:een|deze|onze|elke)$/.test(tokens[at - 1]?.lower ?? '')

const REACH_TOKENS = 90

/**
 * The gathering that is spoken of before: "Op 15 januari is er een ledenavond. We beginnen om 8 uur". A sentence with
 * a day of its own looks no further than its paragraph.
 */
const halfSpokenOf = (source: Source, { from }: WrittenClock): Half | null => {
  const { tokens, sentenceOf } = source
  const own = sentenceAt(source, from)
  const days = daysIn(source, own.index)
  const paragraph = paragraphAt(source, from)
  for (let i = own.from - 1; i >= Math.max(0, own.from - REACH_TOKENS); i -= 1) {
    if (days.size > 0 && paragraphAt(source, i) !== paragraph) return null
    const half = halfOf(tokens, i)
    if (half && isSpokenOf(tokens, i) && !isOther(tokens, i))
      return isOfOtherDay(days, daysIn(source, sentenceOf[i] ?? 0)) ? null : half
  }
  return null
}

const paragraphAt = (source: Source, token: number): number => lineAt(source, token)?.paragraph ?? -1

/** "Ledenavond 15 januari" over "Op 16 januari is er om 9 uur een wandeling". */
export const isUnderOtherDay = (source: Source, { from }: WrittenClock): boolean =>
  isOfOtherDay(daysIn(source, source.sentenceOf[from] ?? 0), daysIn(source, 0))

/** "15 januari" as "15 1"; a sentence without such a day has none. */
const daysIn = ({ tokens, sentences }: Source, index: number): ReadonlySet<string> => {
  const days = new Set<string>()
  const { from, to } = sentences[index] ?? { from: 0, to: 0 }
  for (let i = from + 1; i < Math.min(to, from + REACH_TOKENS); i += 1) {
    const month = tokens[i - 1]?.kind === 'number' ? monthOf(tokens[i]?.lower ?? '') : undefined
    if (month !== undefined) days.add(`${tokens[i - 1]?.text} ${month}`)
  }
  return days
}

const isOfOtherDay = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  own.size > 0 && other.size > 0 && ![...own].some((day) => other.has(day))

/**
 * What half of the day an hour without figures for it is in, by the words nearest to it, and whether they stand in
 * its own sentence; null where none say so.
 */
export const readHalf = (
  source: Source,
  clock: WrittenClock,
): { readonly half: Half | null; readonly near: boolean } => {
  const own = halfBehind(source, clock) ?? halfBefore(source, clock) ?? halfAfter(source, clock)
  return { half: own ?? halfSpokenOf(source, clock), near: own !== null }
}
