import { compact } from '../../compact'
import { plusDays, weekdayOn } from '../dates/calendar'
import { type Fact, inferred, type Span } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { numberOf, weekdayOf } from '../words/calendar-words'
import { REGISTER } from '../words/puts-down'

const AHEAD =
  '(?:van ?te ?voren|tevoren|vooraf|voordien|voorafgaand|op voorhand|ervoor|eraan vooraf|daarvoor|v[oó]{2}r (?:aanvang|de |het |deze |dit |onze |elke |iedere |datum)|voor (?:aanvang|de |het |deze |dit |onze |elke |iedere |datum))'
const COUNTED = compact(
  new RegExp(
    `(?<![a-zß-ɏ\\d])(\\d{1,2}|[a-zß-ɏ]{3,9}) (dag|dagen|werkdag|werkdagen|week|weken) (?:van )?${AHEAD}`,
    'i',
  ),
)
const DAY_BEFORE = compact(
  /(?<![a-zß-ɏ])(?:de|een) (?:dag|avond) (?:van ?tevoren|tevoren|vooraf|ervoor|daarvoor|voordien|v[oó]{2}r (?:aanvang|de |het ))/i,
)
const WEEKDAY_BEFORE = compact(
  /(?<![a-zß-ɏ])(?:de )?((?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?) (?:ervoor|daarvoor|voordien|eraan voorafgaand|van tevoren)/i,
)
/** What is sent or given up then, and what one eats or where one sleeps besides. */
const OTHER = compact(
  /ontvang|krijg|\b(?:ver|toege)?st(?:uurt|uren|uurd)\b|bevestig|afmeld|afzeg|annuler|kosteloos|kandida|voorstel|agendapunt|amendement|aperitief|diner|lunch|overnacht|hotel|betaal|betaling|\buur (?:van tevoren|vooraf)/i,
)

/** Each time has a deadline of its own, and the only day named is that of the first. */
const RECURS = compact(
  /\b(?:elke|iedere) (?:week|keer|speel[a-zß-ɏ]*|club[a-zß-ɏ]*)\b|\b(?:wekelijks|telkens|om de week|om de (?:twee|veertien) (?:weken|dagen)|wisselend per week)\b/i,
)

/** "Aanmelden uiterlijk een week van tevoren": reckoned back from the only day that it can be about. */
export const reckonDeadline = (
  source: Source,
  within: Span,
  isos: readonly (string | null)[],
): Fact<string> | null => {
  const days = [...new Set(isos)]
  const [day] = days
  if (days.length !== 1 || !day || RECURS.test(source.text.slice(within.start, within.end))) return null
  const statements = readStatements(source, within)
  for (const [i, statement] of statements.entries()) {
    const told = GOES_ON.test(statement.text) ? statements[i - 1] : statement
    if (!told || !registers(told) || OTHER.test(statement.text)) continue
    const read = readBefore(statement, day)
    if (read && read.iso >= source.day) return inferred(read.iso, read.span)
  }
  return null
}

/** "Wel graag inschrijven. Doe dat uiterlijk een dag van tevoren". */
const GOES_ON = /^(?:doet? (?:dat|dit)|(?:dat|dit) (?:kan|moet|mag|graag)|graag (?:uiterlijk|vóór|voor))\b/i

const registers = ({ lower, label }: Statement): boolean =>
  REGISTER.test(lower) || /^(?:aanmeld|inschrijv|opgave|opgeven|reserv)/.test(label)

const readBefore = (statement: Statement, day: string): { iso: string; span: Span } | null => {
  const counted = COUNTED.exec(statement.text)
  if (counted) {
    const count = Number(counted[1]) || numberOf((counted[1] ?? '').toLowerCase())
    const unit = (counted[2] ?? '').toLowerCase()
    if (!count || count > COUNT_MAX) return null
    const iso = unit.startsWith('werk')
      ? workdaysBefore(day, count)
      : plusDays(day, -count * (unit.startsWith('week') || unit === 'weken' ? 7 : 1))
    return { iso, span: matchSpan(statement, counted) }
  }
  const before = DAY_BEFORE.exec(statement.text)
  if (before) return { iso: plusDays(day, -1), span: matchSpan(statement, before) }
  const named = WEEKDAY_BEFORE.exec(statement.text)
  const weekday = weekdayOf((named?.[1] ?? '').toLowerCase())
  if (!named || !weekday) return null
  const back = ((weekdayOn(day) - weekday.number + 6) % 7) + 1
  return { iso: plusDays(day, -back), span: matchSpan(statement, named) }
}

const COUNT_MAX = 30
const WEEKEND = 6

const workdaysBefore = (day: string, count: number): string => {
  let iso = day
  for (let left = count; left > 0; ) {
    iso = plusDays(iso, -1)
    if (weekdayOn(iso) < WEEKEND) left -= 1
  }
  return iso
}
