import { read } from './reading'

/** "09-07 10:00-12:00": day and hours of every session. */
const hoursIn = (text: string) =>
  read(text)
    .events.flatMap(({ sessions }) => sessions.map(({ date, start, end }) => [date, start, end]))
    .map(([date, start, end]) => `${date?.slice(5)} ${start}-${end}`)
    .sort()

const TWO = ['10-05 10:00-12:00', '10-09 20:00-22:00']

test.each([
  'za 5 okt 10-12 Snoeiles\nwo 9 okt 20-22 Lezing over mos',
  'za 5 okt  10-12  Snoeiles\nwo 9 okt  20-22  Lezing over mos',
  'za 5 okt, 10-12: snoeiles\nwo 9 okt, 20-22: lezing over mos',
  'za 5 okt: 10-12\nwo 9 okt: 20-22',
  'Snoeiles za 5 okt 10-12\nLezing over mos wo 9 okt 20-22',
  '5/10 10–12 Snoeiles\n9/10 20–22 Lezing over mos',
  'za 5 okt van 10-12 Snoeiles\nwo 9 okt van 20-22 Lezing over mos',
  'za 5 okt (10-12) Snoeiles\nwo 9 okt (20-22) Lezing over mos',
  'De lessen zijn op za 5 okt 10-12 en wo 9 okt 20-22.',
  'Op za 5 okt 10-12 is er snoeiles en op wo 9 okt 20-22 een lezing.',
  'Datum | Tijd | Wat\n5 okt | 10-12 | Snoeiles\n9 okt | 20-22 | Lezing',
  'Datum | Wat | Tijd\n5 okt | Snoeiles | 10-12\n9 okt | Lezing | 20-22',
])('bare figures behind a day are its hours: %j', (text) => {
  expect(hoursIn(text)).toEqual(TWO)
})

test.each([
  'za 5 okt 10-12 jarigen in het zonnetje',
  'za 5 okt 10-12 deelnemers',
  'za 5 okt 10-12 Kinderen',
  'Datum | Wat | Leeftijd\nza 5 okt | Snoeiles | 10-12',
  'za 5 okt, groep 10-12: snoeiles',
])('but not what is counted: %j', (text) => {
  expect(hoursIn(text)).toEqual(['10-05 null-null'])
})

test('an open day and a morning of work are gatherings of an agenda, each by its own name', () => {
  const rows = 'za 5 okt  9-13   Werkochtend, soep na afloop\nzo 20 okt 14-17  Open dag'
  const { events } = read(`Beste mensen,\n\n${rows}\n\nGroet,\nKees Mol`, undefined, 'Agenda oktober')
  expect(events.map(({ title, sessions: [one] }) => [title, one?.date, one?.start, one?.venue])).toEqual([
    ['Werkochtend, soep na afloop', '2024-10-05', '09:00', null],
    ['Open dag', '2024-10-20', '14:00', null],
  ])
})
