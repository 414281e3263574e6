import type { RoledMention } from '../roles/date-roles'
import type { Line } from '../text/lines'
import { lineAt, type Source } from '../text/source'
import type { TimeMention } from './time-mentions'
import { isSession } from './weekday-ties'

const DATES_MIN = 2

/**
 * "Lezingen in De Poort" and "om 20.15 u" as a line of its own, over days that each head what is told of
 * them: the hour of them all.
 */
export const isHeadHour = (source: Source, time: TimeMention, mentions: readonly RoledMention[]): boolean => {
  const line = lineAt(source, time.from)
  if (!line || line.subject || !isBare(line, [time.span])) return false
  const days = mentions.filter(isSession)
  const heads = days.filter((day) => {
    const own = lineAt(source, day.from)
    return (
      own &&
      own.paragraph !== line.paragraph &&
      isBare(
        own,
        day.days.map(({ span }) => span),
      )
    )
  })
  return heads.length >= DATES_MIN && (days[0]?.from ?? 0) > time.from
}

const JOINING_LETTERS_MAX = 6

/** Nothing else of note stands in the line: "om 20.15 u", "Woensdag 2 oktober 2024". */
const isBare = (line: Line, spans: readonly { readonly start: number; readonly end: number }[]): boolean => {
  const said = spans.reduce((length, { start, end }) => length + end - start, 0)
  return line.end - line.start - said <= JOINING_LETTERS_MAX
}

const HEAD_LINES_MAX = 12

/**
 * "Aanvang: 20.00 uur" above rows that each open with their date, or the hour in the headline over them: that of
 * them all. `at` is the date after the time; `apart` says that the time stands in a line of its own.
 */
export const isOverRows = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
  apart: boolean,
): boolean => {
  const line = lineAt(source, time.from)
  if (!line || (!apart && line.index > 0) || mentions.slice(0, at).some(isSession)) return false
  const days = mentions.slice(at).filter(isSession)
  const [first, second] = days
  if (!first || !second || !days.every(({ context }) => context.opensLine)) return false
  const above = (lineAt(source, first.from)?.index ?? 0) - line.index
  return above > 0 && above <= HEAD_LINES_MAX && isRowAbove(source, first, second)
}

/** "Plaats en tijd: De Spil, 20.00 uur" in a paragraph of its own below such rows. */
export const isUnderRows = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
): boolean => {
  const all = mentions.filter(isSession)
  const rows = new Set(
    all.flatMap(({ days, context }) => (context.opensLine ? days.map(({ iso }) => iso) : [])),
  )
  // A day that the prose names too is in the rows all the same.
  const days = all.filter((one) => one.context.opensLine || !one.days.every(({ iso }) => rows.has(iso)))
  const [last, before] = [mentions[at - 1], mentions[at - 2]]
  if (!last || !before || last !== days.at(-1) || days.length < DATES_MIN) return false
  const paragraph = lineAt(source, time.from)?.paragraph
  return (
    lineAt(source, last.from)?.paragraph !== paragraph &&
    days.every(({ context }) => context.opensLine) &&
    isRowAbove(source, before, last)
  )
}

const ROW_LINES_MAX = 2

const isRowAbove = (source: Source, one: RoledMention, other: RoledMention): boolean => {
  const [above, below] = [lineAt(source, one.from), lineAt(source, other.from)]
  return (
    above !== undefined &&
    below !== undefined &&
    above.paragraph === below.paragraph &&
    below.index - above.index <= ROW_LINES_MAX
  )
}

const HEAD_TOKENS_MAX = 5
const LIST_TOKENS_MAX = 8

/** "Tijd: 19.30 – 21.00 uur" right over "Data: 6, 13 en 20 februari": the hours of that list, and no other day's. */
export const listBelow = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
  weekdays: readonly number[],
): readonly RoledMention[] => {
  const listed: RoledMention[] = []
  for (let i = at; i < mentions.length; i += 1) {
    const mention = mentions[i]
    const last = mentions[i - 1]?.to ?? 0
    if (!mention || !isSession(mention)) break
    if (i > at && (mention.from - last > LIST_TOKENS_MAX || saysOtherWeekday(mention, weekdays))) break
    listed.push(mention)
  }
  const [first] = listed
  const days = listed.reduce((count, mention) => count + mention.days.length, 0)
  // Days that each have an hour of their own behind them are no list.
  const timed = listed.slice(1).filter((mention, i) => hasNumber(source, listed[i]?.to ?? 0, mention.from))
  if (timed.length > 0 && timed.length === listed.length - 1) return []
  if (!first || days < DATES_MIN || first.from - time.to > HEAD_TOKENS_MAX) return []
  const between = source.tokens.slice(time.to, first.from)
  return between.every(({ kind, lower }) => kind === 'mark' || LIST_WORD.test(lower)) ? listed : []
}

/** "Op woensdag van 19.30 tot 20.30 uur" is not about "zaterdag 26 oktober" at the end of the list. */
const saysOtherWeekday = ({ days }: RoledMention, weekdays: readonly number[]): boolean =>
  weekdays.length > 0 && days.some(({ weekday }) => weekday !== null && !weekdays.includes(weekday.number))

const hasNumber = ({ tokens }: Source, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'number')

const LIST_WORD =
  /^(?:op|[a-zß-ɏ]*data|datums|dagen|datum|uur|de|volgende|zijn|is|en|telkens|steeds|gehouden|gegeven|georganiseerd|plaats)$/
