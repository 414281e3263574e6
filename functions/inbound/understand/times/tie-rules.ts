import { compact } from '../../compact'
import { asideDay, isItemHour, isRightBelow, isStampOf } from './beside-date'
import { isHeadHour, isOverRows, isUnderRows, listBelow } from './list-hours'
import { lastSession, lineOf, listBefore, listOn, nearestSession } from './near-dates'
import { numberedDay } from './numbered-days'
import { daysInMonth, ordinalDay } from './ordinal-days'
import { isOfDaysAfter, isOfRehearsals, namesRehearsal } from './rehearsal-hours'
import { type Case, isDated, isLabelled, isOwnBefore, ownTie, type Tie } from './tie-case'
import { EVERY } from './time-cues'
import type { TimeMention } from './time-mentions'
import { isAbout, sortOf, subjectOf } from './time-subject'
import { isOfOtherMonth } from './undated-hours'
import { daysOfSome, weekdayOfEach } from './weekday-hours'
import { fallsOn, habitualWeekdays, isOfEach, isOnOneOf, isSession } from './weekday-ties'

/** The ties by one rule: none at all for `[]`; null leaves it to the rules that follow. */
type Rule = (it: Case) => Tie[] | null

/** The ties of a time, by the first rule that knows it. */
export const tie = (it: Case): Tie[] => {
  for (const rule of RULES) {
    const ties = rule(it)
    if (ties) return ties
  }
  return []
}

/** The days that it sets apart by number, month or weekday: "dag 2: 10.00 uur", "zondag: 12.00 uur". */
const ofOneDay: Rule = ({ source, time, mentions, at, sentence, weekdays }) => {
  const numbered =
    numberedDay(source, time, mentions, at) ??
    ordinalDay(source, time, mentions) ??
    asideDay(source, time, mentions[at - 1])
  if (numbered) return [{ ...time, scope: 'own', mention: numbered.mention, day: numbered.iso }]
  const inMonth = daysInMonth(source, time, mentions)
  if (inMonth.length > 0)
    return inMonth.map(({ iso, mention }) => ({ ...time, scope: 'own', mention, day: iso }))
  return someOrNull(
    weekdays.flatMap((weekday): Tie[] => {
      const [owner, other] = mentions.filter((one) => isSession(one) && fallsOn(one, weekday))
      if (!owner || isOfEach(source, sentence, mentions, weekday)) return []
      // "De concerten zijn op woensdag om 19.30 uur", over the lists of several months.
      if (other && owner.from > time.from) return [{ ...time, scope: 'all', mention: null, weekday }]
      return [{ ...time, scope: 'own', mention: owner, weekday }]
    }),
  )
}

/** The list that it speaks of is one of gatherings, told by the last of its dates. */
const ofSomeWeekdays: Rule = (it) => {
  if (isDated(it)) return null
  const days = daysOfSome(it.source, it.time, it.mentions, it.weekdays)
  return someOrNull(
    days.map((weekday) => ({ ...it.time, scope: 'all', mention: it.previous ?? null, weekday })),
  )
}

const ofDaysAfter: Rule = (it) => (!isDated(it) && isOfDaysAfter(it.text) ? [] : null)

/** Hours of rehearsals are no hours of the concert: they are of the rehearsal that is named next, or of none. */
const ofRehearsals: Rule = (it) => {
  const { source, time, mentions, at, line, text } = it
  const near = lastSession(source, mentions, at, line)
  if (isDated(it) || !near || !isOfRehearsals(text, near)) return null
  const next = mentions.slice(at).find((mention) => isSession(mention) && namesRehearsal(mention))
  return next ? [{ ...time, scope: 'own', mention: next }] : []
}

const ofEveryDay: Rule = (it) => {
  const { time, text } = it
  if (isDated(it) || !EVERY.test(text) || !(time.sure || time.role !== 'moment')) return null
  const weekday = weekdayOfEach(text)
  return [{ ...time, scope: 'all', mention: null, every: true, ...(weekday !== null && { weekday }) }]
}

const ofAnotherMonth: Rule = (it) =>
  !isDated(it) && it.previous && isOfOtherMonth(it.source, it.time, it.previous) ? [] : null

const ofPublication: Rule = ({ source, time, previous }) =>
  previous?.role === 'publication' && isStampOf(source, previous, time) ? [] : null

/** "Aanmelden kan tot 12.00 uur op 5 februari": the hour of the deadline that follows it. */
const ofDeadlineAhead: Rule = ({ time, next, isPreviousHere, isNextHere }) =>
  next && isNextHere && !isPreviousHere && !isSession(next) && next.from - time.to <= 3 ? [] : null

const ofListBefore: Rule = (it) => {
  const { source, time, mentions, at, text, isPreviousHere } = it
  const isOfAll = isPreviousHere
    ? EACH_DAY.test(text)
    : isOwnBefore(it) && !isDated(it) && IMPERSONAL.test(text)
  if (!isOfAll) return null
  const listed = listBefore(source, mentions, at)
  // "De avonden beginnen om 20.00 uur", behind the dates of the evenings and of the excursions.
  const subject = isPreviousHere ? null : subjectOf(source, time.from)
  const sorts = new Set(listed.map((mention) => sortOf([mention])))
  const meant = listed.filter((mention) => subject === null || isAbout(subject, sortOf([mention]), sorts))
  return meant.flatMap((mention) => ownTie(time, mention))
}

const ofDateBefore: Rule = (it) =>
  it.previous && isOwnBefore(it)
    ? ownTie(it.time, nearestSession(it.mentions, it.at, it.sentence.from) ?? it.previous)
    : null

const ofDateAhead: Rule = ({ source, time, mentions, at, sentence, next, isNextHere, only }) => {
  if (!next || !isNextHere || isItemHour(source, time, next)) return null
  if (only) return listOn(mentions, at, sentence.to).flatMap((mention) => ownTie(time, mention))
  return time.sure || isSession(next) ? ownTie(time, next) : []
}

/** A number that may be an hour is one only right below a date. */
const ofUnsureMoment: Rule = ({ source, time, previous }) =>
  !time.sure && time.role === 'moment' && !(previous && isRightBelow(source, previous, time)) ? [] : null

const ofListBelow: Rule = ({ source, time, mentions, at, weekdays }) =>
  someOrNull(
    listBelow(source, time, mentions, at, weekdays).map((mention) => ({
      ...time,
      scope: 'block',
      mention,
      every: true,
    })),
  )

const ofAllRows: Rule = ({ source, time, mentions, at, line, text, previous }) => {
  const apart = isLabelled(source, line) || IMPERSONAL.test(text)
  const isOfAll =
    (!previous && isHeadHour(source, time, mentions)) ||
    isOverRows(source, time, mentions, at, apart) ||
    (apart && isUnderRows(source, time, mentions, at))
  return isOfAll ? [{ ...time, scope: 'all', mention: null, every: true }] : null
}

const asTimeBefore: Rule = ({ time, previous, shared }) =>
  shared && time.sure && (shared === 'each' || previous?.role !== 'session') ? [ofAll(time)] : null

const ofDateAbove: Rule = ({ source, time, mentions, at, line }) => {
  const near = lastSession(source, mentions, at, line)
  if (!near) return null
  const habit = habitualWeekdays(source, time)
  return habit.length > 0 && !isOnOneOf(near, habit) ? [] : [{ ...time, scope: 'block', mention: near }]
}

const AHEAD_LINES_MAX = 3

const ofDateBelow: Rule = ({ source, time, line, next }) =>
  next && isSession(next) && lineOf(source, next) - line <= AHEAD_LINES_MAX
    ? [{ ...time, scope: 'block', mention: next }]
    : null

const ofWholeText: Rule = ({ source, time, line }) =>
  isLabelled(source, line) || time.role !== 'moment' || time.sure ? [ofAll(time)] : null

const RULES: readonly Rule[] = [
  ofOneDay,
  ofSomeWeekdays,
  ofDaysAfter,
  ofRehearsals,
  ofEveryDay,
  ofAnotherMonth,
  ofPublication,
  ofDeadlineAhead,
  ofListBefore,
  ofDateBefore,
  ofDateAhead,
  ofUnsureMoment,
  ofListBelow,
  ofAllRows,
  asTimeBefore,
  ofDateAbove,
  ofDateBelow,
  ofWholeText,
]

const someOrNull = (ties: Tie[]): Tie[] | null => (ties.length > 0 ? ties : null)

const ofAll = (time: TimeMention): Tie => ({ ...time, scope: 'all', mention: null })

/** "De aanvang is om 20.15 uur", right after a sentence with several dates, is about them all. */
const IMPERSONAL = compact(
  /^(?:de )?(?:aanvang|aanvangstijd|tijd|tijden|tijdstip|inloop|begintijd|start|starttijd|einde|we|wij|van|om|vanaf|het begint)\b/,
)

/** "4 maart Emmen, 6 maart Assen, telkens van 19.30 tot 21.30 uur". */
const EACH_DAY = compact(
  /\b(?:telkens|steeds|elke keer|iedere keer|allemaal|allebei|alle dagen|beide dagen|beide avonden|beide keren)\b/u,
)
