import type { RoledMention } from '../roles/date-roles'
import type { Line } from '../text/lines'
import { lineAt, type Source, sentenceAt, spanOf } from '../text/source'
import { MONTH_WORDS, monthOf } from '../words/calendar-words'
import type { TimeMention } from './time-mentions'
import { isSession } from './weekday-ties'

const IN_MONTH = new RegExp(`(?<![a-zß-ɏ])in (?:de maand )?(${MONTH_WORDS.join('|')})(?![a-zß-ɏ])`, 'i')

/** "In juni zijn er avondwandelingen om 19 uur", after an evening in May: what still has no date. */
export const isOfOtherMonth = (source: Source, time: TimeMention, previous: RoledMention): boolean => {
  const sentence = sentenceAt(source, time.from)
  const { start } = spanOf(source, sentence.from, sentence.to)
  const found = IN_MONTH.exec(source.text.slice(Math.max(start, time.span.start - 200), time.span.start))
  const month = monthOf(found?.[1]?.toLowerCase() ?? '')
  return month !== undefined && previous.days.every((day) => day.month !== month)
}

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
