import type { Programme } from '../facts/programme'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

type Under = { readonly session: DatedSession; readonly items: Programme['items'] }

/**
 * The items that stand below the date of one session, above the next date; null unless each session has its own,
 * or all of the others are named further down.
 */
export const programmeUnder = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  programme: Programme,
  times: readonly TiedTime[],
): Programme | null => {
  if (sessions.length < 2 || programme.items.length < 2) return null
  const under = sessions.map((one): Under => ({ session: one, items: itemsUnder(one, sessions, programme) }))
  const own = under.find((one) => one.session === session)?.items ?? []
  const placed = under.reduce((sum, one) => sum + one.items.length, 0)
  if (own.length < 2 || placed !== programme.items.length) return null
  const each = under.every((one) => one.items.length > 1)
  const last = own.at(-1)?.time.span.start ?? 0
  const others = sessions.filter((one) => one !== session)
  const before = others.every((one) => startsOf(one).every((start) => start > last))
  const apart = isToldApart(session, others) || others.every((one) => hasOwnHour(one, times))
  return each || before || apart ? { ...programme, items: own } : null
}

/** "Quizavond op 10 oktober om 20.00 uur": what is told below the date of another is not of this one. */
const hasOwnHour = ({ mentions }: DatedSession, times: readonly TiedTime[]): boolean =>
  times.some(
    ({ mention, start, scope }) =>
      start !== null && scope !== 'all' && mention !== null && mentions.includes(mention),
  )

const APART_TOKENS_MIN = 8

/** A date that heads its own part of an agenda in which each of the others is told of at length. */
const isToldApart = (session: DatedSession, others: readonly DatedSession[]): boolean => {
  const heads = [session, ...others].map(({ mentions }) => mentions[0])
  const sorted = heads.flatMap((mention) => mention ?? []).sort((one, other) => one.from - other.from)
  return (
    heads.every((mention) => mention?.context.alone === true && mention.days.length === 1) &&
    sorted.every((mention, i) => i === 0 || mention.from - (sorted[i - 1]?.to ?? 0) > APART_TOKENS_MIN)
  )
}

const itemsUnder = (
  session: DatedSession,
  sessions: readonly DatedSession[],
  { items }: Programme,
): Programme['items'] => items.filter((item) => ownerOf(item.time.span.start, sessions) === session)

/** The session whose date is the last one above; none where that date is one of several named together. */
const ownerOf = (at: number, sessions: readonly DatedSession[]): DatedSession | undefined => {
  const named = sessions.flatMap((session) =>
    session.mentions
      .filter(({ days }) => days.length === 1)
      .flatMap(({ days }) => days.map(({ span }) => ({ session, start: span.start }))),
  )
  return named
    .filter(({ start }) => start < at)
    .reduce<(typeof named)[number] | undefined>(
      (last, one) => (last === undefined || one.start >= last.start ? one : last),
      undefined,
    )?.session
}

const startsOf = ({ mentions }: DatedSession): number[] =>
  mentions.flatMap(({ days }) => days.map(({ span }) => span.start))
