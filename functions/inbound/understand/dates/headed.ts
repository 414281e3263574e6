import { compact } from '../../compact'
import type { Line } from '../text/lines'
import { type Source, spanOf } from '../text/source'
import { opensLine, type Token } from '../text/tokens'
import { MONTH_WORDS, monthOf } from '../words/calendar-words'
import type { DatedDay, DateMention } from './date-mentions'
import { readWeekday } from './day-form'

/** What the headings over each line say of the dates below: year by line, month and year for bare days. */
export type Headings = {
  readonly yearAt: (line: number) => number | null
  readonly monthAt: (line: number) => { readonly month: number; readonly year: number | null } | null
}

const YEAR =
  /^(?:(?:data|datums|dagen|jaar|jaarprogramma|programma|kalender|agenda|activiteiten|lezingen|bijeenkomsten|voorjaar|najaar|zomer|winter|herfst|lente|lezingenprogramma|jaarkalender|jaaragenda|concerten|vergaderingen)\s+)?(20\d\d)(?:[\s(–-]{1,3}(?:aangepast|gewijzigd|bijgewerkt|definitief|voorlopig|concept|onder voorbehoud|nieuw|update|versie \d)\)?)?\s*:?$/i
const MONTH = compact(new RegExp(`^(${MONTH_WORDS.join('|')}|sept)\\.?(?:\\s+(20\\d\\d))?\\s*:?$`, 'i'))
/** How far a heading reaches: no programme is longer. */
const REACH_LINES = 60
const HEADINGS_MIN = 2

/** Lines that hold only a year, or only a month, in one pass over the lines. */
export const readHeadings = (source: Source): Headings => {
  const years: (number | null)[] = []
  const months: ({ month: number; year: number | null; line: number } | null)[] = []
  let year: { value: number; line: number } | null = null
  let month: { month: number; year: number | null; line: number } | null = null
  let count = 0
  for (const line of source.lines) {
    const headed = line.subject ? null : YEAR.exec(line.text)?.[1]
    const named = line.subject ? null : MONTH.exec(line.text)
    if (headed) year = { value: Number(headed), line: line.index }
    const number = monthOf(named?.[1]?.toLowerCase() ?? '')
    if (number !== undefined) {
      month = { month: number, year: named?.[2] ? Number(named[2]) : null, line: line.index }
      count += 1
    }
    years.push(year && line.index - year.line <= REACH_LINES ? year.value : null)
    months.push(month && line.index - month.line <= REACH_LINES ? month : null)
  }
  return {
    yearAt: (line) => years[line] ?? null,
    monthAt: (line) => {
      const found = months[line]
      return found && (count >= HEADINGS_MIN || found.line < line)
        ? { month: found.month, year: found.year ?? years[line] ?? null }
        : null
    },
  }
}

/** "za 14 Lezing", "14: Lezing" or "14 | Lezing" below "Oktober". */
export const readHeaded = (source: Source, at: number, headings: Headings): DateMention | null => {
  const { tokens } = source
  const first = tokens[at]
  const heading = first && headings.monthAt(first.line)
  if (!first || !heading || !opensLine(first)) return null
  const named = readWeekday(tokens, at)
  const number = named ? (tokens[named.to]?.text === '.' ? named.to + 1 : named.to) : at
  const day = tokens[number]
  if (day?.kind !== 'number' || day.line !== first.line || day.text.length > 2) return null
  const value = Number(day.text)
  // "20:00" below a month is an hour.
  if (tokens[number + 1]?.gap === 'none' && tokens[number + 2]?.kind === 'number') return null
  const suffix = tokens[number + 1]
  const ordinal = suffix?.gap === 'none' && /^(?:e|de|ste)$/.test(suffix.lower) ? 1 : 0
  const to = number + 1 + ordinal
  if (value < 1 || value > 31 || !isItem(source.lines[first.line], tokens[to], named !== null)) return null
  const weekday = named ? { number: named.weekday.number, sure: named.weekday.sure } : null
  const span = spanOf(source, at, to)
  const { month, year } = heading
  const found: DatedDay = { day: value, month, year, weekday, part: named?.weekday.part ?? null, span }
  return { days: [found], joints: [], from: at, to, direction: null, relative: false }
}

/** The number is followed by what happens that day, not by what it counts. */
const isItem = (line: Line | undefined, next: Token | undefined, named: boolean): boolean => {
  if (!line || line.bullet || !next || next.line !== line.index) return named
  if (next.gap === 'none') return /^[:|]$/.test(next.text)
  return named || /^(?:[|:–—-])$/.test(next.text) || (next.kind === 'word' && /^\p{Lu}/u.test(next.text))
}
