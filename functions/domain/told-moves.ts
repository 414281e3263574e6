import type { Clause, DayInClause } from './clause'
import type { Event } from './event'
import { daysOf } from './event-days'
import { saidOf, tellingWords } from './telling-words'

/** A day of an event that another takes the place of, as one clause says it. */
export type ToldMove = {
  readonly event: Event
  readonly from: string
  readonly to: DayInClause
}

/** Words that set one day in the place of another, whichever of the two they name first. */
const INSTEAD =
  /\b(?:ipv|in plaats van|in de plaats|verplaats\p{L}*|verzet\p{L}*|verschui\p{L}*|verschoven|schui\p{L}*|vervroeg\p{L}*|uitgesteld|verhui\p{L}*|word(?:t|en)|geworden|naar|later|eerder|niet (?:meer )?op|niet(?: meer)? \d|niet de \d|maar|was)(?!\p{L})|i\.p\.v\.?|->|→|=>/iu
/** A wish, a condition, or a day that comes beside the other. */
export const NOT_YET =
  /\?|\b(?:als|indien|mocht\p{L}*|tenzij|zou(?:den)?|misschien|wellicht|mogelijk|waarschijnlijk|eventueel|liever|voorstel\p{L}*|stel(?:len)? voor|overweeg\p{L}*|overwegen|willen?|wilde|herhal\p{L}*|extra|nogmaals|nog een keer|tweede keer|ook op|eveneens|reserve\p{L}*|uitwijk\p{L}*|achter de hand|aanmeld\p{L}*|meld\p{L}*|opgeven|opgave|inschrijv\p{L}*|uiterlijk|deadline|betal\p{L}*)\b/iu

/** What a mail says to move, clause by clause: the agenda tells which of two days is the old one. */
export const toldMoves = (
  clauses: readonly Clause[],
  events: readonly Event[],
  subject: string,
): ToldMove[] => {
  const named = tellingWords([subject, ...clauses.map(({ words }) => words)].join('\n'))
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

const movesIn = ({ words, days }: Clause, events: readonly Event[]): ToldMove[] => {
  if (!INSTEAD.test(words) || NOT_YET.test(words)) return []
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
