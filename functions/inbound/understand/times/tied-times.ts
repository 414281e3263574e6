import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt, spanOf } from '../text/source'
import { asideDay, isBeside, isItemHour, isRightBelow, isStampOf } from './beside-date'
import { readExceptions } from './exceptions'
import { withoutLaterEnds } from './later-ends'
import { isHeadHour, isOverRows, isUnderRows, listBelow } from './list-hours'
import { tieToLists } from './listed-groups'
import { lastSession, lineOf, listBefore, listOn, nearestSession } from './near-dates'
import { numberedDay } from './numbered-days'
import { daysInMonth, ordinalDay } from './ordinal-days'
import { readRespective } from './respective'
import { withShiftedHours } from './shifted-hours'
import { EVERY, TIME_LABEL } from './time-cues'
import type { TimeMention } from './time-mentions'
import { subjectOf } from './time-subject'
import { joinParts } from './two-halves'
import { isOfOtherMonth } from './undated-hours'
import { daysOfSome, weekdayOfEach } from './weekday-hours'
import { fallsOn, habitualWeekdays, isOfEach, isOnOneOf, isSession, weekdaysBefore } from './weekday-ties'

/**
 * A time with the dates it belongs to. `own` times stand in the sentence or row of their date, `block` times
 * below it, `all` times hold for every date that has none of its own.
 */
export type TiedTime = TimeMention & {
  readonly line: number
  readonly scope: 'own' | 'block' | 'all'
  readonly mention: RoledMention | null
  /** "zondag: 12.00-18.00 uur" holds on the Sunday of its dates only, or of all; Monday is 1. */
  readonly weekday?: number
  /** "dag 2: 10.00-15.00 uur" holds on that day of the dates before it. */
  readonly day?: string
  /** Said of all dates, those of other events too. */
  readonly every?: true
  /** Its line says "Tijd:", so that it stands apart from what is told around it. */
  readonly labelled: boolean
  /** The sort of gathering that its sentence is about. */
  readonly subject: string | null
}

type Tie = Omit<TiedTime, 'line' | 'labelled' | 'subject'>

const AHEAD_LINES_MAX = 3
/** Ties each time to a date by sentence, row, line and block; times of deadlines and old dates fall out. */
export const tieTimes = (
  source: Source,
  read: readonly TimeMention[],
  mentions: readonly RoledMention[],
): TiedTime[] => {
  const times = withoutLaterEnds(joinParts(source, read), mentions)
  let before = 0
  let last: TiedTime | undefined
  const exceptions = readExceptions(source, times, mentions)
  const respective = readRespective(source, times, mentions)
  const tied = times.flatMap((time, i) => {
    while (before < mentions.length && (mentions[before]?.from ?? 0) < time.from) before += 1
    if (time.role === 'other') return []
    const line = source.tokens[time.from]?.line ?? 0
    const shared = last?.scope === 'all' && paragraphOf(source, last.line) === paragraphOf(source, line)
    const labelled = isLabelled(source, line)
    const subject = subjectOf(source, time.from)
    const excepted = exceptions.get(time)
    const paired = respective.get(time)
    const ties: Tie[] = paired
      ? [{ ...time, scope: 'own', mention: paired.mention, day: paired.iso }]
      : excepted
        ? tieExcepted(time, excepted.mentions)
        : tie(source, time, mentions, before, shared, isOnly(source, times, i))
    const here = ties.map((one) => ({
      ...one,
      line,
      labelled,
      subject,
    }))
    last = here[0] ?? last
    return here
  })
  return withShiftedHours(source, tieToLists(source, tied, mentions), mentions)
}

const isOnly = (source: Source, times: readonly TimeMention[], at: number): boolean => {
  const sentence = source.sentenceOf[times[at]?.from ?? 0]
  return [times[at - 1], times[at + 1]].every(
    (other) => other === undefined || source.sentenceOf[other.from] !== sentence,
  )
}

const tieExcepted = (time: TimeMention, mentions: readonly RoledMention[] | null): Tie[] =>
  mentions === null
    ? [{ ...time, scope: 'all', mention: null }]
    : mentions.flatMap((mention) => own(time, mention))

const isLabelled = (source: Source, line: number): boolean =>
  TIME_LABEL.test(source.lines[line]?.label?.name ?? '') ||
  TIME_LABEL.test(source.lines[line - 1]?.text.toLowerCase() ?? '')

const paragraphOf = (source: Source, line: number): number => source.lines[line]?.paragraph ?? -1

/** `shared`: the time before it in its paragraph holds for all dates. `only`: its sentence says no other. */
const tie = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
  shared: boolean,
  only: boolean,
): Tie[] => {
  const sentence = sentenceAt(source, time.from)
  const previous = mentions[at - 1]
  const next = mentions[at]
  const weekdays = weekdaysBefore(source, time, previous?.to ?? 0)
  const some = ofDays(source, time, mentions, at, weekdays)
  if (some.length > 0) return some
  const line = source.tokens[time.from]?.line ?? 0
  const inSentence = (mention: RoledMention | undefined) =>
    mention !== undefined && mention.from >= sentence.from && mention.from < sentence.to
  const said = spanOf(source, sentence.from, sentence.to)
  const text = source.text.slice(said.start, Math.min(said.end, said.start + 300)).toLowerCase()
  const dated = inSentence(previous) || inSentence(next)
  const listed = dated ? [] : daysOfSome(source, time, mentions, weekdays)
  // The list that it speaks of is one of gatherings, told by the last of its dates.
  if (listed.length > 0)
    return listed.map((weekday) => ({ ...time, scope: 'all', mention: previous ?? null, weekday }))
  if (!dated && EVERY.test(text) && (time.sure || time.role !== 'moment')) {
    const each = weekdayOfEach(text)
    return [{ ...time, scope: 'all', mention: null, every: true, ...(each !== null && { weekday: each }) }]
  }
  if (!dated && previous && isOfOtherMonth(source, time, previous)) return []
  const ownBefore =
    inSentence(previous) || (previous && previous.role !== 'mention' && isBeside(source, previous, time))
  if (previous?.role === 'publication' && isStampOf(source, previous, time)) return []
  // "Aanmelden kan tot 12.00 uur op 5 februari": the hour of the deadline that follows it.
  if (next && inSentence(next) && !inSentence(previous) && !isSession(next) && next.from - time.to <= 3)
    return []
  if (previous && ownBefore && !dated && IMPERSONAL.test(text))
    return listBefore(source, mentions, at).flatMap((mention) => own(time, mention))
  if (previous && inSentence(previous) && EACH_DAY.test(text))
    return listBefore(source, mentions, at).flatMap((mention) => own(time, mention))
  if (previous && ownBefore) return own(time, nearestSession(mentions, at, sentence.from) ?? previous)
  const ahead = next && inSentence(next) && !isItemHour(source, time, next)
  if (next && ahead && only) return listOn(mentions, at, sentence.to).flatMap((mention) => own(time, mention))
  if (next && ahead) return time.sure || isSession(next) ? own(time, next) : []
  if (!time.sure && time.role === 'moment' && !(previous && isRightBelow(source, previous, time))) return []
  const headed = listBelow(source, time, mentions, at)
  if (headed.length > 0) return headed.map((mention) => ({ ...time, scope: 'block', mention, every: true }))
  const whole: Tie = { ...time, scope: 'all', mention: null, every: true }
  if (!previous && isHeadHour(source, time, mentions)) return [whole]
  const apart = isLabelled(source, line) || IMPERSONAL.test(text)
  if (isOverRows(source, time, mentions, at, apart) || (apart && isUnderRows(source, time, mentions, at)))
    return [whole]
  if (shared && time.sure && previous?.role !== 'session') return [{ ...time, scope: 'all', mention: null }]
  const near = lastSession(source, mentions, at, line)
  const habit = near ? habitualWeekdays(source, time) : []
  if (near && habit.length > 0 && !isOnOneOf(near, habit)) return []
  if (near) return [{ ...time, scope: 'block', mention: near }]
  if (next && isSession(next) && lineOf(source, next) - line <= AHEAD_LINES_MAX)
    return [{ ...time, scope: 'block', mention: next }]
  return isLabelled(source, line) || time.role !== 'moment' || time.sure
    ? [{ ...time, scope: 'all', mention: null }]
    : []
}

/** The days that it sets apart by number, month or weekday: "dag 2: 10.00 uur", "zondag: 12.00 uur". */
const ofDays = (
  source: Source,
  time: TimeMention,
  mentions: readonly RoledMention[],
  at: number,
  weekdays: readonly number[],
): Tie[] => {
  const numbered =
    numberedDay(source, time, mentions, at) ??
    ordinalDay(source, time, mentions) ??
    asideDay(source, time, mentions[at - 1])
  if (numbered) return [{ ...time, scope: 'own', mention: numbered.mention, day: numbered.iso }]
  const inMonth = daysInMonth(source, time, mentions)
  if (inMonth.length > 0)
    return inMonth.map(({ iso, mention }) => ({ ...time, scope: 'own', mention, day: iso }))
  const sentence = sentenceAt(source, time.from)
  return weekdays.flatMap((weekday) => {
    const owner = mentions.find((one) => isSession(one) && fallsOn(one, weekday))
    if (!owner || isOfEach(source, sentence, mentions, weekday)) return []
    return [{ ...time, scope: 'own' as const, mention: owner, weekday }]
  })
}

/** "De aanvang is om 20.15 uur", right after a sentence with several dates, is about them all. */
const IMPERSONAL = compact(
  /^(?:de )?(?:aanvang|aanvangstijd|tijd|tijden|tijdstip|inloop|begintijd|start|starttijd|einde|we|wij|van|om|vanaf|het begint)\b/,
)

/** "4 maart Emmen, 6 maart Assen, telkens van 19.30 tot 21.30 uur". */
const EACH_DAY = compact(
  /\b(?:telkens|steeds|elke keer|iedere keer|allemaal|allebei|alle dagen|beide dagen|beide avonden|beide keren)\b/u,
)

const own = (time: TimeMention, mention: RoledMention): Tie[] =>
  isSession(mention) || mention.role === 'reserve' ? [{ ...time, scope: 'own', mention }] : []
