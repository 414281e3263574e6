import { Temporal } from 'temporal-polyfill'
import { addDays } from '../domain/time'

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|')
const short = 'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'.split('|')
const hours = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf'.split('|')

const PART_OF_DAY = 'ochtend|morgen|middag|avond'
const DAY = new RegExp(
  `\\b(?:pas |liefst )?(?:op )?(?:(vandaag|vanochtend|vanmorgen|vanmiddag|vanavond)|(overmorgen|morgen)(${PART_OF_DAY})?|(?:(?:aanstaande|komende|a s) )?(${weekdays.join('|')})?(${PART_OF_DAY})?(?: ?\\b(\\d{1,2}) (${months.join('|')}|${short.join('|')}))?)(?![\\p{L}\\p{N}])`,
  'gu',
)
const CLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}:])(?:om |vanaf )?(?:([01]?\\d|2[0-3]):([0-5]\\d)(?: ?(?:uur|u))?|([01]?\\d|2[0-3]) ?(?:uur|u)|(half|kwart over|kwart voor) (${hours.join('|')})|(${hours.join('|')}) uur)(?: s (ochtends|morgens|middags|avonds))?(?![\\p{L}\\p{N}:])`,
  'gu',
)

/** A wall-clock moment, and the text without it. */
export type NamedMoment = {
  date: string
  time: string
  rest: string
  /** "morgen 8:30": it can only be when to send, also without a word for sending. */
  alone: boolean
}

/**
 * The moment named in an approval such as "akkoord, morgen 8:30" and what is left without it; null when
 * none is named. Expects lower case. A day without a time, a time alone, two of either, an hour that could
 * be of the morning or the evening, or a weekday that is not that date's: no moment to plan by.
 */
export const readMoment = (text: string, today: string): NamedMoment | null => {
  const [day, ...otherDays] = [...text.matchAll(DAY)].filter(isDay)
  if (!day || otherDays.length > 0) return null
  const withoutDay = cut(text, day)
  const [time, ...otherTimes] = withoutDay.matchAll(CLOCK)
  if (!time || otherTimes.length > 0) return null
  const date = dateOf(day, today)
  const at = timeOf(time, [day[0], time[7] ?? ''].join(' '))
  if (!date || !at) return null
  return { date, time: at, rest: cut(withoutDay, time).trim(), alone: Boolean(day[1] ?? day[2]) }
}

const isDay = (found: RegExpExecArray): boolean =>
  Boolean(found[1] ?? found[2] ?? found[4] ?? found[6]) && found[0].trim() !== ''

const cut = (text: string, found: RegExpExecArray): string =>
  `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/ {2,}/g, ' ')

const dateOf = (day: RegExpExecArray, today: string): string | null => {
  if (day[1]) return today
  if (day[2]) return addDays(today, day[2] === 'overmorgen' ? 2 : 1)
  const wanted = weekdays.indexOf(day[4] ?? '') + 1
  const now = Temporal.PlainDate.from(today)
  if (day[6]) {
    const month = (months.includes(day[7] ?? '') ? months : short).indexOf(day[7] ?? '') + 1
    const date = onDay(now, month, Number(day[6]))
    return date && (wanted === 0 || date.dayOfWeek === wanted) ? date.toString() : null
  }
  const ahead = (wanted - now.dayOfWeek + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}

/** The next such day. */
const onDay = (now: Temporal.PlainDate, month: number, day: number): Temporal.PlainDate | null => {
  const inYear = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 })
    return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : null
  }
  const date = inYear(now.year)
  return date && Temporal.PlainDate.compare(date, now) >= 0 ? date : inYear(now.year + 1)
}

/** An hour in words is of the morning from eight on; any other needs its part of the day. */
const timeOf = (time: RegExpExecArray, said: string): string | null => {
  const [, hour, minute, whole, quarter, quartered, full] = time
  const late = /middag|avond/.test(said)
  const early = /ochtend|morgens/.test(said)
  if (hour !== undefined || whole !== undefined) {
    const written = Number(hour ?? whole)
    const noon = late && written < 12 && written > 0 ? 12 : 0
    return clock((written + noon) * 60 + Number(minute ?? 0))
  }
  const word = hours.indexOf(quartered ?? full ?? '') + 1
  const before = quarter === 'half' ? -30 : quarter === 'kwart voor' ? -15 : quarter === 'kwart over' ? 15 : 0
  const minutes = word * 60 + before
  if (late) return clock(minutes < 12 * 60 ? minutes + 12 * 60 : minutes)
  return early || minutes >= 8 * 60 ? clock(minutes) : null
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
