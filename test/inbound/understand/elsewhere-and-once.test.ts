import { datesOf, read } from './reading'

const kindOf = (text: string) => read(text).kind
const statusesIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, status }) => `${date?.slice(5)} ${status}`),
  )

const GOING = ['10-05 planned']

test.each([
  [
    'Najaarsconcert 5 oktober\n\nEigenlijk stond dit al in 2021 op de rol, maar dat werd toen afgelast. Nu speelt ons orkest echt.',
  ],
  [
    'Jaarmarkt op zaterdag 5 oktober\n\nDe vorige twee edities zijn geannuleerd vanwege de storm. Kom naar het plein!',
  ],
  ['Nu de landelijke dag is afgelast, houden wij op 5 oktober ons eigen feest.'],
  ['Op 5 oktober is er een spelmiddag in De Spil, omdat het toernooi in Zwolle niet doorgaat.'],
  ['Na twee keer uitgesteld te zijn komt het ervan: de reünie is op zaterdag 5 oktober.'],
  ['Het zomerconcert, dat tweemaal werd uitgesteld, vindt plaats op 5 oktober om 20.00 uur.'],
  ['Wandeling 5 oktober\n\nWe lopen om de plas. Bij onweer gaat de wandeling niet door.'],
  ['Wandeling 5 oktober\n\nWe lopen om de plas. Bij minder dan acht deelnemers gaat het niet door.'],
])('what is off elsewhere, was off once or may be off calls off nothing: %s', (text) => {
  expect(statusesIn(text)).toEqual(GOING)
  expect(kindOf(text)).toBe('new-event')
})

test.each([
  ['De reünie van zaterdag 5 oktober gaat helaas opnieuw niet door. Ze werd al twee keer uitgesteld.'],
  ['Omdat de zaal onder water staat, gaat de lezing van 5 oktober niet door.'],
  ['De kaartavond van 5 oktober moeten we laten vervallen omdat de kok ziek is.'],
  ['De jaarmarkt, die op 5 oktober gehouden zou worden, is afgelast.'],
])('what is off is off, whatever the sentence says besides: %s', (text) => {
  expect(statusesIn(text)).toEqual(['10-05 cancelled'])
  expect(kindOf(text)).toBe('cancellation')
})

test('an announcement that also says what falls away calls off that alone', () => {
  const text =
    'Lezing over wilde bijen\n\nOp donderdag 17 oktober houdt Jan Mos om 20.00 uur een lezing. De clubavond van 10 oktober vervalt daarom.'
  expect(kindOf(text)).toBe('new-event')
  expect(read(text).events.map(({ kind }) => kind)).toEqual(['new-event', 'cancellation'])
})

test('what is held instead of all that is off goes on', () => {
  const text =
    'Activiteiten\n\nDe bond heeft alle activiteiten afgelast. Wel plannen we twee wandelingen.\n\nOp 5 oktober lopen we om de plas.\nOp 9 november gaan we naar het bos.'
  expect(statusesIn(text)).toEqual(['10-05 planned', '11-09 planned'])
})

test('a day that is blocked for a reason makes room for the other', () => {
  const { events } = read('Omdat de zaal op 12 september bezet is, houden we de lezing op 19 september.')
  expect(events[0]?.movedFrom).toEqual(['2024-09-12'])
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-09-19'])
})

test.each([
  [
    '2 september – Voor het dierenasiel komt onze club in actie met een avond vol muziek. Het concert is op donderdag 31 oktober.',
  ],
  [
    '(2 september) Voor het dierenasiel komt onze club in actie met een avond vol muziek. Het concert is op donderdag 31 oktober.',
  ],
  [
    'HENGELO, 2 sept. - Voor het dierenasiel komt onze club in actie met een avond vol muziek. Het concert is op donderdag 31 oktober.',
  ],
  ['Op 21 september is het Wereldvredesdag. Daarom is er donderdag 31 oktober een avond in De Brug.'],
])('the day of the news and the day of the world are no sessions: %s', (text) => {
  expect(datesOf(`Avond in De Brug\n\n${text}`)).toEqual(['2024-10-31'])
})

const MEETING = 'Studiedag over beken\n\nDe studiedag is op zaterdag 16 november 2024.'
test.each([
  ['Op 17 oktober om 12.00 uur gaat de inschrijving dicht.'],
  ['De inschrijving wordt gesloten op 17 oktober.'],
  ['De aanmeldtermijn verstrijkt op 17 oktober.'],
  ['17 oktober is de laatste dag waarop u zich kunt aanmelden.'],
  ['Wie mee wil, geeft zich voor 17 oktober op bij Els.'],
  ['Het programma vindt u vanaf 9 september op de site. De kaartverkoop stopt op 17 oktober.'],
])('a list closes in any words: %s', (said) => {
  const { events } = read(`${MEETING} ${said}`)
  expect(events[0]?.registration.deadline).toBe('2024-10-17')
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-11-16'])
})

test.each([
  ['Dagtocht naar Gent, 28-9\n\nWe gaan met de bus.', '2024-09-28'],
  ['28-9: Dagtocht naar Gent\n\nWe gaan met de bus.', '2024-09-28'],
  ['Open huis 5/10!\n\nKom kijken in ons clubhuis.', '2024-10-05'],
  ['De reisgroep plant voor zaterdag 28 september een tocht naar Gent.', '2024-09-28'],
])('a day in a headline or behind "voor" is that of the gathering: %s', (text, date) => {
  expect(datesOf(text)).toEqual([date])
})

test('days counted out over named months stand beside those that are written', () => {
  expect(
    datesOf(
      'Leerhuis\n\nEr zijn drie avonden, de derde donderdag van de maanden oktober, november en februari.\n\nOp 17 oktober 2024 spreekt An Vos. Op 21 november 2024 komt Jo Mos.',
    ),
  ).toEqual(['2024-10-17', '2024-11-21', '2025-02-20'])
})

test('a feast put off to no day yet is a move, and a day told by the hour needs no date', () => {
  expect(
    kindOf(
      'Koor viert later\n\nOns feest en ons concert in oktober schuiven we door naar het voorjaar. De dag volgt.',
    ),
  ).toMatch(/date-move|cancellation/)
  const { kind, events } = read(
    "Studiedag 'Bomen in de straat'\n\nOnderzoekers delen hun resultaten.\n\n09u00: Onthaal\n09u30: Inleiding\n10u15: Droogte\n12u00: Lunch\n13u00: Werkgroepen",
  )
  expect(kind).toBe('new-event')
  expect(events[0]?.sessions[0]).toMatchObject({ date: null, start: '09:00' })
})
