import { read } from './reading'

/** Of each date, in order, where it is. */
const placesByDate = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, venue, address }) => [date?.slice(5), venue ?? address]),
  )

const under = (place: string, ...dates: readonly string[]) => dates.map((date) => [date, place])

test.each([
  [
    'a line above its dates',
    'Herfstlezingen\n\nDorpshuis De Brink\n3 oktober, 20.00 uur: De egel\n10 oktober, 20.00 uur: De das\n\nBuurthuis Het Anker\n17 oktober, 20.00 uur: De uil\n24 oktober, 20.00 uur: De vos',
    [...under('Dorpshuis De Brink', '10-03', '10-10'), ...under('Buurthuis Het Anker', '10-17', '10-24')],
  ],
  [
    'a head with a colon',
    'De cursus breien wordt op twee plaatsen gegeven.\n\nBibliotheek De Letter:\n- dinsdag 8 oktober\n- dinsdag 15 oktober\n\nBibliotheek Het Boek:\n- woensdag 9 oktober\n- woensdag 16 oktober',
    [
      ['10-08', 'Bibliotheek De Letter'],
      ['10-09', 'Bibliotheek Het Boek'],
      ['10-15', 'Bibliotheek De Letter'],
      ['10-16', 'Bibliotheek Het Boek'],
    ],
  ],
  [
    'a street behind a comma',
    'Inloopavonden over de nieuwe wijk\n\nDe Schakel, Lindelaan 4, Zeist\nmaandag 7 oktober\nmaandag 14 oktober\n\nHet Kompas, Havenstraat 12, Zeist\nmaandag 21 oktober\nmaandag 28 oktober',
    [...under('De Schakel', '10-07', '10-14'), ...under('Het Kompas', '10-21', '10-28')],
  ],
  [
    'a column that a place heads',
    'Open repetities\n\nDorpshuis De Brink | Buurthuis Het Anker\n3 oktober | 17 oktober\n10 oktober | 24 oktober',
    [...under('Dorpshuis De Brink', '10-03', '10-10'), ...under('Buurthuis Het Anker', '10-17', '10-24')],
  ],
  [
    'a bold head',
    'Workshops wilgen vlechten\n\n**Kasteel Rozenburg, Slotlaan 1**\n\n* zaterdag 5 oktober, 10 tot 12 uur\n* zaterdag 12 oktober, 10 tot 12 uur\n\n**Molen De Hoop, Molenweg 9**\n\n* zaterdag 19 oktober, 10 tot 12 uur\n* zaterdag 26 oktober, 10 tot 12 uur',
    [...under('Kasteel Rozenburg', '10-05', '10-12'), ...under('Molen De Hoop', '10-19', '10-26')],
  ],
  [
    'a place and its dates in one line',
    'Spreekuren van de huurdersvereniging\n\nWijkcentrum De Kolk: di 8, 15 en 22 oktober\nWijkcentrum De Vaart: do 10, 17 en 24 oktober',
    [
      ['10-08', 'Wijkcentrum De Kolk'],
      ['10-10', 'Wijkcentrum De Vaart'],
      ['10-15', 'Wijkcentrum De Kolk'],
      ['10-17', 'Wijkcentrum De Vaart'],
      ['10-22', 'Wijkcentrum De Kolk'],
      ['10-24', 'Wijkcentrum De Vaart'],
    ],
  ],
  [
    'dates behind the word "data"',
    'Vogels tellen\n\nGebied één ligt bij Oud Wulperveld. Verzamelen op de Hazelaarsweg, naast de brug. Data: 3/10, 17/10, 31/10.\n\nGebied twee ligt in Lindonk. Kom langs De Kromme Dreef. Data: 10/10, 24/10, 7/11.',
    [
      ['10-03', 'Hazelaarsweg'],
      ['10-10', 'Lindonk'],
      ['10-17', 'Hazelaarsweg'],
      ['10-24', 'Lindonk'],
      ['10-31', 'Hazelaarsweg'],
      ['11-07', 'Lindonk'],
    ],
  ],
  [
    'a head above two lists',
    'Koorproject in twee steden\n\nSint-Jozefkerk, Zeist\nRepetities:\n- 7 oktober\n- 14 oktober\nConcerten:\n- 19 oktober\n- 20 oktober\n\nLutherse kerk, Utrecht\nRepetities:\n- 28 oktober\n- 4 november\nConcerten:\n- 9 november\n- 10 november',
    [
      ...under('Sint-Jozefkerk', '10-07', '10-14', '10-19', '10-20'),
      ...under('Lutherse kerk', '10-28', '11-04', '11-09', '11-10'),
    ],
  ],
  [
    'a place below its dates',
    'Lessen reanimatie\n\nmaandag 7 oktober\nmaandag 14 oktober\nLocatie: sporthal De Wissel\n\nmaandag 4 november\nmaandag 11 november\nLocatie: buurthuis De Kade',
    [...under('sporthal De Wissel', '10-07', '10-14'), ...under('buurthuis De Kade', '11-04', '11-11')],
  ],
  [
    'a Flemish parish hall',
    'Kookavonden najaar\n\nParochiecentrum Onze-Lieve-Vrouw, Kerkplein 3, Melle\nmaandag 7 oktober om 19u30\nmaandag 14 oktober om 19u30\n\nOC De Linde, Dorp 12, Heusden\nmaandag 21 oktober om 19u30\nmaandag 28 oktober om 19u30',
    [
      ...under('Parochiecentrum Onze-Lieve-Vrouw', '10-07', '10-14'),
      ...under('OC De Linde', '10-21', '10-28'),
    ],
  ],
])('a place governs its dates until the next: %s', (_layout, text, places) => {
  expect(placesByDate(text)).toEqual(places)
})

test('a place below each date is that of the date above it, also under a title that could be a place', () => {
  expect(
    placesByDate(
      'Heemhuis Oud Zeist\n\nVrijdag 4 oktober\nDe kroniek, door Els Vos\nPlaats: zaal De Brug\n\nVrijdag 11 oktober\nOogstmarkt\nPlaats: buurthuis De Kade\n\nVrijdag 18 oktober\nDe molens, door Jan Bos\nPlaats: zaal De Brug',
    ),
  ).toEqual([
    ['10-04', 'zaal De Brug'],
    ['10-11', 'buurthuis De Kade'],
    ['10-18', 'zaal De Brug'],
  ])
})

test.each([
  [
    'the last line',
    'Zomerschool\n\n• Dinsdag 1 oktober 10.00 uur – Els Bos – Een beeld van het fort bij Bunnik\n  Het fort had verschillende taken in de driehonderd jaren van zijn bestaan. Zie hoe het was.\n  Torentheater\n• Woensdag 2 oktober 14.00 uur – Henk Mos – Het Meerpark Zeist\n  Van weiland naar park in vier stappen.\n  Torentheater\n• Donderdag 3 oktober 19.30 uur – Jan van Dam – Algoritmen\n  De lezing gaat niet alleen over techniek.\n  Walkerkkapel',
    [...under('Torentheater', '10-01', '10-02'), ['10-03', 'Walkerkkapel']],
  ],
  [
    'the last line, with blank lines between',
    'Agenda\n\nDinsdag 1 oktober\n\nLezing over de dijken in Zeeland\n\nDorpshuis De Kei\n\nDinsdag 8 oktober\n\nQuiz\n\nDe Spil\n\nDinsdag 15 oktober\nWandeling langs de Vecht, neem een kijker mee\nMolen De Hoop',
    [
      ['10-01', 'Dorpshuis De Kei'],
      ['10-08', 'De Spil'],
      ['10-15', 'Molen De Hoop'],
    ],
  ],
  [
    'the first line',
    'Agenda\n\nDinsdag 1 oktober om 20 uur\nDorpshuis De Kei\nEls Bos vertelt hoe de dijken in Zeeland zijn gelegd en wat er in de loop van de jaren aan is veranderd.\n\nDinsdag 8 oktober om 20 uur\nDe Spil\nQuiz met acht ronden.\nWie wint er dit jaar?\n\nDinsdag 15 oktober om 20 uur\nMolen De Hoop\nWandeling.',
    [
      ['10-01', 'Dorpshuis De Kei'],
      ['10-08', 'De Spil'],
      ['10-15', 'Molen De Hoop'],
    ],
  ],
])('below each date %s is the hall', (_layout, text, places) => {
  expect(placesByDate(text)).toEqual(places)
})

test('a day is where its programme begins, not where people go in its course', () => {
  expect(
    placesByDate(
      'Jubileum\n\nZaterdag 5 oktober: feestavond\n18.30 uur: verzamelen bij de feesttent aan de Dijkstraat\n19.00 uur: rondgang door de wijk\n20.00 uur: begin in de feesttent\n\nZondag 6 oktober: wedstrijden\n08.30 uur: verzamelen bij de feesttent aan de Dijkstraat\n09.00 uur: vertrek naar de Mariakerk\n09.30 uur: viering in de Mariakerk\n10.30 uur: bezoek aan museum De Spil\n12.30 uur: wedstrijden',
    ),
  ).toEqual(under('feesttent', '10-05', '10-06'))
  expect(
    placesByDate(
      'Open dag op zondag 6 oktober.\n12:15 | Torenbeklimming\n12:30 | Demonstratie\n13:20 | Excursie naar het Bronorgel\n16:00 | Sluiting',
    ),
  ).toEqual([['10-06', null]])
})

test.each([
  'Vanaf het najaar houden we maandelijkse dialectmiddagen in het Brinkhuus.\n\nDonderdag 3 oktober is de eerste bijeenkomst. De andere middagen zijn op 10 oktober en 14 november.',
  'In het najaar is er een reeks lezingen in het Brinkhuus.\n\nDonderdag 3 oktober spreekt Els Bos. De andere avonden zijn op 10 oktober en 14 november.',
  'Het toernooi is op donderdag 3 oktober, donderdag 10 oktober en donderdag 14 november.\n\nWe spelen drie ronden.\n\nDe ronden zijn als volgt verdeeld:\nDonderdag 3 oktober: ronde 1\nDonderdag 10 oktober: ronde 2\nDonderdag 14 november: ronde 3\n\nEr wordt gespeeld in twee groepen, op sterkte.\n\nSpeellokaal:\nBrinkhuus, IJsselkade 3, Arnhem.\n\nDe uitslagen gaan naar de NSBV.',
])('what is said of a run of them is of each: %s', (text) => {
  expect(placesByDate(text)).toEqual([
    ['10-03', 'Brinkhuus'],
    ['10-10', 'Brinkhuus'],
    ['11-14', 'Brinkhuus'],
  ])
})
