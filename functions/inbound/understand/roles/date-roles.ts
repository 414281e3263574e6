import { compact } from '../../compact'
import type { DatedDay, DateMention } from '../dates/date-mentions'
import { inOneYear } from '../dates/one-year'
import { isLone, isOfNextYear, readSaidYears, yearSaidOf } from '../dates/said-years'
import { type ResolvedDay, readYearHints, resolveYear } from '../dates/years'
import type { Source } from '../text/source'
import { isBoardOnly } from './board-cues'
import { isCancelled } from './cancel-cues'
import { isWrongDeadline, readChangedDeadline } from './changed-deadline'
import { isChosenInstead, isPutOffUntil } from './chosen-days'
import { type Context, readContext } from './context'
import { looksDateline } from './dateline'
import {
  dayFails,
  isMadeUpFor,
  isMovedByUs,
  isNewsForThem,
  isOfThoseWhoChose,
  isOtherChoice,
} from './day-fails'
import { readDeadlineCue } from './deadline-cues'
import { isDecidingDay } from './deciding-days'
import { isCalledNew, isFormerDay, isLapsedDay, isMovedThen, withoutGivenUpOnce } from './former-days'
import { isOnScreenThen } from './goes-on-screen'
import { headlineOf } from './headline-of'
import { readHeldAfterAll } from './held-after-all'
import { isHistory } from './history'
import { isBesideReserve, isDayInCase, isSubstitute, readElseDay } from './in-case'
import { isInPassing } from './in-passing'
import { isAside, isJoinedTo, isListedOn } from './listed-on'
import { withLongRuns } from './long-runs'
import { isOfMail, isToCome, standsInBrackets } from './mail-day'
import { isOfMessage } from './message-cues'
import { readMoveCue } from './move-cues'
import { hasUndatedTarget, hasUnknownTarget } from './move-targets'
import { isReserveTaken, readMoveWay } from './move-ways'
import { isNoDay } from './no-day-cues'
import { isLapse, isReserveOff, isTheirs, staysAsItIs } from './not-off'
import { clauseAround, goesOnThen, isListedAsOff, isPutOff, isScrapped } from './off-clause'
import { isNone } from './off-cues'
import { isOnAgenda, wasPlanned } from './on-agenda'
import { isMention, isPublication, isRangeEnd } from './other-cues'
import { isSoon, outlookOf, roled, settle, toldOf } from './outlook'
import { isPeriod } from './periods'
import { isPlannedOnce, withPlansSettled } from './planned-once'
import { isOfDecision, isOneOfWays } from './put-off-decision'
import { isDecidedReserve, isMovedByWeather, isMovedInCase, isReleased, isReserve } from './reserve-cues'
import { withRowsInOrder } from './rows-in-order'
import { settleSeason } from './season'
import { isSkipped, withoutSkipped } from './skipped-days'
import { isOfTraffic } from './something-beside'
import { isNotOn, isRowUnchanged, readStruck } from './struck-days'
import { looksBack, settlesDay, wentOn } from './tense'
import { isOfThing } from './thing-cues'
import { withToldHeadings } from './told-headings'
import { isProposal } from './undecided'
import { isReplaced } from './unsaid-off'

/** What a date stands for; `session` unless its clause says otherwise. */
export type DateRole =
  | 'session'
  | 'moved-to'
  | 'moved-from'
  /** A plan that is no more: moved where the text names another day, else off. */
  | 'planned-once'
  | 'reserve'
  | 'deadline'
  | 'publication'
  | 'cancelled'
  | 'past'
  | 'mention'

export type RoledDay = DatedDay & ResolvedDay & { readonly role: DateRole }

export type RoledMention = Omit<DateMention, 'days'> & {
  readonly days: readonly RoledDay[]
  readonly context: Context
  readonly role: DateRole
  /** Its sentence tells what has been. */
  readonly back: boolean
  /** The last day of the run that the mention before it begins. */
  readonly endsRun?: true
}

/** Gives every date its role and its year. `report` says that the whole text looks back. */
export const readRoles = (
  source: Source,
  mentions: readonly DateMention[],
  report: boolean,
): RoledMention[] => {
  const hints = readYearHints(mentions.flatMap((mention) => mention.days))
  const said = readSaidYears(source)
  const off = isCancelled(headlineOf(source))
  let last: DateRole | null = null
  let turned: DateMention | null = null
  const read = mentions.map((mention, i): RoledMention => {
    const context = readContext(source, mention, mentions[i - 1], mentions[i + 1])
    const own = readCue(source, mention, context)
    const cue: DateRole | null =
      own === null &&
      last !== null &&
      ((last === 'cancelled' && isListedOn(context)) || isJoinedTo(last, context))
        ? last
        : own
    const aside = cue === 'cancelled' && isAside(context)
    last = aside ? null : cue
    const back =
      mention.direction === 'back' ||
      (mention.direction !== 'ahead' &&
        looksBack(toldOf(context)) &&
        !settlesDay(context.sentence) &&
        // "Cursus gaat niet door" over "er waren te weinig aanmeldingen voor de cursus op 11 maart".
        (!(off && own === null) || wentOn(context.sentence)))
    const outlook = off && cue === null && !back ? 'either' : outlookOf(cue, back, report, mention, context)
    const lone = isLone(source, mention, context.sentence, turned)
    const days = mention.days.map((day) => {
      const near = !back && outlook === 'back' && isSoon(day, source.day) ? 'ahead' : outlook
      const resolved = resolveYear(
        day,
        source.day,
        near,
        hints,
        lone,
        yearSaidOf(day, said, context.sentence, source.day),
      )
      const own = aside && day !== mention.days.at(-1) ? null : cue
      return roled(day, resolved, settle(own, resolved, source.day, context, back || report))
    })
    if (isOfNextYear(days[0]?.iso, source.day)) turned = mention
    return { ...mention, days: inOneYear(days), context, role: days[0]?.role ?? 'mention', back }
  })
  const planned = withPlansSettled(withRowsInOrder(source, read, hints), source)
  const settled = withoutGivenUpOnce(planned, report, source.day)
  return settleSeason(withLongRuns(withToldHeadings(withoutSkipped(settled))))
}

const readCue = (source: Source, mention: DateMention, context: Context): DateRole | null => {
  if (mention.page) return 'mention'
  if (mention.direction !== 'ahead' && isPublication(context) && !isToCome(source, mention))
    return 'publication'
  if (isWrongDeadline(context)) return 'mention'
  if (isDayInCase(context) || isBesideReserve(context) || isMovedInCase(context)) return null
  const instead = isSubstitute(context) ? 'reserve' : readElseDay(context)
  if (instead) return instead
  if (isNone(context) || (isSkipped(context) && !isOfTraffic(context.sentence))) return 'cancelled'
  if (isReleased(context) || (mention.joints.includes('range') && isPeriod(context))) return 'mention'
  if (isOfThing(context) || isOfMessage(context) || isNoDay(context) || isDecidingDay(context))
    return 'mention'
  if (isLapse(context) || isTheirs(context) || isProposal(context.sentence)) return 'mention'
  if (isOfDecision(context) || isOneOfWays(context) || isMovedThen(source, mention, context)) return 'mention'
  const struck = readStruck(source, context)
  if (struck) return struck
  if (isNotOn(context)) return 'cancelled'
  if (isRowUnchanged(source, context)) return 'mention'
  if (isCalledNew(source, mention)) return 'moved-to'
  if (isFormerDay(source, context) || isLapsedDay(context)) return 'moved-from'
  if (staysAsItIs(context) || isNewsForThem(context)) return null
  if (isOfThoseWhoChose(context) || isInPassing(context)) return 'mention'
  if (isMovedByUs(context)) return 'moved-from'
  const held = readHeldAfterAll(context)
  if (held) return held === 'session' ? null : held
  const way = readMoveWay(context)
  if (way) return way === 'from' ? 'moved-from' : 'moved-to'
  if (isReserveTaken(context)) return 'mention'
  if (isOtherChoice(context) || isMadeUpFor(context)) return 'moved-to'
  if (dayFails(context)) return 'cancelled'
  if (isReserve(context) && isReserveOff(context.sentence)) return 'mention'
  if (isOfMail(source, mention) && standsInBrackets(context)) return 'publication'
  if (isBoardOnly(source, context) || isHistory(source, mention, context)) return 'mention'
  const closing = readChangedDeadline(context)
  if (closing) return closing === 'session' ? null : closing
  const move = readMoveCue(context)
  if (isDecidedReserve(context) && move !== 'from') return 'moved-to'
  if (isReserve(context) || isMovedByWeather(context)) return move === 'from' ? 'moved-from' : 'reserve'
  if (isPutOffUntil(context) || isChosenInstead(context)) return 'moved-to'
  if (hasUnknownTarget(context) || (move === 'from' && isScrapped(context))) return 'cancelled'
  if (wasPlanned(context)) return 'moved-from'
  if (isRangeEnd(context)) return null
  if (isListedAsOff(context)) return 'cancelled'
  const deadline =
    isOnAgenda(context) || isPlannedOnce(context) ? null : readDeadlineCue(context, mention.days.length > 1)
  if (deadline === 'deadline') return 'deadline'
  if (deadline !== null) return 'mention'
  if (move === 'from' && isPutOff(context) && !hasUndatedTarget(context)) return 'cancelled'
  if (move) return move === 'from' ? 'moved-from' : 'moved-to'
  if (isPlannedOnce(context)) return 'planned-once'
  const weekend =
    (mention.days.length > 1 || OPENS_RANGE.test(context.right)) && /weekend van\s*$/.test(context.left)
  if (!weekend && isMention(context)) return 'mention'
  if (isOfMail(source, mention) && looksDateline(source, mention, context)) return 'publication'
  if (goesOnThen(context) || isReplaced(context.sentence) || isOnScreenThen(context)) return null
  if (isCancelled(clauseAround(context)) || isCancelled(context.lead)) return 'cancelled'
  return looksDateline(source, mention, context) ? 'publication' : null
}

/** "van vrijdag 11 (19.30 uur) tot zondag 13 oktober": the days between are meant too. */
const OPENS_RANGE = compact(
  /^[\s,(]*(?:(?:om |vanaf )?\d{1,2}(?:[.:u]\d{0,2})? ?(?:uur|u)?)?[\s),]*(?:tot(?: en met)?|t\/m|-|–)\s*$/,
)
