import type { Source } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { type ProgrammeItem, trim } from './programme-item'

type Opening = ReadonlyMap<number, TimeMention>

/**
 * The line of "19.30 uur" with nothing behind it, right below "18.00 uur maaltijd", and last of its list: it ends
 * what is told, and does not name the paragraph that comes below it. Null where there is none.
 */
export const closingLine = (source: Source, opening: Opening): number | null => {
  const [line, time] = [...opening].at(-1) ?? []
  const before = opening.get((line ?? 0) - 1)
  // "14.00 - 14.50" says how long something takes, and it stands below.
  if (time?.start && time.end) return null
  if (line === undefined || !time || !before || opening.size < 3) return null
  const below = source.lines[line + 1]
  const apart = below !== undefined && below.paragraph !== source.lines[line]?.paragraph
  return !saysMore(source, line, time) && saysMore(source, line - 1, before) && (apart || !below)
    ? line
    : null
}

const saysMore = (source: Source, line: number, time: TimeMention): boolean =>
  trim(source, { start: time.span.end, end: source.lines[line]?.end ?? 0 }) !== null

/** With that moment as the end of the last item. */
export const closeLast = (
  items: readonly ProgrammeItem[],
  { start, end }: Pick<TimeMention, 'start' | 'end'>,
): readonly ProgrammeItem[] => {
  const last = items.at(-1)
  const moment = start ?? end
  if (!last || last.end !== null || moment === null || moment <= last.time.value) return items
  return [...items.slice(0, -1), { ...last, end: moment }]
}
