import { addWorkingDays, atLocal, localDate, outsideNight, toInstant } from '../../functions/domain/time'
import { at, wallClock, ZONE } from '../support/domain/moments'

const night = { from: '22:00', until: '07:00' }

test('a wall clock is read with the season', () => {
  expect(toInstant(atLocal('2027-03-11', '09:00', ZONE))).toBe('2027-03-11T08:00:00.000Z')
  expect(toInstant(atLocal('2027-06-03', '13:00', ZONE))).toBe('2027-06-03T11:00:00.000Z')
})

test('a moment that the clock skips in spring is the later one', () => {
  expect(wallClock(atLocal('2027-03-28', '02:30', ZONE))).toBe('2027-03-28 03:30')
})

test('a moment that comes twice in autumn is the first', () => {
  expect(toInstant(atLocal('2027-10-31', '02:30', ZONE))).toBe('2027-10-31T00:30:00.000Z')
})

test('the local day changes at local midnight', () => {
  expect(localDate(at('2027-06-03 00:10'), ZONE)).toBe('2027-06-03')
  expect(localDate(atLocal('2027-06-03', '23:50', ZONE), ZONE)).toBe('2027-06-03')
})

test.each([
  ['2027-03-11 21:59', '2027-03-11 21:59'],
  ['2027-03-11 22:00', '2027-03-12 07:00'],
  ['2027-03-12 00:00', '2027-03-12 07:00'],
  ['2027-03-12 06:59', '2027-03-12 07:00'],
  ['2027-03-12 07:00', '2027-03-12 07:00'],
  ['2027-03-27 23:00', '2027-03-28 07:00'],
  ['2027-10-31 02:30', '2027-10-31 07:00'],
])('at %s mails may leave at %s', (now, leaves) => {
  expect(wallClock(outsideNight(at(now), ZONE, night))).toBe(leaves)
})

test.each([
  ['2027-03-12', 1, '2027-03-15'],
  ['2027-03-11', 2, '2027-03-15'],
  ['2027-03-13', 1, '2027-03-15'],
  ['2027-03-15', -1, '2027-03-12'],
  ['2027-03-14', -2, '2027-03-11'],
  ['2027-03-11', 0, '2027-03-11'],
  ['2027-03-11', 10, '2027-03-25'],
])('%s and %d working days is %s', (date, days, reached) => {
  expect(addWorkingDays(date, days)).toBe(reached)
})

test('instants are stored to the millisecond, so that text order is time order', () => {
  expect(toInstant(at('2027-03-11 09:00'))).toBe('2027-03-11T08:00:00.000Z')
  expect(toInstant(at('2027-03-11 09:00').add({ nanoseconds: 999_999 }))).toBe('2027-03-11T08:00:00.000Z')
})
