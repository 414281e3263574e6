import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Of each date, in order, where it is or that it is online. */
const whereIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, venue, address, mode }) => [
      date?.slice(5),
      venue ?? address ?? (mode === 'online' ? mode : null),
    ]),
  )

test.each([
  [
    'De cursus heeft een theorieavond (3 oktober) en een praktijkdag (5 oktober). De praktijkdag is in Zeist.',
    [null, 'Zeist'],
  ],
  [
    'Onze cursus heeft een theorieavond (3 oktober) en een praktijkdag (5 oktober). De theorieavond is in De Kei, de praktijkdag in boomgaard De Appel.',
    ['De Kei', 'boomgaard De Appel'],
  ],
  [
    'Cursus fotografie\n\n3 oktober: lezing\n5 oktober: excursie\n\nDe lezing is in De Kei.',
    ['De Kei', null],
  ],
  [
    'De reeks telt een lezing op 3 oktober en een demonstratie op 5 oktober. De lezing houden we in De Kei te Zeist, de demonstratie bij kwekerij De Spriet.',
    ['De Kei', 'kwekerij De Spriet'],
  ],
])('what is said of a gathering by name is of its own day: %s', (text, [first, second] = []) => {
  expect(whereIn(text)).toEqual([
    ['10-03', first],
    ['10-05', second],
  ])
})

test('two that are named together are at one place, and the third is not', () => {
  expect(
    whereIn(
      'Cursus fotografie\n\n3 oktober: lezing\n10 oktober: workshop\n17 oktober: excursie\n\nDe lezing en de workshop zijn in De Kei.',
    ),
  ).toEqual([
    ['10-03', 'De Kei'],
    ['10-10', 'De Kei'],
    ['10-17', null],
  ])
})

test.each([
  ['Op 3 oktober is de theorieavond via Zoom. Op 5 oktober volgt de praktijkdag.', null],
  ['De eerste avond, 3 oktober, is online. De volgende is op 5 oktober om 20 uur.', null],
  [
    'Op donderdag 3 oktober volgt u de theorieavond via een videoverbinding. Op zaterdag 5 oktober is de praktijkdag. Op de theorieavond hoort u waar de praktijkdag in Zeist zal zijn.',
    'Zeist',
  ],
  ['We zien elkaar op 3 oktober via Zoom. Op 5 oktober zien we elkaar ook online.', 'online'],
  ['Op 3 en 5 oktober om 20 uur komen we online bijeen. Op 5 oktober gaat het over mos.', 'online'],
])('one day on a screen leaves the other where it is: %s', (text, second) => {
  expect(whereIn(text)).toEqual([
    ['10-03', 'online'],
    ['10-05', second],
  ])
})

test('a day behind its number and a comma is one of the gatherings', () => {
  expect(
    whereIn('De eerste les, 3 oktober, gaat over water. De tweede les, 5 oktober, gaat over vuur.'),
  ).toEqual([
    ['10-03', null],
    ['10-05', null],
  ])
})
