import { datesOf, read } from './reading'

const movesIn = (text: string) => {
  const { kind, events } = read(text)
  return { kind, from: events[0]?.movedFrom, to: events[0]?.sessions.map(({ date }) => date) }
}

test.each([
  [
    'Het spijt ons dat de quiz van 31 augustus niet kon doorgaan. De quiz wordt ingehaald op maandag 7 oktober.',
  ],
  ['De lezing van 31 augustus ging niet door vanwege storm. We halen hem in op 7 oktober.'],
  ['De wandeling van zaterdag 31 augustus viel in het water. Herkansing: maandag 7 oktober.'],
  ['Door de storm kon het tuinfeest op 31 augustus niet plaatsvinden; we vieren het nu op 7 oktober.'],
])('what could not be held is held later: %s', (text) => {
  expect(movesIn(text)).toEqual({ kind: 'date-move', from: ['2024-08-31'], to: ['2024-10-07'] })
})

test('a day given up again is no longer one', () => {
  expect(
    movesIn(
      'De reünie werd eerst verschoven naar 5 oktober. Ook die datum gaat niet door. We hopen elkaar op 12 april 2025 te zien.',
    ),
  ).toEqual({ kind: 'date-move', from: ['2024-10-05'], to: ['2025-04-12'] })
  expect(read('De lezing is verschoven naar dinsdag 8 oktober. Die dag vervalt nu ook.').kind).toBe(
    'cancellation',
  )
})

test.each([
  ['Geen zomerborrel vrijdag 20 september\n\nEr was weinig animo.'],
  ['Dit jaar geen kerstmarkt op 20 september'],
  ['Geen excursie op 20 september\n\nDe excursie die voor 20 september op het programma stond vervalt.'],
])('there will be none: %s', (text) => {
  const { kind, events } = read(text)
  expect(kind).toBe('cancellation')
  expect(events[0]?.sessions).toMatchObject([{ date: '2024-09-20', status: 'cancelled' }])
})

test.each([
  ['Geen zin om te koken? Op 14 december is er een eettafel in De Hoek.'],
  ['Nog geen plannen voor zaterdag 14 december? Kom naar de kerstmarkt.'],
  ['De cursus op maandag is vervallen. Vanaf 14 december start een nieuwe cursus om 14.00 uur.'],
])('and what begins is not off: %s', (text) => {
  const { kind, events } = read(text)
  expect(kind).toBe('new-event')
  expect(events[0]?.sessions).toMatchObject([{ date: '2024-12-14', status: 'planned' }])
})

test.each([
  ['Start kaartverkoop: 1 december.'],
  ['Kaarten zijn verkrijgbaar vanaf 1 december.'],
  ['De voorverkoop begint op 1 december.'],
  ['De kaartverkoop gaat op 1 december van start.'],
  ['Op zondag 1 december om 10.00 uur start de ticketverkoop.'],
  ['Vanaf 1 december zijn de kaarten te koop bij de boekhandel.'],
  ['Vanaf 1 december is dat officieel.'],
])('a sale that begins, or a fact, is no session: %s', (said) => {
  expect(datesOf(`Concert op 11 januari 2025 in de kerk. ${said}`)).toEqual(['2025-01-11'])
})

test('a sale of plants is one', () => {
  expect(datesOf('De plantenverkoop begint op zaterdag 5 oktober om 10.00 uur in de schuur.')).toEqual([
    '2024-10-05',
  ])
})

const pricesIn = (said: string) =>
  read(`Concert op 5 oktober om 20.00 uur. ${said}`).events[0]?.prices.map(({ amountEur }) => amountEur)

test.each([
  ['Entree 7.50, kinderen 4.00.', [7.5, 4]],
  ['Toegang 12.50, leden 10.00.', [12.5, 10]],
  ['Kaarten 7,50 aan de zaal, voorverkoop 6,50.', [7.5, 6.5]],
  ['Toegang vanaf 19.30, leden iets eerder.', []],
  ['Deelname kost 3 euro. Wie meedoet krijgt een gratis speldje.', [3]],
  ['Deelname kost 3 euro, inclusief een gratis consumptie.', [3]],
  ['Leden krijgen gratis toegang.', [0]],
  ['Deelname 10 euro, ter plaatse 2 euro toeslag.', [10]],
  ['Meedoen kost 6 euro. Aan de start is het 2 euro per persoon meer.', [6]],
  ['Met een Davidsfonds-kaart betaal je 8 euro.', [8]],
])('what it costs, and not what comes with it: %s', (said, prices) => {
  expect(pricesIn(said)).toEqual(prices)
  expect(read(`Concert op 5 oktober om 20.00 uur. ${said}`).events[0]?.sessions[0]?.start).toBe('20:00')
})

test('a gathering without a day is told by its hour and its list', () => {
  const { kind, events } = read(
    'Wie de dorpspomp nog kent, weet wie hem bouwde en waar hij stond. Deze uiteenzetting gaat door in zaal De Bron te Lier om 20 uur. Vooraf inschrijven is nodig tot 20 oktober.',
  )
  expect(kind).toBe('new-event')
  expect(events[0]).toMatchObject({
    sessions: [{ date: null, start: '20:00' }],
    registration: { deadline: '2024-10-20' },
  })
})

test('a day that is closed with drinks, and what follows those', () => {
  const { events } = read(
    'De fietsdag is op donderdag 10 oktober. We beginnen om 10.00 uur. De middag wordt om 16.00 afgerond met een hapje en vanaf 17.30 is er een maaltijd.',
  )
  expect(events[0]?.sessions[0]).toMatchObject({ start: '10:00', end: '16:00' })
})

test.each([
  'De lezing van 19 maart werd verplaatst naar 3 oktober. We hebben nu besloten alles te annuleren.',
  'De lezing van 19 maart was verzet naar 3 oktober. Helaas moeten we ook die avond annuleren.',
  'De lezing werd verplaatst naar 3 oktober, maar ook dan kan ze niet doorgaan.',
  'De lezing van 19 maart was verplaatst naar 3 oktober, maar ook die datum vervalt.',
  'Lezing afgelast\n\nDe lezing zou op 19 maart zijn. Ze werd verplaatst naar 3 oktober, maar dat is onzeker. Het bestuur heeft nu beslist ze te annuleren.',
  'Wij hadden de lezing verschoven naar 3 oktober. We hebben nu besloten de lezing af te gelasten.',
])('%s: the day that it had moved to is off', (text) => {
  const { kind, events } = read(text)
  expect(kind).toBe('cancellation')
  expect(events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`))).toEqual([
    '2024-10-03 cancelled',
  ])
})

test.each([
  'De lezing van 19 september werd verplaatst naar 3 oktober. De excursie gaat niet door.',
  'De lezing van 19 september kon niet doorgaan en werd verplaatst naar 3 oktober. Meld je aan, want vorig jaar ging ze niet door.',
  'De lezing van 19 september werd afgelast en is nu verplaatst naar 3 oktober. De koffie vooraf vervalt.',
])('%s: the new day stands', (text) => {
  expect(movesIn(text)).toEqual({ kind: 'date-move', from: ['2024-09-19'], to: ['2024-10-03'] })
})

test.each([
  'De ledendag van 22 augustus hebben wij moeten afblazen. Nu is het plan om die op 19 oktober te houden.',
  'De ledendag van 22 augustus kon niet doorgaan. Wij hebben die gepland op 19 oktober.',
  'De ledendag van 22 augustus hebben wij moeten annuleren. We houden hem alsnog op 19 oktober.',
  'De ledendag van 22 augustus ging niet door. Nu organiseren we hem op 19 oktober.',
])('%s: it has moved', (text) => {
  expect(movesIn(text)).toEqual({ kind: 'date-move', from: ['2024-08-22'], to: ['2024-10-19'] })
})
