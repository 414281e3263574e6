import { isCell, isLabelled } from '../places/own-features'
import type { Option } from '../places/place-chart'
import type { RoledMention } from '../roles/date-roles'
import type { Source } from '../text/source'
import type { PlaceHeads } from './place-heads'
import { hasOwnLine, isAnnounced, isMarkedOff, onlyWeekday } from './place-marks'
import { type Counted, readCounted } from './place-scope'

/** Where an option stands among the dates, whatever the session. */
export type Standing = {
  readonly dates: readonly RoledMention[]
  readonly nearest: RoledMention | undefined
  readonly above: ReturnType<PlaceHeads['above']>
  readonly isHead: boolean
  readonly paragraph: number
  readonly counted: Counted
  readonly onlyLabel: boolean
  readonly parted: boolean
  readonly marked: boolean
  readonly announced: boolean
  /** The only day of the week in a sentence without a date. */
  readonly weekday: number | null
  readonly weekly: boolean
}

export const standingOf = (
  source: Source,
  heads: PlaceHeads,
  { seen }: Option,
  sessions: number,
  labels: number,
): Standing => {
  const { line } = seen.place
  const ofSentence = heads.inSentence.get(seen.sentence) ?? NO_DATES
  // A line with its own label says nothing of the date that a mail program put in its sentence.
  const said = hasOwnLine(seen)
    ? ofSentence.filter(({ from }) => source.tokens[from]?.line === line)
    : ofSentence
  const dates = said.length === 0 && isCell(seen) ? heads.rowDates(line) : said
  const above = heads.above(line)
  const paragraph = source.lines[line]?.paragraph ?? -2
  const nearest = dates.findLast(({ from }) => from < seen.token) ?? dates[0]
  return {
    dates,
    nearest,
    marked: isMarkedOff(source, nearest, seen),
    announced: isAnnounced(source, seen),
    weekday: dates.length === 0 ? onlyWeekday(seen) : null,
    weekly: dates.length === 0 && EVERY_WEEK.test(seen.said.text),
    above,
    isHead: heads.lines.has(line),
    paragraph,
    onlyLabel: labels === 1 && isLabelled(seen),
    parted: above !== null && source.lines[above.line]?.paragraph !== paragraph,
    counted: sessions > 1 ? readCounted(source, seen.token) : null,
  }
}

const EVERY_WEEK = /\b(?:wekelijkse?|elke week|iedere week)\b/
const NO_DATES: readonly RoledMention[] = []
