import { compact } from '../../compact'
import { stated } from '../evidence'
import { type Source, sentenceAt, spanOf, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'

const ITEMS_MIN = 3
const GAP_LINES_MAX = 4
/** One of them at least is a step that every day out or study day has. */
const STEP =
  /(?<![a-zß-ɏ])(?:vertrek|vertrekken|aankomst|koffie|lunch|borrel|ontvangst|inloop|verzamelen|diner|terug|pauze|opening|afsluiting|welkom|instappen|rondleiding|maaltijd)(?![a-zß-ɏ])/i
const TIED = compact(/(?:[\s|:;,(–-]|\b(?:om|van|vanaf|tussen|tot|rond|omstreeks|tegen|ca|circa)\b\.?)+$/i)
const NO_ITEM = /\b(?:aanmeld|inschrijv|opgeven|opgave|bel|telefoon|deadline|uiterlijk|groep \d|bereikbaar)/i

/**
 * "• Vertrek om 8.30 uur vanaf de kerk. Wie kan meerijden …", "• Om 11.00 uur: koffie": bullets that each tell a
 * moment of the day in their first sentence, in the order of the clock.
 */
export const readStepBullets = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): ProgrammeItem[] => {
  const items = new Map<number, ProgrammeItem>()
  for (const time of times) {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (!line?.bullet || items.has(line.index) || datedLines.has(line.index) || !time.sure) continue
    const item = toItem(source, time, line.index)
    if (item) items.set(line.index, item)
  }
  const near = [...items.values()].filter(
    (item, i, all) => isNear(item, all[i - 1]) || isNear(item, all[i + 1]),
  )
  const ordered = near.every((item, i) => i === 0 || item.time.value > (near[i - 1]?.time.value ?? ''))
  return near.length >= ITEMS_MIN && ordered && near.some(({ item }) => STEP.test(item.value)) ? near : []
}

const isNear = (item: ProgrammeItem, other: ProgrammeItem | undefined): boolean =>
  other !== undefined && Math.abs(item.line - other.line) <= GAP_LINES_MAX

const toItem = (source: Source, time: TimeMention, index: number): ProgrammeItem | null => {
  const line = source.lines[index]
  const start = time.start ?? time.end
  const sentence = sentenceAt(source, time.from)
  const bounds = spanOf(source, sentence.from, sentence.to)
  if (!line || start === null || time.role === 'other' || bounds.start > line.start) return null
  if (NO_ITEM.test(words(source, bounds).toLowerCase())) return null
  const lead = source.text.slice(line.start, time.span.start).replace(TIED, '')
  const span = /\p{L}{3}/u.test(lead)
    ? trim(source, { start: line.start, end: line.start + lead.length })
    : trim(source, { start: time.span.end, end: Math.min(bounds.end, line.end) })
  return (
    span && {
      time: stated(start, time.span),
      item: stated(words(source, span), span),
      end: time.end,
      line: index,
    }
  )
}
