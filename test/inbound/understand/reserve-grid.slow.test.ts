import { read } from './reading'

const DAY = 'donderdag 7 november 2024'
const OTHER = 'donderdag 12 december 2024'

const announcing = (sentence: string) =>
  read(
    `Beste leden,\n\n${sentence}\n\nWe beginnen om 20.00 uur in De Schuur, Dorpsstraat 1 in Baarn.`,
    undefined,
    'Zangavond',
  )

test.each([
  `Lukt dat niet, dan wijken we uit naar ${OTHER}.`,
  `Lukt het dan niet, dan wordt het ${OTHER}.`,
  `Mocht dat niet lukken, dan houden we de avond op ${OTHER}.`,
  `Is de zaal dan nog bezet, dan verplaatsen we naar ${OTHER}.`,
  `Blijkt dat onmogelijk, dan schuiven we door naar ${OTHER}.`,
  `Gaat de avond door omstandigheden niet door, dan is hij op ${OTHER}.`,
  `Zijn er te weinig zangers, dan proberen we het op ${OTHER} opnieuw.`,
  `Als de dirigent verhinderd is, doen we het op ${OTHER}.`,
  `Voor het geval dat niet lukt, reserveren we ${OTHER}.`,
  `Bij te weinig aanmeldingen wordt de avond verzet naar ${OTHER}.`,
  `Bij slecht weer verschuift de avond naar ${OTHER}.`,
  `Reservedatum: ${OTHER}.`,
  `Back-up: ${OTHER}.`,
  `${OTHER} is de uitwijkdatum.`,
  `Houd ook ${OTHER} vrij als reservedatum.`,
  `Noteer ${OTHER} alvast als reserve.`,
  `Als achtervang hebben we ${OTHER} geprikt.`,
])('kept in reserve: %s', (sentence) => {
  const { kind, events } = announcing(`De zangavond is op ${DAY}. ${sentence}`)
  expect(kind).toBe('new-event')
  expect(events).toMatchObject([{ sessions: [{ date: '2024-11-07' }], reserveDates: ['2024-12-12'] }])
})

test.each([
  `Als u op ${DAY} verhinderd bent, kunt u ook op ${OTHER} komen.`,
  `De zangavond is op ${DAY} en de volgende op ${OTHER}.`,
  `De zangavond is op ${DAY}. Op ${OTHER} is er als alternatief voor wie niet kan een tweede avond.`,
])('no day is in reserve: %s', (sentence) => {
  expect(announcing(sentence).events.flatMap(({ reserveDates }) => reserveDates)).toEqual([])
})

test.each([
  `In onze vorige mail stond abusievelijk ${DAY}. De juiste datum is ${OTHER}.`,
  `In de uitnodiging stond per abuis ${DAY}; dat moet ${OTHER} zijn.`,
  `Excuses, we schreven ${DAY}, maar dat moet natuurlijk ${OTHER} zijn.`,
  `Wij vermeldden ten onrechte ${DAY} als datum; het is ${OTHER}.`,
  `Let op: in de nieuwsbrief staat een foute datum. Juist is: ${OTHER}.`,
  `Herstel: de zangavond is op ${OTHER} en niet, zoals eerder gemeld, op ${DAY}.`,
  `Oeps! Foutje in de datum. De zangavond is ${OTHER} in plaats van ${DAY}.`,
  `Sorry voor de verwarring: de zangavond is op ${OTHER}. In de vorige mail stond ${DAY}.`,
])('put right, not moved: %s', (sentence) => {
  const { kind, events } = announcing(sentence)
  expect(kind).toBe('rectification')
  expect(events).toMatchObject([{ sessions: [{ date: '2024-12-12', status: 'planned' }], movedFrom: [] }])
})

test.each([
  `De zangavond van ${DAY} wordt verplaatst naar De Kom, Kerkweg 3 in Baarn.`,
  `De zangavond van ${DAY} verhuist naar De Kom.`,
  `De zangavond van ${DAY} is niet in De Schuur maar in De Kom.`,
  `De zangavond van ${DAY} gaat online door.`,
  `De zangavond van ${DAY} vindt nu online plaats, via Zoom.`,
  `Gewijzigd tijdstip: de zangavond van ${DAY} begint om 19.30 uur.`,
  `De aanvangstijd van de zangavond van ${DAY} is gewijzigd naar 19.30 uur.`,
  `De dirigent van de zangavond op ${DAY} is ziek; Jan de Wit neemt zijn plaats in.`,
])('the day stays, and something about it changes: %s', (sentence) => {
  const { kind, events } = announcing(sentence)
  expect(kind).toBe('session-update')
  expect(events).toMatchObject([{ sessions: [{ date: '2024-11-07', status: 'planned' }], movedFrom: [] }])
})
