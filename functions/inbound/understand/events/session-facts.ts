import type { SessionFacts } from '../../../domain/understanding'
import { weekdayOn } from '../dates/calendar'
import { type Fact, stated } from '../evidence'
import type { Programme } from '../facts/programme'
import type { TiedTime } from '../times/tied-times'
import { isAbout, sortOf } from '../times/time-subject'
import { choose, type Times } from './choose-times'
import { holdsOn, listEnd, sharedBlock, speaks } from './listed-times'
import { beginsBefore, comesAfterAll, endsLater, fromProgramme, isFirstItem } from './programme-times'
import { programmeUnder } from './programme-under'
import type { DatedSession } from './sessions'

type SessionTimes = {
  readonly start: Fact<string> | null
  readonly end: Fact<string> | null
  readonly dayPart: Fact<NonNullable<SessionFacts['dayPart']>> | null
}

/** Start and end of a session: its own row first, then its block, then what holds for all, then the programme. */
export const readSessionTimes = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  programme: Programme,
): SessionTimes => {
  const outside = times.filter(
    (time) =>
      !programme.lines.has(lineOf(time)) &&
      (time.weekday === undefined || isOnItsWeekday(session, time)) &&
      time.day === undefined,
  )
  const named = times.filter(
    (time) =>
      session.iso !== null &&
      (time.day === undefined
        ? speaks(session, time) && time.weekday === weekdayOn(session.iso)
        : time.day === session.iso),
  )
  if (session.slot) return { ...choose([session.slot]), dayPart: dayPartOf(session) }
  const dated = outside.filter(
    (time) =>
      time.scope === 'own' &&
      speaks(session, time) &&
      ((isClose(time) && time.role !== 'end') || holdsOn(session, time)),
  )
  const block = outside.filter(
    (time) =>
      time.scope === 'block' &&
      speaks(session, time) &&
      holdsOn(session, time) &&
      (session.status !== 'cancelled' || time.labelled || isSoonAfter(time)),
  )
  // "De cursusavonden beginnen om 20.00 uur" is not about the excursions.
  const sort = sortOf(session.mentions)
  const general = outside.filter(
    (time) =>
      speaks(session, time) ||
      (isAbout(time.subject, sort, sortsOf(sessions)) && !(time.subject === 'avond' && isOpenDay(session))),
  )
  const shared = general.filter(
    (time) =>
      time.scope === 'all' || (saysSameTime(session) && time.mention !== null && !speaks(session, time)),
  )
  const written = block.concat(shared).some(isWritten) ? dated.filter((time) => !time.stamp) : dated
  const own = ofThisDay(written)
  const spread = sharedBlock(session, sessions, general)
  const chosen = [named, own, block, shared, spread].map(choose)
  const found = chosen.find((times) => times.start !== null) ?? chosen.find((times) => times.end !== null)
  const start = found?.start ?? null
  const dayPart = dayPartOf(session)
  const single =
    sessions.length === 1 || sessions.filter((other) => other.status !== 'cancelled').length === 1
  const again = (programme.repeats && found === undefined) || programme.ofDay
  // "Aanvang: 20.00 uur" below the last date of an agenda is not that of a day with a programme of its own.
  const loose =
    found === undefined ||
    (chosen.indexOf(found) > 2 && !programme.items.some(({ time }) => time.value === found.start?.value))
  const under = loose ? programmeUnder(session, sessions, programme, times) : null
  if (under && found) return { ...fromProgramme(under), dayPart }
  const lists = single || again || spread.length > 0 ? programme : under
  const listed = lists && fromProgramme(lists)
  const listedFirst =
    found !== undefined &&
    found !== chosen[1] &&
    (beginsBefore(programme, found) || (single && comesAfterAll(programme, found)))
  if (listed && found && (listedFirst || isFirstItem(programme, found))) return { ...listed, dayPart }
  // "Op 21 oktober duurt het tot 12.00 uur": the day's own end, whatever the others have.
  const last = choose(own.filter((time) => time.mention?.days.length === 1 && isBareEnd(time, own)))
  const ownEnd = start !== null && (last.end?.value ?? '') > start.value ? last.end : null
  const end =
    ownEnd ??
    found?.end ??
    closingEnd(chosen, start) ??
    tailEnd(block, start) ??
    commonEnd(shared, start) ??
    listEnd(sessions, general, start)
  return {
    start: start ?? listed?.start ?? null,
    end:
      end ??
      (start === null || listed?.start?.value === start.value || endsLater(listed, start)
        ? (listed?.end ?? null)
        : null),
    dayPart,
  }
}

/** "Op 3, 10 en 17 oktober om 20.00 uur (10 oktober: 19.00 uur)": what is said of the one day goes before its list. */
const ofThisDay = (times: readonly TiedTime[]): readonly TiedTime[] => {
  const alone = times.filter(({ mention }) => mention?.days.length === 1)
  const begins = alone.some(({ role }) => /^(?:moment|start|range)$/.test(role))
  return begins && alone.every(({ reckoned }) => !reckoned) ? alone : times
}

/** "Op 21 oktober duurt het tot 12.00 uur", not "16 – 18 uur, gevolgd door een borrel tot 19 uur". */
const isBareEnd = (time: TiedTime, own: readonly TiedTime[]): boolean =>
  time.role === 'end' &&
  !own.some(
    (other) =>
      other.role === 'range' &&
      other.mention === time.mention &&
      time.from >= other.to &&
      time.from - other.to <= CLOSE_TOKENS_MAX,
  )

/** "Elke zondag om 9.30 uur" is not about a Wednesday. */
const isOnItsWeekday = ({ iso }: DatedSession, { scope, weekday }: TiedTime): boolean =>
  scope === 'all' && (iso === null || weekdayOn(iso) === weekday)

const lineOf = (time: TiedTime): number => time.line

const isWritten = (time: TiedTime): boolean => time.role === 'range' && !time.stamp

/** "Open dag in de Plaskerk" in a list of evenings. */
const isOpenDay = (session: DatedSession): boolean =>
  session.mentions.some((mention) =>
    /(?<![a-zß-ɏ])(?:open (?:dag|huis|deur)|open(?:deur)?dag)(?![a-zß-ɏ])/i.test(mention.context.sentence),
  )

/** The sorts of gathering among the sessions of one event, read once for all of them. */
const SORTS = new WeakMap<readonly DatedSession[], ReadonlySet<string | null>>()

const sortsOf = (sessions: readonly DatedSession[]): ReadonlySet<string | null> => {
  const known = SORTS.get(sessions)
  if (known) return known
  const sorts = new Set(sessions.map((session) => sortOf(session.mentions)))
  SORTS.set(sessions, sorts)
  return sorts
}

/** "zelfde tijd": when the others are. */
const saysSameTime = (session: DatedSession): boolean =>
  session.mentions.some((mention) => /zelfde (?:tijd|uur|uren)/.test(mention.context.sentence))

const CLOSE_TOKENS_MAX = 10

const isClose = (time: TiedTime): boolean =>
  time.mention !== null && time.from - time.mention.to <= CLOSE_TOKENS_MAX

const SOON_TOKENS_MAX = 25

/** Far below a day that is off, a time is that of something else. */
const isSoonAfter = ({ from, mention }: TiedTime): boolean => from - (mention?.to ?? from) <= SOON_TOKENS_MAX

/** The end may stand one line further than the start. */
const closingEnd = (chosen: readonly Times[], start: Fact<string> | null): Fact<string> | null =>
  chosen.find(
    ({ start: moment, end }) =>
      end !== null &&
      start !== null &&
      end.value > start.value &&
      // "Om 16.00 uur ronden we af, en vanaf 17.30 is er een maaltijd".
      (moment === null || moment.value > end.value),
  )?.end ?? null

/** "Van 4 tot 5 uur drinken we nog iets", after what began at three. */
const tailEnd = (block: readonly TiedTime[], start: Fact<string> | null): Fact<string> | null => {
  const tail = block.find((time) => time.role === 'tail' && (time.start ?? '') > (start?.value ?? '24'))
  return tail?.end ? stated(tail.end, tail.span) : null
}

/** "Alle middagen zijn van 14.00 tot 16.00 uur", also the one that begins earlier. */
const commonEnd = (shared: readonly TiedTime[], start: Fact<string> | null): Fact<string> | null => {
  const { end } = choose(shared.filter((time) => time.scope === 'all' && time.subject !== 'weekly'))
  return start !== null && end !== null && end.value > start.value ? end : null
}

const dayPartOf = (session: DatedSession): SessionTimes['dayPart'] => {
  for (const mention of session.mentions)
    for (const day of mention.days)
      if (day.part && day.day === session.day.day && day.month === session.day.month)
        return stated(day.part, day.span)
  // "Houd de avond van maandag 3 of woensdag 5 maart vrij": the part is said once for all.
  for (const mention of session.mentions) {
    const first = mention.days[0]
    if (first?.part && mention.days.slice(1).every((day) => day.part === null))
      return stated(first.part, first.span)
  }
  return null
}
