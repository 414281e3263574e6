import { compact } from '../../compact'
import { type Source, spanOf } from '../text/source'
import { opensItem } from '../text/tokens'
import { isoDay, plusDays, weekdayOn, yearOf } from './calendar'
import type { DateMention } from './date-mentions'

type Holiday = (year: number) => string | null

const fixed =
  (month: number, day: number): Holiday =>
  (year) =>
    isoDay(year, month, day)
const fromEaster =
  (days: number): Holiday =>
  (year) => {
    const easter = easterOf(year)
    return easter && plusDays(easter, days)
  }

const HOLIDAYS: readonly (readonly [RegExp, Holiday])[] = [
  [/^(?:nieuwjaarsdag)\b/, fixed(1, 1)],
  [/^aswoensdag\b/, fromEaster(-46)],
  [/^palmzondag\b/, fromEaster(-7)],
  [/^witte donderdag\b/, fromEaster(-3)],
  [/^goede vrijdag\b/, fromEaster(-2)],
  [/^(?:stille|paas) ?zaterdag\b/, fromEaster(-1)],
  [/^(?:(?:eerste|1e) paasdag|paaszondag)\b/, fromEaster(0)],
  [/^(?:(?:tweede|2e) paasdag|paasmaandag)\b/, fromEaster(1)],
  [/^koningsdag\b/, (year) => kingsDay(year)],
  [/^bevrijdingsdag\b/, fixed(5, 5)],
  [compact(/^(?:hemelvaartsdag|o\.?l\.?h\.?-hemelvaart|hemelvaart)\b/), fromEaster(39)],
  [/^(?:(?:eerste|1e) pinksterdag|pinksterzondag)\b/, fromEaster(49)],
  [/^(?:(?:tweede|2e) pinksterdag|pinkstermaandag)\b/, fromEaster(50)],
  [/^allerheiligen\b/, fixed(11, 1)],
  [/^wapenstilstand(?:sdag)?\b/, fixed(11, 11)],
  [/^(?:sinterklaasavond|pakjesavond)\b/, fixed(12, 5)],
  [/^kerstavond\b/, fixed(12, 24)],
  [/^(?:(?:eerste|1e) kerstdag)\b/, fixed(12, 25)],
  [/^(?:(?:tweede|2e) kerstdag)\b/, fixed(12, 26)],
  [/^(?:oudejaarsdag|oudjaarsdag|oudejaarsavond|oudjaarsavond)\b/, fixed(12, 31)],
]
/** Most words are none of them. */
const HOLIDAY = compact(new RegExp(HOLIDAYS.map(([{ source }]) => source).join('|')))
const WORDS_CHARACTERS = 24

/**
 * "op tweede paasdag", "Datum: Koningsdag": the next one; it counts only where no date is written, unless an hour
 * stands beside it, as in "Eerste Kerstdag 10.00 uur".
 */
export const readHoliday = (source: Source, at: number): DateMention | null => {
  const { tokens, text, day } = source
  const opens = opensItem(tokens, at)
  const before = tokens[at - 1]
  const asked = before?.lower === 'de' ? tokens[at - 2] : before
  const named = (asked?.lower === 'op' || asked?.lower === ':') && tokens[at]?.gap !== 'paragraph'
  if (!opens && !named) return null
  const start = tokens[at]?.start ?? 0
  const words = text.slice(start, start + WORDS_CHARACTERS).toLowerCase()
  if (!HOLIDAY.test(words)) return null
  for (const [pattern, holiday] of HOLIDAYS) {
    const found = pattern.exec(words)
    if (!found) continue
    const iso = [0, 1].map((more) => holiday(yearOf(day) + more)).find((one) => one !== null && one >= day)
    const to = endOf(source, at, start + found[0].length)
    const timed = HOUR_BESIDE.test(
      text.slice(start + found[0].length, start + found[0].length + HOUR_CHARACTERS),
    )
    // "Witte Donderdag 9 april" has a date of its own.
    if (!iso || !(timed || named) || (!timed && tokens[to]?.kind === 'number')) return null
    const [year, month, number] = [yearOf(iso), Number(iso.slice(5, 7)), Number(iso.slice(8))]
    const counted = { day: number, month, year, weekday: null, part: null, span: spanOf(source, at, to) }
    const one = { days: [counted], joints: [], from: at, to, direction: null }
    return timed ? { ...one, relative: false } : { ...one, relative: true, holiday: true }
  }
  return null
}

const HOUR_BESIDE = compact(
  /^[\s,:|–-]{1,3}(?:om |vanaf |van )?(?:\d{1,2}[.:u]\d{2}\b|\d{1,2}\s?(?:uur|u)\b)/i,
)
const HOUR_CHARACTERS = 24

const endOf = ({ tokens }: Source, at: number, character: number): number => {
  let to = at + 1
  while (to < tokens.length && (tokens[to]?.start ?? character) < character) to += 1
  return to
}

/** The king does not celebrate on a Sunday. */
const kingsDay: Holiday = (year) => {
  const day = isoDay(year, 4, 27)
  return day && weekdayOn(day) === 7 ? isoDay(year, 4, 26) : day
}

/** The Sunday of Easter, by the method of Meeus, Jones and Butcher for the Gregorian calendar. */
const easterOf = (year: number): string | null => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - skipped - moon + 15) % 30
  const leap = Math.floor((year % 100) / 4)
  const sunday = (32 + 2 * (century % 4) + 2 * leap - epact - ((year % 100) % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const sum = epact + sunday - 7 * late + 114
  return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}
