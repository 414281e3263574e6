import { weekdayOn } from '../dates/calendar'
import type { Programme } from '../facts/programme'
import type { TiedTime } from '../times/tied-times'
import { isAbout, sortOf } from '../times/time-subject'
import { holdsOn, sharedBlock, speaks } from './listed-times'
import type { DatedSession } from './sessions'

/** The times that may be those of a session, by what ties them to it. */
export type TimeLayers = {
  /** Its day or weekday is named with them. */
  readonly named: readonly TiedTime[]
  /** In its own row or sentence. */
  readonly own: readonly TiedTime[]
  /** Below its date. */
  readonly block: readonly TiedTime[]
  /** Those of all. */
  readonly shared: readonly TiedTime[]
  /** Below another date of its list, and meant for the whole list. */
  readonly spread: readonly TiedTime[]
  /** All that are not on the programme and could be its own. */
  readonly general: readonly TiedTime[]
}

export const readTimeLayers = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  programme: Programme,
): TimeLayers => {
  const outside = times.filter(
    (time) =>
      !programme.lines.has(time.line) &&
      (time.weekday === undefined || isOnItsWeekday(session, time)) &&
      time.day === undefined,
  )
  const spoken = outside.filter((time) => speaks(session, time) && !isOfAnotherSort(session, sessions, time))
  const dated = spoken.filter(
    (time) => time.scope === 'own' && ((isClose(time) && time.role !== 'end') || holdsOn(session, time)),
  )
  const block = spoken.filter(
    (time) =>
      time.scope === 'block' &&
      holdsOn(session, time) &&
      (session.status !== 'cancelled' || time.labelled || isSoonAfter(time)),
  )
  const general = outside.filter((time) => spoken.includes(time) || isOfItsSort(session, sessions, time))
  const shared = general.filter(
    (time) =>
      time.scope === 'all' || (saysSameTime(session) && time.mention !== null && !speaks(session, time)),
  )
  const written = block.concat(shared).some(isWritten) ? dated.filter((time) => !time.stamp) : dated
  return {
    named: times.filter((time) => namesIt(session, time)),
    own: ofThisDay(written),
    block,
    shared,
    spread: sharedBlock(session, sessions, general),
    general,
  }
}

const namesIt = (session: DatedSession, time: TiedTime): boolean => {
  if (session.iso === null) return false
  return time.day === undefined
    ? speaks(session, time) && time.weekday === weekdayOn(session.iso)
    : time.day === session.iso
}

/** "De cursusavonden beginnen om 20.00 uur" is not about the excursions. */
const isOfItsSort = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  { subject }: TiedTime,
): boolean =>
  isAbout(subject, sortOf(session.mentions), sortsOf(sessions)) &&
  !(subject === 'avond' && isOpenDay(session))

/** Below the dates of the excursions, but said of the evenings. */
const isOfAnotherSort = (session: DatedSession, sessions: readonly DatedSession[], time: TiedTime): boolean =>
  time.scope !== 'own' && time.subject !== null && !isOfItsSort(session, sessions, time)

/** "Op 3, 10 en 17 oktober om 20.00 uur (10 oktober: 19.00 uur)": what is said of the one day goes before its list. */
const ofThisDay = (times: readonly TiedTime[]): readonly TiedTime[] => {
  const alone = times.filter(({ mention }) => mention?.days.length === 1)
  const begins = alone.some(({ role }) => /^(?:moment|start|range)$/.test(role))
  return begins && alone.every(({ reckoned }) => !reckoned) ? alone : times
}

/** "Elke zondag om 9.30 uur" is not about a Wednesday. */
const isOnItsWeekday = ({ iso }: DatedSession, { scope, weekday }: TiedTime): boolean =>
  scope === 'all' && (iso === null || weekdayOn(iso) === weekday)

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

/** So far a time may stand from its date and still be said of it. */
export const CLOSE_TOKENS_MAX = 10

const isClose = (time: TiedTime): boolean =>
  time.mention !== null && time.from - time.mention.to <= CLOSE_TOKENS_MAX

const SOON_TOKENS_MAX = 25

/** Far below a day that is off, a time is that of something else. */
const isSoonAfter = ({ from, mention }: TiedTime): boolean => from - (mention?.to ?? from) <= SOON_TOKENS_MAX
