import { columnHead } from '../text/column-head'
import type { Source } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { isCounted, leavesHour } from './after-hour'
import { halfBehind } from './half-cues'
import type { WrittenClock } from './written-clock'

/** "van 10 tot 12" and "za 4 sept 10-12 Snoeiles" are times, "van 10 tot 12 jaar" and "10-12 deelnemers" are not. */
export const isBareRange = (
  source: Source,
  first: WrittenClock,
  second: WrittenClock,
  opened: string,
  taken: Uint8Array,
): boolean => {
  const { tokens } = source
  const next = tokens[second.to]
  const closed = !next || opensLine(next) || /^[.,;:)|(]$/.test(next.text)
  if (/^(?:van|tussen)$/.test(opened))
    return (
      first.hour < second.hour + 12 &&
      !isCounted(tokens[first.from - 2]?.lower ?? '') &&
      (closed ||
        leavesHour(next.lower) ||
        halfBehind(source, second) !== null ||
        (isNamed(next) && taken[first.from - 2] === 1))
    )
  return (
    isHyphen(tokens, first, second) &&
    isSpan(first, second) &&
    (closed || isNamed(next) || leavesHour(next.lower) || /^(?:[-–—]+|een|de|het)$/.test(next.lower)) &&
    (isBehindDay(tokens, first, taken) || HOURS.test(columnHead(source, first.from) ?? ''))
  )
}

/** The head of a column of hours. */
const HOURS = /^(?:tijd(?:en|stip)?|uur|uren|hoe laat)$/

/** Right behind a date in its line. */
const isBehindDay = (tokens: readonly Token[], { from }: WrittenClock, taken: Uint8Array): boolean => {
  const [own, before] = [tokens[from], tokens[from - 1]]
  if (own === undefined || opensLine(own)) return false
  if (own.gap === 'none' && before?.text !== '(') return false
  if (taken[from - 1]) return true
  return /^[,:;|(–-]$/.test(before?.text ?? '') && !opensLine(before) && taken[from - 2] === 1
}

const isHyphen = (tokens: readonly Token[], { to }: WrittenClock, second: WrittenClock): boolean =>
  second.from === to + 1 && /^[-–—]$/.test(tokens[to]?.text ?? '')

const HOURS_MAX = 10

/** "10-12", "20-22", "2-4": hours that a gathering lasts. */
const isSpan = ({ hour }: WrittenClock, { hour: end }: WrittenClock): boolean =>
  hour < end && end <= 24 && end - hour <= HOURS_MAX

/** "Snoeiles", where "jaar" or "deelnemers" would be counted. */
const isNamed = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && /^\p{Lu}/u.test(text) && !isCounted(lower)
