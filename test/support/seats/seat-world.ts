import type { Temporal } from 'temporal-polyfill'
import type { Member } from '../../../functions/domain/association'
import type { AnswerState } from '../../../functions/domain/decide/choose'
import { type Decision, decided, type Outcome } from '../../../functions/domain/decide/decision'
import { Event } from '../../../functions/domain/event'
import { isLive } from '../../../functions/domain/event-timers'
import { noticeNow } from '../../../functions/domain/holds'
import type { OneNotice } from '../../../functions/domain/notice'
import { Registration } from '../../../functions/domain/registration'
import type { SeatChange, Seats } from '../../../functions/domain/seats'
import { toInstant } from '../../../functions/domain/time'
import { Timer } from '../../../functions/domain/timer'
import { at } from '../domain/moments'
import { association, memberId } from '../domain/people'

/** A mail as it left: what it was owed as, and how things stood then. */
export type Left = { notice: OneNotice; event: Event; registration: Registration | null }

/** One event, those who answer, and the counters, under the store's own conditions. */
export type SeatWorld = {
  now: Temporal.Instant
  event: Event
  members: Member[]
  registrations: Map<string, Registration>
  seats: Map<string, Seats>
  fills: number
  timers: Map<string, Timer>
  owed: { notice: OneNotice; owedAt: ReturnType<typeof toInstant> }[]
  left: Left[]
  /** Every decision that was committed, with what had been there before. */
  log: { at: Temporal.Instant; decision: Decision; before: Map<string, Registration> }[]
}

export const newSeatWorld = (
  event: Event,
  begins: string,
  people: number,
  audience: (n: number) => string,
): SeatWorld => {
  const members = Array.from({ length: people }, (_, index): Member => {
    const number = index + 1
    return {
      id: memberId(number),
      name: `Lid ${number}`,
      address: `lid${number}@leden.example` as Member['address'],
      organisation: 'Stichting De Sluis',
      audience: audience(number),
      language: 'nl',
      stopped: [],
      suppressed: null,
      kind: 'member',
      assistant: null,
      left: null,
    }
  })
  return {
    now: at(begins),
    event: Event.parse(event),
    members,
    registrations: new Map(),
    seats: new Map(),
    fills: 0,
    timers: new Map(),
    owed: [],
    left: [],
    log: [],
  }
}

export const answerStateOf = (world: SeatWorld, member: Member): AnswerState => ({
  association,
  event: world.event,
  member,
  registration: world.registrations.get(member.id) ?? null,
  seats: [...world.seats.values()],
})

/** Another change came first: the store refuses the transaction and it is decided again. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}

/** Commits by the conditions of `store/commit.ts` and `store/seats.ts`: everything or nothing. */
export const commitSeats = (world: SeatWorld, decision: Decision): void => {
  for (const one of decision.registrations) {
    if ((world.registrations.get(one.member)?.version ?? 0) !== one.version) throw new Conflict('version')
  }
  const touched = decision.seats.map((change) => (change.change === 'set' ? change.seats.unit : change.unit))
  if (new Set(touched).size !== touched.length) throw new Error('Two writes of one counter')
  const seats = decision.seats.map((change) => counted(world, change))
  world.log.push({ at: world.now, decision, before: new Map(world.registrations) })
  for (const one of seats) world.seats.set(one.unit, one)
  for (const one of decision.registrations) {
    world.registrations.set(one.member, Registration.parse({ ...one, version: one.version + 1 }))
  }
  for (const timer of decision.timers) world.timers.set(timer.id, Timer.parse(timer))
  world.fills += decision.fills.length
  const owedAt = toInstant(world.now)
  for (const notice of decision.notices) if (notice.to === 'one') world.owed.push({ notice, owedAt })
}

const counted = (world: SeatWorld, change: SeatChange): Seats => {
  if (change.change === 'set') return change.seats
  const seats = world.seats.get(change.unit)
  if (!seats || seats.epoch !== change.epoch) throw new Conflict('no counter of this epoch')
  if (change.change === 'limit') return { ...seats, limit: change.limit }
  const count = 'count' in change ? change.count : 1
  const allowed = {
    take:
      change.change === 'take' &&
      change.limit === seats.limit &&
      seats.taken + count <= seats.limit &&
      seats.waiting === 0,
    add: true,
    lift: seats.waiting > 0,
    wait: seats.taken >= seats.limit || seats.waiting > 0,
    free: seats.taken >= count,
    leave: seats.waiting > 0,
    promote: seats.taken < seats.limit && seats.waiting > 0,
  }[change.change]
  if (!allowed) throw new Conflict(change.change)
  const taken = { take: count, add: count, promote: 1, lift: 1, free: -count, wait: 0, leave: 0 }[
    change.change
  ]
  const waiting = { take: 0, add: 0, promote: -1, lift: -1, free: 0, wait: 1, leave: -1 }[change.change]
  return { ...seats, taken: seats.taken + taken, waiting: seats.waiting + waiting }
}

/** Decides on the state as it is and commits; a refusal changes nothing. */
export const carryOut = (world: SeatWorld, decide: () => Outcome): Outcome => {
  const outcome = decide()
  if (outcome.status === 'decided') commitSeats(world, outcome.decision)
  return outcome
}

export const undecided = decided({})

export const dueOffers = (world: SeatWorld): Timer[] =>
  [...world.timers.values()]
    .filter((timer) => isLive(timer) && timer.dueAt <= toInstant(world.now))
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))

/** Sends what is owed, each judged as it is claimed. */
export const sendOwed = (world: SeatWorld, count: number): void => {
  for (const { notice, owedAt } of world.owed.splice(0, count)) {
    const member = world.members.find((one) => one.id === notice.member)
    if (!member) throw new Error('Nobody to send to')
    const registration = world.registrations.get(notice.member) ?? null
    const now = noticeNow(notice, owedAt, { event: world.event, member, registration })
    if (now) world.left.push({ notice: now, event: world.event, registration })
  }
}
