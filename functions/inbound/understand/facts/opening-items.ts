import { compact } from '../../compact'
import { type Span, stated } from '../evidence'
import type { Line } from '../text/lines'
import { partOf, type Source, words } from '../text/source'
import type { TimeMention } from '../times/time-mentions'
import { MONTH_WORDS } from '../words/calendar-words'
import { isHeading } from './programme-heading'
import { type ProgrammeItem, trim } from './programme-item'

const OPENS = compact(
  /^(?:(?:dag|middag|avond)?programma\s*:\s*)?(?:(?:om|van|vanaf|vanaf om|rond|tot|omstreeks)? ?(?:ca\.?|c\.a\.|circa|ongeveer|±|\+\/?-|~|plm\.?)?|[([]|\*{1,2}|__?)$/,
)

/** Whether a line begins with its time, or with the time of what an announced list begins with. */
export const leadsLine = (source: Source, line: Line, time: TimeMention): boolean => {
  if ((time.start === null && time.end === null) || line.subject) return false
  const lead = partOf(source, line.start, time.span.start).trim().toLowerCase()
  return OPENS.test(lead) && (!line.soft || beginsAnew(source, lead, time))
}

/** "11u Voorstelling" below a long line is no rest of that line, as "11 uur in de zaal" is. */
const beginsAnew = (source: Source, lead: string, time: TimeMention): boolean =>
  lead === '' && time.sure && /^:?\s{1,2}\p{Lu}/u.test(partOf(source, time.span.end, time.span.end + 4))

/** Cells without words may stand between a time and its item. */
const BORDERS_MAX = 3

const hasLetters = ({ text }: Line): boolean => /\p{L}{2}/u.test(text)

const UNTIL_CELL =
  /^\s{0,3}(?:\||\t|\s{3})\s{0,12}(\d{1,2})(?:(?:[.:]|[uh] ?)(\d{2}))?(?: ?(?:uur|u\.?|h))?(?=\s{0,12}(?:\||\t|\s{3}))/i

/** A unit left over, or for whom the hours are: "10u-12u (4-7 jaar)". */
const NO_ITEM = /^(?:uur|u)\b|^\(?\d{1,2} ?(?:-|–|t\/m|tot) ?\d{1,2} ?jaar\)?$/i

/** What is done at the time that opens a line: the rest of it, or the line below. */
export const toItem = (
  source: Source,
  index: number,
  time: TimeMention,
  opening: ReadonlyMap<number, TimeMention>,
): ProgrammeItem[] => {
  const line = source.lines[index]
  if (!line) return []
  const until = untilOf(source, line, time)
  const here = trim(source, { start: until?.span.end ?? time.span.end, end: line.end })
  const lines = source.lines.slice(index + 1, index + 1 + BORDERS_MAX)
  const below = lines.find((one) => opening.has(one.index) || hasLetters(one))
  const next =
    here === null &&
    below &&
    !opening.has(below.index) &&
    !standsAlone(line, below, time, source.lines[index - 1]) &&
    !isOfWhole(line, time)
      ? trim(source, below)
      : null
  const span = here ?? next
  const start = time.start ?? time.end
  if (span === null || start === null || NO_ITEM.test(words(source, span))) return []
  return [
    {
      time: stated(start, time.span),
      item: stated(words(source, span), span),
      end: time.end ?? until?.end ?? null,
      line: index,
    },
  ]
}

/** "• Van 13.00 tot 15.40 uur", and below the list "Doelgroep"; "Aanvang 20 uur" over "Programma". */
const standsAlone = (line: Line, below: Line, { end }: TimeMention, above: Line | undefined): boolean =>
  (end !== null && ((line.bullet && !below.bullet) || isDayOf(line, above))) || isHeading(below)

/** "zaterdag 7 december 2019 -" over "10:00 tot 15:00": the hours of that day. */
const isDayOf = ({ paragraph }: Line, above: Line | undefined): boolean =>
  above !== undefined && above.paragraph === paragraph && DAY.test(above.text)
const DAY = new RegExp(
  `^(?:[a-zß-ɏ]{2,6}(?:dag)?\\.?,? )?\\d{1,2} (?:${MONTH_WORDS.join('|')}),?(?: 20\\d\\d)?[ ,–-]*$`,
  'i',
)

/** "Programma: 10.30 – 13.00 uur": how long it all takes, and no first item. */
const isOfWhole = ({ label }: Line, { end }: TimeMention): boolean =>
  end !== null && /programma$/.test(label?.name ?? '')

/** "10.00 | 10.30 | Welkom": the second column of a table says until when. */
const untilOf = (
  source: Source,
  line: Line,
  { span, end }: TimeMention,
): { span: Span; end: string } | null => {
  const found = end === null ? UNTIL_CELL.exec(partOf(source, span.end, line.end)) : null
  if (!found?.[1]) return null
  const until = `${found[1].padStart(2, '0')}:${found[2] ?? '00'}`
  return { span: { start: span.end, end: span.end + found[0].length }, end: until }
}
