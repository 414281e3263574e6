import { read } from './reading'

/** "10-17 19:30 22:00": day, start and end of every session. */
const hoursIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => `${date?.slice(5)} ${start ?? '-'} ${end ?? '-'}`),
  )
/** What differs between the sentences that were said and the hours that each should give. */
const wrongOf = (said: readonly (readonly [string, readonly string[]])[]) =>
  said.filter(([text, hours]) => hoursIn(text).join() !== hours.join()).map(([text]) => [text, hoursIn(text)])

const DAY = 'donderdag 17 oktober'

const CLOCKS: readonly (readonly [string, readonly string[]])[] = [
  ['19:30', ['19.30 uur', '19:30 h', '19.30u', '19u30', '19 u 30', '19h30', '1930 uur', '19:30', '19.30']],
  ['19:30', ['half acht', "half 8 's avonds", 'precies 19.30 uur', "'s avonds om half acht"]],
  ['19:00', ["7 uur 's avonds", "zeven uur 's avonds", '19 uur', '19u']],
  ['19:45', ['kwart voor acht', 'kwart voor 8', '19.45 uur (stipt)']],
  ['19:40', ['tien over half acht']],
]
const STARTS: readonly ((clock: string) => string)[] = [
  (clock) => `De ledenavond is op ${DAY} om ${clock}.`,
  (clock) => `De ledenavond vindt plaats op ${DAY}. We beginnen om ${clock}.`,
  (clock) => `De ledenavond van ${DAY} gaat om ${clock} van start.`,
  (clock) => `De ledenavond is op ${DAY}, aanvang ${clock}.`,
  (clock) => `Om ${clock} begint op ${DAY} de ledenavond.`,
  (clock) => `Op ${DAY} om ${clock} houden we onze ledenavond.`,
  (clock) => `U bent op ${DAY} vanaf ${clock} van harte welkom op de ledenavond.`,
  (clock) => `Ledenavond ${DAY}, ${clock}`,
  (clock) => `Ledenavond\n\nDatum: ${DAY}\nTijd: ${clock}`,
  (clock) => `Ledenavond\n\n${DAY}\n${clock}\nDe Schuur`,
  (clock) => `Ledenavond\n\n${DAY} | ${clock} | De Schuur`,
  (clock) => `Ledenavond\n\n- Datum: ${DAY}\n- Aanvang: ${clock}\n- Plaats: De Schuur`,
]

test('every way to write an hour is read in every sentence that says when it begins', () => {
  const said = CLOCKS.flatMap(([start, clocks]) =>
    clocks.flatMap((clock) => STARTS.map((form) => [form(clock), [`10-17 ${start} -`]] as const)),
  )
  expect(wrongOf(said)).toEqual([])
})

const RANGES: readonly (readonly [string, string, readonly string[]])[] = [
  ['19:30', '22:00', ['van 19.30 tot 22.00 uur', '19.30 – 22.00 uur', 'tussen half acht en tien uur']],
  ['19:30', '22:00', ['van half acht tot tien', 'om 19.30 uur (tot ca. 22.00 uur)', 'van 19u30 tot 22u']],
  ['19:30', '22:00', ['om 19.30 uur, einde ca. 22.00 uur', 'om 19.30 uur; einde rond 22.00 uur']],
  ['20:00', '22:00', ['van 8 tot 10', 'van acht tot tien', '20-22u', "'s avonds van 8 tot 10 uur"]],
]
const LASTS: readonly ((day: string) => string)[] = [
  (day) => `De ledenavond is op ${day} om 19.30 uur en duurt tweeënhalf uur.`,
  (day) => `De ledenavond van ${day} begint om 19.30 uur. Duur: 2,5 uur.`,
  (day) => `De ledenavond van ${day} begint om 19.30 uur en zal rond 22.00 uur afgelopen zijn.`,
  (day) => `Op ${day} is er ledenavond. De avond begint om half acht en duurt tot tien uur.`,
]

test('every way to say from when till when is read, in a sentence, a heading, a row and behind a label', () => {
  const said = RANGES.flatMap(([start, end, ranges]) =>
    ranges.flatMap((range) =>
      [
        `De ledenavond is op ${DAY} ${range}.`,
        `Op ${DAY} ${range} houden wij onze ledenavond.`,
        `Ledenavond ${DAY}, ${range}, De Schuur`,
        `Ledenavond\n\nDatum: ${DAY}\nTijd: ${range}\nPlaats: De Schuur`,
        `Ledenavond\n\n${DAY} | ${range} | De Schuur`,
      ].map((text) => [text, [`10-17 ${start} ${end}`]] as const),
    ),
  )
  const lasting = LASTS.map((form) => [form(DAY), ['10-17 19:30 22:00']] as const)
  expect(wrongOf([...said, ...lasting])).toEqual([])
})

const DOORS = [
  'Inloop vanaf 19.00 uur',
  'De zaal is open vanaf 19.00 uur',
  'De deuren gaan open om 19.00 uur',
  'Vanaf 19.00 uur staat de koffie klaar',
  'Iedereen is vanaf 19.00 uur welkom',
  'Ontvangst tussen 19.00 en 19.30 uur',
]

test('when people may come in is not when it begins', () => {
  const said = DOORS.flatMap((doors) =>
    [
      `De ledenavond is op ${DAY}. ${doors} en om 19.30 uur beginnen we.`,
      `De ledenavond is op ${DAY}. ${doors}. Aanvang 19.30 uur.`,
      `De ledenavond van ${DAY} begint om 19.30 uur (${doors.toLowerCase()}).`,
      `Ledenavond ${DAY}\n\n- ${doors}\n- Aanvang 19.30 uur`,
    ].map((text) => [text, ['10-17 19:30 -']] as const),
  )
  expect(wrongOf(said)).toEqual([])
})

test.each([
  'Aanmelden kan tot 10 oktober 12.00 uur.',
  'De secretaris is bereikbaar op werkdagen van 9.00 tot 17.00 uur.',
  'Kaarten zijn te koop van 10.00 tot 17.00 uur bij de boekhandel.',
  'De winkel sluit om 17.00 uur.',
  'Vorig jaar begonnen we om 19.00 uur.',
  'De zon gaat onder om 18.40 uur.',
  'We lezen Johannes 3:16 en Psalm 33:12.',
  'Het is vijf voor twaalf voor onze vereniging.',
  'Twee voor tien euro.',
  'Hij is bedoeld voor kinderen van 8 tot 10.',
  'Groepen van acht tot tien personen zijn welkom.',
  'Er is plaats voor 10 tot 12 personen.',
  'De reis duurt 2 uur.',
])('no hour of the evening is made of: %s', (sentence) => {
  expect(hoursIn(`De ledenavond is op 17 oktober. ${sentence}`)).toEqual(['10-17 - -'])
})

const TWO = ['10-03 19:30 21:30', '10-12 14:00 16:00']

test.each([
  ['Datum | Tijd | Onderwerp', '3 oktober | 19.30 - 21.30 | Water', '12 oktober | 14.00 - 16.00 | Vuur'],
  ['Onderwerp | Tijd | Datum', 'Water | 19.30 - 21.30 | 3 oktober', 'Vuur | 14.00 - 16.00 | 12 oktober'],
  ['Datum | Aanvang | Einde', '3 oktober | 19.30 | 21.30', '12 oktober | 14.00 | 16.00'],
  ['Datum | Van | Tot', '03-10 | 19.30 | 21.30', '12-10 | 14.00 | 16.00'],
  ['Dag | Datum | Begin | Eind', 'Do | 3-10-2024 | 19:30 | 21:30', 'Za | 12-10-2024 | 14:00 | 16:00'],
  ['Datum | Inloop | Aanvang | Einde', '3 okt | 19.00 | 19.30 | 21.30', '12 okt | 13.30 | 14.00 | 16.00'],
])('a table tells by its head what each hour is: %s', (...rows) => {
  expect(hoursIn(`Lezingen\n\n${rows.join('\n')}`)).toEqual(TWO)
})

const LECTURES = [
  ['donderdag 3 oktober', '19.30', 'Water'],
  ['zaterdag 12 oktober', '14.00', 'Vuur'],
  ['dinsdag 5 november', '20.00', 'Lucht'],
] as const
const ROWS: readonly ((day: string, hour: string, name: string) => string)[] = [
  (day, hour, name) => `${day} ${hour} uur ${name}`,
  (day, hour, name) => `- ${day} om ${hour} uur: ${name}`,
  (day, hour, name) => `${name} (${day}, ${hour} uur)`,
  (day, hour, name) => `${hour} uur, ${day}: ${name}`,
  (day, hour, name) => `${name} | ${day} | ${hour} uur`,
  (day, hour, name) => `${day}\n${hour} uur\n${name}\n`,
  (day, hour, name) => `${day}\n${name}\n${hour} uur\n`,
  (day, hour, name) => `${name}\n${day}\nAanvang: ${hour} uur\n`,
  (day, hour, name) => `${name}\n\nDatum: ${day}\nTijd: ${hour} uur\n`,
  (day, hour, name) => `${day}\n\n${name}. We beginnen om ${hour} uur.\n`,
  (day, hour, name) => `Op ${day} om ${hour} uur is er een lezing over ${name.toLowerCase()}.`,
]

test('in a list each day keeps its own hour, whatever stands first in its rows', () => {
  const hours = ['10-03 19:30 -', '10-12 14:00 -', '11-05 20:00 -']
  const said = ROWS.map((row) => {
    const rows = LECTURES.map(([day, hour, name]) => row(day, hour, name))
    return [`Lezingen\n\n${rows.join('\n')}`, hours] as const
  })
  expect(wrongOf(said)).toEqual([])
})

test.each([
  ['Het feest is op 17 oktober van 20.00 tot 01.00 uur.', ['20:00 01:00']],
  ['Het feest is op 17 oktober van 21 tot 1 uur.', ['21:00 01:00']],
  ['Het feest is op 17 oktober van acht uur tot middernacht.', ['20:00 00:00']],
  ['De wandeling is op 17 oktober van 2 tot 4.', ['14:00 16:00']],
  ['De bingoavond is op 17 oktober. We beginnen om 8 uur.', ['20:00 -']],
  ['De wandeling is op 17 oktober om 9 uur.', ['09:00 -']],
  ['De quiz is op 17 oktober om 20.00 uur. De pauze is om 21.15 uur.', ['20:00 -']],
  ['De quiz is op 17 oktober om 20.00 uur. De bus vertrekt om 19.00 uur.', ['20:00 -']],
  ['De quiz is op 17 oktober, 20.00 - plm. 22.30 uur.', ['20:00 22:30']],
  ['De tocht is op 17 oktober. Vertrek 8.30 uur, terug rond 17.00 uur.', ['08:30 17:00']],
  [
    'De studiedag is op 17 oktober. De ochtend is van 9.30 tot 12.00 uur, de middag van 13.00 tot 16.30 uur.',
    ['09:30 16:30'],
  ],
  ['De voorstelling is op 17 oktober om 14.00 en 20.00 uur.', ['14:00 -', '20:00 -']],
])('hours of every part of the day: %s', (text, hours) => {
  expect(hoursIn(text)).toEqual(hours.map((hour) => `10-17 ${hour}`))
})

test('days with their hours in one line are no programme of a day', () => {
  const { events } = read(
    'Voorstellingen: vr 4 okt. 20.00 uur, za 5 okt. 14.00 en 20.00 uur, zo 6 okt. 14.00 uur.',
  )
  expect(events.flatMap(({ programme }) => programme)).toEqual([])
  expect(events.flatMap(({ sessions }) => sessions.map(({ start }) => start))).toEqual([
    '20:00',
    '14:00',
    '20:00',
    '14:00',
  ])
})
