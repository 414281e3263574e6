import type { Clause, DayInClause } from '../domain/clause'
import { compact } from './compact'
import type { Announcement } from './understand/announcement'
import { daysBetween, isoDay, weekdayOn, yearOf } from './understand/dates/calendar'
import { isCancelled } from './understand/roles/cancel-cues'
import { readSource, spanOf } from './understand/text/source'
import { readWhole } from './understand/understand'

type Placed = DayInClause & { readonly start: number; readonly end: number }

/**
 * The sentences of a mail with their days. A bare "de 25e" is placed in the month that brings it nearest to the day
 * that its sentence names in full, or else to `near`, a day that the agenda knows.
 */
export const readClauses = (announcement: Announcement, near: string | null): Clause[] => {
  const source = readSource(announcement)
  const written = readWhole(source).reading.mentions.flatMap(({ days }) =>
    days.flatMap(({ iso, span, role }): Placed[] => {
      const words = source.text.slice(span.start, span.end)
      return iso === null ? [] : [{ date: iso, words, isAside: ASIDE.test(role), ...span }]
    }),
  )
  return source.sentences.map(({ from, to }): Clause => {
    const { start, end } = spanOf(source, from, to)
    const own = written.filter((day) => day.start >= start && day.start < end)
    const words = source.text.slice(start, end)
    const anchor = own.find(({ isAside }) => !isAside)?.date ?? near
    const bare = anchor === null ? [] : bareDays(words, start, anchor)
    const fresh = bare.filter((day) => own.every((one) => day.end <= one.start || day.start >= one.end))
    const days = [...own, ...fresh].sort((one, other) => one.start - other.start)
    return {
      words,
      days: days.map(({ date, words: said, isAside }) => ({ date, words: said, isAside })),
      ...said(words),
    }
  })
}

/** What a sentence says of an event that is known: there looser words will do than for one that is not. */
const said = (words: string): Pick<Clause, 'isOff' | 'isLetGo' | 'isFallback'> => {
  const isSure = !NOT_SURE.test(words)
  return {
    isOff: isSure && (isCancelled(words.toLowerCase()) || LET_GO.test(words)),
    isLetGo: isSure && LET_GO.test(words),
    isFallback: isSure && TO_RESERVE.test(words),
  }
}

const NOT_SURE =
  /\?|(?<!\p{L})(?:als|indien|mocht|misschien|wellicht|waarschijnlijk|eventueel|zou|zouden|of (?:het|de|we)|tenzij)(?!\p{L})/iu
const LET_GO = compact(
  /(?<!\p{L})(?:te laten vallen|laten (?:we|wij)(?: \p{L}+){0,5} vallen|in de ijskast|on hold|slaan (?:we|wij)(?: \p{L}+){0,4} over|(?:valt|vallen)(?: \p{L}+){0,3} uit|geskipt|gaat helaas niet lukken)(?!\p{L})/iu,
)
const TO_RESERVE = compact(
  /(?<!\p{L})(?:dus|daarom|wordt|naar|nemen|gebruiken|pakken|gaan voor|kiezen voor|wijken uit)(?: \p{L}+){0,3} (?:reserve|uitwijk)[- ]?(?:dag|datum)(?!\p{L})|^(?:het wordt |we doen )?(?:de )?(?:reserve|uitwijk)(?:dag|datum)(?: dus)?[.!]*$/iu,
)

const ASIDE = /^(?:deadline|publication|reserve|past|mention)$/

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** "de 25e", "zondag de 14e", not "de 2e verdieping" nor "de 40e keer". */
const BARE = compact(
  /(?<![\p{L}\d])(?:((?:maan|dins|woens|donder|vrij|zater|zon)dag) )?de (\d{1,2}) ?(?:e|de|ste)(?=[\s]*(?:[.,;:!?)(–-]|$|(?:ipv|i\.p\.v|in plaats|en|of|om|in|op|niet|is|was|wordt|gaat|kan|maar|want|dus|en dus|houden|doen|komt|naar|vanaf|worden|beginnen|zijn|blijft|staat|lukt|geworden|van de maand)(?![\p{L}])))/giu,
)

const bareDays = (words: string, offset: number, anchor: string): Placed[] =>
  [...words.matchAll(BARE)].flatMap((found) => {
    const weekday = WEEKDAYS.indexOf(found[1]?.toLowerCase() ?? '') + 1
    const date = nearest(Number(found[2]), weekday, anchor)
    const start = offset + found.index
    return date === null
      ? []
      : [{ date, words: found[0], isAside: false, start, end: start + found[0].length }]
  })

/** The day of that number nearest to `anchor`, in its month or one beside it; on that weekday where one is named. */
const nearest = (day: number, weekday: number, anchor: string): string | null => {
  const month = Number(anchor.slice(5, 7)) - 1 + 12 * yearOf(anchor)
  const all = [month - 1, month, month + 1]
    .flatMap((at) => isoDay(Math.floor(at / 12), (at % 12) + 1, day) ?? [])
    .filter((date) => weekday === 0 || weekdayOn(date) === weekday)
  const far = (date: string): number => Math.abs(daysBetween(anchor, date))
  return all.sort((one, other) => far(one) - far(other))[0] ?? null
}
