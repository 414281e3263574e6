import { expect, test } from '@jest/globals'
import { datesOf, read } from './reading'

test.each([
  [
    'the end of a rule',
    'Niemand mag samenkomen tot en met 3 oktober. De zangavond van 12 oktober is afgelast.',
    ['2024-10-12'],
  ],
  [
    'what falls behind a rule',
    'Ook evenementen na 3 oktober worden getroffen. De zangavond van 12 oktober is afgelast.',
    ['2024-10-12'],
  ],
  [
    'a birthday',
    'Het koor wordt 50 jaar op zaterdag 19 oktober. Dat vieren we op zondag 13 oktober.',
    ['2024-10-13'],
  ],
  [
    'the end of the year of a club',
    'Na afloop van het verenigingsjaar (30 november) volgt de kascontrole. De ALV is op 5 december.',
    ['2024-12-05'],
  ],
  [
    'the day of a paper',
    'Op 5 december is de ALV. Rond 1 oktober komt het volgende clubblad.',
    ['2024-12-05'],
  ],
  [
    'a meeting of the board',
    'Op de bestuursvergadering van 15 oktober hakken we de knoop door. De ALV is op 5 december.',
    ['2024-12-05'],
  ],
])('%s is no day of a gathering', (_, text, dates) => {
  expect(datesOf(text)).toEqual(dates)
})

test('the date of the news behind its headline is when it was written', () => {
  const { events } = read(
    'Zangavond uitgesteld (02-09-2024)\n\nDe zangavond die op 12 oktober gepland was, stellen we uit.',
  )
  expect(events.map(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`))).toEqual([
    ['2024-10-12 cancelled'],
  ])
})

test('what is told to be on a day far ahead is on that day', () => {
  expect(
    datesOf('Op 21 september zingen we in de Sint-Annakerk, op 12 juli staat het Requiem op de agenda.'),
  ).toEqual(['2024-09-21', '2025-07-12'])
})

test('"Voor 4 oktober zijn er nog kaarten" is about that day, and objections are no registration', () => {
  const seats = read(
    'De zangavond is op 4 oktober. Voor 4 oktober zijn er nog kaarten, bestel ze bij An Bos.',
  )
  expect(seats.events[0]?.registration).toMatchObject({ deadline: null })
  const against = read('De zangavond is op 4 oktober. Hebt u bezwaren, laat dat dan vóór 1 oktober weten.')
  expect(against.events[0]?.registration).toMatchObject({ deadline: null })
})

test.each([
  ['Ruilbeurs 4 oktober van 10,00 - 15,00 uur', '10:00', '15:00'],
  ['Ruilbeurs 4 oktober van 10.00 tot 15,00 uur', '10:00', '15:00'],
  ['Ruilbeurs 4 oktober, aanvang 10,30u', '10:30', null],
  ['Ruilbeurs 4 oktober. De zaal kost 12,50 u betaalt bij binnenkomst', null, null],
  ['Ruilbeurs 4 oktober. Entree 10,00 tot 15,00 euro', null, null],
])('%s: an hour with a comma has its unit', (text, start, end) => {
  expect(read(text).events[0]?.sessions[0]).toMatchObject({ start, end })
})

test.each([
  [
    'Wie komt, kan zich vanaf 13.30 uur aanmelden. Aanmelden kan met een mail naar an@zang.example.',
    'contact',
  ],
  ['Aanmelden kan vanaf 13.30 uur. Aanmelden kan met een mail naar an@zang.example.', 'contact'],
  ['Aanmelden kan vanaf 13.30 uur.', 'none'],
  ['Inschrijven kan via dit formulier. Aanmelden aan de zaal kan dus niet!', 'link'],
  ['Meer informatie of aanmelden? Ga naar de website van het koor.', 'link'],
  ['Schrijf je in via de inschrijvingsknop op deze pagina.', 'button'],
])('%s: one registers by %s', (text, mode) => {
  expect(read(`De zangdag is op 4 oktober om 14.00 uur. ${text}`).events[0]?.registration).toMatchObject({
    mode,
  })
})

test.each([
  ['Volwassenen betalen 17 euro, kinderen 8.', [17, 8]],
  ['Entree € 7,50, leden 5 en kinderen tot 12 jaar 2,50.', [7.5, 5, 2.5]],
  ['Volwassenen betalen 17 euro, kinderen vanaf 8 jaar 5 euro.', [17, 5]],
  ['Voor de kinderen is er gratis animatie.', []],
  ['Deelnemers zijn een jaar lang gratis lid van de bond.', []],
])('%s costs %j', (text, amounts) => {
  const { events } = read(`De zangdag is op 4 oktober om 14.00 uur. ${text}`)
  expect(events[0]?.prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
})

test.each([
  ['De lezing die An Bos donderdagmiddag zou houden, gaat niet door.', ['2024-09-05']],
  ['De lezing van donderdag is afgelast.', ['2024-09-05']],
  ['Donderdagavond geen zangrepetitie!', ['2024-09-05']],
  ['De lezing van elke donderdag gaat in de vakantie niet door.', []],
  ['De kantine is donderdag dicht. De lezing gaat niet door.', []],
])('%s: the next such day is off', (text, dates) => {
  expect(datesOf(text).filter((date) => date !== null)).toEqual(dates)
})

test('days of one list are of one year, and the weekday that does not fit is asked about', () => {
  const { events, questions } = read('Op zaterdag 5, vrijdag 11 en zondag 12 oktober spelen wij.')
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual([
    '2024-10-05',
    '2024-10-11',
    '2024-10-12',
  ])
  expect(questions.map(({ about }) => about)).toContain('/events/0/sessions/2/date')
})

test.each([
  'De verslagen zijn vooraf digitaal op te vragen bij de secretaris.',
  'De uurregeling van de bus staat online.',
  'Bekijk online onze Nieuwsflits.',
  'Stel gerust uw vragen, ook na het bekijken van het webinar.',
  'Het is onze eerste avond zonder Teams of Zoom-verbinding.',
  'De leden van fotoclub Digitaal Zien tonen er hun werk.',
  'Na de lezing fietsen we door naar Bergen op Zoom.',
])('%s: people still come to the place', (said) => {
  const { events } = read(`De lezing is op 4 oktober om 20.00 uur in zaal De Kei in Baarn. ${said}`)
  expect(events[0]?.sessions[0]).toMatchObject({ venue: 'zaal De Kei', mode: 'on-site' })
})

test('the hours of a day, in the mail of an evening club, do not begin behind their end', () => {
  const { events } = read('Zangavond\n\nDe markt is op zaterdag 5 oktober van 10 tot 18 uur.')
  expect(events[0]?.sessions[0]).toMatchObject({ start: '10:00', end: '18:00' })
  const evening = read('Zangavond\n\nDe zangavond is op vrijdag 4 oktober van 8 tot 10 uur.')
  expect(evening.events[0]?.sessions[0]).toMatchObject({ start: '20:00', end: '22:00' })
})

test.each([
  ['VERPLAATSING van de eerste wedstrijd naar zaterdag 12 oktober', 'Eerste wedstrijd'],
  ['Annulering ledenavond 3 oktober', 'Ledenavond'],
  ['Uitstel van de ALV tot 12 oktober', 'ALV'],
  ['Wijziging datum zomerfeest', 'Zomerfeest'],
  ['Afgelast: Vlinderdag', 'Vlinderdag'],
])('%s: the gathering is named "%s"', (headline, title) => {
  const { events } = read(
    `Beste leden,\n\nDe dag van 3 oktober wordt verplaatst naar 12 oktober.`,
    undefined,
    headline,
  )
  expect(events[0]?.title).toBe(title)
})

test.each([
  [
    'the edition of a paper',
    'Ledendag 12 oktober\n\neditie 2 september 2024\n\nWe zien u op zaterdag 12 oktober.',
    ['2024-10-12'],
  ],
  [
    'a gathering of last year',
    'De ALV van vorig jaar 12 maart ging niet door. We zien u op zaterdag 12 oktober.',
    ['2024-10-12'],
  ],
  [
    'the number of a list',
    'Werkdagen:\n1e – 5 oktober 2024\n2e – 2 november 2024',
    ['2024-10-05', '2024-11-02'],
  ],
])('%s names no days of its own', (_, text, dates) => {
  expect(datesOf(text)).toEqual(dates)
})

test('what is moved in its heading, or to a year and a day, is moved', () => {
  const heading = read('16 oktober: An Bos – (verplaatst naar 19 november)\n\nSpreker: An Bos')
  expect(heading.events[0]).toMatchObject({ movedFrom: ['2024-10-16'], sessions: [{ date: '2024-11-19' }] })
  const year = read('We verschuiven de lezing van 8 oktober 2024 naar 2025, en wel op woensdag 8 oktober.')
  expect(year.events[0]).toMatchObject({ movedFrom: ['2024-10-08'], sessions: [{ date: '2025-10-08' }] })
  const named = read(
    'De eerste wedstrijd wordt verplaatst naar 12 oktober. We zien u op de uitgestelde wedstrijd van 12 oktober.',
  )
  expect(named.kind).toBe('date-move')
  expect(named.events[0]?.sessions).toMatchObject([{ date: '2024-10-12', status: 'planned' }])
})

test('a place behind its label may be a society, and initials are a part of a name', () => {
  const place = (text: string) => read(text).events[0]?.sessions[0]?.venue
  expect(place('Workshop\n\nLocatie: Tuinvereniging De Ploeg\nTijdstip: 12 oktober 2024, 10.30 uur')).toBe(
    'Tuinvereniging De Ploeg',
  )
  expect(place('Op 12 oktober is er om 20.00 uur in het A.G. Bothuis een lezing.')).toBe('A.G. Bothuis')
})
