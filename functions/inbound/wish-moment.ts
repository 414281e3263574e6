import { Temporal } from 'temporal-polyfill'
import { addDays } from '../domain/time'

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const clock = /\b([01]?\d|2[0-3]):([0-5]\d)(?: uur)?\b|\b([01]?\d|2[0-3]) uur\b/
const dayWord = new RegExp(
  `\\b(?:(vandaag|vanmiddag|vanavond)|(overmorgen|morgen)(?:ochtend|middag|avond)?|(${weekdays.join('|')})(?:ochtend|middag|avond)?)\\b`,
)

/**
 * The moment named in an approval such as "akkoord, morgen 8:30" and what is left without it; null when
 * none is named. Expects folded text. A day without a time, or a time alone, is no moment to plan by.
 */
export const readMoment = (
  text: string,
  today: string,
): { date: string; time: string; rest: string } | null => {
  const day = dayWord.exec(text)
  if (!day) return null
  const withoutDay = text.replace(day[0], ' ')
  const time = clock.exec(withoutDay)
  if (!time) return null
  const hour = (time[1] ?? time[3] ?? '').padStart(2, '0')
  return {
    date: dateOf(day, today),
    time: `${hour}:${time[2] ?? '00'}`,
    rest: withoutDay.replace(time[0], ' ').replace(/\s+/g, ' ').trim(),
  }
}

const dateOf = (day: RegExpExecArray, today: string): string => {
  if (day[1]) return today
  if (day[2]) return addDays(today, day[2] === 'overmorgen' ? 2 : 1)
  const wanted = weekdays.indexOf(day[3] ?? '') + 1
  const ahead = (wanted - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}
