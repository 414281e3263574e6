import { type Source, spanOf } from '../text/source'
import { monthOf, weekdayOf } from '../words/calendar-words'
import { isoDay, weekdayOn, yearOf } from './calendar'
import type { DatedDay, DateMention } from './date-mentions'

/** "dinsdag de 29ste": in the month of the date before it, else the first such day after the mail. */
export const readOrdinal = (
  source: Source,
  at: number,
  before: readonly DateMention[],
): DateMention | null => {
  const { tokens } = source
  const weekday = weekdayOf(tokens[at]?.lower ?? '')
  const article = weekday ? at + 1 : at
  const [de, number, suffix] = [tokens[article], tokens[article + 1], tokens[article + 2]]
  if (de?.lower !== 'de' || number?.kind !== 'number' || suffix?.gap !== 'none') return null
  const last = before.at(-1)
  const joined =
    last !== undefined && last.days.length < LIST_MAX && !last.relative && isJoined(source, last, at)
  const becomes = last !== undefined && !last.relative && becomesDay(source, at)
  const named = weekday !== undefined || joined || becomes
  const ste = suffix.lower === 'ste' || (named && /^(?:e|de)$/.test(suffix.lower))
  const closed = tokens[article + 3]?.kind !== 'word' || weekday !== undefined || joined
  const day = Number(number.text)
  if (!ste || !closed || day < 1 || day > 31) return null
  const anchor = before.at(-1)?.days.at(-1)
  const behind = anchor && becomes ? monthBehind(anchor, day) : anchor?.month
  const month = monthNamed(source, at) ?? behind ?? monthAhead(source.day, day, weekday?.number)
  const span = spanOf(source, at, article + 3)
  const sure = weekday ? { number: weekday.number, sure: true } : null
  const year = anchor?.month === month ? anchor.year : null
  const found = { day, month, year, weekday: sure, part: weekday?.part ?? null, span }
  return {
    days: [found],
    joints: [],
    from: at,
    to: article + 3,
    direction: null,
    relative: !named,
    ...(joined ? { joined: true as const } : {}),
  }
}

/** "Dat wordt dus de 11e", "verzetten we naar de 11e", "niet op 4 mei maar de 11e". */
const BECOMES = /^(?:naar|wordt|dus|nu|maar|daarom)$/
const HALF_MONTH = 15

/** "maar op de 11e", "houden we op de 11e" too. */
const becomesDay = ({ tokens }: Source, at: number): boolean => {
  const [near, far] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  return BECOMES.test(near) || (near === 'op' && (BECOMES.test(far) || /^(?:we|wij|plaats)$/.test(far)))
}

/** From the 28th to the 5th is to that of the next month, from the 11th to the 4th to that before. */
const monthBehind = ({ day: old, month }: DatedDay, day: number): number =>
  old - day > HALF_MONTH ? (month % 12) + 1 : month

/** "dinsdag de 10e, de 17e en de 24e". */
const isJoined = (source: Source, last: DateMention, at: number): boolean =>
  last.to >= at - 2 && last.to < at && /^(?:,|en|of)$/.test(source.tokens[at - 1]?.lower ?? '')

const LIST_MAX = 40
const NAMED_BEFORE_MAX = 12

/** "In juni wandelen we op dinsdag de 10e". */
const monthNamed = (source: Source, at: number): number | null => {
  const sentence = source.sentenceOf[at]
  for (let i = at - 1; i > at - NAMED_BEFORE_MAX && source.sentenceOf[i] === sentence; i -= 1) {
    const month = monthOf(source.tokens[i]?.lower ?? '')
    if (month !== undefined && source.tokens[i - 1]?.lower === 'in') return month
  }
  return null
}

const MONTHS_AHEAD_MAX = 4

/** The first such day after the mail; "dinsdag de 23e" in the first month whose 23rd is a Tuesday. */
const monthAhead = (from: string, day: number, weekday?: number): number => {
  const first = Number(from.slice(5, 7)) + (Number(from.slice(8)) <= day ? 0 : 1)
  const months = Array.from({ length: MONTHS_AHEAD_MAX }, (_, i) => first + i)
  const fits = (month: number): boolean => {
    const iso = isoDay(yearOf(from) + (month > 12 ? 1 : 0), ((month - 1) % 12) + 1, day)
    return iso !== null && weekdayOn(iso) === weekday
  }
  const found = weekday === undefined ? undefined : months.find(fits)
  return (((found ?? first) - 1) % 12) + 1
}
