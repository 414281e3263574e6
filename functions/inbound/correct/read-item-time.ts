import type { EventFacts } from '../../domain/understanding'
import { readDateMentions } from '../understand/dates/date-mentions'
import { readSource } from '../understand/text/source'
import { readTimeMentions } from '../understand/times/time-mentions'
import type { Clause, Said } from './said'

type Line = EventFacts['programme'][number]

/** What may stand around the name of a line and its hour. */
const AROUND = new Set(
  (
    'de het een onze ons is zijn om op naar van voor met en maar ook dan nu toch pas wel even graag svp zet zetten verplaats verplaatsen ' +
    'begint beginnen start starten wordt worden komt komen gaat gaan moet moeten kan kunnen mag was staat uur eerder later al ' +
    'programma programmaonderdeel onderdeel'
  ).split(' '),
)
const HALF_A_DAY_MINUTES = 12 * 60
/** What is said of a line so much earlier or later may well be of another. */
const SHIFT_MINUTES_MAX = 3 * 60

/**
 * "De borrel is om vijf uur", "zet de lunch op 12.15 uur": one line of the programme at another time; `[]` where the
 * words name none, or more than one.
 */
export const readItemTime = (clause: Clause, { programme }: EventFacts, day: string): Said[] => {
  if (programme.length === 0 || clause.value.includes('?')) return []
  const source = readSource({ subject: '', text: clause.value, day })
  if (readDateMentions(source).length > 0) return []
  const [time, ...others] = readTimeMentions(source, new Uint8Array(source.tokens.length))
  if (!time?.start || time.end !== null || others.length > 0) return []
  const rest = `${source.text.slice(0, time.span.start)} ${source.text.slice(time.span.end)}`.toLowerCase()
  const named = (rest.match(/[\p{L}\d-]+/gu) ?? []).filter((word) => !AROUND.has(word))
  const [line, ...more] = programme.filter((one) => isNamed(one, named))
  if (!line || more.length > 0) return []
  const moved = { ...line, time: time.vague ? nearer(time.start, line.time) : time.start }
  if (line.time && Math.abs(minutesOf(moved.time) - minutesOf(line.time)) > SHIFT_MINUTES_MAX) return []
  const change = (facts: EventFacts): EventFacts => ({
    ...facts,
    programme: facts.programme
      .map((one) => (one.item === line.item && one.time === line.time ? moved : one))
      .toSorted((one, other) => (one.time ?? '').localeCompare(other.time ?? '')),
  })
  return [{ says: 'facts', change, words: clause.words, answers: ['/programme'] }]
}

/** "De lunch", "de werkgroep" is "Werkgroepen": every word of it, and one that tells. */
const isNamed = ({ item }: Line, named: readonly string[]): boolean => {
  const words = item.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []
  const isSaid = (one: string): boolean =>
    words.some((word) => word.replace(/(?:en|s)$/, '') === one.replace(/(?:en|s)$/, ''))
  return named.some((word) => word.length >= TELLING_LETTERS_MIN) && named.every(isSaid)
}

const TELLING_LETTERS_MIN = 4

/** "Vijf uur" of what was at half past four in the afternoon. */
const nearer = (said: string, before: string | null): string => {
  if (before === null) return said
  const [at, was] = [minutesOf(said), minutesOf(before)]
  const other = (at + HALF_A_DAY_MINUTES) % (2 * HALF_A_DAY_MINUTES)
  return Math.abs(other - was) < Math.abs(at - was) ? clock(other) : said
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
