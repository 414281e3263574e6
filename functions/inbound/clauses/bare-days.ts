import { compact } from '../compact'
import { daysBetween, isoDay, weekdayOn, yearOf } from '../understand/dates/calendar'
import { WEEKDAY_WORDS } from '../understand/words/calendar-words'

/** A day without its month, and where its words stand. */
type BareDay = { readonly date: string; readonly words: string; readonly start: number; readonly end: number }

/** "de 25e", "zondag de 14e", not "de 2e verdieping" nor "de 40e keer". */
const BARE = compact(
  /(?<![\p{L}\d])(?:((?:maan|dins|woens|donder|vrij|zater|zon)dag) )?de (\d{1,2}) ?(?:e|de|ste)(?=[\s]*(?:[.,;:!?)(–-]|$|(?:ipv|i\.p\.v|in plaats|en|of|om|in|op|niet|is|was|wordt|gaat|kan|maar|want|dus|en dus|houden|doen|komt|naar|vanaf|worden|beginnen|zijn|blijft|staat|lukt|geworden|van de maand)(?![\p{L}])))/giu,
)

/** The days that words name without their month, in the month that brings them nearest to `anchor`. */
export const bareDays = (words: string, anchor: string): BareDay[] =>
  [...words.matchAll(BARE)].flatMap((found) => {
    const weekday = WEEKDAY_WORDS.indexOf(found[1]?.toLowerCase() ?? '') + 1
    const date = nearest(Number(found[2]), weekday, anchor)
    const start = found.index
    return date === null ? [] : [{ date, words: found[0], start, end: start + found[0].length }]
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
