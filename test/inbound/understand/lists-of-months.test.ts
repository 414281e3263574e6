import { datesOf, read } from './reading'

const short = (text: string) => datesOf(text).map((date) => date?.slice(5))

test.each([
  [
    'Clubavonden\n\nOktober: 3 – 10 – 17, November: 7 – 14, December: 5 slotavond.',
    '10-03 10-10 10-17 11-07 11-14 12-05',
  ],
  ['Clubavonden\n\nOktober: 3 - 10\nNovember: 7 - 21', '10-03 10-10 11-07 11-21'],
  ['Clubavonden\n\noktober 3, 10\nnovember 7, 21', '10-03 10-10 11-07 11-21'],
  ['Clubavonden in De Spil\n\nOktober 3 en 10, november 7 en 21.', '10-03 10-10 11-07 11-21'],
  ['Clubavonden\n\nokt.: 3/10/17\nnov.: 7', '10-03 10-10 10-17 11-07'],
  ['Clubavonden\n\noktober | 3, 17\nnovember | 7', '10-03 10-17 11-07'],
  ['Clubavonden\n\noktober 2024 (3, 17)\nnovember 2024 (7)', '10-03 10-17 11-07'],
  ['Clubavonden\n\nOktober: do 3, do 17\nNovember: do 7', '10-03 10-17 11-07'],
  ['Clubavonden\n\nOktober\n3, 17\nNovember\n7', '10-03 10-17 11-07'],
  ['Clubavonden\n\nOktober: 8 (De Spil), 22 (De Brug)\nNovember: 12 (De Spil)', '10-08 10-22 11-12'],
  ['Clubavonden\n\nokt 8, nov 12, dec 10', '10-08 11-12 12-10'],
  ['Kijkdagen\n\nEind september (28 en 29) zijn de tuinen open.', '09-28 09-29'],
])('days behind or below their month: %#', (text, dates) => {
  expect(short(text).join(' ')).toBe(dates)
})

test.each([
  ['Tekencursus op 7 - 14 - 21 november en 5 december.', '11-07 11-14 11-21 12-05'],
  ['Tekencursus op 7/14/21 november en 5 december.', '11-07 11-14 11-21 12-05'],
  ['Tekencursus\n\nData: 7/11 - 14/11 - 21/11 - 5/12', '11-07 11-14 11-21 12-05'],
  ['Tekencursus\n\nData: 7 november – 14 november – 21 november', '11-07 11-14 11-21'],
  ['De lessen zijn op 8.10, 15.10 en 5.11.', '10-08 10-15 11-05'],
  ['Wandelingen\n\n5-10: langs de beek\n12-10: door het bos\n19-10: over de hei', '10-05 10-12 10-19'],
  ['De ateliers zijn open op za/zo 5/6 oktober.', '10-05 10-06'],
  ['Zaterdag5 oktober geven we een concert.', '10-05'],
  ['Kerkdiensten\n\n22 december 19.00 uur zangdienst\nEerste Kerstdag 10.00 uur gezinsdienst', '12-22 12-25'],
  ['Op Goede Vrijdag 18 april 2025 zingt het koor.', '04-18'],
])('days in a row: %#', (text, dates) => {
  expect(short(text).join(' ')).toBe(dates)
})

test.each([
  [
    'counted members',
    'Januari: 12 nieuwe leden, februari: 8 nieuwe leden. Het feest is op zaterdag 12 oktober.',
  ],
  ['amounts', 'Opbrengst: juni 12, 14 en 20 euro. Het feest is op zaterdag 12 oktober.'],
  ['ages', 'Toernooi op zaterdag 12 oktober\n\n6-12: jeugd\n12-18: junioren'],
  ['scores', 'Toernooi op zaterdag 12 oktober\n\n3-1 voor Zuilen\n2-1 voor Zeist'],
  [
    'the page',
    '12 oktober: feest\n2 september 2024 om 00:00 Nieuws\n\nOp zaterdag 12 oktober vieren we feest in De Spil.',
  ],
  ['the day after which', 'Op zaterdag 12 oktober is de wandeling. Na 5 oktober hoort u wie de gids is.'],
])('%s are no days', (_, text) => {
  expect([...new Set(short(text))]).toEqual(['10-12'])
})

test('days that each have a line in a list of what is off are no event of several days', () => {
  const text =
    'Alles afgelast\n\nDe volgende activiteiten vervallen:\n\n• 5-6 oktober: Tentoonstelling\n• 9 oktober: Film\n• 12 oktober: Zangavond'
  expect(read(text).events.map(({ relation }) => relation)).not.toContain('multi-day')
  expect(read(text).events.flatMap(({ sessions }) => sessions.map(({ status }) => status))).toEqual(
    Array(4).fill('cancelled'),
  )
})

test('weekdays in the plural are those of all the days, and tell their year', () => {
  expect(datesOf('We lezen op de dinsdagavonden 9 en 23 september en 7 oktober.')).toEqual([
    '2025-09-09',
    '2025-09-23',
    '2025-10-07',
  ])
})
