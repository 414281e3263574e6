import type { RoledMention } from '../roles/date-roles'
import { daysTakenOut, isOfDayTakenOut } from '../roles/taken-out'
import type { Source } from '../text/source'
import { readExceptions } from './exceptions'
import { withLastHours } from './last-hours'
import { withoutLaterEnds } from './later-ends'
import { tieToLists } from './listed-groups'
import { readRespective } from './respective'
import { withShiftedHours } from './shifted-hours'
import { caseOf, isLabelled, ownTie, type Tie } from './tie-case'
import { tie } from './tie-rules'
import type { TimeMention } from './time-mentions'
import { subjectOf } from './time-subject'
import { joinParts } from './two-halves'

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

/** Ties each time to a date by sentence, row, line and block; times of deadlines and old dates fall out. */
export const tieTimes = (
  source: Source,
  read: readonly TimeMention[],
  mentions: readonly RoledMention[],
): TiedTime[] => {
  const times = withoutLaterEnds(joinParts(source, read), mentions)
  const out = daysTakenOut(mentions)
  const others = out.size > 0 ? mentions.filter((mention) => !out.has(mention)) : mentions
  const settled = others.filter(({ role }) => !ASIDE.test(role))
  let last: TiedTime | undefined
  const exceptions = readExceptions(source, times, mentions)
  const respective = readRespective(source, times, mentions)
  const tied = times.flatMap((time, i) => {
    if (time.role === 'other') return []
    const line = source.tokens[time.from]?.line ?? 0
    const shared = last?.scope === 'all' && paragraphOf(source, last.line) === paragraphOf(source, line)
    const labelled = isLabelled(source, line)
    const subject = subjectOf(source, time.from)
    const excepted = exceptions.get(time)
    const past = isOfDayTakenOut(source, out, time.from)
    const near = others[countBefore(others, time.from) - 1]
    const among = past ? mentions : isPastAside(source, near, time) ? settled : others
    const before = countBefore(among, time.from)
    const paired = respective.get(time)
    const ties: Tie[] = paired
      ? [{ ...time, scope: 'own', mention: paired.mention, day: paired.iso }]
      : excepted
        ? tieExcepted(time, excepted.mentions)
        : tie(
            caseOf(
              source,
              time,
              among,
              before,
              shared && (last?.every ? 'each' : 'all'),
              isOnly(source, times, i),
            ),
          )
    const here = ties.map((one) => ({
      ...one,
      line,
      labelled,
      subject,
    }))
    last = here[0] ?? last
    return here
  })
  return withShiftedHours(source, tieToLists(source, withLastHours(tied, mentions), mentions), mentions)
}

const PROSE_CHARACTERS_MIN = 40

/** What is told of another day than that of the gathering. */
const ASIDE = /^(?:reserve|mention)$/
/**
 * "… dan wijken we uit naar 8 oktober. We beginnen om 10.00 uur": the hour of the day itself, not of the reserve.
 * "De stukken liggen er vanaf 12 maart. Einde 22.15 uur": the end of the evening.
 */
const isPastAside = (source: Source, near: RoledMention | undefined, time: TimeMention): boolean => {
  const isAside = near?.role === 'reserve' || (near?.role === 'mention' && time.role === 'end')
  if (!near || !isAside || source.sentenceOf[near.from] === source.sentenceOf[time.from]) return false
  const [from, to] = [source.tokens[near.from]?.line ?? 0, source.tokens[time.from]?.line ?? 0]
  return from === to || (source.lines[from]?.text.length ?? 0) > PROSE_CHARACTERS_MIN
}

/** How many dates stand before a token. */
const countBefore = (mentions: readonly RoledMention[], token: number): number => {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
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
    : mentions.flatMap((mention) => ownTie(time, mention))

const paragraphOf = (source: Source, line: number): number => source.lines[line]?.paragraph ?? -1
