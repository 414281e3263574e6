import fc from 'fast-check'
import { decideAdmission } from '../../../functions/domain/decide/decide-admission'
import { decideAnswer } from '../../../functions/domain/decide/decide-answer'
import { decideGuests, decideSubstitute } from '../../../functions/domain/decide/decide-beside'
import { decideByHand } from '../../../functions/domain/decide/decide-by-hand'
import { decideFill } from '../../../functions/domain/decide/decide-fill'
import { decideOffer } from '../../../functions/domain/decide/decide-offer'
import { decided, nothing, type Outcome } from '../../../functions/domain/decide/decision'
import { seatsOnChange } from '../../../functions/domain/decide/seats-on-change'
import { unitIds } from '../../../functions/domain/event'
import { presentChoices } from '../../../functions/domain/registration'
import type { Timer } from '../../../functions/domain/timer'
import { association, els } from '../domain/people'
import { openEvent, type Shape } from './seat-events'
import {
  answerStateOf,
  Conflict,
  carryOut,
  commitSeats,
  dueOffers,
  newSeatWorld,
  type SeatWorld,
  sendOwed,
} from './seat-world'

/** One thing that happens; numbers pick among what there is. */
export type SeatStep =
  | { do: 'answer'; member: number; wish: 'yes' | 'no' | 'undo'; units: number[] | null; online: boolean }
  /** Two people press at the same moment: both decide on what they read, one after the other commits. */
  | { do: 'race'; members: [number, number]; wish: 'yes' | 'no'; unit: number }
  | { do: 'by-hand'; member: number; units: number[] | null }
  | { do: 'guests'; member: number; count: number }
  | { do: 'substitute'; member: number; comes: boolean }
  | { do: 'admit'; member: number; wish: 'plan' | 'admit' | 'reject' }
  | { do: 'fill' }
  | { do: 'ring' }
  | { do: 'wait'; hours: number }
  | { do: 'limit'; seats: number }
  | { do: 'send'; count: number }

export const PEOPLE = 7

const units = fc.option(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 }), { nil: null, freq: 3 })

const step: fc.Arbitrary<SeatStep> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      member: fc.nat(PEOPLE - 1),
      wish: fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'undo' as const),
      units,
      online: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('race' as const),
      members: fc.tuple(fc.nat(PEOPLE - 1), fc.nat(PEOPLE - 1)),
      wish: fc.constantFrom('yes' as const, 'no' as const),
      unit: fc.nat(3),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('admit' as const),
      member: fc.nat(PEOPLE - 1),
      wish: fc.constantFrom('plan' as const, 'admit' as const, 'admit' as const, 'reject' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('by-hand' as const), member: fc.nat(PEOPLE - 1), units }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('guests' as const),
      member: fc.nat(PEOPLE - 1),
      count: fc.nat(2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('substitute' as const),
      member: fc.nat(2),
      comes: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: fc.constant({ do: 'fill' as const }) },
  { weight: 6, arbitrary: fc.constant({ do: 'ring' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.constantFrom(1, 5, 30, 30, 24 * 7, 24 * 16),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('limit' as const), seats: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('send' as const), count: fc.constantFrom(1, 3, 100) }),
  },
)

const shape: fc.Arbitrary<Shape> = fc.record({
  relation: fc.constantFrom(
    'alternatives' as const,
    'series' as const,
    'multi-day' as const,
    'single' as const,
  ),
  sessions: fc.integer({ min: 2, max: 4 }),
  mode: fc.constantFrom('on-site' as const, 'on-site' as const, 'hybrid' as const),
  seats: fc.constantFrom(1, 2, 2, 3, null),
  intake: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  once: fc.boolean(),
  held: fc.boolean(),
  // Weeks before, within the last five working days, and on the eve.
  begins: fc.constantFrom('2027-03-01 10:00', '2027-03-01 10:00', '2027-03-31 10:00', '2027-04-05 09:00'),
})

const says = (member: number, wish: 'yes' | 'no'): SeatStep => ({
  do: 'answer',
  member,
  wish,
  units: [0],
  online: false,
})

/** Where a story may begin, so that the later states are reached often enough. */
const beginnings: SeatStep[][] = [
  [],
  [0, 1, 2, 3, 4].map((member) => says(member, 'yes')),
  // A seat comes free, and whoever is offered it stays silent.
  [
    ...[0, 1, 2, 3, 4].map((member) => says(member, 'yes')),
    says(0, 'no'),
    { do: 'fill' },
    { do: 'wait', hours: 30 },
    { do: 'ring' },
  ],
]

export const seatStories = fc.tuple(
  shape.map((one) => (one.relation === 'single' ? { ...one, sessions: 1 } : one)),
  fc
    .tuple(fc.constantFrom(...beginnings), fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }))
    .map(([beginning, rest]) => [...beginning, ...rest]),
)

export const tellSeats = ([one, steps]: [Shape, SeatStep[]]): SeatWorld => {
  const world = newSeatWorld(openEvent(one), one.begins, PEOPLE, (number) =>
    number % 3 === 0 ? 'non-partner' : 'partner',
  )
  commitSeats(world, { ...nothing, ...seatsOnChange(null, world.event, [], world.now) })
  for (const each of steps) {
    // Two answers of one member are never in one millisecond.
    world.now = world.now.add({ milliseconds: 1 })
    take(world, each)
  }
  return world
}

const take = (world: SeatWorld, one: SeatStep): void => {
  switch (one.do) {
    case 'answer':
      carryOut(world, () => answer(world, one))
      break
    case 'race':
      race(world, one)
      break
    case 'admit':
      carryOut(world, () => {
        const state = answerStateOf(world, memberAt(world, one.member))
        return decideAdmission(state, { wish: one.wish, by: els.address }, world.now)
      })
      break
    case 'by-hand':
      carryOut(world, () => byHand(world, one))
      break
    case 'guests': {
      const names = ['Tine Gast', 'Udo Gast'].slice(0, one.count)
      const state = answerStateOf(world, memberAt(world, one.member))
      carryOut(world, () => decideGuests(state, names, { by: 'press' }, world.now))
      break
    }
    case 'substitute': {
      const substitute = one.comes ? { name: 'Vera Invalster', address: null } : null
      const state = answerStateOf(world, memberAt(world, one.member))
      carryOut(world, () => decideSubstitute(state, substitute, { by: 'press' }, world.now))
      break
    }
    case 'fill':
      fillAll(world)
      break
    case 'ring':
      ringDue(world)
      break
    case 'wait':
      world.now = world.now.add({ hours: one.hours })
      break
    case 'limit':
      changeLimit(world, one.seats)
      break
    case 'send':
      sendOwed(world, one.count)
      break
  }
}

const memberAt = (world: SeatWorld, number: number) => {
  const member = world.members[number]
  if (!member) throw new Error(`No member ${number}`)
  return member
}

const unitAt = (world: SeatWorld, number: number): string => {
  const all = unitIds(world.event)
  return all[number % all.length] ?? 's1'
}

const answer = (world: SeatWorld, one: Extract<SeatStep, { do: 'answer' }>): Outcome =>
  decideAnswer(
    answerStateOf(world, memberAt(world, one.member)),
    {
      wish: one.wish,
      epoch: world.event.epoch,
      by: 'press',
      units: one.units && [...new Set(one.units.map((number) => unitAt(world, number)))],
      way: one.online ? 'online' : null,
    },
    world.now,
  )

const byHand = (world: SeatWorld, one: Extract<SeatStep, { do: 'by-hand' }>): Outcome =>
  decideByHand(
    answerStateOf(world, memberAt(world, one.member)),
    {
      by: els.address,
      behalf: 'Els Vaart (organisator)',
      units: one.units && [...new Set(one.units.map((number) => unitAt(world, number)))],
    },
    world.now,
  )

const race = (world: SeatWorld, one: Extract<SeatStep, { do: 'race' }>): void => {
  const command = {
    wish: one.wish,
    epoch: world.event.epoch,
    by: 'press',
    units: [unitAt(world, one.unit)],
    way: null,
  }
  const decide = (number: number) => () =>
    decideAnswer(answerStateOf(world, memberAt(world, number)), command, world.now)
  const [first, second] = one.members
  const stale = decide(second)()
  carryOut(world, decide(first))
  try {
    carryOut(world, () => stale)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    carryOut(world, decide(second))
  }
}

/** Gives away seats until there is nothing to give, as `app/fill-seats` does. */
export const fillAll = (world: SeatWorld): void => {
  world.fills = 0
  for (let given = true; given; ) {
    const state = {
      association,
      event: world.event,
      seats: [...world.seats.values()],
      registrations: [...world.registrations.values()],
    }
    const decision = decideFill(state, world.now)
    given = decision !== null
    if (decision) commitSeats(world, decision)
  }
}

export const ringDue = (world: SeatWorld): void => {
  for (const timer of dueOffers(world)) ring(world, timer)
}

const ring = (world: SeatWorld, timer: Timer): void => {
  if (timer.task.task !== 'offer') return
  const registration = world.registrations.get(timer.task.member) ?? null
  carryOut(world, () =>
    decided(decideOffer({ association, event: world.event, registration, timer }, world.now)),
  )
}

const changeLimit = (world: SeatWorld, limit: number): void => {
  const before = world.event
  if (before.facts.capacity.seats === null) return
  const event = { ...before, facts: { ...before.facts, capacity: { limited: true, seats: limit } } }
  const occupancy = unitIds(event).map((unit) => ({ event: event.id, unit, ...occupied(world, unit) }))
  world.event = event
  commitSeats(world, { ...nothing, ...seatsOnChange(before, event, occupancy, world.now) })
}

/** How many hold, and how many wait for, a seat of this unit, by the registrations alone. */
export const occupied = (world: SeatWorld, unit: string): { taken: number; waiting: number } => {
  const here = [...world.registrations.values()]
    .flatMap((one) => presentChoices(world.event, one))
    .filter((choice) => choice.unit === unit && choice.way !== 'online')
  return {
    taken: here
      .filter(({ place }) => place === 'seat' || place === 'offered')
      .reduce((sum, { guests = [] }) => sum + 1 + guests.length, 0),
    waiting: here.filter(({ place }) => place === 'waiting').length,
  }
}
