import { compact } from '../../compact'
import { isoDay, weekdayOn, yearOf } from '../dates/calendar'
import { areDifferent } from '../events/other-gathering'
import type { Source } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { MOVED_FORM } from '../words/change-verbs'
import { findEventNoun } from '../words/event-words'
import { isCancelled } from './cancel-cues'
import type { RoledDay, RoledMention } from './date-roles'
import { UNKNOWN_DAY } from './moved-later'
import { putsOffDecision } from './put-off-decision'
import { isConditional } from './reserve-cues'

const PUTS_OFF = compact(
  new RegExp(
    `${MOVED_FORM}|\\bstel(?:t|len)\\b[^.;]{3,80}\\buit\\b|\\b(?:ver)?schui(?:ft|ven)\\b[^.;]{0,80}\\b(?:op|door|naar)\\b`,
  ),
)
/** "een jaar uit", "naar juni volgend jaar". */
const BY_YEAR = compact(
  /\b(?:een|één|1) jaar (?:uit|later|op|door|vooruit|opgeschoven|uitgesteld|doorgeschoven|verschoven|verplaatst|verzet)\b|\b(?:naar|tot) (?:[a-zß-ɏ]+ )?(?:volgend jaar|het volgende jaar)\b/,
)
/** "Hierbij alvast de data:", "reserveer alvast …", "de nieuwe datum is …". */
const NAMES_DAYS = compact(
  /\bnieuwe dat(?:um|a)\b|\balvast\b|\bhierbij\b[^.;]{0,30}\bdata\b|\b(?:de )?data(?: (?:zijn|worden)\b|\s?:)|\b(?:noteer|reserveer|houd|zet|blokkeer)\b[^.;]{0,60}\b(?:agenda|vrij)\b|^(?:reserveer|noteer|blokkeer)\b/,
)
/** "Voor de reünie van 15 oktober zoeken we een nieuwe datum" names the day that it had. */
const OPENS = compact(/\b(?:nieuwe dat(?:um|a)|alvast|hierbij|data|noteer|reserveer|houd|zet|blokkeer)\b/i)
const ANOTHER = compact(/\b(?:volgende|eerstvolgende|ook|wel|daarnaast|verder)\b/)
const IF = /\b(?:als|mocht|mochten|indien|wanneer)\b/
const REACH_STATEMENTS = 5

/**
 * "We stellen alles een jaar uit. Hierbij alvast de data: …", "Het feest is uitgesteld. Reserveer alvast …": what is put
 * off gets the days that are named next; a year later where it is put off by one.
 */
export const withPutOffThen = (
  mentions: readonly RoledMention[],
  source: Source,
): readonly RoledMention[] => {
  const all = readStatements(source, { start: 0, end: source.text.length })
  const at = all.findIndex((one) => putsOff(one))
  const off = all[at]
  if (!off || UNKNOWN_DAY.test(source.text)) return mentions
  const byYear = BY_YEAR.test(off.lower)
  const next = all.slice(at + 1, at + 1 + REACH_STATEMENTS).find((one) => namesDays(one, off))
  const named = standsInHeadline(mentions, source) ? undefined : next
  return mentions.map((mention) => {
    const start = mention.days[0]?.span.start ?? 0
    const inOff = start >= off.start && start < off.start + off.text.length
    const below = named !== undefined && isUnder(start, named, source)
    const isNew = mention.role === 'moved-to' && (inOff || start > off.start)
    const becomes =
      below && /^(?:session|cancelled)$/.test(mention.role) && !isCancelled(mention.context.sentence)
    if (!isNew && !becomes) return mention
    const days = mention.days.map(
      (day): RoledDay => ({ ...day, ...(byYear ? nextYear(day, source.day) : {}), role: 'moved-to' }),
    )
    return { ...mention, days, role: 'moved-to' }
  })
}

/** "Quizavond nu op 29 april" over another day: which of the two holds is asked. */
const standsInHeadline = (mentions: readonly RoledMention[], source: Source): boolean =>
  mentions.some(
    ({ role, from }) =>
      role === 'session' && (source.tokens[from]?.line ?? -1) === 0 && source.lines.length > 1,
  )

const putsOff = ({ lower }: Statement): boolean =>
  PUTS_OFF.test(lower) && !putsOffDecision(lower) && !isConditional(lower)

const namesDays = ({ lower, text }: Statement, off: Statement): boolean => {
  if (!NAMES_DAYS.test(lower) || ANOTHER.test(lower) || IF.test(lower)) return false
  const own = findEventNoun(off.text)?.word.toLowerCase()
  const found = findEventNoun(text)
  const other = found?.word.toLowerCase()
  const isFor = found !== null && FOR.test(lower.slice(0, found.index)) && !off.lower.includes(other ?? '')
  return !areDifferent(own, other) && !(own === undefined && isFor)
}

/** "Reserveer alvast 12 november voor de jaarvergadering". */
const FOR = /\b(?:voor|bij|van) (?:de|het|onze|ons|een) (?:[a-zß-ɏ]+ )?$/

/** In the sentence itself, or in the list that it opens. */
const isUnder = (start: number, { start: from, text }: Statement, source: Source): boolean => {
  const end = from + text.length
  if (start >= from && start < end) return OPENS.test(source.text.slice(from, start))
  if (start < end || !/:\s*$/.test(source.text.slice(from, end + 1))) return false
  const first = source.lines.find((line) => line.start >= end)
  const own = source.lines.findLast((line) => line.start <= start)
  return (
    own !== undefined &&
    (own === source.lines.findLast((line) => line.start < end) || own.paragraph === first?.paragraph)
  )
}

const nextYear = (day: RoledDay, mailDay: string): { iso?: string } => {
  if (day.iso === null || day.year !== null || yearOf(day.iso) > yearOf(mailDay)) return {}
  const iso = isoDay(yearOf(mailDay) + 1, day.month, day.day)
  return iso && (day.weekday === null || weekdayOn(iso) === day.weekday.number) ? { iso } : {}
}
