import { compact } from '../../compact'
import { stated } from '../evidence'
import { partOf, type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { ANNOUNCES } from './programme-heading'
import { type ProgrammeItem, trim } from './programme-item'

const ANCHOR = compact(new RegExp(`${ANNOUNCES}\\s{0,3}(?:om |van |vanaf )?$`, 'i'))
const ANCHOR_CHARACTERS = 80
const APART_CHARACTERS_MAX = 400

/**
 * A programme that runs on in one line: "PROGRAMMA: 7.45 uur Vertrek. 9.45 uur Aankomst …". A time opens an item
 * where it opens a sentence, or follows a comma.
 */
export const readRunning = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const first = times.findIndex((time) =>
    ANCHOR.test(partOf(source, Math.max(0, time.span.start - ANCHOR_CHARACTERS), time.span.start)),
  )
  const anchor = times[first]
  if (!anchor) return readListedLine(source, times)
  const line = source.tokens[anchor.from]?.line ?? -1
  const opening = [anchor]
  for (const time of times.slice(first + 1)) {
    const last = opening.at(-1)
    if (source.tokens[time.from]?.line !== line || !last) break
    if (time.span.start - last.span.end > APART_CHARACTERS_MAX) break
    if (leadsItem(source, time)) opening.push(time)
  }
  return opening.length < 2 ? [] : itemsOf(source, opening, line)
}

const itemsOf = (source: Source, opening: readonly TimeMention[], line: number): ProgrammeItem[] => {
  const lineEnd = source.lines[line]?.end ?? 0
  return opening.flatMap((time, i) => {
    const next = opening[i + 1]
    const to = next?.span.start ?? sentenceEnd(source, time, lineEnd)
    const span = trim(source, { start: time.span.end, end: to })
    const start = time.start ?? time.end
    if (!span || !start) return []
    return [{ time: stated(start, time.span), item: stated(words(source, span), span), end: time.end, line }]
  })
}

const LISTED_MIN = 3

/** "vr 4 okt. 20.00 uur, za 5 okt. 14.00 uur": hours of several days. */
const DATED =
  /(?<!\d)\d{1,2}\s?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)|(?<!\d)\d{1,2}[/-]\d{1,2}(?!\d)/i

/** "14.00 uur - Opening, 14.10 uur - Film, 15.00 uur - Nagesprek" as one line, that opens with a time. */
const readListedLine = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const perLine = new Map<number, TimeMention[]>()
  for (const time of times) {
    const at = source.tokens[time.from]?.line ?? -1
    const listed = perLine.get(at)
    if (
      listed
        ? leadsItem(source, time)
        : source.lines[at]?.start === time.span.start || opensList(source, time)
    )
      perLine.set(at, [...(listed ?? []), time])
  }
  for (const [line, opening] of perLine)
    if (opening.length >= LISTED_MIN) {
      const items = itemsOf(source, opening, line)
      return items.some(({ item }) => DATED.test(item.value)) ? [] : items
    }
  return []
}

/** "Op 13 juni gaan we varen! 14.00 uur vertrek, …" */
const opensList = (source: Source, time: TimeMention): boolean =>
  time.sure &&
  /[\p{L}\d)][.!]\s$/u.test(partOf(source, Math.max(0, time.span.start - 4), time.span.start)) &&
  /^,? \p{L}/u.test(partOf(source, time.span.end, time.span.end + 3))

/** Behind a sentence or a comma; or with a colon of its own: "nieuwe groepen 20.00 uur: Spreker". */
const leadsItem = (source: Source, time: TimeMention): boolean =>
  /^ ?:(?= )/.test(partOf(source, time.span.end, time.span.end + 3)) ||
  /(?:[.;,!|/•·>]|\s[–—-]|\ben)\s{1,3}(?:om |van |vanaf )?$/i.test(
    partOf(source, Math.max(0, time.span.start - 12), time.span.start),
  )

const sentenceEnd = (source: Source, time: TimeMention, lineEnd: number): number => {
  const to = source.sentences[source.sentenceOf[time.from] ?? 0]?.to ?? 0
  return Math.min(source.tokens[to - 1]?.end ?? lineEnd, lineEnd)
}
