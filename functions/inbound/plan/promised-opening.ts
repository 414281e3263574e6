import { addWorkingDays } from '../../domain/time'
import type { Understanding } from '../../domain/understanding'
import { sentencesOf } from './sentences-of'

/** Working days after which a promise has lapsed, by its words; "binnenkort" and the like promise no time. */
const PROMISES: readonly [RegExp, number][] = [
  [/\bmorgen\b/i, 1],
  [/\b(?:binnen|over) (?:een|1) dag\b/i, 1],
  [/\b(?:binnen|over|in) (?:enkele|een paar|een aantal) dagen\b|\been dezer dagen\b|\bdezer dagen\b/i, 3],
  [/\bnog deze week\b|\bdeze week\b|\b(?:binnen|over) (?:een|1) week\b|\bvolgende week\b/i, 5],
  [/\b(?:binnen|over) (?:twee|2|enkele|een paar) weken\b/i, 10],
]

/**
 * For each event of the announcement: the working days within which registration was promised to open;
 * null where it is open, or where no time was promised. Read in the sentence that says that it follows.
 */
export const promisedOpenings = (text: string, day: string, read: Understanding): (number | null)[] => {
  const sentences = sentencesOf(text, day)
  return read.events.map((event, index) => {
    const words = read.evidence[`/events/${index}/registration/mode`]?.words
    if (event.registration.mode !== 'later' || !words) return null
    const said = sentences.find((sentence) => sentence.includes(words)) ?? ''
    return PROMISES.find(([pattern]) => pattern.test(said))?.[1] ?? workingDaysTo(monthNamed(said, day), day)
  })
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const IN_MONTH = new RegExp(`\\b(?:begin|in|vanaf|half|medio) (${MONTHS.join('|')})\\b`, 'iu')

/** The first day of the month that is named without a day: "in september", "na de zomer". */
const monthNamed = (said: string, day: string): string | null => {
  const named = /\bna de zomer(?:vakantie|stop)?\b/iu.test(said)
    ? 'september'
    : IN_MONTH.exec(said)?.[1]?.toLowerCase()
  if (!named) return null
  const month = String(MONTHS.indexOf(named) + 1).padStart(2, '0')
  const year = Number(day.slice(0, 4))
  const first = `${year}-${month}-01`
  return first > day ? first : `${year + 1}-${month}-01`
}

/** Working days from `day` until the first that is not before `until`. */
const workingDaysTo = (until: string | null, day: string): number | null => {
  if (until === null) return null
  let count = 1
  while (addWorkingDays(day, count) < until) count += 1
  return count
}
