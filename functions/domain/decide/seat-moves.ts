import type { Event } from '../event'
import type { Choice } from '../registration'
import type { SeatChange } from '../seats'
import type { Decision } from './decision'

/** What a choice takes up in the counter of its unit. */
type Held = 'nothing' | 'seat' | 'waiting'

const heldOf = (choice: Choice | undefined): Held => {
  if (!choice || choice.way === 'online' || choice.place === 'requested') return 'nothing'
  return choice.place === 'waiting' ? 'waiting' : 'seat'
}

const moves: Record<`${Held} ${Held}`, Exclude<SeatChange['change'], 'set'> | null> = {
  'nothing nothing': null,
  'nothing seat': 'take',
  'nothing waiting': 'wait',
  'seat seat': null,
  'seat nothing': 'free',
  // A seat is never given up for a place on the list of the same unit.
  'seat waiting': null,
  'waiting waiting': null,
  'waiting nothing': 'leave',
  'waiting seat': 'promote',
}

/**
 * What a change of choices does to the counters; a seat that comes free goes to whoever waits. Without a
 * limit nothing is counted. `cause` names the change among all others of the event.
 */
export const seatMoves = (
  event: Event,
  before: Choice[],
  after: Choice[],
  cause: string,
): Pick<Decision, 'seats' | 'fills'> => {
  if (event.facts.capacity.seats === null) return { seats: [], fills: [] }
  const units = [...new Set([...before, ...after].map((choice) => choice.unit))]
  const seats = units.flatMap((unit): SeatChange[] => {
    const at = (choices: Choice[]) => heldOf(choices.find((choice) => choice.unit === unit))
    const change = moves[`${at(before)} ${at(after)}`]
    return change ? [{ change, event: event.id, unit, epoch: event.epoch }] : []
  })
  const isFreed = seats.some(({ change }) => change === 'free')
  return { seats, fills: isFreed ? [{ event: event.id, cause }] : [] }
}
