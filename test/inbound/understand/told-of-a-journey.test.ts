import { read } from './reading'

const eventsOf = (text: string, subject = 'Studiereis Gent') =>
  read(text, undefined, subject).events.map(({ title, relation, sessions, prices }) => ({
    title,
    relation,
    dates: sessions.map(({ date }) => date?.slice(5)),
    prices: prices.map(({ amountEur }) => amountEur),
  }))

const JOURNEY = { relation: 'multi-day', dates: ['10-17', '10-18', '10-19'] }
const EVENING = { relation: 'single', dates: ['09-24'] }

test.each([
  ['De reis is van 17 tot en met 19 oktober.', 'Op 24 september is er om 20 uur een informatieavond.'],
  ['Van 17 t/m 19 oktober gaan we naar Gent.', 'Wie twijfelt komt op 24 september naar de infoavond.'],
  [
    'We reizen van 17 t/m 19 oktober.',
    'Vooraf is er op 24 september om 20 uur een voorlichtingsavond via Zoom.',
  ],
  ['We reizen van 17 t/m 19 oktober.', 'De voorbespreking is op 24 september om 20 uur in De Kei.'],
])('what tells of a journey is no day of it: %s %s', (journey, evening) => {
  const price = 'De kosten van de reis zijn € 200.'
  expect(eventsOf(`${journey} ${evening} ${price}`)).toMatchObject([{ ...JOURNEY, prices: [200] }, EVENING])
  expect(eventsOf(`${evening} ${journey} ${price}`)).toMatchObject([EVENING, { ...JOURNEY, prices: [200] }])
})

test('the journey that an evening tells of makes no day of the evening', () => {
  const said = 'Op 24 september is er een informatieavond over onze reis naar Gent'
  for (const days of ['van 17 t/m 19 oktober', '(17 t/m 19 oktober)'])
    expect(eventsOf(`${said} ${days}.`, 'Informatieavond')).toMatchObject([EVENING])
})

test.each([
  ['Op 24 september is er een infoavond over de cursus, op 26 september ook.', ['09-24', '09-26']],
  [
    'Op 24 september is er een informatieavond in De Kei. Op 26 september is er een in De Brug.',
    ['09-24', '09-26'],
  ],
  ['Op 24 september is er een infoavond over de reis en op 26 september over het kamp.', ['09-24', '09-26']],
])('evenings that all tell of something stay together: %s', (text, dates) => {
  expect(eventsOf(text, 'Informatieavonden')).toMatchObject([{ dates }])
})

test('"het kost niks" is free, whatever else the sentence says', () => {
  const text =
    'Op 24 september om 20 uur tekenen we in De Kei. Aanmelden hoeft niet en het kost niks, je drankje wel.'
  expect(eventsOf(text, 'Tekenen')).toMatchObject([{ prices: [0] }])
})
