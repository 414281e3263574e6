import { compact } from '../../compact'
import { type Span, stated } from '../evidence'
import { matchesOf } from '../text/matches'
import { type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'

const ANCHOR = compact(
  /(?:^|[.!?]\s)(?:het |ons )?(?:dag|middag|avond|reis)?programma(?: is| luidt| ziet er (?:zo|als volgt) uit)?\s?:\s/i,
)
const JOINT = /;\s|\.\s(?=\p{Lu}|\d{1,2}[.:u]\d{2})|,\s(?=(?:om |en om )?\d{1,2}[.:u]\d{2})/gu
const LINE_CHARACTERS_MAX = 2000
const ITEMS_MIN = 3

/**
 * "Het programma: vertrek vanaf het plein om 9.45 uur; 10.30 ontvangst met koffie. Wandeling; terug om 17.00u": one
 * line of clauses between semicolons, each with its time before or behind its words. What has no time is no item.
 */
export const readClauses = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const onLine = groupByLine(source, times)
  for (const line of source.lines) {
    if ((onLine.get(line.index)?.length ?? 0) < ITEMS_MIN) continue
    const text = line.text.slice(0, LINE_CHARACTERS_MAX)
    const anchor = ANCHOR.exec(text)
    if (!anchor || !text.includes(';', anchor.index)) continue
    const inside = (onLine.get(line.index) ?? []).filter(({ role }) => role !== 'other')
    const from = line.start + anchor.index + anchor[0].length
    const items = clausesOf(text.slice(from - line.start), from).flatMap((clause) =>
      itemOf(source, clause, inside, line.index),
    )
    if (items.length >= ITEMS_MIN) return items
  }
  return []
}

const groupByLine = (source: Source, times: readonly TimeMention[]): Map<number, TimeMention[]> => {
  const groups = new Map<number, TimeMention[]>()
  for (const time of times) {
    const line = source.tokens[time.from]?.line ?? -1
    const group = groups.get(line)
    if (group) group.push(time)
    else groups.set(line, [time])
  }
  return groups
}

const clausesOf = (text: string, start: number): Span[] => {
  const clauses: Span[] = []
  let from = 0
  for (const found of [...matchesOf(text, JOINT), null]) {
    const to = found ? found.index : text.length
    clauses.push({ start: start + from, end: start + to })
    if (found) from = found.index + found[0].length
  }
  return clauses
}

const itemOf = (
  source: Source,
  clause: Span,
  times: readonly TimeMention[],
  line: number,
): ProgrammeItem[] => {
  const [time, other] = times.filter(({ span }) => span.start >= clause.start && span.start < clause.end)
  const moment = time?.start ?? time?.end
  if (!time || !moment || other) return []
  const before = words(source, { start: clause.start, end: time.span.start })
  const lead = before.replace(/(?:^|\s)(?:om|vanaf|van|rond|omstreeks|tegen|ca\.?|circa|,)*\s*$/i, '')
  const span = /\p{L}{2}/u.test(lead)
    ? trim(source, { start: clause.start, end: clause.start + lead.length })
    : trim(source, { start: time.span.end, end: clause.end })
  if (!span) return []
  const end = time.start === null ? null : time.end
  return [{ time: stated(moment, time.span), item: stated(words(source, span), span), end, line }]
}
