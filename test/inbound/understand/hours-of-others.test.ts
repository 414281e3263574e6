import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Day, start and end of each session. */
const hoursOf = (text: string): string[] =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => `${date?.slice(5)} ${start ?? ''}-${end ?? ''}`),
  )

test.each([
  'Tot 19.45 uur kunt u nog een kaartje kopen.',
  'Parkeren is gratis tot 18.00 uur.',
  'Bij ziekte kunt u zich tot die middag 12.00 uur afmelden.',
  'De speeltuin ernaast is tot 21.00 uur open voor de kinderen.',
  'De pont vaart tot 23.00 uur.',
  'De voorverkoop van de laatste 80 kaarten start om 9 uur.',
  'De kaartverkoop begon zondag om 9 uur.',
  'Kinderoppas is er van 19.30 tot 22.30 uur.',
  'De fietsenstalling is bewaakt tussen 19.00 en 23.00 uur.',
  'Tussen 19.30 en 20.00 uur schenken we koffie.',
  'Meerijden? We vertrekken om 19.15 uur vanaf de kerk.',
  'De bibliotheek is open: ma 14.00-17.00, wo 10.00-12.00 en za 10.00-13.00 uur.',
  'Ons museum is daarna dagelijks open van 11.00 tot 17.00 uur.',
  'De werken blijven hangen tot en met 10 november, elk weekend van 14 tot 18 uur.',
])('%s: hours of something beside it', (beside) => {
  expect(hoursOf(`Opening zaterdag 12 oktober om 20.00 uur. ${beside}`)).toEqual(['10-12 20:00-'])
})

test.each([
  ['Studiedag 12 oktober, van 10.00 tot slot om 16.00 uur.', ['10-12 10:00-16:00']],
  ['Studiedag op 12 oktober van 10.00 uur tot het einde om 16.00 uur.', ['10-12 10:00-16:00']],
  ['Studiedag op 12 oktober om 10.00 uur. Tot slot om 15.00 uur een quiz.', ['10-12 10:00-']],
  ['Feest op 12 oktober om 20.00 uur, tot 01.00 uur.', ['10-12 20:00-01:00']],
  ['Nachtwandeling op 12 oktober, start 22.00 uur, einde 06.00 uur.', ['10-12 22:00-06:00']],
  ['De markt op 12 oktober begint om 10.00 uur. De markt is tot 17.00 uur open.', ['10-12 10:00-17:00']],
  ['Filmavond op 12 oktober: deur open 19.30 uur, film 20.00 uur.', ['10-12 20:00-']],
  ['Filmavond, 12/10, 20u, deuren 19u30.', ['10-12 20:00-']],
  ['Dansavond, de 12e van oktober. Vanaf acht uur ’s avonds staat de muziek aan.', ['10-12 20:00-']],
  ['Ledenavond op zaterdag 12 oktober (en dus niet vrijdag 11 oktober!) om 20.00 uur.', ['10-12 20:00-']],
  [
    'Vergadering dinsdag 8 oktober. Niet zoals eerder gemeld om 19.30 uur, maar om 20.00 uur.',
    ['10-08 20:00-'],
  ],
  [
    'Dinsdag 8 oktober begint om 20.00 uur de vergadering, die uiterlijk om 22.00 uur ten einde is.',
    ['10-08 20:00-22:00'],
  ],
  [
    "Studiedag 12 oktober. 's Ochtends van 9.00 tot 12.30 uur luisteren we, 's middags van 13.30 tot 17.00 uur doen we.",
    ['10-12 09:00-17:00'],
  ],
  [
    "Op 12 oktober snoeien we 's ochtends van 9.00 tot 12.00 uur, op 19 oktober 's middags van 13.00 tot 17.00 uur.",
    ['10-12 09:00-12:00', '10-19 13:00-17:00'],
  ],
  [
    "Op dinsdag 8 oktober geven we de workshop tweemaal: 's morgens om 10.00 uur en 's middags om 14.00 uur.",
    ['10-08 10:00-', '10-08 14:00-'],
  ],
  [
    'Lezingenreeks op 10 en 24 oktober om 20.00 uur (de laatste om 14.00 uur).',
    ['10-10 20:00-', '10-24 14:00-'],
  ],
  [
    'Weekend in Drenthe: vrijdag 11 oktober 14.00 uur tot zondag 13 oktober 15.00 uur.',
    ['10-11 14:00-', '10-12 -', '10-13 -'],
  ],
  [
    'Bezinningsweekend 4-6 oktober, start vrijdag om 19.00 uur met een maaltijd.',
    ['10-04 19:00-', '10-05 -', '10-06 -'],
  ],
  [
    'Speldag op 12 oktober. We beginnen om 09.30 uur. Tussen 12.30 en 13.15 uur is er soep. De laatste wedstrijd begint om 14.30 uur.',
    ['10-12 09:30-'],
  ],
  [
    'Feest op 12 oktober om 20.00 uur. Het feest eindigt, wat ons betreft, om 23.00 uur.',
    ['10-12 20:00-23:00'],
  ],
  [
    'Jubileum\n\nZaterdag 12 oktober: feestavond\n18.30 uur: verzamelen bij de tent\n20.00 uur: begin van het feest\n00:30 uur: einde feestavond\n\nZondag 13 oktober: wedstrijden\n08.30 uur: verzamelen bij de tent\n09.30 uur: viering in de kerk\n18.00 uur: sluiting',
    ['10-12 18:30-00:30', '10-13 08:30-18:00'],
  ],
])('%s: its own hours', (text, hours) => {
  expect(hoursOf(text)).toEqual(hours)
})

test.each([
  ['Op 12 oktober is de najaarsvergadering en op 16 november het sinterklaasfeest.', 2],
  ['Op 12 oktober om 20.00 uur is er een bingo en op 16 november een busreis.', 2],
  ['Op 12 oktober is de eerste les en op 16 november de tweede les.', 1],
  ['Op 12 oktober is de opening van het festival en op 13 oktober het slotconcert.', 1],
  [
    'Clubreis\nZaterdag 12 oktober: 8.00 uur vertrek, 12.00 uur lunch\nZondag 13 oktober: 9.00 uur ontbijt',
    1,
  ],
])('%s: events %d', (text, count) => {
  expect(read(text).events).toHaveLength(count)
})

test.each([
  'Er zijn twee data waaruit je kan kiezen: za 12/10 en za 19/10.',
  'Rondvaart, zaterdag 12 oktober om 14.00 uur. Is die dag vol, dan kun je zondag 13 oktober mee.',
])('%s: one of them', (text) => {
  expect(read(text).events[0]?.relation).toBe('alternatives')
})

test.each([
  ['We mikken op 12 oktober voor de busreis.', 'tentative'],
  ['We mikken op vijftig gasten bij de quiz van 12 oktober.', 'planned'],
])('%s: %s', (text, status) => {
  expect(read(text).events[0]?.sessions[0]?.status).toBe(status)
})

const hoursOfDays = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => `${date?.slice(5)} ${start ?? '?'}-${end ?? '?'}`),
  )

test.each([
  'Nadien vallen alle repetities op maandag, telkens tussen 9 en 10 uur.',
  'Daarna oefenen we elke zondag van 9 tot 10 uur.',
  'Vanaf dan zijn er wekelijks lessen van 9 tot 10 uur.',
])('of days after it, and not of the first: %s', (sentence) => {
  const text = `Het jeugdorkest begint op zondag 15 september om 9 uur met een open les. ${sentence}`
  expect(hoursOfDays(text)).toEqual(['09-15 09:00-?'])
})

test.each([
  'De repetities beginnen om 19.30 uur.',
  'We hebben vijf repetities, op vrijdagavond om 19.30 uur.',
])('of the rehearsals, and not of the concert: %s', (sentence) => {
  expect(hoursOfDays(`Het concert is op 12 oktober. ${sentence}`)).toEqual(['10-12 ?-?'])
  const first = 'De eerste repetitie is op vrijdag 20 september.'
  expect(hoursOfDays(`Het concert is op 12 oktober. ${sentence} ${first}`)).toContain('10-12 ?-?')
})

test('hours of rehearsals with days of their own are theirs', () => {
  const text =
    'Het concert is op 12 oktober om 20.00 uur. De repetities zijn op 20 en 27 september om 19.30 uur.'
  expect(hoursOfDays(text)).toEqual(['09-20 19:30-?', '09-27 19:30-?', '10-12 20:00-?'])
})

test.each([
  'Dit is te voldoen bij de kassa tussen 9.30 en 11.30 uur.',
  'U kunt betalen van 9.30 tot 11.30 uur aan de balie.',
])('when one pays: %s', (sentence) => {
  expect(hoursOfDays(`Op 12 oktober is er om 10 uur een themadag. ${sentence}`)).toEqual(['10-12 10:00-?'])
})

test.each(['Wat voorbij is...', 'Voorbije activiteiten', 'Eerdere lezingen:'])(
  'what stands below "%s" is said of nothing to come',
  (heading) => {
    const text = `Lezing over klei\n\ndonderdag 3 oktober 2024 om 20.00 uur, De Kei\n\nInkom gratis\n\n${heading}\n\nLezing over zand\n\ndonderdag 29 februari 2024 van 14.30 tot 16.45 uur, De Hoek\n\nPrijs leden € 6,50`
    const { events } = read(text)
    expect(events).toHaveLength(1)
    expect(events[0]?.prices.map(({ amountEur }) => amountEur)).toEqual([0])
    expect(events[0]?.sessions).toMatchObject([{ date: '2024-10-03', start: '20:00', venue: 'De Kei' }])
  },
)

test.each([
  'Bus 21 vertrekt om 9.40 uur vanaf het station.',
  'Buslijn 8 vertrekt om 9.10 uur van het station.',
  'De laatste bus terug gaat om 16.40 uur.',
  'De pendelbus rijdt vanaf 9.30 uur.',
  'Om 9.30 uur vertrekt er een pendelbus vanaf het station.',
  'Wie met de trein komt: aankomst 9.32 uur op station Assen.',
  'Terug gaat er een trein om 16.32 uur.',
])('the hours of a timetable are not those of the day: %s', (ride) => {
  const day = read(`De studiedag is op 12 oktober om 10.00 uur in De Kei in Assen. ${ride}`)
  expect(day.events[0]?.sessions[0]).toMatchObject({ start: '10:00', end: null, venue: 'De Kei' })
})

test.each([
  [
    'Excursie op 12 oktober. De bus vertrekt om 8.30 uur van het Stationsplein. We zijn rond 18.00 uur terug.',
    '08:30',
  ],
  [
    'Daguitstap op 12 oktober. De bus vertrekt stipt om 8u30 aan de kerk. We zijn terug omstreeks 18u.',
    '08:30',
  ],
  [
    'Excursie op 12 oktober. Opstappen om 8.15 uur bij De Kei, vertrek 8.30 uur. Terug om 18.00 uur.',
    '08:30',
  ],
  [
    'Op 12 oktober gaan we met de bus naar Enkhuizen. Vertrek 8.30 uur, aankomst 10.00 uur. Terug om 18.00 uur.',
    '08:30',
  ],
])('the bus of an outing is where the day begins: %s', (text, start) => {
  expect(read(text).events[0]?.sessions[0]).toMatchObject({ start, end: '18:00' })
})

test.each([
  'Ons museum De Kei is iedere woensdagmiddag open, van 13.30 uur tot 15.30 uur.',
  'Vragen? U bent van harte welkom op woensdagmiddag van 13.30 uur tot 15.30 uur.',
])('%s: no row below it is on a Wednesday', (open) => {
  const rows =
    '7 oktober 2024: Avond in De Kei\n17 oktober 2024: Jaarvergadering\n12 november 2024: Lezing over klei'
  const { events } = read(`Kalender\n\n${open}\n${rows}`)
  expect(events.flatMap(({ sessions }) => sessions.map(({ start }) => start))).toEqual([null, null, null])
})
