import type { EventState } from '../../functions/domain/decide/decide-event'
import { decideEvent } from '../../functions/domain/decide/decide-event'
import type { FillState } from '../../functions/domain/decide/decide-fill'
import { decideMoving, mergeCounts } from '../../functions/domain/decide/decide-moving'
import { nothing } from '../../functions/domain/decide/decision'
import type { Event } from '../../functions/domain/event'
import { Registration, waitingInOrder } from '../../functions/domain/registration'
import { Seats } from '../../functions/domain/seats'
import { decisionOf, given } from '../support/domain/given'
import { at, instant } from '../support/domain/moments'
import { anna, association, bart, cora, els, organisers } from '../support/domain/people'
import { openEvent } from '../support/seats/seat-events'

const NOW = '2027-03-10 10:00'
const choice = openEvent({
  relation: 'alternatives',
  sessions: 2,
  mode: 'on-site',
  seats: 2,
  intake: false,
  once: false,
  held: true,
  begins: NOW,
})
const state = (event: Event = choice): EventState => ({ association, organisers, event, timers: [] })
const propose = { type: 'propose-merge', by: els.address, from: 's1', into: 's2' } as const

const chose = (member: typeof anna, unit: string, place: 'seat' | 'waiting', time: string): Registration =>
  Registration.parse({
    event: choice.id,
    member: member.id,
    version: 1,
    epoch: 0,
    answer: 'yes',
    choices: [{ unit, way: null, place, since: instant(time) }],
    before: { answer: 'none', choices: [] },
    revision: 1,
    at: instant(time),
  })
const seats = (unit: string, taken: number, waiting = 0): Seats =>
  Seats.parse({ event: choice.id, unit, epoch: 0, limit: 2, taken, waiting })

const proposed = (): Event => decisionOf(decideEvent(state(), propose, at(NOW))).events[0] ?? choice
const merged = () => decisionOf(decideEvent(state(proposed()), { type: 'merge', by: els.address }, at(NOW)))

test('a merge that is proposed tells nobody and moves nobody', () => {
  const decision = given.event(state()).when(propose, NOW).then({ notices: [], registrations: [] })
  expect(decision.merges).toEqual([])
  expect(decision.events[0]?.proposedMerge).toEqual({ from: 's1', into: 's2' })
})

test('a merge that nobody was shown is refused', () => {
  given
    .event(state())
    .when({ type: 'merge', by: els.address }, NOW)
    .thenRefused(
      'Er staat geen samenvoeging klaar; er is niets veranderd. Schrijf bijvoorbeeld "voeg dinsdag samen met donderdag".',
    )
})

test('once approved the session falls away, and leaves the calendars in which it was held', () => {
  const { events, merges, notices } = merged()
  expect(events[0]?.sessions[0]).toMatchObject({
    facts: { status: 'cancelled' },
    mergedInto: 's2',
    calendar: { sequence: 2 },
  })
  expect(events[0]?.sessions[1]?.calendar.sequence).toBe(1)
  expect(merges).toEqual([{ event: choice.id, from: 's1' }])
  expect(notices).toMatchObject([{ kind: 'entry-update', audience: 'silent', session: 's1' }])
})

test('those who move get a seat while there is one, and then wait before those who waited already', () => {
  const event = merged().events[0] ?? choice
  const all: FillState = {
    association,
    event,
    seats: [seats('s1', 2), seats('s2', 1)],
    registrations: [
      chose(anna, 's1', 'seat', '2027-03-02 10:00'),
      chose(bart, 's1', 'seat', '2027-03-05 10:00'),
    ],
  }
  expect(mergeCounts({ ...all, event: proposed() }, 's1', 's2')).toEqual({
    moving: 2,
    seated: 1,
    waiting: 1,
    requested: 0,
  })
  const first = decideMoving(all, 's1') ?? nothing
  expect(first.registrations).toMatchObject([{ member: anna.id, choices: [{ unit: 's2', place: 'seat' }] }])
  expect(first.seats.map(({ change }) => change).toSorted()).toEqual(['free', 'take'])
  expect(first.notices).toMatchObject([
    { kind: 'sessions-merged', session: 's2' },
    { kind: 'session-entry', session: 's1' },
  ])
  const [moved] = first.registrations
  const then = { ...all, seats: [seats('s1', 1), seats('s2', 2, 1)] }
  const second = decideMoving(
    { ...then, registrations: moved ? [moved, ...all.registrations.slice(1)] : [] },
    's1',
  )
  const [waiting] = second?.registrations ?? []
  expect(waiting).toMatchObject({ member: bart.id, choices: [{ unit: 's2', place: 'waiting' }] })
  const earlier = chose(cora, 's2', 'waiting', '2027-03-01 10:00')
  const order = waitingInOrder(event, 's2', waiting ? [earlier, waiting] : [])
  expect(order.map(({ member }) => member)).toEqual([bart.id, cora.id])
})

test('when everybody has moved there is nothing left to do', () => {
  const event = merged().events[0] ?? choice
  const registrations = [chose(cora, 's2', 'seat', '2027-03-01 10:00')]
  expect(decideMoving({ association, event, seats: [], registrations }, 's1')).toBeNull()
})
