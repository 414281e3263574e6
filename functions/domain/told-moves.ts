import { type Clause, type DayInClause, type MailInClauses, namesIn } from './clause'
import type { Event } from './event'
import { daysOf } from './event-days'
import { saidOf } from './telling-words'

/** A day of an event that another takes the place of, as one clause says it. */
export type ToldMove = {
  readonly event: Event
  readonly from: string
  readonly to: DayInClause
}

/** What a mail says to move, clause by clause: the agenda tells which of two days is the old one. */
export const toldMoves = ({ clauses, subject }: MailInClauses, events: readonly Event[]): ToldMove[] => {
  const named = namesIn([subject, ...clauses])
  const ours = events.filter(({ facts }) => saidOf(facts.title, named) > 0)
  const told = clauses.flatMap((clause) => movesIn(clause, ours))
  return told.filter(
    (one, at) =>
      told.findIndex(({ from, event, to }) => isSame({ from, event, to }, one)) === at &&
      told.every((other) => other.event !== one.event || other.from !== one.from || isSame(one, other)),
  )
}

const isSame = (one: ToldMove, other: ToldMove): boolean =>
  one.event === other.event && one.from === other.from && one.to.date === other.to.date

const movesIn = ({ setsInstead, isNotYet, days }: Clause, events: readonly Event[]): ToldMove[] => {
  if (!setsInstead || isNotYet) return []
  const [first, second, ...more] = days.filter(({ isAside }, at) => !isAside && !isRepeated(days, at))
  if (!first || !second || more.length > 0) return []
  const owners = [first, second].map(({ date }) => events.filter((event) => daysOf(event).includes(date)))
  const [event, ...others] = owners.flat()
  if (!event || others.length > 0) return []
  return owners[0]?.length
    ? [{ event, from: first.date, to: second }]
    : [{ event, from: second.date, to: first }]
}

const isRepeated = (days: readonly DayInClause[], at: number): boolean =>
  days.findIndex(({ date }) => date === days[at]?.date) < at
