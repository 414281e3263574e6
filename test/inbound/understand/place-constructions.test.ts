import { read } from './reading'

const placesIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) => sessions.map(({ venue, address }) => [venue, address]))

test.each([
  ['De avond is op 8 oktober om 20.00 uur. Locatie: Kasteel De Poort te Zeist.', 'Kasteel De Poort', 'Zeist'],
  ['De avond is op 8 oktober om 20.00 uur. Plaats: De Kei in Zeist!', 'De Kei', 'Zeist'],
  [
    'Beide avonden, 10 en 17 oktober om 20.00 uur, gaan door.\n\nDe lessen zijn zoals afgesproken in Steunpunt De Brug, Molenweg 3 in Zeist.',
    'Steunpunt De Brug',
    'Molenweg 3, Zeist',
  ],
  [
    'Op zaterdag 5 oktober is de kerk open.\n\nDe Nicolaaskerk staat aan de Brink in Zeist.',
    'Nicolaaskerk',
    'Brink, Zeist',
  ],
  [
    'Zaterdag 5 oktober fietsen we langs de molens. We vertrekken om 10.30 uur bij het station.',
    'station',
    null,
  ],
  [
    'Op 8 oktober is er een congres in de ruime, historische Spiegelzaal van Huize Vos (Lange Laan 15).',
    'Spiegelzaal van Huize Vos',
    'Lange Laan 15',
  ],
  [
    'De avond is op dinsdag 8 oktober om 19.00 uur in de aula van basisschool De Vlinder, Lindelaan 8.',
    'aula van basisschool De Vlinder',
    'Lindelaan 8',
  ],
  [
    'U bent op 8 oktober om 14.00 uur welkom in buurthuis De Kade aan de Beukenlaan 17 in Zeist.',
    'buurthuis De Kade',
    'Beukenlaan 17, Zeist',
  ],
  [
    'Open dag\n\nzaterdag 5 oktober van 14 tot 18 uur\n\nOude pastorij, Kerkplein 2, Zeist',
    'Oude pastorij',
    'Kerkplein 2, Zeist',
  ],
  ['Op donderdag 10 oktober 2024 is onze Najaarsdag in Zeist.', null, 'Zeist'],
  [
    'Vrijdag 11 oktober houden wij het jaarcongres bij 1840 Congrescentrum te ‘s Hertogenbosch.',
    '1840 Congrescentrum',
    '‘s Hertogenbosch',
  ],
  ['De vereniging komt op vrijdag 11 oktober bijeen in gastgemeente Oudewater.', null, 'Oudewater'],
  [
    'Open avond op dinsdag 8 oktober om 19.30 uur. Repetitielokaal is de Suite van de Oude Kerk.',
    'Suite van de Oude Kerk',
    null,
  ],
  ['Heemdag op zaterdag 5 oktober\n\nVoormiddag – OC De Linde – 10u', 'OC De Linde', null],
  ['Gouwdag op zaterdag 5 oktober\n\nAdres          Vinkenlaan 212', null, 'Vinkenlaan 212'],
  [
    'Cursus in drie avonden\n\nDinsdag 8 oktober om 20 uur\n\nDe lessen worden gegeven in:\nHet Bruine Huis\nLinnenlaan 21\nZeist',
    'Het Bruine Huis',
    'Linnenlaan 21, Zeist',
  ],
])('the place is read: %s', (text, venue, address) => {
  const places = placesIn(text)
  expect(places.length).toBeGreaterThan(0)
  for (const place of places) expect(place).toEqual([venue, address])
})

test.each([
  ['Borrel op vrijdag 11 oktober, 17.00 uur. Geef even door of je komt, dat kan bij Wilma in de winkel.'],
  [
    'Let op: Jaarvergadering naar 11 oktober\n\nDe jaarvergadering van 4 oktober verplaatsen we naar 11 oktober.',
  ],
  ['Plaats: donderdag 10 oktober 2024 is onze Najaarsdag'],
  ['Lezingen\n\n8 oktober: De boeren in Salland, door A. Vos\n15 oktober: Kaas, door B. Mos'],
  ['Op dinsdag 8 oktober is de vergadering. Bij regen wijken we uit naar sporthal De Wissel.'],
  ['Op dinsdag 8 oktober spreekt Ria Vos, onderzoeker Taal aan de Hogeschool in Utrecht.'],
  ['Op verschillende plekken in Noord-Nederland zijn in het najaar avonden, de eerste op 8 oktober.'],
])('what is no place is not made one: %s', (text) => {
  for (const place of placesIn(text)) expect(place).toEqual([null, null])
})

test('a place for all evenings holds for each of the list', () => {
  expect(
    placesIn(
      'Alle lezingen zijn op dinsdag in De Zonnebloem en beginnen om 20.00 uur.\n\n8 oktober: De boeren in Salland, door A. Vos\n15 oktober: Kaas, door B. Mos',
    ),
  ).toEqual([
    ['De Zonnebloem', null],
    ['De Zonnebloem', null],
  ])
})

test('at home by video or in the hall is both', () => {
  const [event] = read(
    'De vergadering is op 9 oktober om 20.00 uur. Meedoen kan in dorpshuis De Brug, Kerkweg 8, of thuis via Teams.',
  ).events
  expect(event?.sessions[0]).toMatchObject({ mode: 'hybrid', venue: 'dorpshuis De Brug' })
})

test('what an online session says of itself says nothing of the others', () => {
  const sessions = read(
    'Studiedagen\n\nGent: dinsdag 8 oktober 2024, De Bolder, Vaartkant 2\nHasselt: online, maandag 14 oktober 2024',
  ).events.flatMap((event) => event.sessions)
  expect(sessions.map(({ mode }) => mode)).toEqual(['on-site', 'online'])
})

test('towns beside dates in a sentence belong each to its own date', () => {
  expect(
    placesIn(
      'De werksessies zijn in Assen (dinsdag 8 oktober 2024), Zwolle (donderdag 10 oktober 2024) en Arnhem (dinsdag 15 oktober 2024).',
    ).map(([, address]) => address),
  ).toEqual(['Assen', 'Zwolle', 'Arnhem'])
})

test.each([
  [
    'Op maandag 16 september (dorpshuis De Klok) en woensdag 18 september (dorpshuis Het Baken) is er een avond over zonnepanelen.',
    [
      ['dorpshuis De Klok', null],
      ['dorpshuis Het Baken', null],
    ],
  ],
  ['De studiedag is op donderdag 3 oktober in het KCZ.', [['KCZ', null]]],
  ['Op vrijdag 4 oktober is de opening in Slot Waterburg.', [['Slot Waterburg', null]]],
  [
    'De nieuwe datum van de ledenvergadering is 8 oktober.\n\nMet vriendelijke groet,\n\nPieter Molen, voorzitter',
    [[null, null]],
  ],
])('each session has the place said of it, and none that is said of something else: %s', (text, places) => {
  expect(placesIn(text)).toEqual(places)
})

test.each([
  [
    'De vakdag zal plaatsvinden bij Ketelhal Art and Event Park in Zaandam.',
    'Ketelhal Art and Event Park',
    'Zaandam',
  ],
  ['De locatie blijft Congrescentrum De Harmonie in Zaandam.', 'Congrescentrum De Harmonie', 'Zaandam'],
  ['De locatie is opnieuw Congrescentrum De Harmonie in Zaandam.', 'Congrescentrum De Harmonie', 'Zaandam'],
])('%s', (said, venue, address) => {
  expect(placesIn(`Op 11 november is de vakdag. ${said}`)).toEqual([[venue, address]])
})

test.each([
  '15.00 uur: Openingslezing door Els Bos (Universiteit Zeist)',
  '• 15.00 - 15.45 uur: Lezing door dr. Els van den Bos (Hogeschool Zeist)',
  'Met een lezing van Els Bos (Museum De Kolk).',
  'Sprekers: Jan Prins (Gemeente Zeist) en Els Bos (Provincie Utrecht).',
])('%s: where a speaker works', (said) => {
  expect(placesIn(`Op 11 november is de vakdag voor leraren.\n\nProgramma\n${said}`)).toEqual([[null, null]])
})

test('a region in brackets behind the date is not the hall below it', () => {
  const { events } = read(
    'Avonden voor boeren\n\n8 oktober 2024 (Voorne-Putten)\n\nLoods Piet Kramer, Kadeweg 9, 1234 AB Hellevoetsluis.\nAanvang: 19.30 uur.\n\n10 oktober 2024 (Goeree-Overflakkee)\n\nRoggewei, Molenpad 3, 1234 CD Middelharnis.\nAanvang: 19.30 uur.',
  )
  expect(events.flatMap(({ sessions }) => sessions.map(({ venue }) => venue))).toEqual([
    'Loods Piet Kramer',
    'Roggewei',
  ])
})

test.each(['Deelnemers aan en organisatoren van wedstrijden', 'Welkomstwoord', 'Sectoren en factoren'])(
  'no hall: %s',
  (line) => {
    const { events } = read(`Congres 9 oktober 2024\n\nVoor wie?\n\n• ${line}\n• Ondernemers`)
    expect(events[0]?.sessions[0]).toMatchObject({ venue: null, address: null })
  },
)

test.each([
  ['Plaats: Dorpshuis De Brink, Kerkweg 8 te Lutjedorp', 'Dorpshuis De Brink', 'Kerkweg 8, Lutjedorp'],
  ['We zijn in Dorpshuis De Brink, Kerkweg 8 in Lutjedorp.', 'Dorpshuis De Brink', 'Kerkweg 8, Lutjedorp'],
  ['Plaats: Zeist, De Kei, Molenlaan 11', 'De Kei', 'Molenlaan 11, Zeist'],
  ['Waar? Zeist, Molenlaan 11 (zaal 2.14)', 'zaal 2.14', 'Zeist, Molenlaan 11'],
  ['We zijn in De Poort aan de Molenweg in Zeist.', 'De Poort', 'Molenweg, Zeist'],
  ['We komen bij elkaar in De Poort, Molenweg, Zeist.', 'De Poort', 'Molenweg, Zeist'],
  ['Kom naar Café De Hoek, Markt 3, Zeist.', 'Café De Hoek', 'Markt 3, Zeist'],
  ['We zijn in De Graanbeurs in Zeist (Molenlaan 11).', 'De Graanbeurs', 'Zeist, Molenlaan 11'],
])('a house, its street and its town, in any order: %s', (where, venue, address) => {
  expect(placesIn(`De avond is op 8 oktober om 20.00 uur.\n\n${where}`)).toEqual([[venue, address]])
})

test.each([
  ['We zijn in zaal 3 van De Kei.', 'zaal 3 van De Kei'],
  ['We zijn in De Hof te Rode.', 'De Hof te Rode'],
])('a name that only looks like a street with its town: %s', (where, venue) => {
  expect(placesIn(`De avond is op 8 oktober om 20.00 uur.\n\n${where}`)).toEqual([[venue, null]])
})
