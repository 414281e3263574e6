import { noFacts, noSession } from './no-facts'
import type { ToldMove } from './told-moves'
import type { EventFacts, Understanding } from './understanding'
import { together, withoutPart, withSessions } from './without-part'

/**
 * What was read, with each move that a clause tells as a move. Parts that were made of its days give way to it: they
 * were a second event, or one that is off.
 */
export const asToldMoves = (understanding: Understanding, moves: readonly ToldMove[]): Understanding => {
  const [only, ...others] = understanding.events
  const days = moves.flatMap(({ from, to }) => [from, to.date])
  const isAll =
    others.length === 0 &&
    (only?.sessions ?? []).every(({ date }) => date && days.includes(date)) &&
    moves.some(({ event }) => event !== moves[0]?.event)
  if (only && isAll && moves.length > 1)
    return together(
      understanding,
      moves.map((move) => alone(understanding, move)),
    )
  return moves.reduce((read, move) => (isRead(read, move) ? read : withMove(read, move)), understanding)
}

/** "15 april wordt 22 april, 18 mei wordt 1 juni", read as one event of four days: a move of its own. */
const alone = (understanding: Understanding, move: ToldMove): Understanding => {
  const [facts] = understanding.events
  const own = withSessions(understanding, 0, freshOf(facts, move.to.date))
  return withMove({ ...own, events: own.events.map((one) => ({ ...one, movedFrom: [move.from] })) }, move)
}

const isRead = ({ events }: Understanding, { from, to }: ToldMove): boolean =>
  events.some(
    ({ movedFrom, sessions }) => movedFrom.includes(from) && sessions.some(({ date }) => date === to.date),
  )

const withMove = (understanding: Understanding, move: ToldMove): Understanding => {
  const days = [move.from, move.to.date]
  const isOfIt = ({ sessions, movedFrom }: EventFacts): boolean =>
    sessions.every(({ date }) => date === null || days.includes(date)) &&
    movedFrom.every((date) => days.includes(date))
  const { events } = understanding
  const on = events.findIndex(
    (facts) => isOfIt(facts) && facts.sessions.some(({ date }) => date === move.to.date),
  )
  const at = on >= 0 ? on : events.findIndex(isOfIt)
  const held = at >= 0 ? withSessions(understanding, at, freshOf(events[at], move.to.date)) : understanding
  const index = at >= 0 ? at : events.length
  const had = held.events[index] ?? noFacts
  const isHeld = had.sessions.length > 0
  const facts: EventFacts = {
    ...had,
    kind: 'date-move',
    title: move.event.facts.title,
    sessions: isHeld ? had.sessions.map(asPlanned) : [{ ...noSession, date: move.to.date }],
    movedFrom: [move.from],
  }
  const told: Understanding = {
    ...held,
    kind: 'date-move',
    events: held.events.length > index ? held.events.with(index, facts) : [...held.events, facts],
    reasons: held.reasons.length > index ? held.reasons : [...held.reasons, null],
    evidence: {
      ...held.evidence,
      ...(!isHeld && {
        [`/events/${index}/sessions/0/date`]: { words: move.to.words, basis: 'inferred' as const },
      }),
    },
    questions: held.questions.filter(({ about }) => !about.startsWith(`/events/${index}/sessions`) || isHeld),
  }
  return told.events.reduceRight(
    (left, one, n) => (n !== index && isOfIt(one) && one.sessions.length > 0 ? withoutPart(left, n) : left),
    told,
  )
}

const asPlanned = (session: EventFacts['sessions'][number]): EventFacts['sessions'][number] => ({
  ...session,
  status: 'planned',
})

const freshOf = (facts: EventFacts | undefined, day: string): number[] =>
  (facts?.sessions ?? []).flatMap(({ date }, at) => (date === day ? [at] : []))
