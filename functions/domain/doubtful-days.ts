import type { Clause, MailInClauses } from './clause'
import type { Event } from './event'
import { daysOf } from './event-days'
import { upcoming } from './match-event'
import { noFacts, noSession } from './no-facts'
import { sayDay } from './say-day'
import { namesAnotherGathering, saidOf, tellingWords } from './telling-words'
import type { EventFacts, Understanding } from './understanding'
import { withSessions } from './without-part'

/** Says that a day comes beside another, or that something is done once more. */
const BESIDE =
  /(?<!\p{L})(?:herhal\p{L}*|extra|nogmaals|nog een keer|opnieuw|tweede keer|derde (?:moment|keer|datum)|ook op|eveneens|bis|volgende keer|daarna|vervolg\p{L}*|reserve\p{L}*)(?!\p{L})/iu
/** Says that a day changes. */
const MOVES =
  /(?<!\p{L})(?:verplaats\p{L}*|verzet\p{L}*|verschui\p{L}*|verschoven|(?:andere|nieuwe) (?:dag|datum))(?!\p{L})/iu
/** What is not settled yet. */
const UNSURE =
  /^(?:als|indien|mocht|wanneer|bij)(?!\p{L})|(?<!\p{L})(?:alleen als|als het|indien|misschien|wellicht|waarschijnlijk|eventueel|mogelijk)(?!\p{L})/iu

/**
 * An announcement that names an event by its name and its day, and gives another day as well, makes no second one:
 * which day holds, is asked. So is a move of which two days are told, or that depends on something.
 */
export const withDoubtfulDays = (
  understanding: Understanding,
  index: number,
  { subject, text, clauses }: MailInClauses,
  events: readonly Event[],
  today: string,
): Understanding => {
  const facts = understanding.events[index]
  if (!facts || (facts.kind !== 'new-event' && facts.kind !== 'date-move')) return understanding
  const days = plannedDays(facts)
  const reserved = events.find(
    ({ reserve }) =>
      reserve.status === 'held' && days.length > 0 && days.every((day) => day === reserve.date),
  )
  if (reserved && facts.kind === 'new-event') return aboutReserve(understanding, index, reserved, clauses)
  const named = tellingWords(`${subject} ${facts.title ?? ''}`)
  // Two gatherings may be on one day: only where the mail names the other one is it in doubt.
  const isTaken = (day: string): boolean =>
    events.some((event) => daysOf(event).includes(day) && saidOf(event.facts.title, named) > 0)
  if (facts.kind === 'date-move' && days.length > 0 && days.every(isTaken) && !facts.movedFrom.some(isTaken))
    return asked(
      understanding,
      index,
      facts.movedFrom,
      `Op welke dag is ${facts.title ?? 'deze bijeenkomst'}?`,
    )
  if (facts.kind === 'date-move')
    return days.length > 0 && facts.movedFrom.length > 0 && days.every((day) => isUnsure(day, clauses))
      ? asked(
          understanding,
          index,
          facts.movedFrom,
          `Staat dit al vast? Zo ja: naar welke dag gaat de bijeenkomst van ${facts.movedFrom.map(sayDay).join(' en ')}?`,
        )
      : understanding
  const said = [...days, ...clauses.flatMap((clause) => clause.days.map(({ date }) => date))]
  const ours = upcoming(events, today).filter(
    (event) => saidOf(event.facts.title, named) > 0 && !namesAnotherGathering(facts.title, event.facts.title),
  )
  // "Verplaatsing AV", and in the text the day on which it was.
  const meant = ours.length === 0 && MOVES.test(subject) ? upcoming(events, today) : ours
  const [event, ...others] = meant.filter((one) => said.some((day) => daysOf(one).includes(day)))
  const only = event ?? (ours.length === 1 && MOVES.test(text) ? ours[0] : undefined)
  if (!only || others.length > 0) return understanding
  // "De lezing van 22 oktober is vol; zij komt nog een keer, op 29 oktober": a day of its own.
  if (BESIDE.test(text)) return withoutDays(understanding, index, daysOf(only))
  const own = daysOf(only)
  const fresh = days.filter((day) => !own.includes(day))
  const isDoubtful = fresh.length > 0 && (event !== undefined || (own.length === 1 && fresh.length > 1))
  if (!isDoubtful) return understanding
  const from = own.filter((day) => said.includes(day))
  const ask = `Welke dag geldt voor ${only.facts.title ?? 'deze bijeenkomst'}? In uw bericht staan ${[...new Set([...from, ...days])].map(sayDay).join(' en ')}.`
  return asked(understanding, index, from.length > 0 ? from : own, ask, only.facts.title)
}

/** What names only the reserve date decides nothing where it depends on something; else which day holds, is asked. */
const aboutReserve = (
  understanding: Understanding,
  index: number,
  event: Event,
  clauses: readonly Clause[],
): Understanding => {
  const { title } = event.facts
  const [day = ''] = event.reserve.status === 'held' ? [event.reserve.date] : []
  const ask = `Gaat ${title ?? 'de bijeenkomst'} naar ${sayDay(day)}? Zo ja, antwoord dan met die datum.`
  if (!isUnsure(day, clauses)) return asked(understanding, index, daysOf(event), ask, title)
  const alone = withSessions(understanding, index, [])
  return {
    ...alone,
    events: alone.events.map((facts, at) =>
      at === index ? { ...noFacts, kind: 'session-update' as const, title } : facts,
    ),
  }
}

const withoutDays = (understanding: Understanding, index: number, own: readonly string[]): Understanding => {
  const sessions = understanding.events[index]?.sessions ?? []
  const kept = sessions.flatMap(({ date }, at) => (date !== null && own.includes(date) ? [] : [at]))
  return kept.length > 0 ? withSessions(understanding, index, kept) : understanding
}

const plannedDays = ({ sessions }: EventFacts): string[] =>
  sessions.flatMap(({ date, status }) => (date !== null && status === 'planned' ? [date] : []))

/** Every sentence with that day makes it depend on something. */
const isUnsure = (day: string, clauses: readonly Clause[]): boolean => {
  const own = clauses.filter(({ days }) => days.some(({ date }) => date === day))
  return own.length > 0 && own.every(({ words }) => UNSURE.test(words))
}

const asked = (
  understanding: Understanding,
  index: number,
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
