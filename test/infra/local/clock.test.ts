import { Temporal } from 'temporal-polyfill'
import { openClock } from '../../../infra/local/clock'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

afterEach(removeTemporaryFolders)

const instant = (text: string) => Temporal.Instant.from(text)

/** Real time under the hand of the test. */
const realTime = (text: string) => {
  let real = instant(text)
  return {
    now: () => real,
    pass: (duration: Temporal.DurationLike) => {
      real = real.add(duration)
    },
  }
}

test('a new folder starts at the given moment and runs on with real time', async () => {
  const real = realTime('2026-11-21T12:00:00Z')
  const clock = await openClock(await temporaryFolder(), instant('2020-03-12T08:00:00Z'), real.now)
  real.pass({ minutes: 7 })
  expect(clock.now().toString()).toBe('2020-03-12T08:07:00Z')
})

test('an old folder goes on where it is, whatever moment is given', async () => {
  const folder = await temporaryFolder()
  const real = realTime('2026-11-21T12:00:00Z')
  const first = await openClock(folder, instant('2020-03-12T08:00:00Z'), real.now)
  await first.moveTo(instant('2020-05-28T07:00:00Z'))
  real.pass({ hours: 1 })
  const second = await openClock(folder, instant('2031-01-01T00:00:00Z'), real.now)
  expect(second.now().toString()).toBe('2020-05-28T08:00:00Z')
})

test('the clock never goes back, neither by hand nor with the clock of the machine', async () => {
  const real = realTime('2026-11-21T12:00:00Z')
  const clock = await openClock(await temporaryFolder(), null, real.now)
  await expect(clock.moveTo(instant('2026-11-21T11:59:59Z'))).rejects.toThrow('never goes back')
  expect(clock.now().toString()).toBe('2026-11-21T12:00:00Z')
  real.pass({ hours: -2 })
  expect(clock.now().toString()).toBe('2026-11-21T12:00:00Z')
})
