import { read } from './reading'

/** Every session as "10-08 19:30-21:00", in the order of the calendar. */
const hoursIn = (text: string) =>
  read(text)
    .events.flatMap(({ sessions }) =>
      sessions.map(({ date, start, end }) =>
        `${date?.slice(5)} ${start ?? ''}${end ? `-${end}` : ''}`.trim(),
      ),
    )
    .sort()

const LIST = '8 oktober: Lezing over molens\n12 november: Filmavond\n10 december: Kerstquiz'
const ALL = ['10-08 20:00', '11-12 20:00', '12-10 20:00']

test.each([
  `Dorpsclub\n\n${LIST}\n\nAlle activiteiten beginnen om 20.00 uur, tenzij anders vermeld.`,
  `Dorpsclub (20.00 uur, De Spil)\n\n${LIST}`,
  `Dorpsclub\n\nPlaats: De Spil\nAanvang: 20.00 uur\n\n${LIST}`,
  `Dorpsclub\n\n${LIST}\n\nPlaats en tijd: De Spil, 20.00 uur.`,
  'Dorpsclub\n\nWe komen om 20.00 uur samen.\n\nTijd: 20.00 uur\nData: 8 oktober, 12 november, 10 december',
  'Zangcursus vanaf 8 oktober in Zuilen\n\nWe beginnen om 20.00 uur met een kopje koffie.\n\nData: 8 oktober, 12 november en 10 december.',
  'Drie lezingen\n\nOp 8 oktober gaat het over dijken.\n\nOp 12 november behandelt Els Vos de turf.\n\nOp 10 december is de polder het thema.\n\nAlle lezingen zijn in De Spil om 20.00 uur.',
  'Filmclub\n\nOm 20.00 uur draaien we op 8 oktober "Zee", op 12 november "Wind" en op 10 december "Zand".',
])('an hour that is said once is that of all the days: %#', (text) => {
  expect(hoursIn(text)).toEqual(ALL)
})

test.each([
  [
    'a row with an hour of its own',
    'Dorpsclub\n\nAanvang: 20.00 uur\n\n8 oktober: Lezing\n12 november: Wandeling (14.00 uur)\n10 december: Kerstquiz',
    ['10-08 20:00', '11-12 14:00', '12-10 20:00'],
  ],
  [
    'a habit on another weekday',
    'Agenda\n\nMaandag 7 oktober\n\nBegin van de verkoop. Daarna kunt u terecht in de winkel op zaterdagen tussen 13.00 en 15.30 uur.\n\nDonderdag 7 november\n\nVergadering om 20.00 uur.',
    ['10-07', '11-07 20:00'],
  ],
  [
    'a day in the prose below another',
    'Agenda\n\nZaterdag 14 september\n\nTelling vanaf de boot, 09.00 uur.\n\nDonderdag 19 september\n\nLezing. Wie wil kan zich aanmelden voor de excursie op 5 oktober in het bos.\n\nAanvang 20.00 uur: De Spil.',
    ['09-14 09:00', '09-19 20:00', '10-05'],
  ],
  [
    'a programme below one of the days',
    'Agenda\n\nMaandag 7 oktober\n\nDe verkoop van de kalender begint in de bibliotheek.\n\nDonderdag 7 november\n\nLedenvergadering\n\n19.30: Opening\n20.00: Film\n20.45: Pauze\n22.00: Afsluiting',
    ['10-07', '11-07 19:30-22:00'],
  ],
  [
    'a day that another programme speaks of',
    'Clubavond donderdag 10 oktober\n\nOm 19.30 uur beginnen we.\n\n19.30 uur: welkom, en iets over de vergadering van donderdag 24 oktober\n19.45 uur: de plant van de maand\n20.00 uur: gesprek',
    ['10-10 19:30', '10-24'],
  ],
  [
    'an idea for later below a day that is off',
    'De lezing van 25 november gaat niet door.\n\nDat vinden we jammer, want veel mensen hadden zich er al op verheugd. We denken na over hoe het verder moet met onze avonden.\n\nMisschien geven we een paar lezingen om 15.00 uur, op een doordeweekse dag.',
    ['11-25'],
  ],
])('%s keeps its own', (_, text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})

test.each([
  ['om 14.00 en 20.00 uur', ['10-05 14:00', '10-05 20:00']],
  ['10.00-12.00 uur of 13.00-15.00 uur', ['10-05 10:00-12:00', '10-05 13:00-15:00']],
  [
    '4-6 jaar van 10.00 tot 11.00 uur, 7-9 jaar van 11.15 tot 12.15 uur',
    ['10-05 10:00-11:00', '10-05 11:15-12:15'],
  ],
  [
    'van 19:00 tot 20:00 uur een film en meteen daarna van 20:00 tot 22:00 uur een gesprek',
    ['10-05 19:00-22:00'],
  ],
  ['ochtend 9.30-12.30, middag 13.30-16.30', ['10-05 09:30-16:30']],
  ['19.30 u zaal open, 20.00 u lezing, 21.00 u pauze, 22.00 u einde', ['10-05 20:00-22:00']],
  ['20.00-21.45 uur, nazit tot 22.45 uur', ['10-05 20:00-21:45']],
  ['om 20.00 uur. Rond 22.00 uur sluiten we af', ['10-05 20:00-22:00']],
  ['om 20.00 uur. Einde: uiterlijk 21.30 uur', ['10-05 20:00-21:30']],
  ['om 20.00 uur. Om 23 uur moet iedereen buiten zijn', ['10-05 20:00']],
  ['om 20.00 uur. Kaarten via de site tot 17.00 uur', ['10-05 20:00']],
  ['om 20.00 uur. Kaarten bij de bakker, open van 8 tot 17 uur', ['10-05 20:00']],
])('on one day %s', (hours, sessions) => {
  expect(hoursIn(`In De Spil\n\nZaterdag 5 oktober ${hours}.`)).toEqual(sessions)
})

test.each([
  [
    'Toneel\n\nZaterdag 5 (20u), zondag 6 (15u) en vrijdag 11 oktober (20u)',
    ['10-05 20:00', '10-06 15:00', '10-11 20:00'],
  ],
  [
    'Leesclub\n\nDatum | Van | Tot\n8-10-2024 | 20:00 | 22:00\n5-11-2024 | 19:30 | 21:30',
    ['10-08 20:00-22:00', '11-05 19:30-21:30'],
  ],
  [
    'Busreis\n\nWe gaan zaterdag 5 oktober om 8 uur weg bij de kerk en zijn rond 18 uur terug.',
    ['10-05 08:00-18:00'],
  ],
])('each day has the hours beside it: %#', (text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})

test('short weekdays at the head of their lines have the hours behind them', () => {
  expect(hoursIn('Open dagen\n\n5 & 6 oktober\nza 10-16 u\nzo 11-16 u')).toEqual([
    '10-05 10:00-16:00',
    '10-06 11:00-16:00',
  ])
})

test('an hour of a weekday over the lists of several months is that of all its days, and of no other weekday', () => {
  const text =
    'Zomerconcerten\n\nZoals altijd worden de concerten op woensdag van 19.30 uur tot 20.30 uur gehouden.\nJuni: 5, 12 en 19\nJuli: 10 en 17\nen zaterdag 26 oktober het slotconcert'
  expect(
    read(text, '2024-02-01').events.flatMap(({ sessions }) => sessions.map(({ start }) => start)),
  ).toEqual(['19:30', '19:30', '19:30', '19:30', '19:30', null])
})

test.each(['Gasthuis', 'Dorpsthuis De Kei', 'Aansluiting 4'])(
  'an hour behind a name such as "%s" is when it begins',
  (name) => {
    expect(hoursIn(`Agenda\n\nDonderdag 10 oktober, ${name}, 20.00 uur: Lezing over bijen`)).toEqual([
      '10-10 20:00',
    ])
  },
)

test('the end that stands beside the beginning, said again, is the end', () => {
  expect(
    hoursIn(
      'Najaarsconcert\n\nZaterdag 5 oktober om 19.30 uur zingt het koor in de Dorpskerk.\n\nBegin 19.30 uur; einde ca 21.00 uur',
    ),
  ).toEqual(['10-05 19:30-21:00'])
})

test.each([
  'we zijn tussen 17.15 en 18.00 uur vast weer thuis',
  'zijn om 18.00 uur vast weer terug',
  'zijn rond 18.00 uur dan allemaal weer thuis',
])('"%s" is when the excursion ends', (back) => {
  expect(
    hoursIn(`Excursie op zaterdag 5 oktober.\n\nWe vertrekken om 06.00 uur vanaf het station en ${back}.`),
  ).toEqual(['10-05 06:00-18:00'])
})
