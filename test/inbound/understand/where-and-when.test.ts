import { read } from './reading'

const sessionsIn = (text: string) => read(text).events.flatMap(({ sessions }) => sessions)
const placesIn = (text: string) =>
  sessionsIn(text).map(({ venue, address }) => [venue, address].filter((part) => part !== null).join(', '))
const timesIn = (text: string) => sessionsIn(text).map(({ start, end }) => [start, end])
const programmeIn = (text: string) =>
  read(text).events.flatMap(({ programme }) => programme.map(({ time }) => time))

test.each([
  [
    'a sentence about all lessons',
    'De lessen zijn alle op maandag van 19.30 tot 21.30 uur in wijkhuis De Loods te Venray.\n7 oktober | Kleur |\n14 oktober | Verval van de stad. Opkomst van het dorp |',
    ['wijkhuis De Loods, Venray', 'wijkhuis De Loods, Venray'],
  ],
  [
    'a place of its own in capitals',
    'De lezingen zijn in Huis Welgelegen, Lange Dreef 4.\n\nA. Vos - Turf\nLezing, dinsdag 8 oktober 2024 IN DE SCHAKEL, aanvang 14.00 uur\n\nOver veen.\n\nB. Mos - Klei\nLezing, dinsdag 12 november 2024, aanvang 20.00 uur\n\nOver dijken.',
    ['DE SCHAKEL', 'Huis Welgelegen, Lange Dreef 4'],
  ],
  [
    'a room of a school',
    'Iedere les is om 19.15 uur in lokaal 4 van het Sint-Jozefcollege, Nieuwstraat 20 te Aalst.\n\n2 oktober en 9 oktober.',
    [
      'lokaal 4 van het Sint-Jozefcollege, Nieuwstraat 20, Aalst',
      'lokaal 4 van het Sint-Jozefcollege, Nieuwstraat 20, Aalst',
    ],
  ],
])('the sessions are where the text says once: %s', (_, text, places) => {
  expect(placesIn(text)).toEqual(places)
})

test('an open day elsewhere has neither the place nor the hour of the evenings', () => {
  const sessions = sessionsIn(
    'Tenzij anders aangegeven zijn de avonden in De Ontmoeting, Molenstraat 2 in Raalte, aanvang 20.00 uur.\n\nDinsdag 8 oktober 2024: Jan Vos over wallen\n\nMet beelden.\n\nZaterdag 12 oktober 2024: Open dag in de Plaskerk\n\nIedereen mag kijken.',
  )
  expect(sessions.map(({ start, venue }) => [start, venue])).toEqual([
    ['20:00', 'De Ontmoeting'],
    [null, 'Plaskerk'],
  ])
})

test.each([
  [
    'Dagtocht naar Antwerpen\n\nZaterdag 12 oktober\n\n- Vertrek bij sporthal De Wissel in Goes om 8.00 uur.\n- Vertrek bij het station in Kapelle om 8.20 uur.',
    'Antwerpen',
  ],
  [
    'Wandeling op zondag 13 oktober. Vertrek om 10 uur vanaf de parkeerplaats aan de Heideweg.',
    'parkeerplaats, Heideweg',
  ],
  ['Op 12 oktober is de studiedag in het st. Jozefziekenhuis te Deventer.', 'st. Jozefziekenhuis, Deventer'],
  [
    'Op 9 oktober komen we samen in Café De Engel, Turfkade N.Z. 14-16 te Assen.',
    'Café De Engel, Turfkade N.Z. 14-16, Assen',
  ],
  ['Stiltedag in Heeswijk\n\nEen dag zonder woorden.\n\nDatum zaterdag 12 oktober 2024', 'Heeswijk'],
  [
    'Op 12 oktober is er een open dag in het museum in Boxtel. Je vindt museum De Oude Spil in de Kapelstraat in Boxtel.',
    'museum De Oude Spil, Kapelstraat, Boxtel',
  ],
  ['Het netwerk Kerken in Beweging organiseert op 10 oktober om 20.00 uur een gespreksavond.', ''],
  [
    'Op 10 oktober komen we om 20.00 uur bij elkaar in De Stal, Kerkweg 3 in Baarn.',
    'De Stal, Kerkweg 3, Baarn',
  ],
  ['Op 10 oktober om 20.00 uur komt de kring bij elkaar bij Het Anker.', 'Het Anker'],
])('where it is: %s', (text, place) => {
  expect(placesIn(text)).toEqual([place])
})

test.each([
  [
    'De avond van 9 oktober begint om 18.15 uur. Het einde van het officiële deel is 22.30 uur.',
    '18:15',
    '22:30',
  ],
  [
    'Op 10 oktober in De Hoek. Aanvang 13.00, eind 17.00 uur. Wie wil eet mee, van 17.00 tot 18.30 uur.',
    '13:00',
    '17:00',
  ],
  [
    'De vergadering van 12 oktober begint om 14.00 uur.\n\nNa de vergadering zien we de tentoonstelling. Dit onderdeel duurt van 15.30 tot 16.30 uur.',
    '14:00',
    null,
  ],
  [
    'Vakdag op 10 oktober 2024. In de namiddag bezoeken we bedrijven.\n\nProgramma\n\n9u15-9u45: Onthaal\n\n9u45-12u30: Lezingen',
    '09:15',
    null,
  ],
])('the hours of the whole, not of a part: %s', (text, start, end) => {
  expect(timesIn(text)).toEqual([[start, end]])
})

test('each list of dates closes with its own hour', () => {
  expect(
    timesIn(
      'De leesgroep:\n3 oktober\n7 november\nWe beginnen steeds om 14.00 uur.\n\nDe schrijfgroep:\n8 oktober\n12 november\nAanvang is steeds 19.45 uur.',
    ).map(([start]) => start),
  ).toEqual(['14:00', '14:00', '19:45', '19:45'])
})

test('a day that is held twice has its programme twice', () => {
  const text =
    'De vakdag is er twee keer: op 8 oktober in Gent en op 15 oktober in Hasselt.\n\nProgramma\n9.15 u.Onthaal\n9.45 u.Welkom\n16.00 u.Einde'
  expect(timesIn(text)).toEqual([
    ['09:15', '16:00'],
    ['09:15', '16:00'],
  ])
})

test.each([
  [
    'clauses with the time before or behind',
    'De excursie naar Breda is op 12 oktober.\n\nHet programma: vertrek vanaf het plein om 9.00 uur; 10.15 ontvangst met koffie. Stadswandeling; 12.45 lunch. Vertrek naar huis om 16.30u. Terug om 17.45u.',
    ['09:00', '10:15', '12:45', '16:30', '17:45'],
  ],
  [
    'names above their times',
    'Symposium op 10 oktober 2024.\n\nProgramma\nOntvangst\n12.30 uur\nOpening\n13.00 uur\nSluiting\n16.30 uur',
    ['12:30', '13:00', '16:30'],
  ],
  [
    'an empty cell between time and item',
    'Studiedag op 12 oktober 2024\nPROGRAMMA\n09u30 |\nOnthaal |\n13u30 |\n|\nWerkgroepen\n|\n15u40 |\nSlotdrink |',
    ['09:30', '13:30', '15:40'],
  ],
])('a programme: %s', (_, text, times) => {
  expect(programmeIn(text)).toEqual(times)
})

test('days that the subject names too are held once, and are no house numbers', () => {
  const body =
    'Van donderdag 10 t/m zondag 13 oktober gaan we naar Zeist. We verzamelen donderdag om 6.45 uur op het station, bij de piano; de trein vertrekt om 7.10 uur.'
  const { events } = read(body, undefined, 'Bezoek aan Zeist 10-13 oktober')
  const sessions = events.flatMap((event) => event.sessions)
  expect(sessions.map(({ date }) => date)).toEqual(['2024-10-10', '2024-10-11', '2024-10-12', '2024-10-13'])
  expect(sessions.some(({ address }) => address?.includes('10-13'))).toBe(false)
})
