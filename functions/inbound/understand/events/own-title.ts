import { compact } from '../../compact'
import type { Line } from '../text/lines'
import { partOf, type Source } from '../text/source'
import { findEventNoun } from '../words/event-words'
import type { DatedSession } from './sessions'

const TITLE_CHARACTERS_MAX = 70
const PARAGRAPH_LINES_MAX = 8
const NO_TITLE =
  /^(?:datum|data|tijd|wanneer|waar|locatie|plaats|adres|kosten|prijs|programma|aanmeld|inschrij|nieuwe|oude|vrij|aanvang|agenda|activiteit(?:en)?$)/i
/** "Wat: lezing" names it. */
const NAMING_LABEL = /^(?:wat|activiteit|titel|onderwerp|evenement)\s*:\s*/i
const HOUR = '(?:\\d{1,2}(?:[.:u]\\d{2})? ?(?:uur|u|h)?)'
/** ", 20.00-22.00 uur", "om 20 uur": an hour, and no more. */
const HOURS = `[,;:]?\\s*(?:(?:om|van|vanaf|aanvang)\\s+)?(?:${HOUR}(?:\\s*(?:-|–|tot)\\s*${HOUR})?)?`
const ONLY_HOURS = compact(new RegExp(`^${HOURS}\\s*[.,;]?$`))
/** "| Lezing over bijen | De Kei" and "20.00 uur | Lezing over bijen", behind the date. */
const IN_CELLS = compact(new RegExp(`^${HOURS} \\| `))
/** "20.00 uur Lezing over bijen", behind the date. */
const AFTER_HOURS = compact(new RegExp(`^${HOURS}[,:;]?\\s*(?:[–—-]\\s+)?(\\p{Lu}.{2,69})$`, 'u'))
/** "Lezing over bijen donderdag 6 maart", without a sign between. */
const BEFORE_DATE = /^(\p{Lu}[^.!?:]{2,69}?)\s+(?:op\s+)?$/u

/**
 * The words that name a gathering beside its date: before or after it in its line, in a cell of its row, or the short
 * line over or under it.
 */
export const ownTitle = (source: Source, session: DatedSession): Line | null => {
  const mention = session.mentions[0]
  const first = mention && source.tokens[mention.from]
  const last = mention && source.tokens[mention.to - 1]
  const line = source.lines[first?.line ?? -1]
  if (!first || !last || !line || line.subject) return null
  const before = partOf(source, line.start, first.start)
  const after = partOf(source, last.end, line.end)
  const named = /^(.{3,70}?)\s*[-–—:|,(]\s*$/.exec(before)?.[1]
  if (named && !NO_TITLE.test(named)) return cut(line, line.start, named)
  const free = BEFORE_DATE.exec(before)?.[1]
  if (free && ONLY_HOURS.test(after) && findEventNoun(free)) return cut(line, line.start, free)
  if (!named && !/^(?:op |\d{1,2}[.)]? )?$/i.test(before)) return paragraphTitle(source, line)
  return (
    (named ? null : titleAfter(line, after)) ??
    paragraphTitle(source, line) ??
    titleBelow(source, line, after)
  )
}

const titleAfter = (line: Line, after: string): Line | null => {
  const cell = IN_CELLS.test(after)
    ? after.split(' | ').find((words) => /\p{L}{3}/u.test(words) && !ONLY_HOURS.test(words))
    : undefined
  if (cell) return cut(line, line.end - after.length + after.indexOf(cell), cell)
  const signed = /^\s*[:–—-]\s+(.{3,70})$/.exec(after)?.[1]
  const plain = AFTER_HOURS.exec(after)?.[1]
  const title = signed ?? (plain && findEventNoun(plain) ? plain : undefined)
  return title ? cut(line, line.end - title.length, title) : null
}

/** The short first line of the paragraph that the date is in. */
const paragraphTitle = (source: Source, line: Line): Line | null => {
  let above = line
  for (let i = line.index - 1; i >= line.index - PARAGRAPH_LINES_MAX; i -= 1) {
    const other = source.lines[i]
    if (other?.paragraph !== line.paragraph) break
    above = other
  }
  return above !== line && isTitle(source, above, line) ? cut(above, above.start, above.text) : null
}

const isTitle = (source: Source, above: Line, line: Line): boolean =>
  !above.subject &&
  above.paragraph === line.paragraph &&
  source.lines[above.index - 1]?.paragraph !== above.paragraph &&
  !source.lines[above.index + 1]?.soft &&
  !/[.,;!]$/.test(above.text)

/** The short line under a date that opens its paragraph. */
const titleBelow = (source: Source, line: Line, after: string): Line | null => {
  const [above, below] = [source.lines[line.index - 1], source.lines[line.index + 1]]
  const opens = above?.paragraph !== line.paragraph && below?.paragraph === line.paragraph
  if (!opens || !below || below.soft || !ONLY_HOURS.test(after) || /[.,;!]$/.test(below.text)) return null
  return findEventNoun(below.text) ? cut(below, below.start, below.text) : null
}

const cut = (line: Line, start: number, words: string): Line | null => {
  const label = NAMING_LABEL.exec(words)?.[0].length ?? 0
  const text = words.slice(label)
  return text.length > TITLE_CHARACTERS_MAX || /\d/.test(text) || NO_TITLE.test(text)
    ? null
    : { ...line, start: start + label, end: start + words.length, text }
}
