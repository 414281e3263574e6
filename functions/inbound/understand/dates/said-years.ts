import { compact } from '../../compact'
import type { Source } from '../text/source'
import { isoDay, yearOf } from './calendar'
import type { DatedDay, DateMention } from './date-mentions'

/** "Data voor 2027", "de activiteiten van volgend jaar": the year of the days that are told below it. */
export type SaidYear = { readonly at: number; readonly year: number }

const OF_DAYS =
  '(?:[a-zß-ɏ]*(?:data|dagen|bijeenkomsten|avonden|activiteiten|agenda|programma|kalender|planning|jaarplanning|vergaderingen|lezingen|excursies|wandelingen|uitstapjes|rooster|schema))'
const NEXT = '(?:volgend|komend|aankomend|het nieuwe|nieuw) jaar'

const SAYS_YEAR = compact(
  new RegExp(
    `\\b${OF_DAYS}(?: (?:voor|van|in|over|het|jaar)){0,3} (?:(20\\d\\d)(?![-/–\\d]|\\s?[-–/]\\s?\\d)|${NEXT}\\b)`,
  ),
)
const YEARS_MAX = 8

/** Of a mail late in the year: next year, where it is said of the days below; in their order. */
export const readSaidYears = ({ text, day }: Source): SaidYear[] => {
  const next = yearOf(day) + 1
  const said: SaidYear[] = []
  const pattern = new RegExp(SAYS_YEAR, 'gi')
  for (const found of text.matchAll(pattern)) {
    if (said.length === YEARS_MAX) break
    if (found[1] === undefined || Number(found[1]) === next) said.push({ at: found.index, year: next })
    else if (Number(found[1]) === next - 1) said.push({ at: found.index, year: next - 1 })
  }
  return said
}

const NEXT_YEAR = compact(new RegExp(`\\b${NEXT}\\b`))

/** The year that is said of a day in its `sentence`, else above it; null for a day of it that has gone by. */
export const yearSaidOf = (
  { span, day, month }: DatedDay,
  said: readonly SaidYear[],
  sentence: string,
  mailDay: string,
): number | null => {
  const year = NEXT_YEAR.test(sentence)
    ? yearOf(mailDay) + 1
    : (said.findLast(({ at }) => at < span.start)?.year ?? null)
  const iso = year === null ? null : isoDay(year, month, day)
  return iso !== null && iso >= mailDay ? year : null
}

export const isOfNextYear = (iso: string | null | undefined, mailDay: string): boolean =>
  iso !== null && iso !== undefined && yearOf(iso) === yearOf(mailDay) + 1

/** Whether nothing beside a day tells its year: no other day, no year in its `sentence`, no row of next year above it. */
export const isLone = (
  source: Source,
  mention: DateMention,
  sentence: string,
  above: DateMention | null,
): boolean => mention.days.length === 1 && !A_YEAR.test(sentence) && !isRowBelow(source, mention, above)

const A_YEAR = /\b20\d\d\b/

/** The rows of a list follow each other: right below one of next year stand others of it. */
const isRowBelow = ({ tokens, lines }: Source, { from }: DateMention, above: DateMention | null): boolean => {
  if (!above) return false
  const [line, other] = [tokens[from]?.line ?? 0, tokens[above.from]?.line ?? 0]
  const isRow = (at: number): boolean => (lines[at]?.text.length ?? 0) <= ROW_CHARACTERS_MAX
  return line > other && line - other <= ROWS_APART_MAX && isRow(line) && isRow(other)
}

const ROWS_APART_MAX = 2
const ROW_CHARACTERS_MAX = 100
