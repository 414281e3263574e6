import type { Understanding } from '../domain/understanding'
import { readSource, spanOf } from './understand/text/source'

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
  const source = readSource({ subject: '', text, day })
  const sentences = source.sentences.map(({ from, to }) => {
    const { start, end } = spanOf(source, from, to)
    return text.slice(start, end)
  })
  return read.events.map((event, index) => {
    const words = read.evidence[`/events/${index}/registration/mode`]?.words
    if (event.registration.mode !== 'later' || !words) return null
    const said = sentences.find((sentence) => sentence.includes(words)) ?? ''
    return PROMISES.find(([pattern]) => pattern.test(said))?.[1] ?? null
  })
}
