import { datesOf, read } from './reading'

const JUNE = '2024-06-20'
const hoursIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => [date?.slice(5), start, end].filter(Boolean).join(' ')),
  )

test.each([
  [
    'numbered rows under names',
    'Maandagavond Woensdagmiddag\n1 7 oktober 1 9 oktober\n2 21 oktober 2 23 oktober\n3 6 januari 3 8 januari',
  ],
  ['short months', 'Ronde Maandag Woensdag\n1 7 okt 9 okt\n2 21 okt 23 okt\n3 6 jan 8 jan'],
  ['strokes', 'Maandag Woensdag\n7/10 9/10\n21/10 23/10\n6/1 8/1'],
  ['dashes', 'Groep A Groep B\n07-10 09-10\n21-10 23-10\n06-01 08-01'],
  ['cells', 'Groep A | Groep B\n7 oktober | 9 oktober\n21 oktober | 23 oktober\n6 januari | 8 januari'],
])('a table of days in columns: %s', (_, table) => {
  expect(datesOf(`Biljartseizoen 2024-2025\n\n${table}`, JUNE)).toEqual([
    '2024-10-07',
    '2024-10-09',
    '2024-10-21',
    '2024-10-23',
    '2025-01-06',
    '2025-01-08',
  ])
})

test.each([
  'Datum | Locatie | Wijk | Graag aanmelden vóór |\nDinsdag 8 oktober 19.15 uur | Dorpshuis De Kei | Noord | Vrijdag 4 oktober |\nDonderdag 24 oktober 19.15 uur | Dorpshuis De Spil | Zuid | Maandag 21 oktober |',
  'Datum | Plaats | Aanmelden tot\n8 oktober | Zeist | 4 oktober\n24 oktober | Baarn | 21 oktober',
  'Datum\tOnderwerp\tInschrijven voor\n8 oktober 2024\tBreien\t4 oktober 2024\n24 oktober 2024\tHaken\t21 oktober 2024',
  '| Cursus | Datum | Deadline |\n| Breien | 8 oktober | 4 oktober |\n| Haken | 24 oktober | 21 oktober |',
])('a column of last days to register holds no gatherings: %s', (table) => {
  const { events } = read(table)
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual([
    '2024-10-08',
    '2024-10-24',
  ])
  expect(events[0]?.registration.deadline).toBe('2024-10-04')
})

test('scores in columns are no days', () => {
  expect(datesOf('Uitslagen\n\nThuis Uit\n12-10 13-8\n14-10 15-12', JUNE)).toEqual([])
})

test('days named by what is held then', () => {
  const text =
    'Seizoen 2024-2025\n\nOpeningsrit: 27 september 2024\n\nSnertrit: 20 december 2024\n\nVersie: 3 mei 2024'
  expect(datesOf(text, JUNE)).toEqual(['2024-09-27', '2024-12-20'])
})

const THREE = ['10-02 20:00', '10-09 20:00', '10-16 20:00']

test.each([
  ['In oktober: de 2e, de 9e en de 16e om 20.00 uur oefenen we in de kerk.', THREE],
  ['We repeteren in oktober op de 2e, 9e en 16e. Aanvang 20.00 uur.', THREE],
  ['Repetities om 20.00 uur\n\nOktober: 2, 9, 16\nNovember: 6, 13', [...THREE, '11-06 20:00', '11-13 20:00']],
  [
    'In oktober repeteren we op 2, 9 en 16, in november op 6 en 13, steeds om 20.00 uur.',
    [...THREE, '11-06 20:00', '11-13 20:00'],
  ],
  [
    'In oktober en november is er op de eerste zaterdag een repaircafé van 10.00 tot 12.00 uur.',
    ['10-05 10:00 12:00', '11-02 10:00 12:00'],
  ],
  ['In oktober hebben we 2 honden, 9 katten en 16 vogels geteld.', []],
  ['Oktober: 2 honden, 9 katten.', []],
])('months named before their days: %s', (text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})

test.each([
  [
    'We repeteren op 3, 10 en 17 oktober van 20.00 tot 22.00 uur. Op 10 oktober beginnen we een half uur eerder.',
    '19:30',
  ],
  [
    'De lezingen op 3, 10 en 17 oktober beginnen om 20.00 uur, behalve op 10 oktober: dan een uur eerder.',
    '19:00',
  ],
  [
    'Lezingen, aanvang 20.00 uur\n\n3 oktober: Water\n10 oktober: Vuur (een kwartier later)\n17 oktober: Lucht',
    '20:15',
  ],
])('an exception reckoned from the usual hour: %s', (text, start) => {
  const { kind, events } = read(text)
  expect(kind).toBe('new-event')
  expect(events[0]?.sessions.map((session) => session.start)).toEqual(['20:00', start, '20:00'])
})

test.each([
  [
    "Studiedag op 5 oktober. Ochtendprogramma van 9.30 tot 12.00 uur, 's middags excursie naar het bos.",
    '10-05 09:30',
  ],
  [
    'Studiedag op 5 oktober. Het ochtenddeel is van 9.30 tot 12.00 uur. Na de lunch zien we de kas.',
    '10-05 09:30',
  ],
  ['Studieochtend op 5 oktober. Het ochtendprogramma is van 9.30 tot 12.00 uur.', '10-05 09:30 12:00'],
])('a morning ends the day only where nothing follows: %s', (text, hours) => {
  expect(hoursIn(text)).toEqual([hours])
})
