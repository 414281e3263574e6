import { compact } from '../../compact'
import type { Option } from '../places/place-chart'
import type { Line } from '../text/lines'
import { partOf, type Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import { isTown } from '../words/towns'
import type { DatedSession } from './sessions'

/** A place, in one mention or in several that belong together, and the sessions below it. */
export type Section = { readonly options: readonly Option[]; readonly sessions: ReadonlySet<DatedSession> }

const FIRST_DATE_LINES = 3

type Open = {
  readonly options: Option[]
  readonly sessions: Set<DatedSession>
  readonly first: number
  readonly paragraph: number
  readonly inline: boolean
  last: number
}

/** Heads in lines of their own, and those before the dates of a line. */
export const readSections = (
  source: Source,
  sessions: readonly DatedSession[],
  options: readonly Option[],
): Section[] => {
  const dated = datedLines(source, sessions)
  const heads = headsByLine(source, options, dated)
  const below = [...heads.keys()].some((line) => !dated.has(line) && isBelow(source, line, dated))
  if (below) return []
  const found: Open[] = []
  let open: Open | null = null
  let lastDate = -1
  for (const line of source.lines) {
    const own = dated.get(line.index)
    const at = heads.get(line.index)
    if (at && open && belongs(open, line, own !== undefined)) open.options.push(...at)
    else if (at) {
      open = opened(at, line, own !== undefined)
      found.push(open)
    } else if (open && isLeft(open, line, own !== undefined)) open = null
    if (!own) continue
    lastDate = line.index
    if (!open) continue
    open.last = line.index
    for (const session of own.sessions) open.sessions.add(session)
  }
  // A place right below the last date: then each stands below its own.
  const { sessions: none, first = 0 } = found.at(-1) ?? {}
  if (none?.size === 0 && first - lastDate <= FIRST_DATE_LINES) return []
  return found.filter((section) => section.sessions.size > 0)
}

/** "3 oktober" and in the same paragraph "Plaats: De Kei", with no date below: of that date. */
const isBelow = ({ lines }: Source, at: number, dated: ReadonlyMap<number, DatedLine>): boolean => {
  const { paragraph } = lines[at] ?? {}
  const has = (line: number): boolean => dated.has(line) && lines[line]?.paragraph === paragraph
  const near = Array.from({ length: FIRST_DATE_LINES }, (_, i) => i + 1)
  return near.some((step) => has(at - step)) && !near.some((step) => has(at + step))
}

const opened = (options: readonly Option[], line: Line, inline: boolean): Open => ({
  options: [...options],
  sessions: new Set(),
  first: line.index,
  last: line.index,
  paragraph: line.paragraph,
  inline,
})

/** "De Kei" and below it "Molenweg 3, Zeist": one head. */
const belongs = (open: Open, line: Line, isDated: boolean): boolean =>
  !isDated && open.sessions.size === 0 && line.paragraph === open.paragraph

/** Too far above the first date; or a line further than those that go on right below "De Kei: 3 oktober". */
const isLeft = (open: Open, line: Line, isDated: boolean): boolean =>
  open.inline
    ? line.index - open.last > 1 || !isDated || !/^[^\p{L}]*\p{L}{0,10}\.? ?\d/u.test(line.text)
    : open.sessions.size === 0 && line.index - open.first > FIRST_DATE_LINES

type DatedLine = { readonly start: number; readonly sessions: readonly DatedSession[] }

/** Of each line with dates of sessions where the first of them starts. */
export const datedLines = (
  { tokens }: Source,
  sessions: readonly DatedSession[],
): ReadonlyMap<number, DatedLine> => {
  const lines = new Map<number, DatedLine>()
  for (const session of sessions)
    for (const { from } of session.mentions) {
      const { line = -1, start = 0 } = tokens[from] ?? {}
      const known = lines.get(line)
      lines.set(line, {
        start: Math.min(start, known?.start ?? start),
        sessions: [...(known?.sessions ?? []), session],
      })
    }
  return lines
}

const headsByLine = (
  source: Source,
  options: readonly Option[],
  dated: ReadonlyMap<number, DatedLine>,
): ReadonlyMap<number, Option[]> => {
  const heads = new Map<number, Option[]>()
  for (const option of options) {
    const line = source.lines[option.seen.place.line]
    if (!line || !isHead(source, option, line, dated.get(line.index)?.start ?? null)) continue
    heads.set(line.index, [...(heads.get(line.index) ?? []), option])
  }
  return heads
}

const HEAD_CHARACTERS_MAX = 110
const BETWEEN_CHARACTERS_MAX = 40
const LEAD_CHARACTERS_MAX = 30
const LEAD = compact(
  /^[^\p{L}\d]*(?:(?:locatie|lokatie|plaats|waar|adres|in|te|op|bij)(?: \p{L}| \d)?[\s:]+)?(?:de |het |['’]t )?[^\p{L}\d]*$/iu,
)

/** What opens a short line without a date, or a line before its dates. */
const isHead = (source: Source, { seen }: Option, line: Line, date: number | null): boolean => {
  const { span } = seen.place
  if (span.start - line.start > LEAD_CHARACTERS_MAX || !isPlain(seen)) return false
  if (!LEAD.test(partOf(source, line.start, Math.max(line.start, span.start)))) return false
  if (date === null) return line.text.length <= HEAD_CHARACTERS_MAX
  return date >= span.end && date - span.end <= BETWEEN_CHARACTERS_MAX
}

/** By its words alone a place: a name only behind a label, "Avond 1" and "januari, 2018" not at all. */
export const isPlain = ({ place, kind, forms, hasStreet, isGathering }: Option['seen']): boolean => {
  if (isGathering || findEventNoun(place.address?.value ?? '') !== null) return false
  if (kind === 'street') return hasStreet
  if (kind === 'name and address') return hasStreet || isTown(place.address?.value.split(/,\s*/).at(-1) ?? '')
  return forms.has('label') || !/^(?:name|plain noun)$/.test(kind)
}
