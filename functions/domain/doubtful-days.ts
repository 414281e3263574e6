import type { Clause } from './clause'
import { attendable, type Event } from './event'
import { upcoming } from './match-event'
import { noSession } from './no-facts'
import { sayDay } from './say-day'
import { namesAnotherGathering, saidOf, tellingWords } from './telling-words'
import type { EventFacts, Understanding } from './understanding'

/** Says that a day comes beside another, or that something is done once more. */
const BESIDE =
  /(?<!\p{L})(?:herhal\p{L}*|extra|nogmaals|nog een keer|opnieuw|tweede keer|derde (?:moment|keer|datum)|ook op|eveneens|bis|volgende keer|daarna|vervolg\p{L}*|reserve\p{L}*)(?!\p{L})/iu
/** Says that a day changes. */
const MOVES =
  /(?<!\p{L})(?:verplaats\p{L}*|verzet\p{L}*|verschui\p{L}*|verschoven|(?:andere|nieuwe) (?:dag|datum))(?!\p{L})/iu
/** What is not settled yet. */
const UNSURE =
  /^(?:als|indien|mocht|wanneer|bij)(?!\p{L})|(?<!\p{L})(?:als het|indien|misschien|wellicht|waarschijnlijk|eventueel|mogelijk)(?!\p{L})/iu

/**
 * An announcement that names an event by its name and its day, and gives another day as well, makes no second one:
 * which day holds, is asked. So is a move of which two days are told, or that depends on something.
 */
export const withDoubtfulDays = (
  understanding: Understanding,
  index: number,
  {
    subject,
    text,
    clauses,
  }: { readonly subject: string; readonly text: string; readonly clauses: readonly Clause[] },
  events: readonly Event[],
  today: string,
): Understanding => {
  const facts = understanding.events[index]
  if (!facts || (facts.kind !== 'new-event' && facts.kind !== 'date-move')) return understanding
  const days = plannedDays(facts)
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
  const named = tellingWords(`${subject} ${facts.title ?? ''}`)
  const ours = upcoming(events, today).filter(
    (event) => saidOf(event.facts.title, named) > 0 && !namesAnotherGathering(facts.title, event.facts.title),
  )
  const [event, ...others] = ours.filter((one) => said.some((day) => daysOf(one).includes(day)))
  const only = event ?? (ours.length === 1 && MOVES.test(text) ? ours[0] : undefined)
  if (!only || others.length > 0 || BESIDE.test(text)) return understanding
  const own = daysOf(only)
  const fresh = days.filter((day) => !own.includes(day))
  const isDoubtful = fresh.length > 0 && (event !== undefined || (own.length === 1 && fresh.length > 1))
  if (!isDoubtful) return understanding
  const from = own.filter((day) => said.includes(day))
  const ask = `Welke dag geldt voor ${only.facts.title ?? 'deze bijeenkomst'}? In uw bericht staan ${[...new Set([...from, ...days])].map(sayDay).join(' en ')}.`
  return asked(understanding, index, from.length > 0 ? from : own, ask, only.facts.title)
}

const plannedDays = ({ sessions }: EventFacts): string[] =>
  sessions.flatMap(({ date, status }) => (date !== null && status === 'planned' ? [date] : []))

const daysOf = (event: Event): string[] =>
  event.sessions.filter(attendable).flatMap(({ facts: { date } }) => date ?? [])

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
