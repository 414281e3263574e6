import { compact } from '../../compact'
import { yearOf } from '../dates/calendar'
import type { DateMention } from '../dates/date-mentions'
import { matchesOf } from '../text/matches'
import type { Source } from '../text/source'
import type { Context } from './context'
import { hasPastVerb } from './tense'

const HEADING = compact(
  /^(?:(?:de|onze|een|korte|beknopte|uit de)\s+)*(?:geschiedenis|historie|historiek|ontstaan|ontstaansgeschiedenis|oprichting|terugblik|oude doos|verleden|hoe het begon)(?:\s+(?:van|in|achter)\s.{1,40})?\s*[:.]?$/i,
)
const HEADING_CHARACTERS_MAX = 60
const HEADING_LINES_MAX = 12
const OLD_YEAR =
  /\b(?:in|begin|eind|sinds|anno|zomer|winter|najaar|voorjaar|herfst|jaar|van|rond|medio)\s+(1[0-9]\d\d|20[0-4]\d)\b/gi
const WOULD = /\bzou(?:den)?\b/
const LONG_AGO_YEARS = 3

/**
 * A day of long ago, told in a paragraph of history: below a heading that says so, or after a year that lies
 * some years back. A date with a year of its own says for itself when it was.
 */
export const isHistory = (source: Source, mention: DateMention, context: Context): boolean => {
  if (mention.days.some((day) => day.year !== null)) return false
  if (!hasPastVerb(context.sentence) && !WOULD.test(context.sentence)) return false
  return (
    isBelowHistory(source, mention) ||
    isLongAgo(source, lastTurn(context.before)) ||
    followsLongAgo(source, mention)
  )
}

/** "… in 2019 was het stil, maar op 4 oktober openen we weer": the day is not of that year. */
const lastTurn = (before: string): string => before.split(/\bmaar\b|;|\bdit jaar\b|\bnu\b/i).at(-1) ?? ''

const isLongAgo = (source: Source, text: string): boolean =>
  matchesOf(text, OLD_YEAR).some(([, year]) => Number(year) <= yearOf(source.day) - LONG_AGO_YEARS)

const isBelowHistory = (source: Source, mention: DateMention): boolean => {
  const at = source.tokens[mention.from]?.line ?? 0
  for (let i = at - 1; i > Math.max(0, at - HEADING_LINES_MAX); i -= 1) {
    const line = source.lines[i]
    if (!line || line.text.length > HEADING_CHARACTERS_MAX) continue
    if (HEADING.test(line.text)) return true
    // Another heading in between begins something else.
    if (!/[.!?,;]$/.test(line.text) && line.paragraph !== source.lines[i + 1]?.paragraph) return false
  }
  return false
}

/** "Begin 1984 zag men … Zondag 2 september zou het gebeuren": the year was said earlier in the paragraph. */
const followsLongAgo = (source: Source, mention: DateMention): boolean => {
  const at = source.tokens[mention.from]?.line ?? 0
  const paragraph = source.lines[at]?.paragraph
  const first = source.lines.find((line) => line.paragraph === paragraph)
  const start = source.tokens[mention.from]?.start ?? 0
  return (
    first !== undefined &&
    isLongAgo(source, lastTurn(source.text.slice(Math.max(first.start, start - TOLD_CHARACTERS_MAX), start)))
  )
}

const TOLD_CHARACTERS_MAX = 600
