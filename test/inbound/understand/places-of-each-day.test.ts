import { read } from './reading'

/** "10-17 De Kei, Assen": day and place of every session, in the order of the calendar. */
const placesIn = (text: string) =>
  read(text)
    .events.flatMap(({ sessions }) =>
      sessions.map(({ date, venue, address }) =>
        [date?.slice(5), [venue, address].filter(Boolean).join(', ')].join(' ').trim(),
      ),
    )
    .sort()

const TWO = ['10-17 De Kei', '10-24 De Schuur']

test.each([
  ['De cursus bijen houden is op 17 oktober in De Kei en op 24 oktober in De Schuur.', TWO],
  ['In De Kei zijn we op 17 oktober te vinden, in De Schuur op 24 oktober. Het gaat om een cursus.', TWO],
  ['De eerste avond, 17 oktober, vindt plaats in De Kei. De tweede avond, 24 oktober, is in De Schuur.', TWO],
  ['De ledenavonden zijn op 17 en 24 oktober. De eerste is in De Kei, de tweede in De Schuur.', TWO],
  ['Twee avonden over bijen: 17 oktober (De Kei) en 24 oktober (De Schuur).', TWO],
  [
    'De ledenavonden zijn op donderdag 17 oktober in De Kei, op donderdag 24 oktober in De Schuur en op 31 oktober weer in De Kei.',
    [...TWO, '10-31 De Kei'],
  ],
  [
    'De voorstelling speelt op donderdag 17 oktober om 20 uur in zaal De Kei te Aalst, vrijdag 18 oktober om 20 uur in GC De Ploeg te Ninove.',
    ['10-17 zaal De Kei, Aalst', '10-18 GC De Ploeg, Ninove'],
  ],
  ['Op 17 oktober komen we bijeen in De Kei, een week later in De Schuur.', ['10-17 De Kei']],
  [
    'De studiedag is op 17 oktober. ’s Ochtends zijn we in De Kei, Dorpsstraat 1 in Assen, ’s middags in De Schuur, Brink 2 in Rolde.',
    ['10-17 De Kei, Dorpsstraat 1, Assen'],
  ],
])('of several halls each day has its own: %s', (text, places) => {
  expect(placesIn(text)).toEqual(places)
})

const IN_KEI = 'De Kei, Dorpsstraat 1, Assen'

test.each([
  'Dat doen we in De Kei aan de Dorpsstraat 1 te Assen.',
  'De avond wordt gehouden in De Kei, Dorpsstraat 1 in Assen.',
  'Plaats van samenkomst is De Kei, Dorpsstraat 1 in Assen.',
  'Ditmaal zijn we te gast bij De Kei, Dorpsstraat 1 te Assen.',
  'Wij ontvangen u graag in De Kei, Dorpsstraat 1 te Assen.',
  'De locatie is dit keer De Kei, Dorpsstraat 1 in Assen.',
])('the place may be told away from its day: %s', (told) => {
  const text = `Op 17 oktober is de ledenavond. Er is ook een spreker. ${told}`
  expect(placesIn(text)).toEqual([`10-17 ${IN_KEI}`])
})

test.each([
  'De vorige avond werd gehouden in De Kei.',
  'Onze spreker werkt in De Kei te Assen.',
  'De spreker was te gast bij Radio Noord in Assen.',
  'Kaarten zijn te koop in De Kei te Assen.',
])('and something else is not that place: %s', (told) => {
  expect(placesIn(`Op 17 oktober is de ledenavond. ${told}`)).toEqual(['10-17'])
})

const under = (foot: string) =>
  `Programma\n\nLezing over bijen\n17 oktober, 20.00 uur\n\nFilm over vogels\n24 oktober, 20.00 uur\n\n${foot}`

test.each([
  'Alle avonden zijn in De Kei, Dorpsstraat 1 te Assen.',
  'Beide avonden vinden plaats in De Kei, Dorpsstraat 1 in Assen.',
  'Locatie voor alle activiteiten: De Kei, Dorpsstraat 1, Assen',
  'Waar? De Kei, Dorpsstraat 1 te Assen',
  'Plaats: De Kei, Dorpsstraat 1, Assen\nToegang: gratis',
  'Afspraak telkens in De Kei, Dorpsstraat 1 te Assen.',
])('what stands once below all events is the place of each: %s', (foot) => {
  expect(placesIn(under(foot))).toEqual([`10-17 ${IN_KEI}`, `10-24 ${IN_KEI}`])
})

test.each([
  ['Wandeling door het bos\n17 oktober, 10.00 uur\n\nLezing over vogels\n24 oktober, 20.00 uur', ''],
  ['Bingo\nOp 17 oktober om 14.00 uur spelen we.\n\nFilmavond\nOp 24 oktober om 20.00 uur is er film.', ''],
])('also where the events go by other names: %#', (events) => {
  const all = 'Alle activiteiten vinden plaats in De Kei te Assen.'
  const places = ['10-17 De Kei, Assen', '10-24 De Kei, Assen']
  expect(placesIn(`Agenda\n\n${events}\n\n${all}`)).toEqual(places)
  expect(placesIn(`Agenda\n${all}\n\n${events}`)).toEqual(places)
})

test.each([['Alle boeken zijn te koop in De Kei te Assen.', ['10-17', '10-24']]])(
  'not what is said of other things: %s',
  (foot, places) => {
    const events =
      'Lezing over bijen\n17 oktober, 20.00 uur\n\nCursus breien\n24 oktober, 20.00 uur\nVoor wie het leren wil.'
    expect(placesIn(`Agenda\n\n${events}\n\n${foot}`)).toEqual(places)
  },
)

test.each([
  [
    'Agenda\n\nBingo\nOp 17 oktober om 14.00 uur spelen we in De Schuur, Brink 2 te Rolde.\n\nFilmavond\nOp 24 oktober om 20.00 uur is er film.\n\nAlle activiteiten zijn in De Kei te Assen.',
    ['10-17 De Schuur, Brink 2, Rolde', '10-24 De Kei, Assen'],
  ],
  [
    'Programma\n\nLezing over bijen\n17 oktober, 20.00 uur\n\nFilm over vogels\n24 oktober, 20.00 uur\nLet op: in De Schuur te Rolde!\n\nTenzij anders vermeld zijn we in De Kei te Assen.',
    ['10-17 De Kei, Assen', '10-24 De Schuur, Rolde'],
  ],
  [
    'Programma\n\nLezing over bijen\n17 oktober, 20.00 uur\nNa afloop praten we na in De Schuur.\n\nFilm over vogels\n24 oktober, 20.00 uur\n\nAlle avonden zijn in De Kei.',
    ['10-17 De Kei', '10-24 De Kei'],
  ],
  [
    'Programma\n\nLezing over bijen\n17 oktober, 20.00 uur\n\nFilm over vogels\n24 oktober, 20.00 uur\nDe Schuur, Brink 2 te Rolde',
    ['10-17', '10-24 De Schuur, Brink 2, Rolde'],
  ],
])('an event keeps the place of its own: %#', (text, places) => {
  expect(placesIn(text)).toEqual(places)
})

test.each([
  'De les van 24 oktober is in De Schuur, Brink 2 te Rolde. De lessen van 10 en 17 oktober blijven zoals ze waren.',
  'De cursus is op 10, 17 en 24 oktober. De les van 24 oktober geven we in De Schuur, Brink 2 te Rolde.',
  'We zijn bijeen op 10 en 17 oktober om 20 uur. Op 24 oktober gaan we naar De Schuur, Brink 2 te Rolde.',
  'De avonden zijn op 10, 17 en 24 oktober. Alleen op 24 oktober zijn we in De Schuur, Brink 2 te Rolde.',
  'De avond van 24 oktober wordt verplaatst naar De Schuur, Brink 2 te Rolde. Op 10 en 17 oktober verandert er niets.',
])('what is told of one day says not where the others are: %s', (text) => {
  expect(placesIn(text)).toEqual(['10-10', '10-17', '10-24 De Schuur, Brink 2, Rolde'])
})

test.each([
  'We beginnen op 10 oktober in De Schuur, Brink 2 te Rolde. De volgende lessen zijn op 17 en 24 oktober.',
  'De cursus is op 10, 17 en 24 oktober. Alle avonden zijn in De Schuur, Brink 2 te Rolde.',
  'De cursus is op 10, 17 en 24 oktober, in De Schuur, Brink 2 te Rolde. Op 24 oktober is er soep.',
])('but where the first is, or all, the others are too: %s', (text) => {
  const place = 'De Schuur, Brink 2, Rolde'
  expect(placesIn(text)).toEqual([`10-10 ${place}`, `10-17 ${place}`, `10-24 ${place}`])
})

test.each(['Groet,', 'Best,'])('"%s" closes a letter, and is no town', (closing) => {
  expect(placesIn(`Op 17 oktober is de open dag.\n\n${closing}\nKees Mol`)).toEqual(['10-17'])
  expect(placesIn(`Op 17 oktober is de open dag in Groet.\n\n${closing}\nKees Mol`)).toEqual(['10-17 Groet'])
})

test('a town at the head of a paragraph is not where the day above it is', () => {
  const text =
    'Assen\nDonderdag 10 oktober\nHotel De Kei\n\nRolde\nDonderdag 17 oktober\n(locatie volgt)\n\nWeert\nDonderdag 24 oktober\nDe Schuur, Brink 2'
  const places = placesIn(`Kies uw regio:\n\n${text}`)
  expect(places[0]).not.toContain('Rolde')
  expect(places[1]).not.toContain('Weert')
  expect(places[2]).toBe('10-24 De Schuur, Brink 2')
})

test.each(['Handelaar', 'Weert'])('what follows a house number is a town, known or not: %s', (town) => {
  const place = `10-17 De Kei, Pastoor de Bosstraat 5, ${town}`
  expect(placesIn(`We zijn op 17 oktober te gast in De Kei, Pastoor de Bosstraat 5 in ${town}.`)).toEqual([
    place,
  ])
})
