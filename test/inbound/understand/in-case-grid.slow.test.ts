import { read } from './reading'

const DAY = 'donderdag 7 november 2024'
const OTHER = 'donderdag 12 december 2024'

const factsOf = (text: string) => {
  const { kind, events } = read(text, undefined, 'Herfstdag')
  return {
    kind,
    days: events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`)),
    from: events.flatMap(({ movedFrom }) => movedFrom),
    reserve: events.flatMap(({ reserveDates }) => reserveDates),
  }
}

test('a week further on, if the weather is against it', () => {
  const text =
    'De herfstdag is op 7 november. Zit het weer niet mee, dan schuiven we een week op naar 14 november.'
  expect(factsOf(text)).toEqual({
    kind: 'new-event',
    days: ['2024-11-07 planned'],
    from: [],
    reserve: ['2024-11-14'],
  })
})

test.each([
  `De herfstdag van ${DAY} is wegens slecht weer verzet naar ${OTHER}.`,
  `Omdat de weersverwachting slecht is, wordt de herfstdag van ${DAY} verzet naar ${OTHER}.`,
])('the weather is against it, and so it moves: %s', (text) => {
  expect(factsOf(text)).toMatchObject({ kind: 'date-move', from: ['2024-11-07'], reserve: [] })
})

test.each([
  `Als de herfstdag op ${DAY} niet kan doorgaan, is er een reservedatum: ${OTHER}.`,
  `Voor het geval het niet haalbaar is de herfstdag op ${DAY} te laten doorgaan, is er al een reservedatum: ${OTHER}.`,
  `In het geval dat de herfstdag van ${DAY} niet door kan gaan, houden we hem op ${OTHER}.`,
  `Als het niet lukt om de herfstdag op ${DAY} te houden, is ${OTHER} de reservedatum.`,
  `Indien de herfstdag op ${DAY} niet door kan gaan, wijken we uit naar ${OTHER}.`,
  `Kan de herfstdag op ${DAY} niet doorgaan, dan wijken we uit naar ${OTHER}.`,
  `Mocht de herfstdag op ${DAY} onverhoopt niet doorgaan, dan is er een reservedatum op ${OTHER}.`,
  `Mochten we de herfstdag van ${DAY} moeten afgelasten, dan is ${OTHER} de reservedatum.`,
  `De herfstdag is op ${DAY}. Als het op 7 november regent, lopen we op ${OTHER}.`,
  `U schrijft zich in voor de herfstdag van ${DAY} en de reservedatum ${OTHER}.`,
  `De herfstdag is op ${DAY}. Vervangdatum: ${OTHER}.`,
  `De herfstdag is op ${DAY}. Back-updatum: ${OTHER}.`,
  `De herfstdag is op ${DAY}. Als plan B houden we ${OTHER} vrij.`,
  `De herfstdag is op ${DAY}. Is de verwachting slecht, dan wordt de herfstdag verzet naar ${OTHER}.`,
  `De herfstdag is op ${DAY}. Is de weersverwachting ongunstig, dan wordt het ${OTHER}.`,
  `De herfstdag is op ${DAY}. Als de voorspelling tegenvalt, verplaatsen we de herfstdag naar ${OTHER}.`,
  `De herfstdag is op ${DAY}. Zit het weer niet mee, dan schuiven we een paar weken op naar ${OTHER}.`,
  `De herfstdag is op ${DAY}, tenzij het slecht weer is. Dan komen we wat later bijeen, op ${OTHER}.`,
  `De herfstdag is op ${DAY}, tenzij de weersverwachting slecht is. In dat geval wordt het ${OTHER}.`,
  `De herfstdag is op ${DAY} als het droog is, anders op ${OTHER}.`,
  `De herfstdag op ${DAY} wordt bij regen verzet naar ${OTHER}.`,
  `De herfstdag is op ${DAY}. Houd voor de zekerheid ook ${OTHER} vrij.`,
  `Herfstdag ${DAY}. Reservedatum: ${OTHER}.`,
  `De herfstdag is op ${DAY}. ${OTHER} houden we achter de hand.`,
  `De herfstdag is op ${DAY}. We houden ${OTHER} achter de hand.`,
  `De herfstdag is op ${DAY}. Mocht de verbouwing uitlopen, dan houden we ${OTHER} achter de hand.`,
  `De herfstdag is op ${DAY}. Achter de hand houden we nog een tweede dag: ${OTHER}.`,
  `De herfstdag is op ${DAY}. Als de schuur niet op tijd klaar is, hebben we ${OTHER} in reserve.`,
  `De herfstdag is op ${DAY}. ${OTHER} staat als reserve in de agenda.`,
  `De herfstdag is op ${DAY}. ${OTHER} hebben we als alternatief gereserveerd.`,
  `De herfstdag is op ${DAY}. Als plan B hebben we ${OTHER}.`,
  `De herfstdag is op ${DAY}. Komt er iets tussen, dan wordt het ${OTHER}.`,
  `De herfstdag is op ${DAY}. Loopt de verbouwing uit, dan verhuizen we naar ${OTHER}.`,
  `De herfstdag is op ${DAY}. Gooit een staking roet in het eten, dan proberen we het op ${OTHER} opnieuw.`,
  `De herfstdag is op ${DAY}. Hou ${OTHER} ook vrij, voor als er iets tussenkomt.`,
])('a day to come, and one in case: %s', (text) => {
  const { kind, days, from, reserve } = factsOf(text)
  expect({ kind, days, from, reserve }).toEqual({
    kind: 'new-event',
    days: ['2024-11-07 planned'],
    from: [],
    reserve: ['2024-12-12'],
  })
})

test.each([
  'We hebben een plan voor het geval de dag niet doorgaat.',
  'U krijgt bericht in geval de dag niet kan doorgaan.',
  'In het geval dat de herfstdag niet door kan gaan, krijgt u uw geld terug.',
  'Wanneer de herfstdag van 7 november niet door kan gaan, hoort u dat op 6 november.',
  'Als de dag op 7 november niet doorgaat, krijgt u op 5 november bericht.',
  'Bij afgelasting hoort u dat op 6 november.',
])('what may happen calls nothing off: %s', (sentence) => {
  const { kind, days } = factsOf(`De herfstdag is op ${DAY}. ${sentence}`)
  expect({ kind, days }).toEqual({ kind: 'new-event', days: ['2024-11-07 planned'] })
})

test.each([
  'Als gevolg van de storm gaat de herfstdag van 7 november niet door.',
  'Helaas gaat als gevolg van de storm de herfstdag van 7 november niet door.',
  'Het bestuur heeft besloten dat de herfstdag van 7 november niet door gaat.',
  'De herfstdag van 7 november is helaas af gelast.',
])('off all the same: %s', (text) => {
  expect(factsOf(text)).toMatchObject({ kind: 'cancellation', days: ['2024-11-07 cancelled'] })
})

test.each([
  'Bij annulering tussen 3 oktober en 10 oktober bent u 50% van de kosten verschuldigd.',
  'Annuleert u tussen 3 en 10 oktober, dan betaalt u 50%.',
  'Bij afmelding na 10 oktober 2024 betaalt u het volledige bedrag.',
  'Annuleringen van 3 tot en met 10 oktober: 50% van het inschrijfgeld.',
  'Meldt u zich na 10 oktober af, dan brengen we de kosten in rekening.',
  'Wie zich vanaf 3 oktober afmeldt, krijgt geen geld terug.',
  'Annuleren:\n- tot 3 oktober: kosteloos\n- van 3 tot 10 oktober: 50%\n- vanaf 10 oktober: 100%',
  'Het is onzeker of het vanaf 10 oktober weer toegestaan is om met velen bijeen te komen.',
])('no day of a gathering: %s', (sentence) => {
  expect(factsOf(`De herfstdag is op ${DAY}.\n\n${sentence}`).days).toEqual(['2024-11-07 planned'])
})

test.each([
  ['De nieuwe datum is 12 december.', 'De beurs van 3 oktober gaat niet door.'],
  [
    'Er is een alternatieve datum voor de herfstdag gevonden: 12 december.',
    'De beurs van 3 oktober vervalt.',
  ],
  ['Als alternatieve datum hebben we 12 december geprikt.', 'Ook gaat de beurs van 3 oktober niet door.'],
])('one has moved, and the other is off: %s %s', (moved, off) => {
  expect(factsOf(`De herfstdag van 7 november is uitgesteld. ${moved}\n\n${off}`)).toMatchObject({
    kind: 'date-move',
    days: ['2024-12-12 planned', '2024-10-03 cancelled'],
    from: ['2024-11-07'],
  })
})

test('a period that moved gives up each of its days', () => {
  const { from } = factsOf(
    'Het congres van 1-3 oktober is uitgesteld. De nieuwe datum is 12-14 december 2024.',
  )
  expect(from).toEqual(['2024-10-01', '2024-10-02', '2024-10-03'])
})

test.each([
  'Mocht het die dag onweren, dan kan de molen niet bezocht worden en gaan we een week later, op 14 november.',
  'Mocht de molen gesloten zijn, dan komen we een week later, op 14 november.',
  'Halen we dat aantal niet, dan is er een tweede dag op donderdag 14 november.',
  'Als er niet genoeg leden zijn, vergaderen we op 14 november opnieuw.',
])('nothing has moved, and nothing is off: %s', (sentence) => {
  expect(factsOf(`De herfstdag is op ${DAY} om 10.00 uur.\n\n${sentence}`)).toEqual({
    kind: 'new-event',
    days: ['2024-11-07 planned'],
    from: [],
    reserve: ['2024-11-14'],
  })
})
