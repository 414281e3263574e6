import { asToldMoves } from './as-told-moves'
import type { Clause } from './clause'
import { withDoubtfulDays } from './doubtful-days'
import type { Event } from './event'
import { type SaysShift, withKnownHours } from './hours-as-known'
import { matchEvent, upcoming } from './match-event'
import { asFallback, asMoveOfKnown } from './move-of-known'
import { type Block, withNewsOfBlocks } from './news-by-block'
import { noFacts } from './no-facts'
import { asNewsOfOthers } from './of-others'
import { withEachCalledOff, withMovesJoined, withNewsOfEach } from './parts-of-known'
import { isKnownPlace, withKnownPlaces } from './place-as-known'
import { type ReadOfDays, type SaysSame, withItsDays, withWhatStays } from './same-as-known'
import { saysNothingNew } from './says-nothing-new'
import { withoutSeatsLeft } from './seats-left'
import { namesAnotherGathering, saidOf, tellingWords } from './telling-words'
import { toldMoves } from './told-moves'
import { asToldOff, withLetGo, withPartOff, withSessionsOff } from './told-off'
import type { EventFacts, SessionFacts, Understanding } from './understanding'
import { withoutPart } from './without-part'

/** The mail that is read in the light of the agenda: its subject, its own text, and what it says stays the same. */
export type Said = {
  readonly subject: string
  readonly text: string
  readonly same: SaysSame
  readonly shift: SaysShift | null
  /** "Stuur nog niks rond". */
  readonly holdsBack: string | null
  readonly clauses: readonly Clause[]
  readonly readOfDays: ReadOfDays
  readonly blocks: readonly Block[]
}

/**
 * What was read, in the light of the agenda: what stands there already is not announced once more. News of
 * an event on its own day is an update of it; a part that only names an event, beside another part, is none.
 */
export const asNewsOfKnown = (
  understanding: Understanding,
  said: Said,
  events: Event[],
  today: string,
): Understanding => {
  if (said.holdsBack !== null) return heldBack(understanding, said.holdsBack)
  const whole = asNews(understanding, said, events, today)
  const read = (block: Block) => asNews(block.understanding, block.said, [block.event], today)
  const news = withNewsOfBlocks(whole, said.blocks, read, said.subject)
  return asNewsOfOthers(news, said.text, (facts) => matchEvent(facts, events, today).match !== 'none')
}

const asNews = (understanding: Understanding, said: Said, events: Event[], today: string): Understanding => {
  const living = events.filter(({ stage }) => stage.status !== 'cancelled')
  const off = asToldOff(understanding, said, living, today)
  const told = asMessageAbout(off, said, living, today)
  // A day that was sent wrong is put right, and has not moved.
  const moves = told.kind === 'rectification' ? [] : toldMoves(said.clauses, living, said.subject)
  const moved = asToldMoves(told, moves)
  const read = moved.events.reduce((left, _, index) => asMoveOfKnown(left, index, said, living), moved)
  const updated = read.events.map((stated, index): EventFacts => {
    const facts = withName(asFallback(stated, living), said, events, today)
    const known = facts.kind === 'new-event' ? knownOn(facts, living) : null
    return known &&
      isNamed(known, read, index, said) &&
      !isOtherThat(facts, known) &&
      !namesAnotherGathering(facts.title, known.facts.title) &&
      !namesAnother(facts, known, living)
      ? { ...facts, kind: 'session-update' }
      : facts
  })
  const eventOf = (facts: EventFacts): Event | null => {
    const match = matchEvent(facts, events, today)
    return match.match === 'one' ? match.event : null
  }
  const joined = withMovesJoined(
    withNewsOfEach(withEachCalledOff({ ...read, events: updated }, living), living, said.text),
    eventOf,
  )
  const news = joined.events.reduceRight<Understanding>(
    (left, facts, index) => (isInPassing(facts, left, living) ? withoutPart(left, index) : left),
    joined,
  )
  const sure = news.events.reduce(
    (left, _, index) => withDoubtfulDays(left, index, said, living, today),
    news,
  )
  const [only, ...others] = sure.events
  const kind = only && others.length === 0 ? only.kind : read.kind
  return sure.events.reduce(
    (left, facts, index) => {
      const match = matchEvent(facts, events, today)
      const event = match.match === 'one' ? match.event : null
      const seated = withoutSeatsLeft(left, index, event, said.text)
      const off = withLetGo(withPartOff(seated, index, said, event), index, said, event)
      const part = withSessionsOff(off, index, said, event, today)
      const placed = withKnownPlaces(withItsDays(part, index, match, said.readOfDays), index, match)
      return withWhatStays(withKnownHours(placed, index, match, said.shift), index, match, said.same)
    },
    { ...sure, kind },
  )
}

/** Nothing is made of what may not go out yet. */
const heldBack = (understanding: Understanding, words: string): Understanding => {
  const ask = `U schrijft ‘${words}’; ik doe er dus niets mee. Stuurt u het bericht opnieuw zodra het vaststaat?`
  const questions = [{ about: '/kind', ask, blocking: true }]
  return { ...understanding, kind: 'unknown', events: [], reasons: [], evidence: {}, questions }
}

/** A change that names no event that is known is about the one that its subject names. */
const withName = (facts: EventFacts, { subject }: Said, events: Event[], today: string): EventFacts => {
  if (matchEvent(facts, events, today).match !== 'none') return facts
  const named = matchEvent({ ...facts, title: subject }, events, today)
  return named.match === 'one' ? { ...facts, title: named.event.facts.title } : facts
}

/** A message whose subject names one event that is still to come, and whose text says which, is news of that event. */
const asMessageAbout = (
  understanding: Understanding,
  { subject, text }: Said,
  events: Event[],
  today: string,
): Understanding => {
  if (understanding.kind !== 'content-post' || understanding.events.length > 0) return understanding
  const sentences = sentencesOf(text).map(tellingWords)
  const named = tellingWords(subject)
  const isTold = ({ facts: { title } }: Event): boolean => {
    const whole = Math.min(2, tellingWords(title ?? '').size)
    const enough = saidOf(title, named) >= whole ? 1 : whole
    return ALL_OF_IT.test(text) || sentences.some((words) => saidOf(title, words) >= enough)
  }
  const [only, ...others] = upcoming(events, today).filter(({ facts }) => saidOf(facts.title, named) > 0)
  if (!only || others.length > 0 || !isTold(only)) return understanding
  const news = { ...noFacts, kind: 'session-update' as const, title: only.facts.title }
  return { ...understanding, kind: 'session-update', events: [news], reasons: [null] }
}

/** "Alle drie de avonden", "beide keren", "de cursus": what the subject named. */
const ALL_OF_IT =
  /\b(?:alle|beide|al (?:de|onze)|de hele|de|het) (?:\p{L}+ (?:de )?)?(?:avonden|middagen|ochtenden|dagen|keren|lessen|bijeenkomsten|sessies|cursus|excursie|lezing|vergadering)\b/iu

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n/)

/** The event that has every one of these days. */
const knownOn = ({ sessions }: EventFacts, events: Event[]): Event | null => {
  const days = sessions.flatMap(({ date }) => date ?? [])
  if (days.length === 0 || days.length < sessions.length) return null
  const has = ({ facts }: Event) => days.every((day) => facts.sessions.some(({ date }) => date === day))
  const [only, ...others] = events.filter(has)
  return only && others.length === 0 ? only : null
}

const SHORT_CHARACTERS_MAX = 300

/** Its subject, its title or the sentence of its day says which event it is. */
const isNamed = (
  { facts }: Event,
  { events, evidence }: Understanding,
  index: number,
  said: Said,
): boolean => {
  const day = evidence[`/events/${index}/sessions/0/date`]?.words
  const own = sentencesOf(said.text).filter((one) => day !== undefined && one.includes(day))
  // A short mail speaks of one thing, and so does one whose subject has the day.
  const sentences = own.length === 0 || said.text.length <= SHORT_CHARACTERS_MAX ? [said.text] : own
  const words = tellingWords([said.subject, events[index]?.title ?? '', ...sentences].join(' '))
  return saidOf(facts.title, words) > 0
}

/** "De ledenavond komt op 23 juni", the day of the general meeting. */
const namesAnother = ({ title }: EventFacts, known: Event, events: Event[]): boolean => {
  const words = tellingWords(title ?? '')
  const own = saidOf(known.facts.title, words)
  return events.some((event) => saidOf(event.facts.title, words) > own)
}

/** Another hour in another place is another gathering on the same day. */
const isOtherThat = ({ sessions }: EventFacts, { facts }: Event): boolean =>
  sessions.some((session) => {
    const known = facts.sessions.find(({ date }) => date === session.date)
    const elsewhere = differs(session.venue, known?.venue) && !(known && isKnownPlace(session, known))
    return elsewhere && differs(session.start, known?.start)
  })

const differs = (one: string | null, other: string | null | undefined): boolean =>
  one !== null && other !== undefined && other !== null && one !== other

/** "De lessen van 3 en 17 juni gaan gewoon door", beside what changes. */
const isInPassing = (facts: EventFacts, { events }: Understanding, known: Event[]): boolean => {
  if (events.length < 2 || (facts.kind !== 'session-update' && facts.kind !== 'new-event')) return false
  const event = knownOn(facts, known)
  return event !== null && facts.sessions.every(isPlanned) && saysNothingNew(asUpdate(facts), event)
}

const isPlanned = ({ status }: SessionFacts): boolean => status === 'planned'

const asUpdate = (facts: EventFacts): EventFacts => ({ ...facts, kind: 'session-update' })
