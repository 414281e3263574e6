import { compact } from '../../compact'
import { stated } from '../evidence'
import type { Line } from '../text/lines'
import { type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { ANNOUNCES } from './programme-heading'
import { type ProgrammeItem, trim } from './programme-item'
import { timesByLine } from './times-by-line'

const ITEMS_MIN = 3
const NAME_WORDS_MAX = 10
const NAME_CHARACTERS_MAX = 200
const ANCHOR = compact(new RegExp(ANNOUNCES, 'i'))
/** What parts an item from the one before it. */
const PARTED = /^[)\]]?\s*(?:[;,|/•·–—-]|\.(?=\s)|\ben\b)/i
const LEAD = compact(/^(?:[)\].,;:|/•·\s–—-]|\b(?:en|dan|daarna|aansluitend|vervolgens|tot slot)\b)+/i)
const TIED = compact(/(?:[\s,:([–-]|\b(?:om|rond|vanaf|van|tussen|omstreeks|tegen|ca|circa)\b\.?)+$/i)

/** "Programma: inloop (19.30), lezing (20.00), borrel (21.30)": in one line, with the names first. */
export const readNamesInLine = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  for (const [at, found] of timesByLine(source, times)) {
    const line = source.lines[at]
    const items = line && found.length >= ITEMS_MIN ? itemsOf(source, line, found) : []
    if (items.length >= ITEMS_MIN) return items
  }
  return []
}

const itemsOf = (source: Source, line: Line, found: readonly TimeMention[]): ProgrammeItem[] => {
  const anchor = ANCHOR.exec(line.text)
  if (!anchor) return []
  const from = line.start + anchor.index + anchor[0].length
  const times = found.filter(({ span }) => span.start >= from)
  const items = times.flatMap((time, i) => {
    const start = times[i - 1]?.span.end ?? from
    const text = words(source, { start, end: time.span.start })
    const long = text.length > NAME_CHARACTERS_MAX
    return long || (i > 0 && !PARTED.test(text)) ? [] : toItem(source, line, time, start, text)
  })
  const rises = items.every((item, i) => i === 0 || item.time.value >= (items[i - 1]?.time.value ?? ''))
  return items.length === times.length && rises ? items : []
}

const toItem = (
  source: Source,
  line: Line,
  time: TimeMention,
  from: number,
  text: string,
): ProgrammeItem[] => {
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const name = text.slice(lead).replace(TIED, '')
  const span = trim(source, { start: from + lead, end: from + lead + name.length })
  const start = time.start ?? time.end
  if (span === null || start === null || name.split(/\s+/).length > NAME_WORDS_MAX) return []
  const end = time.start === null ? null : time.end
  return [{ time: stated(start, time.span), item: stated(words(source, span), span), end, line: line.index }]
}
