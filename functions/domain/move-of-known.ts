import type { Clause, MailInClauses } from './clause'
import type { Event } from './event'
import { mainSession } from './event'
import { daysOf } from './event-days'
import { isGatheringWord, namesAnotherGathering, saidOf, tellingWords } from './telling-words'
import { NOT_YET } from './told-moves'
import type { EventFacts, Understanding } from './understanding'
import { withSessions } from './without-part'

/** Says that one day takes the place of another. */
const MOVES =
  /\b(?:verplaats\p{L}*|verzet\p{L}*|verschui\p{L}*|verschoven|schui\p{L}*|vervroeg\p{L}*|uitgesteld|verhui\p{L}*|wordt|worden|geworden|gaat naar|gaan naar|naar voren|leggen|vast op|later|eerder|andere (?:dag|datum|dagen|data)|nieuwe (?:dag|datum|dagen|data)|in plaats van|i\.?p\.?v\.?|niet meer|niet (?:op )?(?:\p{L}+dag )?(?:de )?\d)\b/iu
/** Says so of the event itself, without its old day. */
const IS_MOVED =
  /\b(?:verplaats\p{L}*|verzetten|verzet|verschuiv\p{L}*|verschoven|schui\p{L}*|vervroeg\p{L}*|uitgesteld|(?:andere|nieuwe) (?:dag|datum|dagen|data))\b/iu
/** Says that a day comes beside another. */
const ADDS =
  /\b(?:herhal\p{L}*|extra|nogmaals|nog een keer|tweede keer|derde (?:moment|keer|datum)|ook op|eveneens|bis|toevoegen|voegen)\b/iu

/**
 * An announcement that gives as many new days as it names days of a known event, and says that they change, is
 * a move of that event; so is one that names the event and gives as many new days as it has.
 */
export const asMoveOfKnown = (
  understanding: Understanding,
  index: number,
  { subject, text, clauses }: MailInClauses,
  events: Event[],
): Understanding => {
  const facts = understanding.events[index]
  const said = `${subject}\n${text}`
  const isOpen = facts?.kind === 'new-event' || (facts?.kind === 'date-move' && facts.movedFrom.length === 0)
  if (!facts || !isOpen || ADDS.test(said)) return understanding
  const days = facts.sessions.flatMap(({ date, status }) =>
    date !== null && status !== 'past' ? [date] : [],
  )
  if (!MOVES.test(said) && !isSetAgainst(days, clauses)) return understanding
  const named = tellingWords(`${subject} ${facts.title ?? ''}`)
  const words = tellingWords(said)
  const moved = (event: Event): { event: Event; from: string[] } | null => {
    const own = daysOf(event)
    const from = days.filter((day) => own.includes(day))
    const fresh = days.length - from.length
    const { title } = event.facts
    if (fresh === 0 || namesAnotherGathering(facts.title, title)) return null
    if (from.length > 0) return from.length === fresh && saidOf(title, words) > 0 ? { event, from } : null
    const isSaid = IS_MOVED.test(said) || (isOwnName(title, named) && isSetAgainst(days, clauses))
    const isMoved = fresh === own.length && saidOf(title, named) > 0 && isSaid
    return isMoved ? { event, from: own } : null
  }
  const [only, ...others] = events.flatMap((event) => moved(event) ?? [])
  if (!only || others.length > 0) return understanding
  const kept = facts.sessions.flatMap(({ date }, at) =>
    date !== null && only.from.includes(date) ? [] : [at],
  )
  const left = withSessions(understanding, index, kept)
  return {
    ...left,
    events: left.events.map((one, at) =>
      at === index ? { ...one, kind: 'date-move', title: only.event.facts.title, movedFrom: only.from } : one,
    ),
  }
}

/** "Buurtbarbecue" names one event, "wandeling" any. */
const isOwnName = (title: string | null, named: ReadonlySet<string>): boolean =>
  saidOf(title, new Set([...named].filter((word) => !isGatheringWord(word)))) > 0

/** "Niet zondag maar zaterdag 18 december", "naar zaterdag 4 september". */
const isSetAgainst = (days: readonly string[], clauses: readonly Clause[]): boolean =>
  clauses.some(
    (clause) =>
      !NOT_YET.test(clause.words) &&
      /(?<!\p{L})(?:niet (?:\p{L}+ )*\p{L}*dag\p{L}*,? maar|naar (?:\p{L}+dag )?\d)/iu.test(clause.words) &&
      clause.days.some(({ date, isAside }) => !isAside && days.includes(date)),
  )

/** "Het wordt 8 oktober", the day that is held in reserve, and nothing else that is new: the decision to fall back. */
export const asFallback = (facts: EventFacts, events: Event[]): EventFacts => {
  const [session, ...others] = facts.sessions
  if (facts.kind !== 'date-move' || !session || others.length > 0) return facts
  if (session.start !== null || session.venue !== null || session.address !== null) return facts
  const meant = events.filter(({ reserve }) => reserve.status === 'held' && reserve.date === session.date)
  const [event, ...more] = meant
  if (!event || more.length > 0) return facts
  const main = mainSession(event).facts.date
  return facts.movedFrom.every((date) => date === main)
    ? { ...facts, kind: 'fallback-decision', title: event.facts.title }
    : facts
}
