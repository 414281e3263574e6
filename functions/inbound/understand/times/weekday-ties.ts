import { daysBetween, weekdayOn } from '../dates/calendar'
import type { RoledMention } from '../roles/date-roles'
import type { Sentence } from '../text/sentences'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { opensLine } from '../text/tokens'
import { shortWeekdayOf, weekdayOf } from '../words/calendar-words'
import { EVERY } from './time-cues'
import type { TimeMention } from './time-mentions'

const WEEKDAY_REACH = 8

/** The bare "vrijdag" of "vrijdag: 17.00-22.00 uur", after the last date; both of "vrijdag en zaterdag". */
export const weekdaysBefore = (source: Source, time: TimeMention, dateEnd: number): number[] => {
  const row = rowWeekday(source, time.from)
  if (row !== null) return [row]
  const from = Math.max(sentenceAt(source, time.from).from, time.from - WEEKDAY_REACH, dateEnd)
  for (let i = time.from - 1; i >= from; i -= 1) {
    const weekday = bareWeekday(source, i)
    if (weekday !== null) return [...joinedBefore(source, i, from), weekday]
  }
  return []
}

/** "za 10-16 u" over "zo 11-16 u", each at the start of its line, or "(za 10-17 uur, zo 11-16 uur)". */
const rowWeekday = ({ tokens }: Source, at: number): number | null => {
  let i = at - 1
  if (/^[.:]$/.test(tokens[i]?.text ?? '')) i -= 1
  const token = tokens[i]
  const opens = opensLine(token) || /^[(,;]$/.test(tokens[i - 1]?.text ?? '')
  return token && opens ? (shortWeekdayOf(token.lower)?.number ?? null) : null
}

const joinedBefore = (source: Source, at: number, from: number): number[] => {
  const joined = /^(?:en|,)$/.test(source.tokens[at - 1]?.text ?? '') && at - 2 >= from
  const weekday = joined ? bareWeekday(source, at - 2) : null
  return weekday === null ? [] : [...joinedBefore(source, at - 2, from), weekday]
}

const bareWeekday = (source: Source, at: number): number | null => {
  const word = source.tokens[at]?.lower ?? ''
  return /en$/.test(word) ? null : (weekdayOf(word)?.number ?? null)
}

const SPAN_DAYS_MAX = 7

/** Whether one of several days that are named together is such a weekday. */
export const fallsOn = (mention: RoledMention, weekday: number): boolean => {
  const days = mention.days.flatMap((day) => (day.iso === null ? [] : [day.iso]))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 2) return false
  if (!mention.joints.includes('range')) return days.some((iso) => weekdayOn(iso) === weekday)
  const length = daysBetween(first, last)
  return length < SPAN_DAYS_MAX && (weekday - weekdayOn(first) + 7) % 7 <= length
}

/** "Alle wedstrijden zijn op maandagavond", where all days are Mondays: no day is set apart. */
export const isOfEach = (
  source: Source,
  { from, to }: Sentence,
  mentions: readonly RoledMention[],
  weekday: number,
): boolean => {
  const { start, end } = spanOf(source, from, to)
  return (
    EVERY.test(source.text.slice(start, Math.min(end, start + 300)).toLowerCase()) &&
    mentions
      .filter(isSession)
      .every(({ days }) => days.every(({ iso }) => iso !== null && weekdayOn(iso) === weekday))
  )
}

export const isSession = (mention: RoledMention): boolean =>
  /^(?:session|moved-to|cancelled|past)$/.test(mention.role)

/** "De winkel is op woensdagen open van 13.00 tot 17.00 uur", below a Monday: the weekdays of a habit, Monday is 1. */
export const habitualWeekdays = ({ tokens }: Source, { from }: TimeMention): number[] => {
  for (let i = from - 1; i >= from - HABIT_REACH; i -= 1) {
    const token = tokens[i]
    if (!token || token.kind === 'number' || /^[.;!?]$/.test(token.text)) return []
    if (/dag(?:middag|avond|ochtend|morgen|namiddag|voormiddag)?en$/.test(token.lower)) {
      const weekday = weekdayOf(token.lower)
      return weekday ? [weekday.number] : []
    }
  }
  return []
}

const HABIT_REACH = 5

export const isOnOneOf = ({ days }: RoledMention, weekdays: readonly number[]): boolean =>
  days.some(({ iso }) => iso !== null && weekdays.includes(weekdayOn(iso)))
