import { isPaused, isStopped } from '../../functions/domain/sending'
import type { Instant } from '../../functions/domain/time'

const at = (time: string) => `2027-03-15T${time}:00.000Z` as Instant

test('what an organiser halts is what was owed up to then; what is owed later leaves as planned', () => {
  expect(isPaused({ pausedAt: at('10:00') }, at('09:59'))).toBe(true)
  expect(isPaused({ pausedAt: at('10:00') }, at('10:01'))).toBe(false)
  expect(isStopped({ stoppedAt: at('10:00') }, at('10:00'))).toBe(true)
  expect(isStopped({ stoppedAt: at('10:00') }, at('10:01'))).toBe(false)
})

test('what was stopped waits for nothing any more', () => {
  expect(isPaused({ pausedAt: at('10:00'), stoppedAt: at('10:05') }, at('09:00'))).toBe(false)
  expect(isPaused({}, at('09:00'))).toBe(false)
})
