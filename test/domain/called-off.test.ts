import { cancellation } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { at, NEW_DATE } from '../support/domain/moments'
import { anna, els } from '../support/domain/people'
import {
  announce,
  answer,
  approval,
  onDraft,
  onEvent,
  opened,
  ring,
  stateOf,
  theEvent,
} from '../support/domain/scenes'
import { noticeText } from '../support/domain/summary'

const asked = (type: 'open' | 'close' | 'go' | 'no-go') => ({ type, by: els.address }) as const
const DAY = '2027-03-15 10:00'

test('calling off tells everyone, withdraws the reserve date and drops every timer', () => {
  const world = opened()
  answer(world, anna, 'yes')
  announce(world, [cancellation(NEW_DATE)])
  const decision = onDraft(world, approval())
  expect(decision.notices.filter(({ to }) => to === 'many')).toMatchObject([
    { kind: 'cancellation', audience: 'everyone' },
    { kind: 'reserve-release', audience: 'everyone' },
  ])
  const event = theEvent(world)
  expect(event).toMatchObject({ stage: { status: 'cancelled' }, reserve: { status: 'released' }, epoch: 1 })
  expect(event.sessions[0]?.calendar.sequence).toBe(3)
  expect([...world.timers.values()].filter(({ status }) => status === 'wanted')).toEqual([])
})

test('calling off after "gaat door" does not hold the reserve date again', () => {
  const world = opened()
  onEvent(world, 'go')
  announce(world, [cancellation(NEW_DATE)])
  const decision = onDraft(world, approval())
  expect(theEvent(world).reserve.status).toBe('released')
  expect(decision.notices.filter(({ to }) => to === 'many')).toMatchObject([{ kind: 'cancellation' }])
})

test('calling off twice, by two announcements, mails once', () => {
  const world = opened()
  const first = announce(world, [cancellation(NEW_DATE)])
  announce(world, [cancellation(NEW_DATE)])
  expect(onDraft(world, approval()).events).toHaveLength(1)
  const again = onDraft(world, approval(), first.id)
  expect(again.events).toEqual([])
  expect(again.notices.filter(({ to }) => to !== 'address')).toEqual([])
})

test.each(['open', 'close', 'go', 'no-go'] as const)('what was called off refuses "%s"', (type) => {
  const world = opened()
  announce(world, [cancellation(NEW_DATE)])
  onDraft(world, approval())
  given.event(stateOf(world)).when(asked(type), DAY).thenRefused('Deze bijeenkomst gaat niet door.')
})

test('the mails that call it off can be paused and stopped, until the last has left', () => {
  const world = opened()
  announce(world, [cancellation(NEW_DATE)])
  onDraft(world, approval())
  expect(onEvent(world, 'pause').events[0]?.pausedAt).not.toBeNull()
  expect(onEvent(world, 'resume').events[0]?.pausedAt).toBeNull()
  expect(onEvent(world, 'stop').events[0]?.stoppedAt).not.toBeNull()
})

test('a calling off that is carried out late, at night, waits for the morning and is not lost', () => {
  const world = opened()
  announce(world, [cancellation(NEW_DATE)])
  world.now = at('2027-03-15 23:00')
  world.holdMinutes = 10
  onDraft(world, approval())
  world.now = at('2027-03-16 23:30')
  expect(ring(world, 'release').notices).toEqual([])
  expect(ring(world, 'send').notices.map(noticeText)).toEqual([
    'cancellation to everyone',
    'reserve-release to everyone',
  ])
})
