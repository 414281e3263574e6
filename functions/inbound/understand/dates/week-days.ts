import { compact } from '../../compact'
import { type Source, sentenceAt, spanOf, words } from '../text/source'
import { type Weekday, weekdayOf } from '../words/calendar-words'
import { daysBetween, isoDay, plusDays, weekdayOn, yearOf } from './calendar'
import type { DatedDay, DateMention } from './date-mentions'

const HEADING_LINES = 2
const NAMED_MIN = 2
const FAR_DAYS = 180
const WEEK = compact(
  /\b(?:week[a-zß-ɏ]*|wegwijzer|[a-zß-ɏ]*(?:agenda|kalender|programma|overzicht)|deze week)\b/i,
)
/** "elke dinsdag", "vorige maandag", "van maandag tot vrijdag": habits and other weeks. */
const OTHER_WEEK = compact(
  /\b(?:elke|iedere|alle|vorige|afgelopen|verleden|volgende|komende|vroeger|tot|t\/m|van|vanaf|tussen)(?: week)?(?: op)?(?: de)?\s*$/i,
)
const NOTHING_THEN =
  /\bgeen [a-zß-ɏ]*(?:activiteit|programma|bijeenkomst|les|evenement)|\bgesloten\b|\bniets\b/i

/**
 * "Weekagenda 05-12-2016" over "Dinsdag …" and "Woensdagavond …": where the heading names the week and nothing
 * else is dated, each weekday is the one of that week, and the day in the heading is no gathering itself.
 */
export const withWeekdays = (source: Source, mentions: readonly DateMention[]): DateMention[] => {
  const written = mentions.filter(({ relative }) => !relative)
  const [heading] = written
  const monday = heading && written.length === 1 ? mondayOf(source, heading) : null
  if (!heading || monday === null) return [...mentions]
  const named = readWeekdays(source, heading.to, monday)
  if (new Set(named.map(({ days: [day] }) => day?.weekday?.number)).size < NAMED_MIN) return [...mentions]
  const days = named.filter(({ from }) => !NOTHING_THEN.test(sentenceOf(source, from)))
  return [{ ...heading, page: true }, ...days]
}

/** The Monday of the week that the first lines name; null where they name none. */
const mondayOf = (source: Source, heading: DateMention): string | null => {
  const line = source.tokens[heading.from]?.line ?? HEADING_LINES
  const isos = heading.days.map((day) => near(day, source.day))
  const [first, last] = [isos[0], isos.at(-1)]
  if (line >= HEADING_LINES || !first || !last || daysBetween(first, last) > 6) return null
  const text = source.lines.slice(0, HEADING_LINES).map((one) => one.text)
  if (!text.some((one) => WEEK.test(one))) return null
  return plusDays(first, 1 - weekdayOn(first))
}

const near = ({ year, month, day }: DatedDay, mailDay: string): string | null => {
  if (year !== null) return isoDay(year, month, day)
  const iso = isoDay(yearOf(mailDay), month, day)
  const passed = iso !== null && daysBetween(iso, mailDay) > FAR_DAYS
  return passed ? isoDay(yearOf(mailDay) + 1, month, day) : iso
}

const readWeekdays = (source: Source, from: number, monday: string): DateMention[] =>
  source.tokens.slice(from).flatMap((token, i) => {
    const weekday = token.kind === 'word' && token.lower.length > 5 ? weekdayOf(token.lower) : undefined
    return weekday && isOfWeek(source, from + i) ? [dated(source, from + i, weekday, monday)] : []
  })

const BEFORE_CHARACTERS = 24

const isOfWeek = (source: Source, at: number): boolean => {
  const start = source.tokens[at]?.start ?? 0
  const before = source.text.slice(Math.max(0, start - BEFORE_CHARACTERS), start)
  return !OTHER_WEEK.test(before) && !/en$/.test(source.tokens[at]?.lower ?? '')
}

const dated = (source: Source, at: number, weekday: Weekday, monday: string): DateMention => {
  const iso = plusDays(monday, weekday.number - 1)
  const day = {
    day: Number(iso.slice(8)),
    month: Number(iso.slice(5, 7)),
    year: yearOf(iso),
    weekday: { number: weekday.number, sure: true },
    part: weekday.part,
    span: spanOf(source, at, at + 1),
  }
  return { days: [day], joints: [], from: at, to: at + 1, direction: null, relative: false }
}

const sentenceOf = (source: Source, at: number): string => {
  const { from, to } = sentenceAt(source, at)
  return words(source, spanOf(source, from, to))
}
