import { compact } from '../../compact'
import { stated } from '../evidence'
import type { Line } from '../text/lines'
import { type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { isUnderHeading } from './programme-heading'
import { type ProgrammeItem, trim } from './programme-item'
import { timesByLine } from './times-by-line'

const ROWS_MIN = 3
const GAP_LINES_MAX = 2
const ROW_CHARACTERS_MAX = 100
/** When people come in and leave, or a step that every evening and study day has. */
const STEP =
  /(?<![a-zß-ɏ])(?:inloop|ontvangst|onthaal|zaal open|deuren open|registratie|verzamelen|welkom|verwelkoming|opening|koffie|[a-zß-ɏ]*pauze|lunch|diner|[a-zß-ɏ]*borrel|receptie|napraten|nazit|lezing|rondleiding|wandeling|prijsuitreiking|vergadering|afsluiting|sluiting|afronding|einde?|vertrek|aankomst)(?![a-zß-ɏ])/i
/** What is also on a price list. */
const SERVED = /^(?:koffie|lunch|diner|[a-zß-ɏ]*borrel)/i
const STEPS_MIN = 2
/** "Inloop: 19.00 uur" and "Einde: 21.30 uur" by themselves are the hours of the gathering. */
const LABEL = compact(
  /^(?:de |het )?(?:inloop|inloggen|aanvang|start|begin|einde?|zaal(?: open)?|deuren(?: open)?|tijd|wanneer|open|datum|waar)\s?:?$/i,
)
const NO_ITEM =
  /tijds?(?:blok|slot|vak)|\bshift|aanmeld|inschrijv|opgave|opgeven|reserv|deadline|bereikbaar|geopend|openingstijd|\bjaar\b|\bgroep\b|\bklas|niveau|beginners|gevorderden|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:tel|tel\.|telefoon)\b/i
const MONEY = compact(
  /€|\b(?:euro|prijs|prijzen|kosten|entree|toegang|tarief|consumptie|volwassenen|studenten|per)\b/i,
)
const TIED = compact(/(?:[\s|:;,.([*_–—-]|\b(?:om|van|vanaf|tussen|tot|rond|omstreeks|tegen|ca|circa)\b)+$/i)
const CLOSED = /^[\s)\]|.,*_]*$/

type Row = ProgrammeItem & { readonly at: Line; readonly sure: boolean }

/**
 * "Ontvangst (9.30 u)", "Lezing: 10.00 uur" and "Lunch | 12.00", each on its line: a programme that names first what
 * is done. Its hours rise, and a heading or two steps of a day tell that it is one; so may hours without a unit be.
 */
export const readRows = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): ProgrammeItem[] => {
  const rows = [...timesByLine(source, times)].flatMap(([at, found]) => {
    const line = source.lines[at]
    const [time] = found
    return line && time && found.length === 1 && !datedLines.has(at) ? toRow(source, line, time) : []
  })
  const best = runsOf(rows, datedLines)
    .filter((run) => isProgramme(source, run))
    .sort((one, other) => other.length - one.length)[0]
  return (best ?? []).map(({ time, item, end, line }) => ({ time, item, end, line }))
}

/** "Ontvangst vanaf 9.30 uur" right above rows that begin with their times, "Einde: 17.00 uur" right below them. */
export const readRowsBeside = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
  items: readonly ProgrammeItem[],
): ProgrammeItem[] => {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return []
  const beside = (at: number) => at === first.line - 1 || at === last.line + 1
  return times.flatMap((time) => {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (!line || !beside(line.index) || datedLines.has(line.index)) return []
    const [row] = toRow(source, line, time)
    if (!row || !STEP.test(row.item.value.slice(0, STEP_CHARACTERS_MAX))) return []
    const follows =
      line.index < first.line ? row.time.value < first.time.value : row.time.value > last.time.value
    return follows ? [{ time: row.time, item: row.item, end: row.end, line: row.line }] : []
  })
}

const STEP_CHARACTERS_MAX = 40

const toRow = (source: Source, line: Line, time: TimeMention): Row[] => {
  const wraps = line.soft || source.lines[line.index + 1]?.soft
  if (wraps || line.subject || line.text.length > ROW_CHARACTERS_MAX || NO_ITEM.test(line.text)) return []
  if (!CLOSED.test(words(source, { start: time.span.end, end: line.end }))) return []
  const name = words(source, { start: line.start, end: time.span.start }).replace(TIED, '')
  const span = trim(source, { start: line.start, end: line.start + name.length })
  const start = time.start ?? time.end
  if (span === null || start === null || /[.!?]\s/.test(name)) return []
  const end = time.start === null ? null : time.end
  const item = stated(words(source, span), span)
  return [{ time: stated(start, time.span), item, end, line: line.index, at: line, sure: time.sure }]
}

/** Rows near each other with hours that rise; a line with a date opens the next. */
const runsOf = (rows: readonly Row[], datedLines: ReadonlySet<number>): Row[][] => {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const apart = last === undefined || row.line - last.line > GAP_LINES_MAX
    const dated = last !== undefined && row.line - last.line > 1 && datedLines.has(row.line - 1)
    if (run && !apart && !dated && row.time.value >= last.time.value) run.push(row)
    else runs.push([row])
  }
  return runs
}

const isProgramme = (source: Source, run: readonly Row[]): boolean => {
  const [first] = run
  if (!first || run.length < ROWS_MIN || run.every(({ item }) => LABEL.test(item.value))) return false
  const headed = isUnderHeading(source, first.line)
  const steps = run.filter(({ item, sure }) => STEP.test(item.value) && (sure || !SERVED.test(item.value)))
  if (!headed && steps.length < STEPS_MIN) return false
  return run.every(({ sure, at, time }) => sure || (!MONEY.test(at.text) && /[05]$/.test(time.value)))
}
