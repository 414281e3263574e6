import { compact } from '../../compact'
import type { Source } from '../text/source'
import { isUnderMorning } from './day-part-headings'
import type { ProgrammeItem } from './programme-item'

/** "De studiedag is er twee keer". */
const REPEATS = compact(
  /(?<![a-zß-ɏ])(?:(?:twee|drie|vier|vijf) ?(?:keer|maal)|tweemaal|driemaal|(?:het|een) ?zelfde programma|(?:op|voor|van) (?:beide|alle|elke|iedere) (?:dag|avond|middag|ochtend|data|locatie|bijeenkomst|sessie)[a-zß-ɏ]*|word(?:t|en) herhaald)(?![a-zß-ɏ])/i,
)

export const isRepeated = (source: Source): boolean => REPEATS.test(source.text)

const AFTERNOON =
  /(?<![a-zß-ɏ])(?:in de (?:na)?middag|['’‘]s (?:na)?middags|(?:na)?middag(?:programma|sessie|deel)s?)(?![a-zß-ɏ])/i
const NOON_ENDS_MAX = '13:15'

/** The list stops at noon, and the text says that there is more in the afternoon. */
export const breaksOff = (source: Source, items: readonly ProgrammeItem[]): boolean => {
  const [first] = items
  if (!first || first.time.value >= '12:00') return false
  const more = AFTERNOON.test(source.text) || isUnderMorning(source, first.line)
  return more && items.every((item) => (item.end ?? item.time.value) <= NOON_ENDS_MAX)
}

const DRINKS = '(borrel|receptie|hapje|drankje|buffet|diner|napraten)'
const ENDS_IN = new RegExp(
  `${DRINKS}[^.;\\n]{0,20}\\bsluit(?:en)?\\b[^.;\\n]{0,30}\\baf\\b|(?:sluiten (?:we|wij)|afgesloten|wordt)[^.;\\n]{0,30}\\b(?:af|afgesloten) met[^.;\\n]{0,30}${DRINKS}`,
  'i',
)

/** "Een borrel sluit de middag af", and no borrel in the list: it was cut off, or is not all. */
export const endsInDrinks = (source: Source, items: readonly ProgrammeItem[]): boolean => {
  const found = ENDS_IN.exec(source.text)
  const drinks = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  return (
    drinks !== '' &&
    !items.some((item) =>
      /borrel|receptie|hapje|drankje|buffet|diner|napraten|afsluit/i.test(item.item.value),
    )
  )
}

const POINT = /(?:^|\n)[ \t]*(\d{1,2})[.)][ \t]{1,8}$/
const POINTS_MIN = 3
const POINTS_LINES_MAX = 24

/** "1. Opening", "2. Verslag" and further, and only then "12.30 uur Lunch": the day began with the points. */
export const hasBegun = ({ lines, text }: Source, items: readonly ProgrammeItem[]): boolean => {
  const first = Math.min(...items.map(({ line }) => line))
  if (items.length < 2) return false
  const above = lines.slice(Math.max(0, first - POINTS_LINES_MAX), first)
  const points = above.flatMap(
    (line) => POINT.exec(text.slice(Math.max(0, line.start - 16), line.start))?.[1] ?? [],
  )
  return points.length >= POINTS_MIN && points.includes('1')
}
