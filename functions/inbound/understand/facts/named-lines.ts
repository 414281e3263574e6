import { compact } from '../../compact'
import { stated } from '../evidence'
import type { Line } from '../text/lines'
import { partOf, type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import type { ProgrammeItem } from './programme-item'
import { timesByLine } from './times-by-line'

const LINE_CHARACTERS_MAX = 100
const GAP_LINES_MAX = 2
/** Lines that say when it begins and ends, whatever it is. */
const FRAME = compact(
  /^(?:(?:de|het|onze) )?(?:[^:]{2,24}welkom|iedereen is|u bent|je bent|jullie zijn|koffie staat|inloop|inloggen|programma|afspraak|aanvang|start|begin|einde?|sluiting|afsluiting|zaal|deuren|kerk open|ontvangst|welkom|tijd|terug|thuis|vertrek(?! bij| vanaf| van| aan)|wanneer|open)/i,
)
/** "Inloop: 19.00 uur", "Aanvang: 19.30 uur" and "Einde: 21.30 uur" are the hours of the gathering. */
const LABEL = compact(
  /^(?:(?:de|het|onze) )?(?:[^:]{2,24}welkom|iedereen is|u bent|je bent|jullie zijn|koffie staat|inloop|inloggen|aanvang|start|begin|einde?|zaal|deuren|tijd|wanneer|open)\s?:?$/i,
)
/** "Inloop", "opening" and "afsluiting", each on its line, are all there is to tell. */
const FRAMES_MIN = 3
const NO_ITEM =
  /tijds?(?:blok|slot|vak)|\bvoorstelling \d|\bshift|aanmeld|inschrijv|opgave|opgeven|reserv|deadline|bereikbaar|geopend|openingstijd|\bjaar\b|\bgroep\b|\bklas|niveau|beginners|gevorderden|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:tel|tel\.|telefoon)\b/i

/** "Lezing van 11.00 – 12.30 uur" above or below another such line: what is done, and then when. */
export const readNamedLines = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): ProgrammeItem[] => {
  const items = [...timesByLine(source, times)].flatMap(([at, found]) => {
    const line = source.lines[at]
    const [time] = found
    return line && time && found.length === 1 && !datedLines.has(at) ? toItem(source, line, time) : []
  })
  const near = items.filter((item, i) => isNear(item, items[i - 1]) || isNear(item, items[i + 1]))
  // Right below dates of their own these are the hours of those days.
  const below = near.filter((item) => datedLines.has(item.line - 1))
  const moments = new Set(near.map(({ time }) => time.value))
  const says =
    near.some((item) => !FRAME.test(item.item.value)) ||
    (moments.size >= FRAMES_MIN && near.some((item) => !LABEL.test(item.item.value)))
  return below.length < 2 && says && !near.every(({ item }) => SERVED.test(item.value)) ? near : []
}

const isNear = (item: ProgrammeItem, other: ProgrammeItem | undefined): boolean =>
  other !== undefined && Math.abs(item.line - other.line) <= GAP_LINES_MAX

/** "Opening | 09.30": a cell of a table, which no amount stands in. */
const isCell = (source: Source, line: Line, { span }: TimeMention): boolean =>
  /[|\t]\s*$/.test(partOf(source, line.start, span.start)) &&
  /^\s*(?:[|\t]|$)/.test(partOf(source, span.end, line.end)) &&
  !MONEY.test(line.text)

const MONEY = compact(
  /€|\b(?:euro|leden|prijs|prijzen|kosten|entree|toegang|tarief|kinderen|volwassenen|studenten|per)\b/i,
)

/** A list of what there is to eat has prices. */
const SERVED =
  /^(?:soep|broodjes?|lunch|diner|koffie|thee|gebak|maaltijd|borrel(?:hapjes?)?|fris|bier|wijn|menu|dagschotel|buffet)(?![a-zß-ɏ])/i

/** Hours that are none of the gathering's, and told all the same. */
const BREAK = /^(?:lunch|pauze|koffie|diner|theepauze|middagpauze|broodjes)/i

const toItem = (source: Source, line: Line, time: TimeMention): ProgrammeItem[] => {
  const wraps = line.soft || source.lines[line.index + 1]?.soft
  if (wraps || line.subject || line.end - line.start > LINE_CHARACTERS_MAX) return []
  if (!time.sure && !isCell(source, line, time)) return []
  if ((time.role === 'other' && !BREAK.test(line.text)) || NO_ITEM.test(line.text)) return []
  const lead = words(source, { start: line.start, end: time.span.start })
  const name = lead.replace(/(?:[\s|:;,(–-]|\b(?:om|van|vanaf|tussen|tot|rond|ca|circa)\b\.?)+$/i, '')
  if (
    !/\p{L}{3}/u.test(name) ||
    /[.!?]\s|\b(?:we|wij|u|je|jullie|eindigt|eindigen|begint|beginnen|starten|duurt|duren|vertrekt)\b/i.test(
      name,
    )
  )
    return []
  const start = time.start ?? time.end
  if (start === null) return []
  const span = { start: line.start, end: line.start + name.length }
  return [{ time: stated(start, time.span), item: stated(name, span), end: time.end, line: line.index }]
}
