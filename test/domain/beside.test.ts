import type { Member } from '../../functions/domain/association'
import { copiesOf, isBeside } from '../../functions/domain/copies'
import type { AnswerCommand, AnswerState } from '../../functions/domain/decide/choose'
import { decideAnswer } from '../../functions/domain/decide/decide-answer'
import { decideGuests, decideShown, decideSubstitute } from '../../functions/domain/decide/decide-beside'
import { decideByHand } from '../../functions/domain/decide/decide-by-hand'
import type { Outcome } from '../../functions/domain/decide/decision'
import { decideNote } from '../../functions/domain/decide/notes'
import { guestOf, hasAddress } from '../../functions/domain/guest'
import { stillHolds } from '../../functions/domain/holds'
import type { Address } from '../../functions/domain/ids'
import { priceFor } from '../../functions/domain/price'
import { instant } from '../support/domain/moments'
import { association, els, memberId } from '../support/domain/people'
import { openEvent, type Shape } from '../support/seats/seat-events'
import { answerStateOf, commitSeats, newSeatWorld, type SeatWorld } from '../support/seats/seat-world'

const shape: Shape = {
  relation: 'single',
  sessions: 1,
  mode: 'on-site',
  seats: 2,
  intake: false,
  once: false,
  held: false,
  begins: '2027-03-01 10:00',
}

const begin = (own: Partial<Shape> = {}): SeatWorld => {
  const world = newSeatWorld(openEvent({ ...shape, ...own }), shape.begins, 4, () => 'partner')
  const seats = { event: world.event.id, unit: 's1', epoch: 0, limit: 2, taken: 0, waiting: 0 }
  world.seats.set('s1', seats)
  return world
}
const state = (world: SeatWorld, number: number): AnswerState =>
  answerStateOf(world, world.members[number] as Member)
const commit = (world: SeatWorld, outcome: Outcome): Outcome => {
  world.now = world.now.add({ seconds: 1 })
  if (outcome.status === 'decided') commitSeats(world, outcome.decision)
  return outcome
}
const say = (world: SeatWorld, number: number, own: Partial<AnswerCommand> = {}): Outcome =>
  commit(world, decideAnswer(state(world, number), { wish: 'yes', epoch: 0, by: 'press', ...own }, world.now))
const byHand = { by: els.address, behalf: 'Els Vaart (organisator)', units: null }
const held = (world: SeatWorld, number: number) =>
  world.registrations.get(memberId(number + 1))?.choices.map(({ place }) => place)
const counted = (world: SeatWorld) => {
  const { taken = 0, waiting = 0 } = world.seats.get('s1') ?? {}
  return { taken, waiting }
}
const assisted = { behalf: 'Ans Bakker (assistent)', yields: true, by: 'assistant' }

test('an organiser seats whoever waits, before the others and beyond the limit; the counter says so', () => {
  const world = begin()
  for (const number of [0, 1, 2, 3]) say(world, number)
  expect(counted(world)).toEqual({ taken: 2, waiting: 2 })
  const outcome = commit(world, decideByHand(state(world, 3), byHand, world.now))
  expect(counted(world)).toEqual({ taken: 3, waiting: 1 })
  expect(outcome).toMatchObject({
    decision: { registrations: [{ by: 'Els Vaart (organisator)' }], notices: [{ kind: 'registered' }] },
  })
  expect(held(world, 2)).toEqual(['waiting'])
  // Once more changes nothing.
  const again = commit(world, decideByHand(state(world, 3), byHand, world.now))
  expect(again).toMatchObject({ decision: { registrations: [], seats: [] } })
})

test('an assistant answers, and the member’s own answer goes before it ever after', () => {
  const world = begin()
  expect(say(world, 0, assisted)).toMatchObject({
    decision: { registrations: [{ by: 'Ans Bakker (assistent)' }] },
  })
  // What the assistant said may be changed by either.
  expect(say(world, 0, { ...assisted, wish: 'no' }).status).toBe('decided')
  say(world, 0)
  expect(say(world, 0, { ...assisted, wish: 'no' })).toEqual({
    status: 'refused',
    refusal: { why: 'own-answer' },
  })
  expect(held(world, 0)).toEqual(['seat'])
})

test('a substitute has the member’s seat, hears of it, and goes with it', () => {
  const world = begin()
  const piet = { name: 'Piet Jansen', address: 'piet@ander.example' as Address }
  const named = commit(world, decideSubstitute(state(world, 0), piet, { by: 'mail' }, world.now))
  expect(counted(world)).toEqual({ taken: 1, waiting: 0 })
  expect(named).toMatchObject({
    decision: {
      notices: [
        { to: 'one', kind: 'registered' },
        { to: 'copy', role: 'substitute', address: piet.address },
      ],
    },
  })
  const gone = say(world, 0, { wish: 'no' })
  expect(gone).toMatchObject({
    decision: { notices: [{ kind: 'deregistered' }, { to: 'copy', notice: { kind: 'deregistered' } }] },
  })
  expect(world.registrations.get(memberId(1))?.substitute).toBeNull()
})

test('guests are seated all together or not at all, and their seats are given back with the member’s', () => {
  const world = begin()
  say(world, 0)
  const two = decideGuests(state(world, 0), ['Tine', 'Udo'], { by: 'press' }, world.now)
  expect(two).toEqual({ status: 'refused', refusal: { why: 'no-room' } })
  commit(world, decideGuests(state(world, 0), ['Tine'], { by: 'press' }, world.now))
  expect(counted(world)).toEqual({ taken: 2, waiting: 0 })
  const many = decideGuests(state(world, 0), ['Tine', 'Udo', 'Vera'], { by: 'press' }, world.now)
  expect(many).toMatchObject({ refusal: { why: 'too-many-guests', most: 2 } })
  say(world, 0, { wish: 'no' })
  expect(counted(world)).toEqual({ taken: 0, waiting: 0 })
})

test('a note is replaced by whoever saw it, and added to by whoever did not', () => {
  const world = begin()
  expect(decideNote(null, { text: 'Vegan', replaces: false, by: 'press' }).status).toBe('refused')
  say(world, 0)
  const noted = (text: string, replaces: boolean) => {
    const registration = world.registrations.get(memberId(1)) ?? null
    commit(world, decideNote(registration, { text, replaces, by: 'press' }))
    return world.registrations.get(memberId(1))?.note
  }
  expect(noted('Vegan', false)).toBe('Vegan')
  expect(noted('Rolstoel', false)).toBe('Vegan\nRolstoel')
  expect(noted('Vegan', false)).toBe('Vegan\nRolstoel')
  expect(noted('', true)).toBeNull()
})

test('only who comes can be shown, only where the organiser allows it, and it ends with the registration', () => {
  const world = begin()
  expect(decideShown(state(world, 0), true, { by: 'press' })).toMatchObject({
    decision: { registrations: [] },
  })
  say(world, 0)
  commit(world, decideShown(state(world, 0), true, { by: 'press' }))
  expect(world.registrations.get(memberId(1))?.shown).toBe(true)
  say(world, 0, { wish: 'no' })
  expect(world.registrations.get(memberId(1))?.shown).toBe(false)
})

test('copies go to the present assistant alone, never of what is asked of the member in person', () => {
  const assistant = { name: 'Ans Bakker', address: 'ans@ander.example' as Address }
  const member = { ...(begin().members[0] as Member), assistant }
  const notice = { to: 'one', id: 'n', member: member.id, epoch: 0, revision: 0, session: null } as const
  const about = { ...notice, event: openEvent(shape).id }
  expect(copiesOf({ ...about, kind: 'practical' }, member, null)).toMatchObject([
    { role: 'assistant', ...assistant },
  ])
  expect(copiesOf({ ...about, kind: 'answer-question' }, member, null)).toEqual([])
  expect(isBeside({ role: 'assistant', address: assistant.address }, { assistant: null }, null)).toBe(false)
})

test('a guest without an address is mailed nothing; a speaker pays nothing', () => {
  const person = { name: 'Mira Sol', organisation: null, address: null, role: 'spreker' }
  const guest = guestOf(memberId(9), person, association)
  expect(hasAddress(guest)).toBe(false)
  const event = openEvent(shape)
  const notice = { to: 'one', id: 'n', kind: 'cancellation', event: event.id, member: guest.id } as const
  const called = {
    ...event,
    stage: { status: 'cancelled', cancelledAt: instant('2027-03-02 09:00'), reason: null },
  } as const
  const one = { ...notice, epoch: 0, revision: 0, session: null }
  expect(
    stillHolds(one, instant('2027-03-02 09:00'), { event: called, member: guest, registration: null }),
  ).toBe(false)
  const prices = [{ audience: null, amountEur: 95, limit: null }]
  const facts = { ...event.facts, prices }
  expect(priceFor({ facts }, guest)).toBeNull()
  expect(priceFor({ facts }, { audience: 'gast' })?.amountEur).toBe(95)
})
