import { Temporal } from 'temporal-polyfill'

const MONTHS: readonly string[][] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const WEEKDAYS = [
  'maandag|monday',
  'dinsdag|tuesday',
  'woensdag|wednesday',
  'donderdag|thursday',
  'vrijdag|friday',
  'zaterdag|saturday',
  'zondag|sunday',
]

const SHORT_WEEKDAYS = ['ma|mon', 'di|tues?', 'wo|wed', 'do|thu(?:rs)?', 'vr|fri', 'za|sat', 'zo|sun']

/** Months by which a day can be told without its number; in English some are words. */
export const monthOf = (date: string): string => {
  const names = MONTHS[Temporal.PlainDate.from(date).month - 1] ?? []
  return `(?:${names.filter((name) => !['may', 'mar', 'jan', 'march', 'august'].includes(name)).join('|')})`
}

export const weekdayOf = (date: string): string => WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? ''

/** Abbreviations that are no other word. */
export const shortWeekdayOf = (date: string): string =>
  SHORT_WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]?.split('|')[0] ?? ''

/** How folded text of `today` speaks of this day: "morgen", "komende donderdag". */
const spokenDays = (date: string, today: string | null): string[] => {
  if (today === null) return []
  const days = Temporal.PlainDate.from(today).until(date).days
  const [named] = [SPOKEN[days]].filter((one) => one !== undefined)
  const isSoon = days >= 0 && days <= 7
  return [...(named ? [named] : []), ...(isSoon ? [`(?:${SOON}) (?:${weekdayOf(date)})`] : [])]
}

const PARTS_OF_DAY = '(?:ochtend|middag|avond)'
const SPOKEN = [
  'vandaag|van(?:ochtend|morgen|middag|avond)|today|tonight',
  `morgen${PARTS_OF_DAY}?|tomorrow`,
  `overmorgen${PARTS_OF_DAY}?`,
]
const SOON = 'aanstaande|aankomende|eerstkomende|komende|this'

/**
 * How folded text names this day: `full` with its month, or as whoever writes `today` says it, `ofMonth` as
 * "de 15e", and its weekday.
 */
export const dayPatterns = (
  date: string,
  today: string | null = null,
): { full: string; ofMonth: string; weekday: string } => {
  const { day, month, year, dayOfWeek } = Temporal.PlainDate.from(date)
  const weekday = `(?:${WEEKDAYS[dayOfWeek - 1]})(?:ochtend|morgen|middag|avond)?`
  const short = `(?:${SHORT_WEEKDAYS[dayOfWeek - 1]})\\.?`
  const months = `(?:${(MONTHS[month - 1] ?? []).join('|')})`
  const years = `(?: ${year})?`
  const spoken = spokenDays(date, today)
  const days = [
    `${day}(?:e|ste|de|st|nd|rd|th)?(?: of)? ${months}${years}`,
    `${months} ${day}(?:st|nd|rd|th)?${years}`,
    `0?${day}[-/]0?${month}(?:[-/](?:${year}|${year % 100}))?(?![-/\\d])`,
  ]
  return {
    full: [`(?:(?:(?:${SOON}) )?(?:${weekday}|${short}),? )?(?:${days.join('|')})${COMING}`, ...spoken].join(
      '|',
    ),
    ofMonth: `(?:(?:${weekday}|${short}),? )?(?:de |the )?${day}(?:e|ste|de|st|nd|rd|th)`,
    weekday,
  }
}

/** "donderdag 4 juni a.s." */
const COMING = '(?: (?:aanstaande|eerstkomende|as\\b\\.?))?'

export const MONTH_NAMES = MONTHS.flat().join('|')

/** A mention as whole words, with the small words that lead it in. */
export const mentionOf = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d#])(?:(?:op|on|de|the|die) )*(?:${pattern})(?![\\p{L}\\d])`, 'gu')

/**
 * The folded text without mentions of the event's own day: "ik ben er 4 juni bij" answers as "ik ben er
 * bij". Any other day stays, so that an answer about another day is not taken for one about this.
 */
export const withoutOwnDay = (text: string, date: string | null, today: string | null = null): string => {
  if (!date) return text
  const { full, ofMonth, weekday } = dayPatterns(date, today)
  return text
    .replace(
      mentionOf(`(?:(?:voor|naar|for) )?(?:(?:de|die|the) )?(?:${full}|${weekday}(?:,? de ${ofMonth})?)`),
      ' ',
    )
    .replace(mentionOf(`(?:de|the) ${ofMonth}(?! (?:keer|bijeenkomst|sessie|dag|editie))`), ' ')
    .replace(/ {2,}/g, ' ')
}
