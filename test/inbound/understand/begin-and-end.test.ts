import { expect, test } from '@jest/globals'
import { read, timesOf } from './reading'

const daysIn = (text: string) =>
  read(text, undefined, text.split('\n')[0]).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => `${date?.slice(5)} ${start ?? '?'}-${end ?? '?'}`),
  )

test.each([
  'Congres\nStart: donderdag 3 oktober 2024 9:00\nEind: zaterdag 5 oktober 2024 16:00',
  'Congres\n\nWanneer\n\nStart:\n\ndonderdag 3 oktober 2024\n\n9:00\n\nEind:\n\nzaterdag 5 oktober 2024\n\n16:00',
  'Congres\n\nBegint op donderdag 3 oktober om 9.00 uur\nEindigt op zaterdag 5 oktober om 16.00 uur',
  'Het congres begint op donderdag 3 oktober om 9.00 uur en eindigt op zaterdag 5 oktober om 16.00 uur.',
  'Kampweekend\nVan: donderdag 3 oktober 9.00 uur\nTot: zaterdag 5 oktober 16.00 uur',
  'Congres donderdag 3 oktober (9.00 uur) tot zaterdag 5 oktober (16.00 uur) in De Kei',
])('%j lasts from the one to the other, and each hour is of its own day', (text) => {
  expect(daysIn(text)).toEqual(['10-03 09:00-?', '10-04 ?-?', '10-05 ?-16:00'])
  expect(read(text).events[0]?.relation).toBe('multi-day')
})

test('a beginning and an end on one day are its hours', () => {
  expect(daysIn('Congres\nBegin: 03-10-2024 9:00\nEinde: 03-10-2024 16:00')).toEqual(['10-03 09:00-16:00'])
})

test('days without hours have none', () => {
  const text = 'Kamp\nStartdatum\n03/10/2024\nEinddatum\n05/10/2024'
  expect(daysIn(text)).toEqual(['10-03 ?-?', '10-04 ?-?', '10-05 ?-?'])
})

test.each([
  'We sluiten de dag vanaf 15.30 uur af met de ledenvergadering.',
  'Vanaf 15.30 uur sluiten we af met de ledenvergadering.',
])('%s What closes the day begins then', (sentence) => {
  expect(timesOf(`Op 3 oktober om 10.00 uur is er een symposium. ${sentence}`)).toEqual(['10:00', null])
})

test('what is over by an hour ends then', () => {
  const text =
    'Op 3 oktober om 10.00 uur is er een symposium. We sluiten de middag om 15.30 uur af met een borrel.'
  expect(timesOf(text)).toEqual(['10:00', '15:30'])
})
