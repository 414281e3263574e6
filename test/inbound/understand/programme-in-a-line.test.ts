import { read, timesOf } from './reading'

const programmeOf = (text: string): string[] => [
  ...new Set(read(text).events.flatMap(({ programme }) => programme.flatMap(({ time }) => time ?? []))),
]

test.each([
  [
    'Op 8 oktober begint het seizoen. Het programma van die avond luidt: 19.15 uur: Koffie. 19.30 uur: Jaarplan. - Nieuwe teams 20.00 uur: Proefpartij! 22.00 uur: Borrel.',
    ['19:15', '19:30', '20:00', '22:00'],
  ],
  [
    'Middag op 8 oktober. Agenda: 13.00 Ontvangst, 13.30 Wandeling met gids, 17.00 Afscheid.',
    ['13:00', '13:30', '17:00'],
  ],
  [
    'Middag op 8 oktober, met de volgende indeling: 14.00 uur welkom, 14.15 uur lezing, 15.00 uur thee.',
    ['14:00', '14:15', '15:00'],
  ],
  [
    'Zondag 6 oktober: koffie om 10.30 uur, viering om 11.00 uur en aansluitend soep om 12.00 uur.',
    ['10:30', '11:00', '12:00'],
  ],
  [
    'Op zaterdag 5 oktober is het feest: aperitief (11.00 uur), volksspelen (15.00 uur) en bal (20.00 uur).',
    ['11:00', '15:00', '20:00'],
  ],
  ['Donderdag 10 oktober eten we om 18.00 uur samen en om 19.30 uur begint de lezing.', ['18:00', '19:30']],
])('is told in running words: %s', (text, times) => {
  expect(programmeOf(text)).toEqual(times)
})

test('ranges that take over from each other are parts, and bound the gathering', () => {
  const text = '8 oktober van 19:00 tot 20:00 uur dansles en daarna van 20:00 tot 22:00 uur vrij dansen.'
  expect(programmeOf(text)).toEqual(['19:00', '20:00'])
  expect(timesOf(text)).toEqual(['19:00', '22:00'])
})

test('an item may name a day in passing', () => {
  const rows = [
    '19.30 uur: Nieuws van het bestuur, met een oproep voor de beurs van donderdag 24 oktober',
    '19.45 uur: Kast van het jaar',
    '20.30 uur: Lezing over honing',
  ]
  expect(programmeOf(`Kweekavond op donderdag 10 oktober\nProgramma:\n${rows.join('\n')}`)).toEqual([
    '19:30',
    '19:45',
    '20:30',
  ])
})

test('a lunch stands between the halves of the day', () => {
  const rows = [
    'Ochtend (9.30 - 12.30 uur): lezingen',
    'Lunch (12.30 - 13.30 uur)',
    'Middag (13.30 - 16.30 uur): spel',
  ]
  expect(programmeOf(`Studiedag vrijdag 11 oktober\n${rows.join('\n')}`)).toContain('12:30')
})

test.each([
  [
    'De quiz start op dinsdag 8 oktober om 19:30 uur en eindigt om 21:30 uur. De deur is open vanaf 19:15 uur en na afloop is er een borrel.',
  ],
  ['Avond op woensdag 9 oktober\nInloop: 19.00 uur\nAanvang: 19.30 uur\nEinde: 21.30 uur'],
  ['Online op woensdag 9 oktober\nInloggen vanaf 18.45 - 19.00 uur\nStart spreekuur om 19.00 uur'],
  ['Dinsdag 8 oktober: inloop om 19.00 uur, programma 19.30-21.00 uur, nazit tot 22.00 uur.'],
  ['Op zondag 6 oktober zijn er diensten: Nijkerk om 9.30 uur, Putten om 10.00 uur en Voorst om 11.00 uur.'],
])('has hours and no programme: %s', (text) => {
  expect(programmeOf(text)).toEqual([])
})
