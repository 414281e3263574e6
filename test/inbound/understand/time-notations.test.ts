import { timesOf } from './reading'

const NOTATIONS: readonly (readonly [string, string | null, string | null])[] = [
  ['van 12.30-18.00uur', '12:30', '18:00'],
  ['12:30 – 18:00', '12:30', '18:00'],
  ['14u00 tot 17u30', '14:00', '17:30'],
  ['van 9h30 tot 12h', '09:30', '12:00'],
  ['om 9.45u', '09:45', null],
  ['om 20 uur', '20:00', null],
  ['om 1930 uur', '19:30', null],
  ['om 19 30 uur', '19:30', null],
  ['van 20 00 tot 22 15 uur', '20:00', '22:15'],
  ['om half twee', '13:30', null],
  ['om kwart voor drie', '14:45', null],
  ['om half acht', '19:30', null],
  ["om 8 uur 's avonds", '20:00', null],
  ['van 10 tot 12', '10:00', '12:00'],
  ['van 10 tot 12 uur', '10:00', '12:00'],
  ["van twee tot zes uur 's middags", '14:00', '18:00'],
  ['tussen 15.00 en 17.30 uur', '15:00', '17:30'],
  ['vanaf 19.30 uur', '19:30', null],
  ['aanvang 20.00 uur, zaal open 19.30 uur', '20:00', null],
  ['inloop 13.00 uur, start 13.30 uur, einde ca. 16.30 uur', '13:30', '16:30'],
  ['van 19.30 tot ca. 22.00 uur', '19:30', '22:00'],
]

test.each(NOTATIONS)('the club evening %s starts at %s and ends at %s', (notation, start, end) => {
  expect(timesOf(`De bijeenkomst is op donderdag 17 oktober ${notation}.`)).toEqual([start, end])
})

test.each([
  'De cursus van 17 oktober is voor kinderen van 10 tot 12 jaar.',
  'De bijeenkomst van 17 oktober duurt 2 uur.',
  'Op 17 oktober kost de bijeenkomst € 12.50 per persoon.',
  'De bijeenkomst is op 17 oktober. Het secretariaat is telefonisch bereikbaar van 9.00 tot 12.00 uur.',
  'De bijeenkomst is op 17 oktober. Bel 0341 20 00 10 of kom naar zaal 12 00.',
  'De bijeenkomst is op 17 oktober. Geef u uiterlijk 10 oktober om 12.00 uur op.',
])('no time is made up in: %s', (text) => {
  expect(timesOf(text)).toEqual([null, null])
})

test('a table row, a line below and a label each give their own session its time', () => {
  expect(timesOf('Clubavonden\n\n17 oktober | 19.30 - 21.00 uur | Zaal Oost')).toEqual(['19:30', '21:00'])
  expect(timesOf('Clubavond\n\nDatum: 17 oktober\nTijd: 19.30 - 21.00 uur')).toEqual(['19:30', '21:00'])
  expect(timesOf('Clubavond\n\ndonderdag 17 oktober\n19.30 - 21.00 uur')).toEqual(['19:30', '21:00'])
})
