import { read } from './reading'

test('a move has the old day, the new day and the reserve day apart', () => {
  const { kind, events } = read(
    'Beste leden,\n\nDe roeitocht is verzet van zaterdag 14 september naar zaterdag 28 september, 10.00 uur. Mocht het weer tegenzitten, dan wijken we uit naar zaterdag 5 oktober.',
  )
  expect(kind).toBe('date-move')
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-09-28'])
  expect(events[0]?.movedFrom).toEqual(['2024-09-14'])
  expect(events[0]?.reserveDates).toEqual(['2024-10-05'])
})

test.each([
  ['De quizavond gaat niet door op 12 oktober maar op 19 oktober.'],
  ['De quizavond van 12 oktober wordt verplaatst naar 19 oktober.'],
  ['De quizavond is op 19 oktober in plaats van 12 oktober.'],
  ['Quizavond\n\nOude datum: 12 oktober\nNieuwe datum: 19 oktober'],
  ['De quizavond, oorspronkelijk gepland op 12 oktober, is verschoven naar 19 oktober.'],
  ['Wij schuiven de quizavond op van zaterdag 12 naar zaterdag 19 oktober.'],
])('the 12th has become the 19th: %s', (text) => {
  const { kind, events } = read(text)
  expect(kind).toBe('date-move')
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-10-19'])
  expect(events[0]?.movedFrom).toEqual(['2024-10-12'])
})

test.each([
  ['Inschrijven vóór 1 oktober via het formulier.', '2024-10-01'],
  ['Aanmelden kan tot en met 1 oktober.', '2024-10-01'],
  ['Geef je uiterlijk 1 oktober op bij de secretaris.', '2024-10-01'],
  ['Inschrijven ten laatste op 1 oktober.', '2024-10-01'],
  ['De inschrijving sluit op 1 oktober.', '2024-10-01'],
  ['Uiterste aanmelddatum: 1 oktober.', '2024-10-01'],
  ['U ontvangt uiterlijk 1 oktober het programma.', null],
  ['Annuleren kan kosteloos tot 1 oktober.', null],
])('the deadline in "%s" is %s', (sentence, deadline) => {
  const { events } = read(`De workshop is op zaterdag 12 oktober om 10.00 uur.\n\n${sentence}`)
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-10-12'])
  expect(events[0]?.registration.deadline).toBe(deadline)
})

test('a fallback decision makes the reserve day the day', () => {
  const { kind, events } = read(
    'De vliegerdag van zaterdag 7 september gaat niet door. We wijken uit naar de reservedatum, zaterdag 14 september.',
  )
  expect(kind).toBe('fallback-decision')
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-09-14'])
  expect(events[0]?.movedFrom).toEqual(['2024-09-07'])
})

test('days of minutes, laws, holidays and publication are no sessions', () => {
  const { events } = read(
    'Jaarvergadering\n\n2 september 2024\n\nWij vergaderen op woensdag 2 oktober om 20.00 uur.\n\n1. Notulen van 4 oktober 2023\n2. De wet die per 1 januari 2025 geldt\n\nHet kantoor is gesloten van 14 tot en met 18 oktober.',
  )
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual(['2024-10-02'])
})

test('what is off and what goes on in one mail are two events', () => {
  const { kind, events } = read(
    'De wandeling van zondag 8 september gaat niet door.\n\nDe fietstocht van zondag 15 september is gewoon om 10.00 uur.',
  )
  expect(kind).toBe('cancellation')
  expect(events.map(({ sessions }) => [sessions[0]?.date, sessions[0]?.status])).toEqual([
    ['2024-09-08', 'cancelled'],
    ['2024-09-15', 'planned'],
  ])
})

test.each([
  ['De voorjaarsmarkt komt te vervallen.', 'cancellation'],
  [
    'Rectificatie: in de vorige mail stond een verkeerde datum. De lezing is op dinsdag 8 oktober.',
    'rectification',
  ],
  ['De sessie van dinsdag 8 oktober is in Zwolle, in het stadhuis.', 'session-update'],
  [
    'Verslag van de clubdag\n\nZaterdag 24 augustus kwamen veertig leden bijeen. Er werd veel gelachen.',
    'report',
  ],
  ['Onze website heeft een nieuw jasje. Neem gerust een kijkje.', 'content-post'],
  ['Please join us on Tuesday October 8th for the annual meeting of the society.', 'unknown'],
  ['De lezing is op dinsdag 8 oktober om 20.00 uur.', 'new-event'],
])('"%s" is a %s', (text, kind) => {
  expect(read(text).kind).toBe(kind)
})

test('English is answered, never half read', () => {
  const { events, questions } = read('Please join us on Tuesday October 8th at 20:00 for the annual meeting.')
  expect(events).toEqual([])
  expect(questions).toHaveLength(1)
})
