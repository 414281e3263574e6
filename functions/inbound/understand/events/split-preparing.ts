import { compact } from '../../compact'
import { partOf, type Source, sentenceAt, spanOf } from '../text/source'
import type { DatedSession } from './sessions'
import type { EventPart } from './split'

/** What tells of a gathering, and is no part of it. */
const TELLS_OF = compact(
  /(?<![a-zß-ɏ])(?:(?:informatie|info|voorlichtings|foto)-?(?:avond|middag|ochtend|bijeenkomst|sessie|moment|uur)|proefles|voorbespreking)(?![a-zß-ɏ])/i,
)
/** What one may tell of beforehand. */
const WHOLE = compact(
  /(?<![a-zß-ɏ])[a-zß-ɏ]*(?:reis|weekend|cursus|opleiding|training|leergang|leerkring|congres|symposium|toernooi|kamp|daagse|tocht|excursie|uitwisseling|vakantie)(?![a-zß-ɏ])/i,
)
const SUBJECT_CHARACTERS_MAX = 200

/**
 * "Onze reis is van 19 tot en met 21 mei. Op 24 maart is er een informatieavond": an event of its own, in its own
 * sentence; whatever else is said, is said of the journey.
 */
export const splitPreparing = (source: Source, sessions: readonly DatedSession[]): EventPart[] | null => {
  const telling = sessions.filter((session) => TELLS_OF.test(saidOf(source, session)))
  const [evening] = telling
  const others = sessions.filter((session) => session !== evening)
  const sentence = evening && sentenceOf(source, evening)
  const shared = others.some(({ mentions }) =>
    mentions.some(({ from }) => sentenceAt(source, from) === sentence),
  )
  if (!evening || !sentence || telling.length > 1 || shared || others.length === 0) return null
  if (!isOfWhole(source, others)) return null
  const whole = { sessions: others, within: { start: 0, end: source.text.length }, heading: null }
  const part = { sessions: [evening], within: spanOf(source, sentence.from, sentence.to), heading: null }
  return evening.day.span.start < Math.min(...others.map(({ day }) => day.span.start))
    ? [part, whole]
    : [whole, part]
}

const isOfWhole = (source: Source, others: readonly DatedSession[]): boolean => {
  const subject = source.lines[0]?.text.slice(0, SUBJECT_CHARACTERS_MAX) ?? ''
  if (TELLS_OF.test(subject)) return false
  return WHOLE.test(subject) || others.some((session) => WHOLE.test(saidOf(source, session)))
}

const sentenceOf = (source: Source, { mentions }: DatedSession): ReturnType<typeof sentenceAt> | null =>
  mentions.length === 1 && mentions[0]?.days.length === 1 ? sentenceAt(source, mentions[0].from) : null

const saidOf = (source: Source, session: DatedSession): string => {
  const sentence = sentenceAt(source, Math.min(...session.mentions.map(({ from }) => from)))
  const { start, end } = spanOf(source, sentence.from, sentence.to)
  return partOf(source, start, end)
}
