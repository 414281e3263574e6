import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { MONTH_WORDS, monthOf } from '../words/calendar-words'
import type { TimeMention } from './time-mentions'

const IN_MONTH = compact(
  new RegExp(`(?<![a-zß-ɏ])in (?:de maand )?(${MONTH_WORDS.join('|')})(?![a-zß-ɏ])`, 'i'),
)

/** "In juni zijn er avondwandelingen om 19 uur", after an evening in May: what still has no date. */
export const isOfOtherMonth = (source: Source, time: TimeMention, previous: RoledMention): boolean => {
  const sentence = sentenceAt(source, time.from)
  const { start } = spanOf(source, sentence.from, sentence.to)
  const found = IN_MONTH.exec(source.text.slice(Math.max(start, time.span.start - 200), time.span.start))
  const month = monthOf(found?.[1]?.toLowerCase() ?? '')
  return month !== undefined && previous.days.every((day) => day.month !== month)
}
