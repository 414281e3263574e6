import { type Fact, type Span, stated } from '../evidence'
import type { Line } from '../text/lines'
import { type Source, sentenceAt, spanOf, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'

export type ProgrammeItem = {
  readonly time: Fact<string>
  readonly item: Fact<string>
  /** The end of "12.30 – 13.15 uur". */
  readonly end: string | null
  readonly line: number
}

export type Programme = { readonly items: readonly ProgrammeItem[]; readonly lines: ReadonlySet<number> }

const ITEM_CHARACTERS_MAX = 200
const GAP_LINES_MAX = 6

/** Lines that open with a time and say what happens then; two make a programme, one is a start. */
export const readProgramme = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): Programme => {
  const opening = new Map<number, TimeMention>()
  for (const time of times) {
    const line = source.lines[source.tokens[time.from]?.line ?? -1]
    if (line && !opening.has(line.index) && opensLine(source, line, time) && !datedLines.has(line.index))
      opening.set(line.index, time)
  }
  const items = [...opening].flatMap(([index, time]) => toItem(source, index, time, opening))
  const together = items.filter((item, i) => isNear(item, items[i - 1]) || isNear(item, items[i + 1]))
  if (together.length >= 2) return { items: together, lines: linesOf(together) }
  const inline = readInline(source, times, datedLines)
  // Times in prose are those of the sessions too: their lines stay with both.
  return inline.length > 0
    ? { items: inline, lines: linesOf(inline) }
    : { items: readProse(source, times), lines: new Set() }
}

const linesOf = (items: readonly ProgrammeItem[]): Set<number> => new Set(items.map((item) => item.line))

const isNear = (item: ProgrammeItem, other: ProgrammeItem | undefined): boolean =>
  other !== undefined && Math.abs(item.line - other.line) <= GAP_LINES_MAX

const opensLine = (source: Source, line: Line, time: TimeMention): boolean => {
  if ((time.start === null && time.end === null) || line.soft) return false
  const lead = source.text.slice(line.start, time.span.start).trim().toLowerCase()
  return /^(?:|om|van|vanaf|ca\.?|circa|rond|tot|±|\()$/.test(lead) && !line.subject
}

const toItem = (
  source: Source,
  index: number,
  time: TimeMention,
  opening: ReadonlyMap<number, TimeMention>,
): ProgrammeItem[] => {
  const line = source.lines[index]
  if (!line) return []
  const here = trim(source, { start: time.span.end, end: line.end })
  const below = source.lines[index + 1]
  const next = here === null && below && !opening.has(below.index) ? trim(source, below) : null
  const span = here ?? next
  const start = time.start ?? time.end
  if (span === null || start === null || /^(?:uur|u)\b/i.test(words(source, span))) return []
  return [
    {
      time: stated(start, time.span),
      item: stated(words(source, span), span),
      end: time.start ? time.end : null,
      line: index,
    },
  ]
}

/** The words of an item without the dash, colon or cell border before them. */
const trim = (source: Source, span: Span): Span | null => {
  const text = source.text.slice(span.start, Math.min(span.end, span.start + ITEM_CHARACTERS_MAX))
  const lead = /^[\s|:;,.)–—-]*/.exec(text)?.[0].length ?? 0
  const body = text.slice(lead).replace(/[\s|;,.–—-]+$/, '')
  if (!/\p{L}{2}/u.test(body)) return null
  return { start: span.start + lead, end: span.start + lead + body.length }
}

/** "Programma: 13.30 uur inloop, 14.00 uur lezing, 16.00 uur borrel" in one sentence. */
const readInline = (
  source: Source,
  times: readonly TimeMention[],
  datedLines: ReadonlySet<number>,
): ProgrammeItem[] => {
  for (const line of source.lines) {
    if (!line.label || !/^(?:programma|dagprogramma|agenda|tijdschema|dagindeling)/.test(line.label.name))
      continue
    if (datedLines.has(line.index)) continue
    const inside = times.filter((time) => source.tokens[time.from]?.line === line.index)
    if (inside.length < 2) continue
    return inside.flatMap((time, i) => {
      const span = trim(source, { start: time.span.end, end: inside[i + 1]?.span.start ?? line.end })
      const start = time.start ?? time.end
      if (!span || !start) return []
      return [
        {
          time: stated(start, time.span),
          item: stated(words(source, span), span),
          end: null,
          line: line.index,
        },
      ]
    })
  }
  return []
}

const ACTIVITY =
  /samenkomst|verzamel\p{L}*|vertrek\p{L}*|start (?:van )?(?:het |de )?(?:bezoek|wandeling|rondleiding|film|lezing|voorstelling|tocht)|rondleiding|bezoek\p{L}*|lunch|toespraak|diner|(?<!meer )\bterug\b|thuiskomst|koffie met|optreden|receptie|huldiging|eucharistieviering|barbecue|borrel/iu
const REACH = 34

/** "Samenkomst om 9.45u … start bezoek om 10u": two moments with a name of their own are a programme. */
const readProse = (source: Source, times: readonly TimeMention[]): ProgrammeItem[] => {
  const items = times.flatMap((time) => {
    if (time.role === 'range' || time.role === 'other' || (time.start !== null && time.end !== null))
      return []
    const sentence = sentenceAt(source, time.from)
    const bounds = spanOf(source, sentence.from, sentence.to)
    const from = Math.max(bounds.start, time.span.start - REACH)
    const left = source.text.slice(from, time.span.start)
    const right = source.text.slice(time.span.end, Math.min(bounds.end, time.span.end + REACH / 2))
    const before = [...left.matchAll(new RegExp(ACTIVITY.source, 'giu'))].at(-1)
    const found = before ?? ACTIVITY.exec(right)
    const start = time.start ?? time.end
    if (!found || !start) return []
    const at = (before ? from : time.span.end) + found.index
    const span = { start: at, end: at + found[0].length }
    return [
      {
        time: stated(start, time.span),
        item: stated(words(source, span), span),
        end: null,
        line: source.tokens[time.from]?.line ?? 0,
      },
    ]
  })
  return items.length >= 2 ? items : []
}
