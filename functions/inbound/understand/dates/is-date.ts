import { compact } from '../../compact'
import { columnHead } from '../text/column-head'
import { isBehindStreet } from '../text/house-number'
import type { Source } from '../text/source'
import { opensLine } from '../text/tokens'
import { findEventNoun } from '../words/event-words'
import { isoDay, weekdayOn, yearOf } from './calendar'
import type { DateMention } from './date-mentions'
import type { WrittenDay } from './day-form'
import type { WrittenGroup } from './groups'

const DOUBT_CUE = /^(?:op|vanaf|tot|voor|vóór|datum|wanneer|uiterlijk|van|en|of|naar)$/

/** `30/3` is a date beside a weekday, after a preposition, or at the edge of a line; `1/2` seldom is. */
export const isDate = (source: Source, group: WrittenGroup, previous: DateMention | undefined): boolean => {
  if (group.days.some((day) => day.mark !== undefined)) return isMarked(source, group)
  const doubtful = group.days.every((day) => day.doubtful && day.weekday === null)
  if (!doubtful) return true
  const before = source.tokens[group.from - 1]
  const after = source.tokens[group.to]
  const first = group.days[0]
  // "15/9 zang, 20/10 dans, 17/11 spel": the list has shown what its fractions are.
  const listed =
    /^[,;]$/.test(before?.text ?? '') && previous !== undefined && isSameSentence(source, previous, group)
  if (listed && isFraction(source, previous)) return true
  if (first?.day === 24 && first.month === 7) return false
  if (after?.text === '%' || /^(?:deel|euro|uur|liter|dagen)$/.test(after?.lower ?? '')) return false
  if (isBesideTime(source, group)) return true
  if (isBehindStreet(source.tokens, group.from)) return false
  if (isCell(source, group)) return true
  const atStart = opensLine(source.tokens[group.from])
  const atEnd = !after || opensLine(after) || /^[.!?]$/.test(after.text)
  return atStart || atEnd || DOUBT_CUE.test(before?.lower ?? '') || /^[(:|]$/.test(before?.text ?? '')
}

/** "Dorpsstraat 12 [tab] 7/12 [tab] 20 uur": a cell by itself. */
const isCell = ({ tokens, text }: Source, { from, to }: WrittenGroup): boolean =>
  [from, to].every((at) =>
    /^(?:\t| {2,})/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length)),
  )

const isSameSentence = (source: Source, previous: DateMention, group: WrittenGroup): boolean =>
  source.sentenceOf[previous.from] === source.sentenceOf[group.from]

const isFraction = (source: Source, mention: DateMention): boolean => {
  const span = mention.days[0]?.span
  return span !== undefined && /^\d{1,2}\/\d{1,2}$/.test(source.text.slice(span.start, span.end))
}

/**
 * `12-10` and `12.10` are hours, scores and amounts as well: a date only where the weekday beside them is
 * that of the calendar, or "Datum:" stands before them.
 */
const isMarked = (source: Source, group: WrittenGroup): boolean => {
  const near = source.tokens[group.from - 1]
  const label = near?.text === ':' ? (source.tokens[group.from - 2]?.lower ?? '') : ''
  if (/^(?:datum|data|datums|wanneer)$/.test(label)) return true
  if (near?.lower === 'op' && group.days.every((day) => isPadded(source, day))) return true
  if (/^(?:op|:)$/.test(near?.lower ?? '') && isRisingList(group) && !isOpenOn(source, group)) return true
  if (isRowOfList(source, group)) return true
  if (DATE_HEAD.test(columnHead(source, group.from) ?? '')) return true
  if (isBesideFull(source, group) || isHeadlineDay(source, group)) return true
  if (group.days.every((day) => isInTable(source, day))) return true
  if (group.days.every(cannotBeHours) && isBesideTime(source, group)) return true
  return !isOpenOn(source, group) && group.days.every((day) => fitsWeekday(source, day))
}

const DATE_HEAD = /^(?:datum|data|datums|wanneer)$/
const LIST_MIN = 3

/** "op 8.10, 15.10 en 5.11": no hours and no amounts are listed so. */
const isRisingList = ({ days, joints }: WrittenGroup): boolean =>
  days.length >= LIST_MIN &&
  joints.every((joint) => joint === 'and') &&
  (days.some(({ day }) => day > HOURS_OF_HALF_DAY) || days.every(overlaps)) &&
  days.every((day, i) => i === 0 || follows(day, days[i - 1] ?? day))

/** "op 3-10, 7-11 en 5-12": each begins before the one before it would be over, so that none of them are hours. */
const overlaps = (one: WrittenDay, i: number, all: readonly WrittenDay[]): boolean =>
  i === 0 || one.day < (all[i - 1]?.month ?? 0)

const MONTHS = 12

/** Behind it within half a year, over New Year as well. */
const follows = (
  { day, month }: { day: number; month: number | null },
  before: { day: number; month: number | null },
): boolean => {
  const months = ((month ?? 0) - (before.month ?? 0) + MONTHS) % MONTHS
  return months < MONTHS / 2 && (months > 0 || day > before.day)
}

/** "5-10: langs de beek" over "12-10: door het bos": days that open their lines, in the order of the calendar. */
const isRowOfList = (source: Source, { days, from }: WrittenGroup): boolean => {
  const at = source.tokens[from]?.line ?? -1
  if (days.length > 1 || days[0]?.mark !== '-') return false
  const near = [at - 2, at - 1, at, at + 1, at + 2].map((index) => rowDay(source, index))
  const rows = near.flatMap((row) => row ?? [])
  return (
    near[2] !== null &&
    rows.length > 1 &&
    rows.some(({ day, padded }) => day > HOURS_OF_HALF_DAY || padded) &&
    rows.some(({ day, month }) => day > month) &&
    rows.every((row, i) => i === 0 || follows(row, rows[i - 1] ?? row))
  )
}

const ROW =
  /^(?:[-•*·]\s*)?(\d{1,2})-(\d{1,2})(?=\s?[:|–]|\s+[-–]?\s?\p{L}|\s+\d{1,2}[.:]\d\d(?!\d)|$)(?!\s*(?:uur|u|jaar|km|euro)\b)/u

const rowDay = ({ lines }: Source, index: number): { day: number; month: number; padded: boolean } | null => {
  const found = ROW.exec(lines[index]?.text.slice(0, ROW_HEAD_CHARACTERS) ?? '')
  const [day, month] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || day < 1 || day > 31 || month < 1 || month > MONTHS) return null
  return { day, month, padded: /^0/.test(found[1] ?? '') || /^0/.test(found[2] ?? '') }
}

const ROW_HEAD_CHARACTERS = 24

/** "07-10 08-10" over "14-10 15-10": rows of nothing but such days, of which no one keeps a score. */
const isInTable = ({ lines, tokens }: Source, { from }: WrittenDay): boolean => {
  const at = tokens[from]?.line ?? -1
  const rows = [at - 1, at, at + 1].filter((index) => {
    const text = lines[index]?.text ?? ''
    return text.length <= ROW_CHARACTERS_MAX && PADDED_ROW.test(text)
  })
  return rows.includes(at) && rows.length > 1
}

const ROW_CHARACTERS_MAX = 160
const PADDED_ROW = compact(/^(?:\d{1,2}\s+)?(?:(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])(?:\s+|$)){2,}$/)

const TIME_AFTER = compact(
  /^[\s,?]{1,3}(?:om |vanaf |van )?(?:\d{1,2}(?:[.:]\d{2})?\s?(?:uur|u)\b|\d{1,2}[.:]\d{2}\b|half [a-zß-ɏ]+|half \d)/i,
)
const TIME_CHARACTERS = 24

/** "Training 8/6 19u", "Etentje 18/6? Half 7": between a word and a time of the day. */
const isBesideTime = ({ tokens, text }: Source, { days, from, to }: WrittenGroup): boolean => {
  const end = tokens[to - 1]?.end ?? 0
  return (
    days.length === 1 &&
    (tokens[from - 1]?.kind === 'word' ||
      (tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'word')) &&
    TIME_AFTER.test(text.slice(end, end + TIME_CHARACTERS))
  )
}

/** From twelve to six no gathering lasts: "12-6" beside an hour of its own is a day. */
const cannotBeHours = ({ day, month, mark }: WrittenDay): boolean =>
  mark === '-' && month !== null && day > month

/** "Dagtocht naar Gent, 28-9", "28-9: Dagtocht naar Gent": at the edge of a headline that names a gathering. */
const isHeadlineDay = ({ lines, tokens, text }: Source, { days, from, to }: WrittenGroup): boolean => {
  const line = lines[tokens[from]?.line ?? -1]
  const [first] = days
  if (!line || line.index >= HEADLINES || days.length > 1 || !first || !cannotBeHours(first)) return false
  const before = text.slice(line.start, tokens[from]?.start).trim()
  const after = text.slice(tokens[to - 1]?.end, line.end).trim()
  const sure = first.day > HOURS_OF_HALF_DAY || /[,(:–|-]$/.test(before) || /^[:–|-]/.test(after)
  const edge = before === '' ? /^[:–|-]/.test(after) : /^[.!)]?$/.test(after)
  return edge && sure && findEventNoun(line.text) !== null
}

const HEADLINES = 3
const HOURS_OF_HALF_DAY = 12

/** "21-10 t/m 23-10-2024": the last of them shows what the others are. */
const isBesideFull = (source: Source, { days, joints }: WrittenGroup): boolean => {
  const last = days.at(-1)
  const words = last && source.text.slice(source.tokens[last.from]?.start, source.tokens[last.to - 1]?.end)
  const mark = /\d([-.])\d{1,2}\1(?:20)?\d\d$/.exec(words ?? '')?.[1]
  return (
    mark !== undefined &&
    joints.length > 0 &&
    days.slice(0, -1).every((day) => day.month !== null && (day.mark === undefined || day.mark === mark))
  )
}

/** "op 30.08": no hour and no amount is written so after "op". */
const isPadded = (source: Source, { mark, month, from, to }: WrittenDay): boolean =>
  mark === '.' &&
  /^\d\d\.\d\d$/.test(source.text.slice(source.tokens[from]?.start, source.tokens[to - 1]?.end)) &&
  (month ?? 0) < 13

/** "Open: dinsdag 9-12" are hours. */
const isOpenOn = (source: Source, group: WrittenGroup): boolean => {
  const at = source.tokens[group.from]?.start ?? 0
  return /\bopen/i.test(source.text.slice(Math.max(0, at - 60), at))
}

const fitsWeekday = (source: Source, { weekday, month, day }: WrittenDay): boolean => {
  if (weekday === null || month === null) return false
  const year = yearOf(source.day)
  const ahead = [year, year + 1]
    .map((near) => isoDay(near, month, day))
    .find((iso) => (iso ?? '') >= source.day)
  return ahead != null && weekdayOn(ahead) === weekday.number
}
