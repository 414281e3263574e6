import { type Event, sessionOf } from '../event'
import { type Choice, presentChoices, type Registration } from '../registration'
import type { Seats } from '../seats'
import { confirmations } from './confirm'
import type { FillState } from './decide-fill'
import { type Decision, nothing } from './decision'
import { seatMoves } from './seat-moves'

/**
 * The next of those who chose a session that was merged goes to the other one: a seat while there is
 * one, else a place on the waiting list before those who waited there already, in the order of the
 * session that fell away. Null when nobody is left to move.
 */
export const decideMoving = ({ event, seats, registrations }: FillState, from: string): Decision | null => {
  const into = sessionOf(event, from).mergedInto
  const [next] = inOrderOf(event, from, registrations)
  return into && next ? move(event, next, { from, into }, seats) : null
}

/** Who has a seat goes before who waits, and who waits before who only asked. */
export const inOrderOf = (event: Event, unit: string, registrations: Registration[]): Registration[] =>
  registrations
    .flatMap((one) => {
      const choice = presentChoices(event, one).find((held) => held.unit === unit)
      return choice ? [{ one, key: `${placeRank[choice.place]} ${choice.since} ${one.member}` }] : []
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)

const placeRank: Record<Choice['place'], number> = { seat: 0, offered: 1, waiting: 2, requested: 3 }

const move = (
  event: Event,
  registration: Registration,
  { from, into }: { from: string; into: string },
  seats: Seats[],
): Decision => {
  const before = registration.choices
  const others = before
    .filter((choice) => choice.unit !== from && choice.unit !== into)
    .map((choice) => (choice.insteadOf === from ? { ...choice, insteadOf: into } : choice))
  const choices = [...others, arriving(event, before, { from, into }, seats)]
  const moved: Registration = {
    ...registration,
    choices,
    before: { answer: 'none', choices: [] },
    revision: registration.revision + 1,
  }
  return {
    ...nothing,
    registrations: [moved],
    ...seatMoves(event, before, choices, `merge.${from}.${moved.member}.${moved.revision}`),
    notices: confirmations(withSession(event, from), registration, moved, 'sessions-merged'),
    audit: [{ what: 'moved-by-merge', by: 'merge', about: `${event.id} ${moved.member}` }],
  }
}

/** The event as it was when the session was chosen, so that its entry is withdrawn. */
const withSession = (event: Event, from: string): Event => ({
  ...event,
  sessions: event.sessions.map((session) =>
    session.id === from ? { ...session, facts: { ...session.facts, status: 'planned' as const } } : session,
  ),
})

/** Whoever held a seat in the other one already keeps it. */
const arriving = (
  event: Event,
  before: Choice[],
  { from, into }: { from: string; into: string },
  seats: Seats[],
): Choice => {
  const left = before.find((choice) => choice.unit === from)
  const there = before.find((choice) => choice.unit === into)
  // Whoever had a seat keeps one: an offer of the other is taken by it.
  if (there && there.place === 'offered' && left?.place === 'seat') {
    return { ...there, place: 'seat', offeredUntil: null, insteadOf: null }
  }
  if (there && there.place !== 'waiting') return { ...there, insteadOf: null }
  if (!left) throw new Error(`Nobody moves to ${into} without a choice for ${from}`)
  const hybrid = sessionOf(event, into).facts.mode === 'hybrid'
  const way = hybrid ? (left.way ?? 'on-site') : null
  const place = left.place === 'requested' ? 'requested' : placeIn(event, { into, way, there }, seats)
  return {
    unit: into,
    way,
    place,
    since: left.since,
    offeredUntil: null,
    insteadOf: null,
    ...(place === 'waiting' && { fromMerge: true as const }),
  }
}

const placeIn = (
  event: Event,
  { into, way, there }: { into: string; way: Choice['way']; there: Choice | undefined },
  seats: Seats[],
): 'seat' | 'waiting' => {
  const counted = seats.find((one) => one.unit === into && one.epoch === event.epoch)
  if (way === 'online' || !counted) return 'seat'
  const isFree = counted.taken < counted.limit && (counted.waiting === 0 || there !== undefined)
  return isFree ? 'seat' : 'waiting'
}

/** What a merge would come to, told before it is approved. */
export type MergeCounts = { moving: number; seated: number; waiting: number; requested: number }

export const mergeCounts = (state: FillState, from: string, into: string): MergeCounts => {
  const { event, registrations } = state
  const moving = inOrderOf(event, from, registrations)
  let seats = state.seats
  const places = moving.map((registration) => {
    const choice = arriving(event, registration.choices, { from, into }, seats)
    const had = registration.choices.some(({ unit, place }) => unit === into && place !== 'waiting')
    const takes = !had && choice.way !== 'online'
    seats = seats.map((one) => (one.unit === into && takes ? taking(one, choice.place) : one))
    return choice.place
  })
  const count = (place: Choice['place']) => places.filter((one) => one === place).length
  return {
    moving: moving.length,
    seated: count('seat') + count('offered'),
    waiting: count('waiting'),
    requested: count('requested'),
  }
}

const taking = (seats: Seats, place: Choice['place']): Seats => {
  if (place === 'seat') return { ...seats, taken: seats.taken + 1 }
  return place === 'waiting' ? { ...seats, waiting: seats.waiting + 1 } : seats
}
