import { read } from './reading'

/** What tells the day; each has the 4th of June. */
const DAYS = [
  'De ledenavond is op donderdag 4 juni.',
  'We verzetten de ledenavond van 16 april naar donderdag 4 juni.',
  'De ledenavond van 16 april wordt verplaatst naar donderdag 4 juni.',
  'Op 4 juni houden we onze ledenavond.',
]
/** What tells the day that is kept behind it, the 8th of October. */
const RESERVES = [
  'Gaat dat niet lukken, dan wijken we uit naar 8 oktober.',
  'Mocht ook die datum niet lukken, dan houden we donderdag 8 oktober achter de hand.',
  'Reservedatum is 8 oktober.',
  'Als reservedatum houden we 8 oktober aan.',
  'Gaat het die dag niet, dan wordt het 8 oktober.',
  'Bij slecht weer gaan we naar 8 oktober.',
  'De reservedatum is donderdag 8 oktober.',
]
/** What tells the hour and the hall, of whichever day it becomes. */
const DETAILS = [
  'We beginnen om 20.00 uur in dorpshuis De Kei.',
  'Aanvang 20.00 uur, dorpshuis De Kei.',
  'Tijd en plaats blijven gelijk: 20.00 uur, dorpshuis De Kei.',
  'Tijd: 20.00 uur. Locatie: dorpshuis De Kei.',
  'De avond start om 20.00 uur en is in dorpshuis De Kei.',
  'Iedereen is vanaf 20.00 uur welkom in dorpshuis De Kei.',
  'We zien u graag om 20.00 uur in dorpshuis De Kei.',
]
const JOINS = [' ', '\n\n']

const told = (text: string): string[] =>
  read(text, '2020-03-01', 'Ledenavond').events.flatMap((event) =>
    event.sessions.map(
      ({ date, start, venue }) =>
        `${date} ${start} ${venue}, in reserve ${event.reserveDates.map((one) => one)}`,
    ),
  )

describe.each(DAYS)('%s', (day) => {
  test.each(RESERVES)('the hour and the hall behind "%s" are those of the day itself', (reserve) => {
    for (const details of DETAILS) {
      for (const join of JOINS) {
        const text = `Beste leden,\n\n${[day, reserve, details].join(join)}\n\nGroet,\nAn`
        expect([text, ...told(text)]).toEqual([
          text,
          '2020-06-04 20:00 dorpshuis De Kei, in reserve 2020-10-08',
        ])
      }
    }
  })

  test('the hour that stands with the day in reserve is its own', () => {
    const text = `Beste leden,\n\n${day} We beginnen om 20.00 uur. Gaat dat niet lukken, dan wijken we uit naar 8 oktober om 13.00 uur.`
    expect(told(text)).toEqual(['2020-06-04 20:00 null, in reserve 2020-10-08'])
  })
})

test('the end told behind the day of something else is the end of the evening', () => {
  const text =
    'De ledenavond is op donderdag 26 maart 2020 om 19.30 uur in De Kei. De stukken liggen vanaf 12 maart ter inzage. Rond 21.00 uur houdt An Vos een lezing. Einde omstreeks 22.15 uur.'
  expect(read(text, '2020-03-01').events[0]?.sessions[0]).toMatchObject({ start: '19:30', end: '22:15' })
})
