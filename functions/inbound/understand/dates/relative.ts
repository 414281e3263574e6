import type { Span } from '../evidence'
import { type Source, spanOf } from '../text/source'
import { type DayPart, weekdayOf } from '../words/calendar-words'
import { findEventNoun } from '../words/event-words'
import { plusDays, weekdayOn } from './calendar'
import { nextWeekday as next, readComingDay } from './coming-days'
import type { DatedDay, DateMention } from './date-mentions'
import { readHoliday } from './holidays'
import { readOrdinal } from './ordinal-of-month'

const TODAY = new Map<string, DayPart>(
  Object.entries({
    vanavond: 'evening',
    vanmiddag: 'afternoon',
    vanochtend: 'morning',
  }),
)
const TOMORROW = new Map<string, DayPart>(
  Object.entries({
    morgenavond: 'evening',
    morgenmiddag: 'afternoon',
    morgenochtend: 'morning',
  }),
)

/** "volgende week dinsdag", "komende donderdagavond", "donderdag a.s.", "morgenavond", "de 29ste". */
export const readRelative = (
  source: Source,
  at: number,
  before: readonly DateMention[],
): DateMention | null => {
  const token = source.tokens[at]
  if (token?.kind !== 'word') return null
  const word = token.lower
  const today = TODAY.get(word)
  if (today !== undefined) return mention(source, source.day, today, at, at + 1)
  const tomorrow = TOMORROW.get(word)
  if (tomorrow !== undefined) return mention(source, plusDays(source.day, 1), tomorrow, at, at + 1)
  if ((word === 'morgen' || word === 'vandaag') && isOfGathering(source, at))
    return mention(source, plusDays(source.day, word === 'morgen' ? 1 : 0), null, at, at + 1)
  if (word === 'overmorgen') return mention(source, plusDays(source.day, 2), null, at, at + 1)
  return (
    readHoliday(source, at) ??
    readComing(source, at) ??
    readShortComing(source, at) ??
    readWeekdayAhead(source, at) ??
    readOrdinal(source, at, before) ??
    readDayAhead(source, at, before.at(-1))
  )
}

const readDayAhead = (source: Source, at: number, last: DateMention | undefined): DateMention | null => {
  const here = last !== undefined && source.sentenceOf[last.from] === source.sentenceOf[at]
  // "4-6 oktober, start vrijdag om 19.00 uur": a day of the range.
  if (here && !last.relative && last.joints.includes('range')) return null
  const listed = here && last.relative
  const coming = readComingDay(source, at, listed)
  return coming && mention(source, coming.iso, coming.part, at, coming.to)
}

/** "De wedstrijden van morgen", unlike "de zorg van morgen". */
const isOfGathering = ({ tokens }: Source, at: number): boolean => {
  const noun = tokens[at - 2]?.lower ?? ''
  return tokens[at - 1]?.lower === 'van' && (/wedstrijd(?:en)?$/.test(noun) || findEventNoun(noun) !== null)
}

/** The weekday after "volgende week", "aanstaande", "afgelopen". */
const readComing = (source: Source, at: number): DateMention | null => {
  const { tokens, day } = source
  const word = tokens[at]?.lower ?? ''
  const week = tokens[at + 1]?.lower === 'week'
  const weekdayAt = week ? at + 2 : at + 1
  const weekday = weekdayOf(tokens[weekdayAt]?.lower ?? '')
  if (!weekday || tokens[weekdayAt + 1]?.kind === 'number' || tokens[weekdayAt]?.gap === 'paragraph')
    return null
  const to = weekdayAt + 1
  const monday = plusDays(day, 1 - weekdayOn(day))
  if (week && word === 'volgende')
    return mention(source, plusDays(monday, 6 + weekday.number), weekday.part, at, to)
  if (week && word === 'deze')
    return mention(source, plusDays(monday, weekday.number - 1), weekday.part, at, to)
  if (week && /^(?:verleden|vorige|afgelopen)$/.test(word))
    return {
      ...mention(source, plusDays(monday, weekday.number - 8), weekday.part, at, to),
      direction: 'back',
    }
  if (week) return null
  if (/^(?:komende|aanstaande|aankomende|eerstkomende|eerstvolgende)$/.test(word))
    return mention(source, next(day, weekday.number), weekday.part, at, to)
  if (/^(?:afgelopen|verleden)$/.test(word))
    return {
      ...mention(source, plusDays(next(day, weekday.number), -7), weekday.part, at, to),
      direction: 'back',
    }
  return null
}

/** "A.s. donderdag" without a number. */
const readShortComing = (source: Source, at: number): DateMention | null => {
  const { tokens, day } = source
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower)
  const weekday = words.join('') === 'a.s.' ? weekdayOf(tokens[at + 4]?.lower ?? '') : null
  if (!weekday || tokens[at + 5]?.kind === 'number' || tokens[at + 4]?.gap === 'paragraph') return null
  return mention(source, next(day, weekday.number), weekday.part, at, at + 5)
}

/** "donderdag a.s." without a number. */
const readWeekdayAhead = (source: Source, at: number): DateMention | null => {
  const { tokens, day } = source
  const weekday = weekdayOf(tokens[at]?.lower ?? '')
  if (!weekday) return null
  const rest = tokens.slice(at + 1, at + 5).map((token) => token.lower)
  if (rest[0] === 'aanstaande') return mention(source, next(day, weekday.number), weekday.part, at, at + 2)
  if (rest.join('').startsWith('a.s') && tokens[at + 5]?.kind !== 'number')
    return mention(source, next(day, weekday.number), weekday.part, at, at + (rest[3] === '.' ? 5 : 4))
  return null
}

const mention = (
  source: Source,
  iso: string,
  part: DayPart | null,
  from: number,
  to: number,
): DateMention => {
  const span = spanOf(source, from, to)
  const day = dated(iso, part, span)
  return { days: [day], joints: [], from, to, direction: null, relative: true }
}

const dated = (iso: string, part: DayPart | null, span: Span): DatedDay => ({
  day: Number(iso.slice(8)),
  month: Number(iso.slice(5, 7)),
  year: Number(iso.slice(0, 4)),
  weekday: null,
  part,
  span,
})
