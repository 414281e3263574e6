import type { Event } from '../event'
import type { Choice } from '../registration'
import type { SeatChange } from '../seats'
import type { Decision } from './decision'

/** What a choice takes up in the counter of its unit, those who are brought along included. */
type Held = { what: 'nothing' | 'seat' | 'waiting'; seats: number }

const heldOf = (choice: Choice | undefined): Held => {
  if (!choice || choice.way === 'online' || choice.place === 'requested') return { what: 'nothing', seats: 0 }
  if (choice.place === 'waiting') return { what: 'waiting', seats: 0 }
  return { what: 'seat', seats: seatsOf(choice) }
}

/** The member's own seat and those of the people who are brought along. */
export const seatsOf = ({ guests }: Pick<Choice, 'guests'>): number => 1 + (guests?.length ?? 0)

/** Who gives a seat: the counter, up to the maximum, or an organiser by hand, also beyond it. */
export type Giver = 'counter' | 'by-hand'

/**
 * What a change of choices does to the counters; a seat that comes free goes to whoever waits. Without a
 * limit nothing is counted. `cause` names the change among all others of the event.
 */
export const seatMoves = (
  event: Event,
  before: Choice[],
  after: Choice[],
  cause: string,
  giver: Giver = 'counter',
): Pick<Decision, 'seats' | 'fills'> => {
  const limit = event.facts.capacity.seats
  if (limit === null) return { seats: [], fills: [] }
  const units = [...new Set([...before, ...after].map((choice) => choice.unit))]
  const seats = units.flatMap((unit): SeatChange[] => {
    const at = (choices: Choice[]) => heldOf(choices.find((choice) => choice.unit === unit))
    return change(at(before), at(after), { event: event.id, unit, epoch: event.epoch }, limit, giver)
  })
  const isFreed = seats.some((one) => one.change === 'free')
  return { seats, fills: isFreed ? [{ event: event.id, cause }] : [] }
}

const change = (
  before: Held,
  after: Held,
  counter: Pick<Exclude<SeatChange, { change: 'set' }>, 'event' | 'unit' | 'epoch'>,
  limit: number,
  giver: Giver,
): SeatChange[] => {
  if (before.what === 'waiting') {
    if (after.what === 'waiting') return []
    if (after.what === 'nothing') return [{ change: 'leave', ...counter }]
    return [{ change: giver === 'by-hand' ? 'lift' : 'promote', ...counter }]
  }
  if (after.what === 'waiting') return before.what === 'nothing' ? [{ change: 'wait', ...counter }] : []
  const more = after.seats - before.seats
  if (more === 0) return []
  if (more < 0) return [{ change: 'free', ...counter, count: -more }]
  return giver === 'by-hand'
    ? [{ change: 'add', ...counter, count: more }]
    : [{ change: 'take', ...counter, count: more, limit }]
}
