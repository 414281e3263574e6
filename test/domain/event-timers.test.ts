import { newEvent, on } from '../support/domain/announcements'
import { given } from '../support/domain/given'
import { at, instant } from '../support/domain/moments'
import { ruben } from '../support/domain/people'
import { known, moved, onEvent, opened, released, ring, stateOf, theEvent } from '../support/domain/scenes'
import { noticeText } from '../support/domain/summary'
import type { World } from '../support/domain/world'

const timer = (world: World, task: string): string =>
  known(
    [...world.timers.values()].find((one) => one.task.task === task && one.status === 'wanted'),
    task,
  ).id

test('go/no-go asks the organiser, asks again, then asks the deputy, and decides nothing by itself', () => {
  const world = opened()
  const asked = [1, 2, 3].map(() => {
    const { notices, events } = ring(world, 'go-no-go')
    expect(events).toEqual([])
    return notices.map(noticeText)
  })
  expect(asked).toEqual([['go-no-go 1 to els'], ['go-no-go 2 to els'], ['go-no-go 3 to ruben']])
  expect(() => timer(world, 'go-no-go')).toThrow()
  expect(theEvent(world)).toMatchObject({ epoch: 1, reserve: { status: 'held' } })
})

test('each round of go/no-go is two working days after the one before', () => {
  const world = opened()
  const days = [1, 2, 3].map(() => {
    ring(world, 'go-no-go')
    return world.now.toString().slice(0, 10)
  })
  expect(days).toEqual(['2027-05-20', '2027-05-24', '2027-05-26'])
})

test('without a deputy the other organisers are asked', () => {
  const world = opened()
  world.organisers = world.organisers.map((one) => ({ ...one, deputy: null }))
  ring(world, 'go-no-go')
  ring(world, 'go-no-go')
  expect(ring(world, 'go-no-go').notices).toMatchObject([{ address: ruben.address }])
})

test('an answer ends the rounds', () => {
  const world = opened()
  ring(world, 'go-no-go')
  expect(onEvent(world, 'go').timers).toMatchObject([{ status: 'dropped', task: { round: 2 } }])
})

test('opening keeps a go/no-go question that is being repeated', () => {
  const world = moved()
  ring(world, 'go-no-go')
  const round = timer(world, 'go-no-go')
  expect(onEvent(world, 'open').timers.map(({ id }) => id)).not.toContain(round)
})

test('the reminder to open repeats every ten working days until registration opens', () => {
  const world = moved()
  const days = [1, 2, 3].map(() => {
    expect(ring(world, 'opening-reminder').notices.map(noticeText)).toEqual(['opening-reminder to els'])
    return world.now.toString().slice(0, 10)
  })
  expect(days).toEqual(['2027-03-25', '2027-04-08', '2027-04-22'])
  expect(onEvent(world, 'open').timers).toContainEqual(
    expect.objectContaining({
      status: 'dropped',
      task: expect.objectContaining({ task: 'opening-reminder' }),
    }),
  )
})

test('the nudge goes to who is silent, the practical mail to who comes', () => {
  const world = opened()
  expect(ring(world, 'nudge').notices.map(noticeText)).toEqual(['nudge to silent'])
  expect(ring(world, 'practical').notices.map(noticeText)).toEqual(['practical to coming'])
})

test.each(['nudge', 'practical', 'go-no-go'])(
  'a %s timer decides nothing early, and nothing twice',
  (task) => {
    const world = opened()
    const id = timer(world, task)
    given.timer(stateOf(world)).when(id, '2027-03-15 10:01').thenNothing()
    ring(world, task as 'nudge')
    given.timer(stateOf(world)).when(id, '2027-06-02 10:00').thenNothing()
  },
)

test('a timer of the old epoch that still rings is only marked as fired', () => {
  const world = opened()
  const old = stateOf(world).timers
  const id = timer(world, 'practical')
  world.now = at('2027-05-19 10:00')
  onEvent(world, 'no-go')
  given
    .timer({ ...stateOf(world), timers: old })
    .when(id, '2027-06-01 09:00')
    .then({ notices: [], events: [], timers: ['fired practical at 2027-06-01 09:00'] })
})

test('a dropped timer decides nothing', () => {
  const world = opened()
  const id = timer(world, 'nudge')
  onEvent(world, 'close')
  given.timer(stateOf(world)).when(id, '2027-05-13 09:00').thenNothing()
})

test('a mailing timer that rings late at night waits for the morning', () => {
  const world = opened()
  given
    .timer(stateOf(world))
    .when(timer(world, 'nudge'), '2027-05-13 23:40')
    .then({
      notices: [],
      timers: ['fired nudge at 2027-05-13 09:00', 'wanted send nudge to silent at 2027-05-14 07:00'],
    })
})

test.each(['nudge', 'practical', 'go-no-go'])(
  'a %s timer that rings after the day itself owes nothing',
  (task) => {
    const world = opened()
    const decision = given
      .timer(stateOf(world))
      .when(timer(world, task), '2027-06-04 09:00')
      .then({ notices: [], events: [] })
    expect(decision.timers).toMatchObject([{ status: 'fired' }])
  },
)

test('a timer that nobody knows decides nothing', () => {
  given.timer(stateOf(opened())).when('nudge.9', '2027-06-01 09:00').thenNothing()
})

test('what waits for the morning about the old date is dropped when the date changes in that night', () => {
  const world = moved()
  world.now = at('2027-03-15 23:00')
  onEvent(world, 'open')
  onEvent(world, 'no-go')
  expect(ring(world, 'send').notices.map(noticeText)).toEqual([
    'fallback-notice to everyone',
    'reserve-release to everyone',
  ])
  expect(() => timer(world, 'send')).toThrow()
})

test('who was there is asked on a working morning: after a Friday on Monday', () => {
  const world = released([on('2027-06-04', newEvent())])
  const asked = [...world.timers.values()].find((one) => one.task.task === 'attendance')
  expect(asked?.dueAt).toBe(instant('2027-06-07 09:00'))
})
