import { type Clause, inText, type MailInClauses, namesAbove } from './clause'
import type { Event } from './event'
import { daysOf } from './event-days'
import { upcoming } from './match-event'
import { noFacts, noSession } from './no-facts'
import { sayDay } from './say-day'
import { namesAnotherGathering, saidOf } from './telling-words'
import type { EventFacts, Understanding } from './understanding'
import { withSessions } from './without-part'

/** The part of a mail that is in doubt, and its days that are planned. */
type Part = {
  readonly understanding: Understanding
  readonly index: number
  readonly facts: EventFacts
  readonly days: readonly string[]
}

/**
 * An announcement that names an event by its name and its day, and gives another day as well, makes no second one:
 * which day holds, is asked. So is a move of which two days are told, or that depends on something.
 */
export const withDoubtfulDays = (
  understanding: Understanding,
  index: number,
  said: MailInClauses,
  events: readonly Event[],
  today: string,
): Understanding => {
  const facts = understanding.events[index]
  if (facts?.kind !== 'new-event' && facts?.kind !== 'date-move') return understanding
  const part = { understanding, index, facts, days: plannedDays(facts) }
  if (facts.kind === 'date-move') return aboutMove(part, said, events)
  const reserved = events.find(
    ({ reserve }) =>
      reserve.status === 'held' && part.days.length > 0 && part.days.every((day) => day === reserve.date),
  )
  return reserved ? aboutReserve(part, reserved, said.clauses) : aboutOtherDay(part, said, events, today)
}

/** A move that goes to a day on which the event is already, or that depends on something. */
const aboutMove = (part: Part, said: MailInClauses, events: readonly Event[]): Understanding => {
  const { understanding, facts, days } = part
  const { movedFrom, title } = facts
  if (days.length === 0) return understanding
  const named = namesAbove(said, facts)
  // Two gatherings may be on one day: only where the mail names the other one is it in doubt.
  const isTaken = (day: string): boolean =>
    events.some((event) => daysOf(event).includes(day) && saidOf(event.facts.title, named) > 0)
  if (days.every(isTaken) && !movedFrom.some(isTaken))
    return asked(part, movedFrom, `Op welke dag is ${title ?? 'deze bijeenkomst'}?`)
  if (movedFrom.length === 0 || !days.every((day) => isUnsure(day, said.clauses))) return understanding
  const ask = `Staat dit al vast? Zo ja: naar welke dag gaat de bijeenkomst van ${movedFrom.map(sayDay).join(' en ')}?`
  return asked(part, movedFrom, ask)
}

/** What names only the reserve date decides nothing where it depends on something; else which day holds, is asked. */
const aboutReserve = (part: Part, event: Event, clauses: readonly Clause[]): Understanding => {
  const { title } = event.facts
  const [day = ''] = event.reserve.status === 'held' ? [event.reserve.date] : []
  const ask = `Gaat ${title ?? 'de bijeenkomst'} naar ${sayDay(day)}? Zo ja, antwoord dan met die datum.`
  if (!isUnsure(day, clauses)) return asked(part, daysOf(event), ask, title)
  const alone = withSessions(part.understanding, part.index, [])
  return {
    ...alone,
    events: alone.events.map((facts, at) =>
      at === part.index ? { ...noFacts, kind: 'session-update' as const, title } : facts,
    ),
  }
}

/** An announcement under the name of one event, with a day that it has and one that it has not. */
const aboutOtherDay = (
  part: Part,
  said: MailInClauses,
  events: readonly Event[],
  today: string,
): Understanding => {
  const { understanding, facts, days } = part
  const named = [...days, ...said.clauses.flatMap((clause) => clause.days.map(({ date }) => date))]
  const meant = eventMeant(facts, named, said, upcoming(events, today))
  if (!meant) return understanding
  const own = daysOf(meant)
  // "De lezing van 22 oktober is vol; zij komt nog een keer, op 29 oktober": a day of its own.
  if (inText(said).some(({ isBeside }) => isBeside)) return withoutDays(part, own)
  const fresh = days.filter((day) => !own.includes(day))
  const from = own.filter((day) => named.includes(day))
  const isDoubtful = fresh.length > 0 && (from.length > 0 || (own.length === 1 && fresh.length > 1))
  if (!isDoubtful) return understanding
  const ask = `Welke dag geldt voor ${meant.facts.title ?? 'deze bijeenkomst'}? In uw bericht staan ${[...new Set([...from, ...days])].map(sayDay).join(' en ')}.`
  return asked(part, from.length > 0 ? from : own, ask, meant.facts.title)
}

/** The one event that has the name and a day of it; or the only one of that name, where its day moves. */
const eventMeant = (
  { title }: EventFacts,
  days: readonly string[],
  said: MailInClauses,
  ahead: readonly Event[],
): Event | null => {
  const named = namesAbove(said, { title })
  const ours = ahead.filter(
    ({ facts }) => saidOf(facts.title, named) > 0 && !namesAnotherGathering(title, facts.title),
  )
  // "Verplaatsing AV", and in the text the day on which it was.
  const meant = ours.length === 0 && said.subject.hasMoved ? ahead : ours
  const [onDay, ...others] = meant.filter((event) => daysOf(event).some((day) => days.includes(day)))
  if (onDay) return others.length === 0 ? onDay : null
  const [only, ...more] = inText(said).some(({ hasMoved }) => hasMoved) ? ours : []
  return only && more.length === 0 ? only : null
}

const withoutDays = ({ understanding, index, facts }: Part, own: readonly string[]): Understanding => {
  const kept = facts.sessions.flatMap(({ date }, at) => (date !== null && own.includes(date) ? [] : [at]))
  return kept.length > 0 ? withSessions(understanding, index, kept) : understanding
}

const plannedDays = ({ sessions }: EventFacts): string[] =>
  sessions.flatMap(({ date, status }) => (date !== null && status === 'planned' ? [date] : []))

/** Every sentence with that day makes it depend on something. */
const isUnsure = (day: string, clauses: readonly Clause[]): boolean => {
  const own = clauses.filter(({ days }) => days.some(({ date }) => date === day))
  return own.length > 0 && own.every(({ depends }) => depends)
}

const asked = (
  { understanding, index }: Part,
  movedFrom: string[],
  ask: string,
  title?: string | null,
): Understanding => {
  const at = `/events/${index}/sessions`
  const { evidence, questions, events } = understanding
  return {
    ...understanding,
    kind: events.length === 1 ? 'date-move' : understanding.kind,
    events: events.map((facts, n) =>
      n === index
        ? { ...facts, kind: 'date-move', title: title ?? facts.title, movedFrom, sessions: [noSession] }
        : facts,
    ),
    evidence: Object.fromEntries(Object.entries(evidence).filter(([pointer]) => !pointer.startsWith(at))),
    questions: [
      ...questions.filter(({ about }) => !about.startsWith(at)),
      { about: `${at}/0/date`, ask, blocking: true },
    ],
  }
}
