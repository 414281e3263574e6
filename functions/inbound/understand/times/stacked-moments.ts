import { type Source, words } from '../text/source'
import type { TimeMention } from './time-mentions'

/**
 * "27 november 2023 - 13:00" and right below it, or after a dash, "27 november 2023 - 17:30", as calendars print a
 * beginning and an end: the second time is when it ends. `taken` marks the tokens of dates.
 */
export const withStackedEnds = (
  source: Source,
  times: readonly TimeMention[],
  taken: Uint8Array,
): TimeMention[] => {
  const beside = times.map((time) => dateBeside(source, time, taken))
  const before = times.map((time) => dateBefore(source, time, taken))
  return times.map((time, i) => {
    const first = times[i - 1]
    if (!first || !isMoment(time) || (first.start ?? '24') >= (time.start ?? '')) return time
    const date = beside[i] ?? null
    const stacked = date !== null && beside[i - 1] === date && isBelow(source, time, first)
    const alone = beside[i - 2] !== date && beside[i + 1] !== date
    const day = before[i] ?? null
    const dashed = day !== null && before[i - 1] === day && isDashed(source, first, time, taken)
    return (stacked && alone) || dashed
      ? { ...time, start: null, end: time.start, role: 'end', sure: true }
      : time
  })
}

const isMoment = (time: TimeMention): boolean =>
  time.role === 'moment' && time.start !== null && time.end === null

const isBelow = ({ tokens }: Source, time: TimeMention, first: TimeMention): boolean =>
  (tokens[time.from]?.line ?? 0) - (tokens[first.from]?.line ?? 0) === 1

const ASIDE = /^(?:van|tot|om|start|begin|einde?|uur|t|m|en|met)$/

/** The words of the date that shares its line with this time and with nothing else. */
const dateBeside = (source: Source, time: TimeMention, taken: Uint8Array): string | null => {
  if (!isMoment(time)) return null
  const { tokens } = source
  const line = tokens[time.from]?.line
  let from = time.from
  while (tokens[from - 1]?.line === line && time.from - from < LINE_TOKENS_MAX) from -= 1
  let to = time.to
  while (tokens[to]?.line === line && to - time.to < LINE_TOKENS_MAX) to += 1
  const parts: string[] = []
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (!token || (i >= time.from && i < time.to)) continue
    if (taken[i]) parts.push(words(source, token).toLowerCase())
    else if (token.kind !== 'mark' && !ASIDE.test(token.lower)) return null
  }
  return parts.length > 0 ? parts.join(' ') : null
}

const LINE_TOKENS_MAX = 12

/** The words of the date right before a time: "5 maart 2026, 09.00 uur". */
const dateBefore = (source: Source, time: TimeMention, taken: Uint8Array): string | null => {
  const { tokens } = source
  let to = time.from
  while (to > 0 && !taken[to - 1] && time.from - to < 2 && isJoint(tokens[to - 1])) to -= 1
  let from = to
  while (from > 0 && taken[from - 1] && to - from < LINE_TOKENS_MAX) from -= 1
  if (from === to) return null
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}

/** Between the two times stand a dash and the date of the second, and nothing else. */
const isDashed = ({ tokens }: Source, first: TimeMention, time: TimeMention, taken: Uint8Array): boolean => {
  const between = tokens.slice(first.to, time.from)
  return (
    between.length <= LINE_TOKENS_MAX &&
    /^(?:[-–—]+|tot|t)$/.test(between[0]?.text ?? '') &&
    between.every((token, i) => taken[first.to + i] === 1 || isJoint(token))
  )
}

const isJoint = (token: { readonly kind: string; readonly lower: string } | undefined): boolean =>
  token !== undefined && (token.kind === 'mark' || ASIDE.test(token.lower))
