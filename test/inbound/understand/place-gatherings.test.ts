import { read } from './reading'

/** Of each date, in order, where it is. */
const places = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, venue, address }) => [date?.slice(5), venue, address]),
  )

test.each([
  [
    'a gathering and its church in one line',
    'Zondag 6 oktober\nConcert Oude Kapel in Zeist.\nNadere gegevens volgen.',
    [['10-06', 'Oude Kapel', 'Zeist']],
  ],
  [
    'a gathering and its town in a list',
    'Najaar\n\n5 oktober: Plantenruilbeurs Boxtel\n9 oktober: Lezing over mos\n2 november: Stekkenmarkt Vught',
    [
      ['10-05', null, 'Boxtel'],
      ['10-09', null, null],
      ['11-02', null, 'Vught'],
    ],
  ],
  [
    'a market that stands in streets',
    'Op zaterdag 5 oktober staan we met een kraam op de Najaarsmarkt op de Molenwal en Kerklaan in Heemstede.',
    [['10-05', 'Molenwal en Kerklaan', 'Heemstede']],
  ],
  [
    'a reception of somebody, with its street',
    'Op maandag 7 oktober delen we de vlag uit op de receptie van de gemeente Eemnes, Lindesingel 4, Eemnes, na 20 uur.',
    [['10-07', null, 'Lindesingel 4, Eemnes']],
  ],
  [
    'a festival in a hall',
    'Op 12 oktober bestaan we 50 jaar.\n\nHet programma van het Grote Bijenfestival in congrescentrum De Raat is rond.',
    [['10-12', 'congrescentrum De Raat', null]],
  ],
  [
    'a name that is also a word for a gathering',
    'Op zondag 6 oktober hopen we velen te zien in De Samenkomst.',
    [['10-06', 'De Samenkomst', null]],
  ],
  [
    'the town of those who hold it, which is no place',
    'Agenda vergadering van de kring Zeist op 8 oktober.',
    [['10-08', null, null]],
  ],
])('%s', (_, text, expected) => {
  expect(places(text)).toEqual(expected)
})

test.each([
  [
    'the first day of a run',
    'De cursus start vanaf dinsdag 8 oktober in Zutphen.\n\nWe lezen samen en praten na.\n\nData: 8 & 22 oktober, 5 november',
    [
      ['10-08', null, 'Zutphen'],
      ['10-22', null, 'Zutphen'],
      ['11-05', null, 'Zutphen'],
    ],
  ],
  [
    'a place that it cannot be in',
    'De lezing van dinsdag 8 oktober kan helaas niet doorgaan in het Witte Huis.',
    [['10-08', 'Witte Huis', null]],
  ],
  [
    'a place of one day in a sentence with another',
    'We bakken op dinsdag 8 oktober taart in De Gouden Oven en wandelen op zondag 13 oktober.',
    [
      ['10-08', 'De Gouden Oven', null],
      ['10-13', null, null],
    ],
  ],
  [
    'labels above days, with people below',
    'Lezingen in drie dorpen\n\nZEIST\nLocatie: Museum De Toren\n\n3 oktober\nEls Duinkerk, bioloog\n\n10 oktober\nJan Vos, conservator bij het Bosmuseum\n\nDOORN\n\nLocatie: NBC Doorn\n\n17 oktober\nPiet Mos, tuinman',
    [
      ['10-03', 'Museum De Toren', null],
      ['10-10', 'Museum De Toren', null],
      ['10-17', 'NBC', 'Doorn'],
    ],
  ],
  [
    'a day named in passing',
    'Dinsdag 8 oktober\nLezing\nEen kenner vertelt over zijn speurtocht in het bos; wie meer wil zien gaat op zondag 20 oktober mee naar landgoed De Moerlaar, want daar groeit het meeste.\nAanvang 20.00 uur: Vlinderzaal van het Natuurhuis\n\nDinsdag 12 november\nLezing\nAanvang 20.00 uur: Vlinderzaal van het Natuurhuis',
    [
      ['10-08', 'Vlinderzaal van het Natuurhuis', null],
      ['10-20', 'landgoed De Moerlaar', null],
      ['11-12', 'Vlinderzaal van het Natuurhuis', null],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(places(text).toSorted()).toEqual(expected)
})

test.each([
  [
    'a walk that goes into it',
    'Met een gids trekken we zondag 6 oktober de Hazeduinen in om vogels te zien.',
    'Hazeduinen',
  ],
  [
    'a building with a number',
    'Op dinsdag 8 oktober is er in Pand 12, de oude loods, een taalcafé.',
    'Pand 12',
  ],
  [
    'a car park along a road',
    'De excursie van zondag 6 oktober begint om 13.00 uur op de parkeerplaats langs de Berkenweg.',
    'parkeerplaats langs de Berkenweg',
  ],
])('%s', (_, text, venue) => {
  expect(places(text)[0]?.[1]).toBe(venue)
})

test.each([
  [
    'where a speaker works',
    '8 oktober\nStilte\n\nOver de inleider: vroeger pastoor in Zeist, nu schrijver in Leuven.',
  ],
  [
    'a society by its name',
    'Ook bij Femma Zonnebeke gaat het jaar weer van start. De wandeling is op dinsdag 8 oktober.',
  ],
  ['behind the scenes', 'Op woensdag 9 oktober kijken we achter de schermen van de kringloopwinkel.'],
])('no place: %s', (_, text) => {
  expect(places(text)[0]?.slice(1)).toEqual([null, null])
})

test('a street and what it is beside are written as they stand', () => {
  const [first] = places(
    'Wandeling op zondag 6 oktober\n\nAfspraak: Parking Eikenstraat 4 - kruispunt Molenweg',
  )
  expect(first?.[2]).toBe('Parking Eikenstraat 4 - kruispunt Molenweg')
})

test('who can answer digitally does not meet online', () => {
  const [session] =
    read(
      'Op dinsdag 8 oktober is de avond in De Viool aan de s-Gravenweg 50 in Hilversum.\n- Je kunt digitaal en anoniem reageren.',
    ).events[0]?.sessions ?? []
  expect([session?.mode, session?.venue]).toEqual(['on-site', 'De Viool'])
})
