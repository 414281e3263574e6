import { asToldMoves } from './as-told-moves'
import { asToldOff } from './as-told-off'
import { inText, namesIn } from './clause'
import { withDoubtfulDays } from './doubtful-days'
import type { Event } from './event'
import { withKnownHours } from './hours-as-known'
import { calledOffBefore, matchEvent } from './match-event'
import { asMessageAbout, withName } from './message-about'
import { asFallback, asMoveOfKnown } from './move-of-known'
import { type Block, withNewsOfBlocks } from './news-by-block'
import { asNewsOfOthers } from './of-others'
import { withEachCalledOff, withMovesJoined, withNewsOfEach } from './parts-of-known'
import { withKnownPlaces } from './place-as-known'
import type { Said } from './said'
import { withItsDays, withWhatStays } from './same-as-known'
import { withoutSeatsLeft } from './seats-left'
import { toldMoves } from './told-moves'
import { withLetGo, withPartOff, withSessionsOff } from './told-off'
import type { EventFacts, Understanding } from './understanding'
import { asUpdateOfKnown, isInPassing } from './update-of-known'
import { withoutPart } from './without-part'

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
  const news = withNewsOfBlocks(whole, said, read)
  return asNewsOfOthers(news, said.isOfOthers, (facts) => matchEvent(facts, events, today).match !== 'none')
}

/** Nothing is made of what may not go out yet. */
const heldBack = (understanding: Understanding, words: string): Understanding => {
  const ask = `U schrijft ‘${words}’; ik doe er dus niets mee. Stuurt u het bericht opnieuw zodra het vaststaat?`
  const questions = [{ about: '/kind', ask, blocking: true }]
  return { ...understanding, kind: 'unknown', events: [], reasons: [], evidence: {}, questions }
}

const asNews = (understanding: Understanding, said: Said, events: Event[], today: string): Understanding => {
  const living = notCancelled(events)
  const off = asToldOff(understanding, said, living, today)
  const moved = withMoves(asMessageAbout(off, said, living, today), said, living)
  const read = {
    ...moved,
    events: moved.events.map((facts) => {
      const named = withName(asFallback(facts, living), said, events, today)
      return asUpdateOfKnown(named, said, living)
    }),
  }
  const parts = inParts(read, said, events, today)
  const sure = parts.events.reduce(
    (left, _, index) => withDoubtfulDays(left, index, said, living, today),
    parts,
  )
  const [only, ...others] = sure.events
  const kind = only && others.length === 0 ? only.kind : moved.kind
  return sure.events.reduce((left, facts, index) => besideKnown(left, index, facts, said, events, today), {
    ...sure,
    kind,
  })
}

const notCancelled = (events: readonly Event[]): Event[] =>
  events.filter(({ stage }) => stage.status !== 'cancelled')

/** What it says to move, as moves of the events that have those days. */
const withMoves = (understanding: Understanding, said: Said, living: readonly Event[]): Understanding => {
  // A day that was sent wrong is put right, and has not moved.
  const moves = understanding.kind === 'rectification' ? [] : toldMoves(said, living)
  const moved = asToldMoves(understanding, moves)
  return moved.events.reduce((left, _, index) => asMoveOfKnown(left, index, said, living), moved)
}

/** A part for each event that it is about, and none for what is only mentioned. */
const inParts = (read: Understanding, said: Said, events: Event[], today: string): Understanding => {
  const living = notCancelled(events)
  const eventOf = (facts: EventFacts): Event | null => {
    const match = matchEvent(facts, events, today)
    return match.match === 'one' ? match.event : null
  }
  const each = withNewsOfEach(withEachCalledOff(read, living), living, namesIn(inText(said)))
  const joined = withMovesJoined(each, eventOf)
  return joined.events.reduceRight<Understanding>(
    (left, facts, index) => (isInPassing(facts, left, living) ? withoutPart(left, index) : left),
    joined,
  )
}

/** One part beside what is known of its event: its days, its hours, its places, and what stays as it was. */
const besideKnown = (
  understanding: Understanding,
  index: number,
  facts: EventFacts,
  said: Said,
  events: Event[],
  today: string,
): Understanding => {
  const match = matchEvent(facts, events, today)
  const event = match.match === 'one' ? match.event : null
  const seated = withoutSeatsLeft(understanding, index, event, said.seatsLeft)
  const off = withLetGo(withPartOff(seated, index, said, event), index, said, event)
  const part = withSessionsOff(off, index, said, event, today)
  const placed = withKnownPlaces(withItsDays(part, index, match, said.readOfDays), index, match)
  const before = event ? match : calledOffBefore(facts, events)
  return withWhatStays(withKnownHours(placed, index, match, said), index, before, said.same)
}
