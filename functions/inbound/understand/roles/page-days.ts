import { daysBetween } from '../dates/calendar'
import type { Source } from '../text/source'
import type { DateRole, RoledMention } from './date-roles'

const HEADING_CHARACTERS_MAX = 100
const WITHIN_MIN = 3
const WEEK = /\b(?:week|weekend)\b|\bagenda\b|\btips\b|\boverzicht\b|\bprogramma\b/i

/**
 * Days that belong to the page and to no gathering: the day of the mail glued to its heading, over days to come,
 * and the week that an agenda covers, over the days in it.
 */
export const withoutPageDays = (mentions: readonly RoledMention[], source: Source): RoledMention[] =>
  mentions.map((mention, i) => {
    if (i === 0 && isStamp(source, mention, mentions)) return withRole(mention, 'publication')
    return isWeekOf(source, mention, mentions) ? withRole(mention, 'mention') : mention
  })

/** "Vrijdag 17 mei 2019 Wandeling week 20" over "ZO 19/05/19", in a mail of the 17th. */
const isStamp = (source: Source, mention: RoledMention, all: readonly RoledMention[]): boolean => {
  const line = lineOf(source, mention)
  const [day] = mention.days
  if (!line || !day || mention.days.length > 1 || line.index > 1 || line.text.length > HEADING_CHARACTERS_MAX)
    return false
  const rest = source.text.slice(line.start, day.span.start) + source.text.slice(day.span.end, line.end)
  const edge = day.span.start === line.start || /^\W*$/.test(source.text.slice(day.span.end, line.end))
  return (
    mention.role === 'session' &&
    day.year !== null &&
    day.iso === source.day &&
    edge &&
    /\p{L}{3}/u.test(rest) &&
    !/\d[.:u]\d\d|\d ?(?:uur|u)\b/.test(rest) &&
    (isClock(source.lines[line.index + 1]?.text) || hasDaysToCome(source, all))
  )
}

/** "14u53", "09:12 0": the hour at which the page was put there, with the count of answers. */
const isClock = (text = ''): boolean => /^\d{1,2}[u:]\d{2}(?: uur)?(?: \d{1,3})?$/.test(text)

const hasDaysToCome = ({ day }: Source, all: readonly RoledMention[]): boolean =>
  all.some(
    (other) =>
      other.role === 'session' && (other.days.some((one) => isAhead(one, day)) || isSoon(other, day)),
  )

const isAhead = ({ iso, weekday }: RoledMention['days'][number], mailDay: string): boolean =>
  iso !== null && weekday !== null && iso > mailDay

/** "Wandeling door de heide 9 februari 2018" over "Nu zondag trekt de groep …": the day on which it was written. */
const isSoon = ({ relative, days }: RoledMention, mailDay: string): boolean =>
  relative && days.some(({ iso }) => iso !== null && iso > mailDay)

/** "Tips van de week" and "12 t/m 18 oktober", over what happens on the 12th, the 13th and the 14th. */
const isWeekOf = (source: Source, mention: RoledMention, all: readonly RoledMention[]): boolean => {
  const [first, last] = [mention.days[0]?.iso, mention.days.at(-1)?.iso]
  const above = source.lines[(lineOf(source, mention)?.index ?? 0) - 1]
  if (!first || !last || !above || !mention.joints.includes('range') || !mention.context.alone) return false
  const inside = all
    .filter(({ days, role }) => role === 'session' && days.length === 1)
    .flatMap(({ days }) => days.flatMap(({ iso }) => (iso && iso >= first && iso <= last ? [iso] : [])))
  return WEEK.test(above.text) && new Set(inside).size >= WITHIN_MIN && daysBetween(first, last) >= WITHIN_MIN
}

const lineOf = (source: Source, mention: RoledMention) =>
  source.lines[source.tokens[mention.from]?.line ?? -1]

const withRole = (mention: RoledMention, role: DateRole): RoledMention => ({
  ...mention,
  role,
  days: mention.days.map((day) => ({ ...day, role })),
})
