import { given } from '../support/domain/given'
import { at, NEW_DATE, OLD_DATE, RESERVE_DATE } from '../support/domain/moments'
import { els } from '../support/domain/people'
import { moved, onEvent, opened, stateOf, theEvent } from '../support/domain/scenes'

const asked = (type: 'open' | 'close' | 'go' | 'no-go' | 'stop') => ({ type, by: els.address }) as const
const DAY = '2027-03-15 10:00'

test('"gaat door" withdraws the reserve date and asks no more', () => {
  const world = opened()
  const decision = given
    .event(stateOf(world))
    .when(asked('go'), DAY)
    .then({
      events: ['open on 2027-06-03, reserve released'],
      notices: ['reserve-release to everyone'],
      timers: ['dropped go-no-go 1 at 2027-05-20 09:00'],
    })
  expect(decision.events[0]?.reserve).toMatchObject({ calendar: { sequence: 1 } })
  onEvent(world, 'go')
  const sentence =
    'Voor deze bijeenkomst wordt geen reservedatum vastgehouden, dus er viel niets te beslissen.'
  given.event(stateOf(world)).when(asked('go'), DAY).thenRefused(sentence)
  given.event(stateOf(world)).when(asked('no-go'), DAY).thenRefused(sentence)
})

test('"gaat niet door" moves to the reserve date: same UID, higher SEQUENCE and epoch, hold withdrawn', () => {
  const world = opened()
  const before = theEvent(world)
  world.now = at('2027-05-21 10:00')
  const decision = given
    .event(stateOf(world))
    .when(asked('no-go'), '2027-05-21 10:00')
    .then({
      events: [`open on ${RESERVE_DATE}, reserve used`],
      notices: ['fallback-notice to everyone', 'reserve-release to everyone'],
      timers: [
        'dropped attendance 1 at 2027-06-04 09:00',
        'dropped door-list at 2027-06-02 15:00',
        'dropped go-no-go 1 at 2027-05-20 09:00',
        'dropped nudge at 2027-05-13 09:00',
        'dropped practical at 2027-06-01 09:00',
        'dropped thanks at 2027-06-04 16:00',
        'wanted attendance 1 at 2027-10-08 09:00',
        'wanted door-list at 2027-10-06 15:00',
        'wanted nudge at 2027-09-16 09:00',
        'wanted practical at 2027-10-05 09:00',
        'wanted thanks at 2027-10-08 16:00',
      ],
    })
  const [fallen] = decision.events
  const was = before.sessions[0]?.calendar
  expect(fallen).toMatchObject({
    epoch: before.epoch + 1,
    invitedEpoch: before.epoch + 1,
    formerDates: [OLD_DATE, NEW_DATE],
    reserve: { calendar: { uid: `${before.id}-reserve@waterkring.example`, sequence: 1 } },
  })
  expect(fallen?.sessions[0]?.calendar).toEqual({ uid: was?.uid, sequence: (was?.sequence ?? 0) + 1 })
})

test('falling back before the opening keeps registration for later, and reminds to open it', () => {
  given
    .event(stateOf(moved()))
    .when(asked('no-go'), DAY)
    .then({
      events: [`announced on ${RESERVE_DATE}, reserve used`],
      timers: expect.arrayContaining(['wanted opening-reminder at 2027-03-29 09:00']),
    })
})

test('falling back opens what was closed for the old date, so that whoever is parked can answer', () => {
  const world = opened()
  onEvent(world, 'close')
  given
    .event(stateOf(world))
    .when(asked('no-go'), DAY)
    .then({ events: [`open on ${RESERVE_DATE}, reserve used`] })
})

test('a reserve date that has passed cannot become the date', () => {
  given
    .event(stateOf(opened()))
    .when(asked('no-go'), '2027-10-08 10:00')
    .thenRefused('Deze bijeenkomst is al geweest.')
})
