import { read, timesOf } from './reading'

const programmeOf = (text: string): string[] => [
  ...new Set(read(text).events.flatMap(({ programme }) => programme.flatMap(({ time }) => time ?? []))),
]

test.each([
  [
    'Op 8 oktober begint het seizoen. Het programma ziet er als volgt uit: 19.15 uur: Ontvangst. 19.30 uur: Opening. - Nieuwe groepen 20.00 uur: Lezing! 22.00 uur: Sluiting.',
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
  const text = '8 oktober van 19:00 tot 20:00 uur film en aansluitend van 20:00 tot 22:00 uur discussie.'
  expect(programmeOf(text)).toEqual(['19:00', '20:00'])
  expect(timesOf(text)).toEqual(['19:00', '22:00'])
})

test('an item may name a day in passing', () => {
  const rows = [
    '19.30 uur: Welkom en mededelingen, ook over de jaarvergadering van donderdag 24 oktober',
    '19.45 uur: Plant van de maand',
    '20.30 uur: Lezing over honing',
  ]
  expect(programmeOf(`Imkeravond op donderdag 10 oktober\nProgramma:\n${rows.join('\n')}`)).toEqual([
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
    'We beginnen op dinsdag 8 oktober om 19:30 uur en ronden af om 21:30 uur. Er is inloop vanaf 19:15 uur en na afloop kunt u napraten.',
  ],
  ['Avond op woensdag 9 oktober\nInloop: 19.00 uur\nAanvang: 19.30 uur\nEinde: 21.30 uur'],
  ['Online op woensdag 9 oktober\nInloggen vanaf 19.15 - 19.30 uur\nStart vergadering om 19.30 uur'],
  ['Dinsdag 8 oktober, inloop vanaf 19.30 uur, programma 20.00-21.45 uur, informele nazit tot 22.45 uur.'],
  ['Op zondag 6 oktober zijn er diensten: Nijkerk om 9.30 uur, Putten om 10.00 uur en Voorst om 11.00 uur.'],
])('has hours and no programme: %s', (text) => {
  expect(programmeOf(text)).toEqual([])
})
