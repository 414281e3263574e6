import { byDay, mailing } from '../../functions/domain/decide/mailings'
import { sampleOpenEvent } from '../../templates/sample-events'
import { at } from '../support/domain/moments'
import { association } from '../support/domain/people'

const waiting = (count: number) =>
  byDay(
    sampleOpenEvent,
    Array.from({ length: count }, (_, index) =>
      mailing(sampleOpenEvent, 'session-hold', '01HZZZZZZZZZZZZZZZZZZZZZZZ.0', 'everyone', `s${index}`),
    ),
    association,
    at('2027-03-01 23:00'),
  ).timers.map(({ id }) => id)

test('however many mailings wait for the morning, the timer’s id fits a key and is the same each time', () => {
  const [id = ''] = waiting(60)
  expect(Buffer.byteLength(id)).toBeLessThan(200)
  expect(waiting(60)).toEqual([id])
  expect(waiting(59)).not.toEqual([id])
})
