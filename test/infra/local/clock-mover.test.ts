import { Temporal } from 'temporal-polyfill'
import { createClockMover } from '../../../infra/local/clock-mover'
import type { UpcomingTimer } from '../../../infra/local/handler-set'

const instant = (text: string) => Temporal.Instant.from(text)

/** A clock that stands still, timers that run when asked, and a diary of what happened when. */
const given = (
  start: string,
  timers: Record<string, string>,
  more: { unarmed?: string[]; adds?: Record<string, [string, string]> } = {},
) => {
  let now = instant(start)
  const left = new Map(Object.entries(timers))
  const diary: string[] = []
  const isDue = (at: string) => Temporal.Instant.compare(instant(at), now) <= 0
  const fire = (unarmedToo: boolean) => {
    for (const [what, at] of [...left].sort()) {
      if (!isDue(at) || (more.unarmed?.includes(what) && !unarmedToo)) continue
      left.delete(what)
      diary.push(`${what} at ${now}`)
      const added = more.adds?.[what]
      if (added) left.set(...added)
    }
  }
  const moveTo = async (to: Temporal.Instant) => {
    now = to
  }
  const mover = createClockMover({
    clock: { now: () => now, moveTo },
    upcoming: async () =>
      [...left].map(([what, at]): UpcomingTimer => ({ at: instant(at), what, event: null })),
    nextAlarm: () => null,
    runDue: async () => fire(false),
    sweep: async () => {
      fire(true)
      diary.push('sweep')
    },
    quiet: async () => void diary.push('quiet'),
  })
  return {
    mover,
    diary,
    now: () => now.toString(),
    events: () => diary.filter((entry) => / at /.test(entry)),
  }
}

test('everything due at one instant is dealt with, mail and all, before the clock goes on', async () => {
  const { mover, diary, now } = given('2020-01-01T00:00:00Z', {
    b: '2020-02-01T09:00:00Z',
    a: '2020-02-01T09:00:00Z',
    c: '2020-03-01T09:00:00Z',
    later: '2020-05-01T09:00:00Z',
  })
  const steps = await mover.to(instant('2020-04-01T00:00:00Z'))
  expect(diary).toEqual([
    'quiet',
    'a at 2020-02-01T09:00:00Z',
    'b at 2020-02-01T09:00:00Z',
    'quiet',
    'c at 2020-03-01T09:00:00Z',
    'quiet',
    'sweep',
    'quiet',
  ])
  expect(steps.map(({ timers }) => timers.map(({ what }) => what).sort())).toEqual([['a', 'b'], ['c']])
  expect(now()).toBe('2020-04-01T00:00:00Z')
})

test('a timer that another one sets fires in its turn', async () => {
  const { mover, events } = given(
    '2020-01-01T00:00:00Z',
    { first: '2020-02-01T09:00:00Z', last: '2020-02-03T09:00:00Z' },
    { adds: { first: ['between', '2020-02-02T09:00:00Z'] } },
  )
  await mover.to(instant('2020-02-04T00:00:00Z'))
  expect(events()).toEqual([
    'first at 2020-02-01T09:00:00Z',
    'between at 2020-02-02T09:00:00Z',
    'last at 2020-02-03T09:00:00Z',
  ])
})

test('next runs to one timer, sweeps are no timers, and there may be none', async () => {
  const { mover, now } = given('2020-01-01T00:00:00Z', { a: '2020-02-01T09:00:00Z' })
  expect((await mover.next())?.timers.map(({ what }) => what)).toEqual(['a'])
  expect(now()).toBe('2020-02-01T09:00:00Z')
  expect(await mover.next()).toBeNull()
  expect(now()).toBe('2020-02-01T09:00:00Z')
})

test('a timer that no alarm was set for is fired by the sweep, at its moment', async () => {
  const { mover, events } = given('2020-01-01T00:00:00Z', { a: '2020-02-01T09:00:00Z' }, { unarmed: ['a'] })
  await mover.to(instant('2020-03-01T00:00:00Z'))
  expect(events()).toEqual(['a at 2020-02-01T09:00:00Z'])
})

test('a timer that never fires does not hold up the clock', async () => {
  const { mover, now } = given(
    '2020-01-01T00:00:00Z',
    { a: '2020-02-01T09:00:00Z' },
    { adds: { a: ['a', '2020-02-01T09:00:00Z'] } },
  )
  await mover.to(instant('2020-03-01T00:00:00Z'))
  expect(now()).toBe('2020-03-01T00:00:00Z')
})

test('two moves at the same time happen one after the other', async () => {
  const { mover, events } = given('2020-01-01T00:00:00Z', {
    a: '2020-02-01T09:00:00Z',
    b: '2020-03-01T09:00:00Z',
  })
  const steps = await Promise.all([mover.next(), mover.next()])
  expect(steps.map((step) => step?.at.toString())).toEqual(['2020-02-01T09:00:00Z', '2020-03-01T09:00:00Z'])
  expect(events()).toHaveLength(2)
})
