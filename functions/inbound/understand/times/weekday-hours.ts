import { compact } from '../../compact'
import { weekdayOn } from '../dates/calendar'
import type { RoledMention } from '../roles/date-roles'
import { lineAt, type Source, sentenceAt } from '../text/source'
import { WEEKDAY_WORDS, weekdayOf } from '../words/calendar-words'
import type { TimeMention } from './time-mentions'
import { isSession } from './weekday-ties'

const DAYS_MIN = 3

/**
 * "Zaterdags is de aanvang 20.15 uur. Op zondag beginnen we om 10.45 uur", below the dates that it is about: of
 * three days or more in the same paragraph, on several weekdays, those on the `weekdays` that it names.
 */
export const daysOfSome = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  weekdays: readonly number[],
): readonly number[] => {
  if (weekdays.length === 0 || !time.sure || time.role === 'doors') return []
  const sentence = sentenceAt(source, time.from)
  const paragraph = lineAt(source, time.from)?.paragraph
  const days = mentions
    .filter(
      (one) => isSession(one) && one.to <= sentence.from && lineAt(source, one.from)?.paragraph === paragraph,
    )
    .flatMap((one) => one.days.map(({ iso }) => iso))
  const listed = [...new Set(days)].flatMap((iso) => (iso === null ? [] : [weekdayOn(iso)]))
  const several = listed.length >= DAYS_MIN && new Set(listed).size > 1
  return several ? weekdays.filter((weekday) => listed.includes(weekday)) : []
}

const EACH = compact(new RegExp(`(?:elke|iedere) (?:[a-zß-ɏ]+ )?(${WEEKDAY_WORDS.join('|')})`, 'i'))
const OTHER_DAYS = new RegExp(`(?:${WEEKDAY_WORDS.join('|')})`, 'gi')

/** The one weekday of "elke zondag 09.30 uur"; null where it names none, or several. */
export const weekdayOfEach = (sentence: string): number | null => {
  const found = EACH.exec(sentence)
  const named = new Set(sentence.match(OTHER_DAYS)?.map((word) => word.toLowerCase()))
  return found?.[1] && named.size === 1 ? (weekdayOf(found[1].toLowerCase())?.number ?? null) : null
}
