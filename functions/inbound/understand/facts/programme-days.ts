import { compact } from '../../compact'
import { weekdayOn } from '../dates/calendar'
import { type Source, tokenAt } from '../text/source'
import { MONTH_WORDS, numberOf, ordinalOf, weekdayOf } from '../words/calendar-words'
import type { Programme } from './programme'

const HEADING_CHARACTERS_MAX = 50
const BETWEEN_LINES_MAX = 40
const HEADING = compact(
  new RegExp(
    `^(?:(?:dag)?programma (?:(?:van|voor|op) )?)?(?:dag (?<number>\\d{1,2}|[a-zß-ɏ]{3,5})|(?<nth>[a-zß-ɏ]{5,6}) dag|(?<weekday>(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?: (?<day>\\d{1,2}) (?:${MONTH_WORDS.join('|')})(?: \\d{4})?)?)(?=$|[\\s:(,–-])[^.;\\d]{0,30}$`,
    'i',
  ),
)

type Heading = { readonly line: number; readonly iso: string | undefined }

/**
 * The programme of one day, where headings such as "Dag 2", "Tweede dag" or "Vrijdag 12 juni" part the items.
 * `isos` are the days of the event in order; the whole programme where no such headings name them all.
 */
export const programmeOfDay = (
  source: Source,
  programme: Programme,
  isos: readonly string[],
  iso: string | null,
): Programme => {
  if (isos.length < 2 || iso === null || programme.items.length < 2) return programme
  const headings = readHeadings(source, programme, isos)
  if (headings.length < 2 || headings.some((heading) => heading.iso === undefined)) return programme
  const items = programme.items.filter(
    ({ line }) => headings.findLast((heading) => heading.line < line)?.iso === iso,
  )
  return items.length === 0 ? programme : { ...programme, items, ofDay: true }
}

/** The headings that have items of the programme below them. */
const readHeadings = (source: Source, { items }: Programme, isos: readonly string[]): Heading[] => {
  const lines = items.map((item) => source.tokens[tokenAt(source, item.time.span.start)]?.line ?? item.line)
  const first = Math.min(...lines)
  const found: Heading[] = []
  for (let i = Math.max(0, first - BETWEEN_LINES_MAX); i < Math.max(...lines); i += 1) {
    const line = source.lines[i]
    const named = line && line.text.length <= HEADING_CHARACTERS_MAX ? HEADING.exec(line.text)?.groups : null
    if (named) found.push({ line: i, iso: dayOf(named, isos) })
  }
  return found.filter((heading, i) => {
    const next = found[i + 1]?.line ?? Number.POSITIVE_INFINITY
    return lines.some((line) => line > heading.line && line < next)
  })
}

const dayOf = (named: Record<string, string | undefined>, isos: readonly string[]): string | undefined => {
  const { number, nth, weekday, day } = named
  if (weekday) {
    const on = weekdayOf(weekday.toLowerCase())?.number
    const fits = isos.filter((iso) => weekdayOn(iso) === on && (!day || Number(iso.slice(8)) === Number(day)))
    return fits.length === 1 ? fits[0] : undefined
  }
  const word = (number ?? nth ?? '').toLowerCase()
  const at = /^\d+$/.test(word) ? Number(word) : (numberOf(word) ?? ordinalOf(word))
  return at === undefined || at < 1 ? undefined : isos[at - 1]
}
