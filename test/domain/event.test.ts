import { move, newEvent, on } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { at, NEW_DATE, OLD_DATE } from '../support/domain/moments'
import { els } from '../support/domain/people'
import {
  announce,
  approval,
  moved,
  onDraft,
  onEvent,
  opened,
  released,
  ring,
  stateOf,
  theEvent,
} from '../support/domain/scenes'
import { noticeText } from '../support/domain/summary'

const asked = (type: 'open' | 'close' | 'go' | 'no-go' | 'stop') => ({ type, by: els.address }) as const
const DAY = '2027-03-15 10:00'

test('a move keeps the UID, raises SEQUENCE and epoch, and takes the place of the date before', () => {
  const world = moved()
  const event = theEvent(world)
  expect(world.events.size).toBe(1)
  expect(event).toMatchObject({ epoch: 1, formerDates: [OLD_DATE], stage: { status: 'announced' } })
  expect(event.sessions[0]?.calendar).toEqual({ uid: `${event.id}-s1@waterkring.example`, sequence: 1 })
})

test('a move drops every timer of the old date', () => {
  const world = released([newEvent()])
  const old = [...world.timers.values()].map(({ id }) => id)
  expect(old.length).toBeGreaterThan(0)
  announce(world, [on('2027-06-24', move({ movedFrom: [NEW_DATE] }))])
  onDraft(world, approval())
  const live = [...world.timers.values()].filter(({ status }) => status === 'wanted')
  expect(live.map(({ epoch }) => epoch)).toEqual(live.map(() => 1))
  expect(live.filter(({ id }) => old.includes(id))).toEqual([])
})

test('a second move says the date that held until now, whatever the announcement calls the old one', () => {
  const world = moved()
  announce(world, [on('2027-06-24', move({ movedFrom: [NEW_DATE] }))])
  onDraft(world, approval())
  expect(theEvent(world).formerDates).toEqual([OLD_DATE, NEW_DATE])
})

test('opening invites everyone, plans the nudge and ends the reminders to open', () => {
  given
    .event(stateOf(moved()))
    .when(asked('open'), DAY)
    .then({
      events: ['open on 2027-06-03, reserve held'],
      notices: ['invitation to everyone'],
      timers: [
        'dropped opening-reminder at 2027-03-25 09:00',
        'wanted attendance 1 at 2027-06-04 09:00',
        'wanted door-list at 2027-06-02 15:00',
        'wanted nudge at 2027-05-13 09:00',
        'wanted thanks at 2027-06-04 16:00',
      ],
    })
})

test('opening raises SEQUENCE, since the calendar entry now asks for an answer', () => {
  const before = theEvent(moved()).sessions[0]?.calendar.sequence ?? 0
  expect(theEvent(opened()).sessions[0]?.calendar.sequence).toBe(before + 1)
})

test('opening what is open sends nothing again', () => {
  given
    .event(stateOf(opened()))
    .when(asked('open'), DAY)
    .thenRefused('De aanmelding staat al open; er is niets opnieuw verzonden.')
})

test('closing stops the nudge; opening again invites nobody twice but plans the nudge anew', () => {
  const world = opened()
  const closing = onEvent(world, 'close')
  expect(closing.timers).toMatchObject([{ status: 'dropped', task: { task: 'nudge' } }])
  given.event(stateOf(world)).when(asked('close'), DAY).thenRefused('De aanmelding is gesloten.')
  given
    .event(stateOf(world))
    .when(asked('open'), DAY)
    .then({
      events: ['open on 2027-06-03, reserve held'],
      notices: [],
      timers: ['wanted nudge at 2027-05-13 09:00'],
    })
})

test('whoever was nudged for a date is not nudged again when registration opens again', () => {
  const world = opened()
  expect(ring(world, 'nudge').notices).toMatchObject([{ kind: 'nudge', audience: 'silent' }])
  onEvent(world, 'close')
  given.event(stateOf(world)).when(asked('open'), '2027-05-13 10:00').then({ notices: [], timers: [] })
})

test('opened at night, the invitation waits for the morning and is owed once', () => {
  const world = moved()
  world.now = at('2027-03-15 23:30')
  expect(onEvent(world, 'open').notices).toEqual([])
  const decision = ring(world, 'send')
  expect(world.now.toString()).toBe('2027-03-16T06:00:00Z')
  expect(decision.notices).toMatchObject([{ kind: 'invitation' }])
  given
    .timer(stateOf(world))
    .when(decision.timers[0]?.id ?? '', '2027-03-16 07:01')
    .thenNothing()
})

test('a mail that waits for the morning outlives an opening in the same night', () => {
  const world = moved()
  world.now = at('2027-03-15 23:00')
  onEvent(world, 'go')
  onEvent(world, 'open')
  const owed = [ring(world, 'send'), ring(world, 'send')].flatMap(({ notices }) => notices.map(noticeText))
  expect(owed).toEqual(['reserve-release to everyone', 'invitation to everyone'])
})

test('after the day itself registration cannot be opened', () => {
  given
    .event(stateOf(moved()))
    .when(asked('open'), '2027-06-04 09:00')
    .thenRefused('Deze bijeenkomst is al geweest.')
})

test('"stop" ends what is owed and what waits for the morning, and no timer of the plan', () => {
  const world = moved()
  world.now = at('2027-03-15 23:30')
  onEvent(world, 'open')
  const decision = given
    .event(stateOf(world))
    .when(asked('stop'), '2027-03-15 23:31')
    .then({
      notices: [],
      timers: ['dropped send invitation to everyone at 2027-03-16 07:00'],
    })
  expect(decision.events[0]?.stoppedAt).toBe('2027-03-15T22:31:00.000Z')
})
