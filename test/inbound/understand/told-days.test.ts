import { read } from './reading'

const kindOf = (text: string): string => read(text).kind

test.each([
  [
    'Zaterdag 31 augustus was het boekenfestijn. Om negen uur stond er al een rij voor de deur. Veel dozen gingen leeg terug. Zaterdag 9 november om 10.00 uur doen we het opnieuw.',
  ],
  [
    'Donderdag 29 augustus was de zeildag voor nieuwe leden. De wind kwam uit het westen. Twee boten sloegen bijna om. Ook eens varen? Meld je aan voor de proefmiddag van dinsdag 24 september om 14.00 uur.',
  ],
  [
    'Op 31 augustus hebben we met tien man de sloot uitgebaggerd. Er is een hele fiets opgehaald. De volgende keer is op zaterdag 5 oktober om 10.00 uur.',
  ],
  [
    'Op 21 augustus kwamen we weer bij elkaar. De spreker moest afzeggen. Daarom werd de filmavond van 19 oktober verplaatst naar 21 augustus. Na de koffie begon de film. Het was een gezellige avond.',
  ],
  [
    'Blije gezichten zag Els bij de deur, afgelopen zaterdag bij de start van de zangdag. Vierhonderd mensen kwamen naar Baarn. De koren vertelden wat ze zingen. Volgend jaar is er weer een zangdag. Noteer de datum alvast: 30 augustus 2025.',
  ],
  ['Wat een feest was het, afgelopen zaterdag 31 augustus! Ruim 200 mensen dansten mee met de band.'],
  [
    'Pubquiz een succes!\nOp 30 augustus jongstleden was het zover. De deuren gingen open en de zaal liep vol.',
  ],
])('tells of a day just behind, whatever it ends with: %s', (text) => {
  expect(kindOf(text)).toBe('report')
})

test.each([
  [
    'De koren wilden al langer eens samen zingen. Vorig jaar stelde Truus dat weer voor en iedereen was enthousiast. De zangdag is op dinsdag 8 oktober van 10.30 tot 12.30 uur.',
  ],
  [
    'Veertig jaar geleden begon onze club in een schuur. De leden kwamen te voet en brachten een stoel mee. Dat vieren we op zaterdag 5 oktober om 15.00 uur.',
  ],
  [
    'De eerste speelgoedmarkt was een groot succes. Daarom staan er op zaterdag 5 oktober van 10 tot 12 uur weer kramen.',
  ],
  [
    'De krant bevat een verslag van de raadsavond. Veel buren waren boos over de bomen. Wij praten na op dinsdag 8 oktober om 20.00 uur.',
  ],
  [
    'In juni waren er te weinig stemmen. Het bestuur heeft daarom een tweede vergadering uitgeschreven op woensdag 9 oktober.',
  ],
  [
    'Maandag 23 september komt de weerman. Vooraf eten we om 18.00 uur soep. Zijn lezing begint een uur later om 19.00 uur.',
  ],
])('invites, whatever it tells first: %s', (text) => {
  expect(kindOf(text)).toBe('new-event')
})

const offDays = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.flatMap(({ date, status }) => (status === 'cancelled' ? date : [])),
  )

test.each([
  ['Oogstmiddag 9 oktober\nWij hebben besloten de middag te annuleren.', ['2024-10-09']],
  ['Lezing 9 oktober\nDeze lezing is wegens ziekte van de spreker geannuleerd.', ['2024-10-09']],
  ['Zaterdag 5 oktober: géén wandeling! Het stormt te hard.', ['2024-10-05']],
  [
    'De toneelclub stelt de voorstelling uit tot het voorjaar. Die stond gepland op vrijdag 11 oktober.',
    ['2024-10-11'],
  ],
])('calls off the day that it stands below, or behind: %s', (text, days) => {
  expect(kindOf(text)).toBe('cancellation')
  expect(offDays(text)).toEqual(days)
})

test('a row that is off leaves the list standing', () => {
  const rows = ['zondag 6 oktober', 'zondag 13 oktober gaat niet door', 'zondag 20 oktober']
  const text = `Roeiclub\nWe varen op:\n${rows.map((row) => `- ${row}`).join('\n')}`
  expect(kindOf(text)).toBe('new-event')
  expect(offDays(text)).toEqual(['2024-10-13'])
})

test.each([
  ['De lezing van donderdag 26 september is niet in De Hoek maar in de bibliotheek.', 'session-update'],
  ['Wandeling 28 september: verzamelen bij de molen in plaats van bij de kerk.', 'session-update'],
])('%s is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

const daysTold = (text: string) =>
  read(
    `Het feest is op zaterdag 5 oktober om 16 uur. De avonden zijn op 8 en 22 november. ${text}`,
  ).events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date?.slice(5)} ${status}`))

test.each([
  'We zoeken mensen die willen helpen met opbouwen (vrijdag 4 oktober vanaf 18 uur).',
  'Helpers voor het opruimen, op 6 oktober, melden zich bij Jo.',
  'Het onderwerp van 22 november is nog onder voorbehoud.',
  'De zaal van 8 november is nog niet zeker.',
])('what is done beside a feast, or told on an evening, leaves the days as they are: %s', (text) => {
  expect(daysTold(text).sort()).toEqual(['10-05 planned', '11-08 planned', '11-22 planned'])
})

test('a day that is not settled itself is tentative', () => {
  expect(daysTold('De datum van 22 november is nog onder voorbehoud.')).toContain('11-22 tentative')
})

test('by when to tell which date one prefers is a day to answer by, and no priority', () => {
  const text =
    'We komen op 5 of 12 oktober bij elkaar. Laat mij vóór 20 september weten welke datum je voorkeur heeft.'
  expect(read(text).events[0]?.registration.deadline).toBe('2024-09-20')
})

test.each(["bespreking vakantiefoto's", 'vakantiefilms kijken', 'vakantiemarkt'])(
  'an evening about holidays is no holiday: %s',
  (what) => {
    const { events } = read(`De clubavonden:\n\n13 september: ${what}\n27 september: lezing`)
    expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toContain('2024-09-13')
  },
)
