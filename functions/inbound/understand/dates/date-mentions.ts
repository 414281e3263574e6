import type { Span } from '../evidence'
import { type Source, spanOf } from '../text/source'
import type { DayPart } from '../words/calendar-words'
import type { WrittenDay } from './day-form'
import { directionEnd, readDirection } from './direction'
import type { Joint } from './group-joints'
import { readGroup, type WrittenGroup } from './groups'
import { type Headings, readHeaded, readHeadings } from './headed'
import { isDate } from './is-date'
import { readMonthList } from './month-lists'
import { readMonthRun } from './month-runs'
import { readCounted } from './month-seasons'
import { readMonthsFirst } from './months-first'
import { readRelative } from './relative'
import { settleMentions } from './settle-mentions'
import { readStacked } from './stacked'
import { withWeekdays } from './week-days'

/** A day that the text names, not yet placed in a year. */
export type DatedDay = {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly weekday: { readonly number: number; readonly sure: boolean } | null
  readonly part: DayPart | null
  readonly span: Span
}

/** One group of days in the text; tokens `from` up to `to`. */
export type DateMention = {
  readonly days: readonly DatedDay[]
  readonly joints: readonly Joint[]
  readonly from: number
  readonly to: number
  /** "a.s." looks ahead, "jl." looks back. */
  readonly direction: 'ahead' | 'back' | null
  /** "vanavond", "komende dinsdag": counts only where no date is written. */
  readonly relative: boolean
  /** "de eerste woensdag van juni": counted out, and mere explanation where a date in that month is written. */
  readonly counted?: true
  /** "…, de 17e": one more day of the list right before it. */
  readonly joined?: true
  /** The last that is read: more dates follow than one mail may name. */
  readonly cut?: true
  /** "op tweede paasdag": mere explanation where a date to come is written. */
  readonly holiday?: true
  /** Days behind the month that they share: more such months may follow. */
  readonly monthly?: true
  /** The week in the heading of the page, and no day of its own. */
  readonly page?: true
}

const MENTIONS_MAX = 250

/**
 * All dates of the text in order, up to `MENTIONS_MAX`, where the last says that it was cut; each token is looked at
 * a bounded number of times.
 */
export const readDateMentions = (source: Source): DateMention[] => {
  const mentions: DateMention[] = []
  const headings = readHeadings(source)
  let i = 0
  while (i < source.tokens.length && mentions.length <= MENTIONS_MAX) {
    const token = source.tokens[i]
    const read = token && token.kind !== 'mark' ? readGroup(source.tokens, i) : null
    const group = read?.group
    const mention =
      group && isDate(source, group, mentions.at(-1))
        ? underYear(source, toMention(source, group), headings)
        : token && token.kind !== 'mark'
          ? (readStacked(source, i) ??
            readHeaded(source, i, headings) ??
            readMonthRun(source, i) ??
            readMonthList(source, i, mentions.at(-1), headings) ??
            readMonthsFirst(source, i) ??
            readCounted(source, i) ??
            readRelative(source, i, mentions))
          : null
    const before = mention?.joined ? mentions.pop() : undefined
    if (mention) mentions.push(...(before ? [append(before, mention)] : splitMove(source, mention)))
    i = mention ? mention.to : group || !read ? i + 1 : read.resume
  }
  return withWeekdays(source, settleMentions(mentions, MENTIONS_MAX, source.day))
}

const append = (list: DateMention, more: DateMention): DateMention => ({
  ...list,
  days: [...list.days, ...more.days],
  joints: [...list.joints, 'and'],
  to: more.to,
})

/** A list below "2025" is of that year. */
const underYear = (source: Source, mention: DateMention, headings: Headings): DateMention => {
  const first = source.tokens[mention.from]
  const year = first && /^(?:line|paragraph)$/.test(first.gap) ? headings.yearAt(first.line) : null
  return year === null || mention.days.some((day) => day.year !== null)
    ? mention
    : { ...mention, days: mention.days.map((day) => ({ ...day, year })) }
}

/** "van maandag 5 naar dinsdag 6 mei" is one group of words, but two dates with their own part. */
const splitMove = (source: Source, mention: DateMention): DateMention[] => {
  const at = mention.joints.indexOf('move')
  const next = mention.days[at + 1]
  const before = mention.days[at]
  if (at === -1 || !next || !before) return [mention]
  const border = tokenAt(source, mention.from, mention.to, before.span.end)
  const start = tokenAt(source, mention.from, mention.to, next.span.start)
  return [
    { ...mention, days: mention.days.slice(0, at + 1), joints: mention.joints.slice(0, at), to: border },
    { ...mention, days: mention.days.slice(at + 1), joints: mention.joints.slice(at + 1), from: start },
  ]
}

const tokenAt = (source: Source, from: number, to: number, character: number): number => {
  let i = from
  while (i < to && (source.tokens[i]?.start ?? 0) < character) i += 1
  return i
}

const toMention = (source: Source, group: WrittenGroup): DateMention => {
  const days = group.days.flatMap((day) => toDated(source, day))
  const to = directionEnd(source, group.to)
  const direction = readDirection(source, group.from, group.to)
  const closed =
    to > group.to ? days.map((day, i) => (i === days.length - 1 ? stretch(source, day, to) : day)) : days
  // "Witte Donderdag 9 april".
  const feast =
    /^(?:witte|goede|stille)$/.test(source.tokens[group.from - 1]?.lower ?? '') && days[0]?.weekday
  const from = feast ? group.from - 1 : group.from
  return { days: closed, joints: group.joints, from, to, direction, relative: false }
}

const toDated = (source: Source, written: WrittenDay): DatedDay[] => {
  if (written.month === null) return []
  const part = written.part ?? dayPartAround(source, written)
  const span = spanOf(source, written.from, written.to)
  const { day, month, year, weekday } = written
  return [{ day, month, year, weekday, part, span }]
}

const stretch = (source: Source, day: DatedDay, to: number): DatedDay => ({
  ...day,
  span: { start: day.span.start, end: source.tokens[to - 1]?.end ?? day.span.end },
})

/** "de ochtend van dinsdag 10", "12 maart 's avonds", "12 maart in de namiddag". */
const dayPartAround = (source: Source, day: WrittenDay): DayPart | null => {
  const chars = source.text
  const start = source.tokens[day.from]?.start ?? 0
  const end = source.tokens[day.to - 1]?.end ?? 0
  const left = chars.slice(Math.max(0, start - 24), start).toLowerCase()
  const right = chars.slice(end, end + 22).toLowerCase()
  const before = /(ochtend|morgen|voormiddag|namiddag|middag|avond) (?:van|op)\s+$/.exec(left)?.[1]
  const after =
    /^,?\s*(?:['’]s |in de |\()?(ochtends?|morgens|voormiddags?|namiddags?|middags?|avonds?)\b/.exec(
      right,
    )?.[1]
  return toPart(before ?? after)
}

const toPart = (word: string | undefined): DayPart | null => {
  if (!word) return null
  if (/^(?:ochtend|morgen|voormiddag)/.test(word)) return 'morning'
  return /^avond/.test(word) ? 'evening' : 'afternoon'
}
