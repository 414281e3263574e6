import { read } from './reading'

const eventOf = (text: string, day?: string) => {
  const { kind, events, questions } = read(text, day)
  const sessions = events.flatMap((event) => event.sessions)
  return { kind, event: events[0], sessions, dates: sessions.map(({ date }) => date), questions }
}
const DAY = '2024-08-01'
const RUN = 'Zangavond: elke donderdag van 5 september'

test('a run of almost a year is every week of it', () => {
  const { dates, sessions } = eventOf(`${RUN} 2024 t/m 26 juni 2025, 20.00 uur, in De Kring te Zeist.`, DAY)
  expect([dates.length, dates[1], dates.at(-1)]).toEqual([43, '2024-09-12', '2025-06-26'])
  expect(new Set(sessions.map(({ start, venue }) => `${start} ${venue}`))).toEqual(
    new Set(['20:00 De Kring']),
  )
})

test.each([
  [`${RUN} 2024 t/m 25 juni 2026, 20.00 uur.`, ['2024-09-05', '2026-06-25']],
  [`${RUN} 2024 t/m 26 juni 2025, behalve in de schoolvakanties, 20.00 uur.`, ['2024-09-05', '2025-06-26']],
])('what a run leaves unsaid is asked, and only its ends are read: %s', (text, dates) => {
  const found = eventOf(text, DAY)
  expect(found.dates).toEqual(dates)
  expect(found.questions).toContainEqual(
    expect.objectContaining({ about: '/events/0/sessions', blocking: true }),
  )
})

test('odd weeks are counted by the calendar, and the days are asked back', () => {
  const { dates, questions } = eventOf(`${RUN} t/m 31 oktober in de oneven weken, 20.00 uur.`, DAY)
  expect(dates).toEqual(['2024-09-12', '2024-09-26', '2024-10-10', '2024-10-24'])
  expect(questions.some(({ about }) => about === '/events/0/sessions')).toBe(true)
})

test.each([
  `${RUN} t/m 3 oktober, niet op 12 en 19 september, om 20.00 uur.`,
  `${RUN} t/m 3 oktober, behalve 12 en 19 september, 20.00 uur.`,
  `${RUN} t/m 3 oktober. Op 12 en 19 september is er geen zangavond. Aanvang 20.00 uur.`,
])('the days that are left out are taken out: %s', (text) => {
  const { kind, dates, sessions } = eventOf(text, DAY)
  expect([kind, dates]).toEqual(['new-event', ['2024-09-05', '2024-09-26', '2024-10-03']])
  expect(sessions.map(({ start }) => start)).toEqual(['20:00', '20:00', '20:00'])
})

test('a run that goes to another weekday has moved', () => {
  const { kind, dates } = eventOf(
    'We verzetten de leerkring naar de vrijdag: elke vrijdag van 6 t/m 27 september, van 9.00 tot 11.00 uur.',
    DAY,
  )
  expect([kind, dates.length]).toEqual(['date-move', 4])
})

const sixty = Array.from({ length: 60 }, (_, i) => {
  const month = ['september', 'oktober', 'november', 'december'][Math.floor(i / 15)]
  return `${(i % 15) * 2 + 1} ${month} 2024`
})

test.each([
  `Schilderen\n\nData: ${sixty.join(', ')}\nTijd: 20.00 - 22.00 uur\nPlaats: De Kring te Zeist\nMaximaal 15 deelnemers`,
  `Schilderen\n\n${sixty.join('\n')}\n\nSteeds van 20.00 tot 22.00 uur in De Kring te Zeist. Maximaal 15 deelnemers.`,
  `Schilderen van 20.00 tot 22.00 uur in De Kring te Zeist, maximaal 15 deelnemers, op: ${sixty.join(', ')}.`,
])('what is said once holds for sixty dates', (text) => {
  const { event, sessions } = eventOf(text, DAY)
  expect([sessions.length, event?.capacity.seats]).toEqual([60, 15])
  expect(new Set(sessions.map(({ start, end, venue }) => `${start} ${end} ${venue}`))).toEqual(
    new Set(['20:00 22:00 De Kring']),
  )
})

test.each([
  ['Dag 1', 'Dag 2'],
  ['Eerste dag:', 'Tweede dag:'],
  ['Donderdag', 'Vrijdag 13 september'],
])('a programme under %s and %s gives each day its hours', (one, two) => {
  const { sessions } = eventOf(
    `Tweedaagse voor besturen\n\nOp donderdag 12 en vrijdag 13 september 2024 in hotel De Linde te Arnhem.\n\n${one}\n9.30 uur Ontvangst\n10.00 uur Opening\n17.00 uur Borrel\n\n${two}\n9.00 uur Wandeling\n10.30 uur Werkgroepen\n16.00 uur Afsluiting`,
    DAY,
  )
  expect(sessions.map(({ start, end }) => [start, end])).toEqual([
    ['09:30', null],
    ['09:00', '16:00'],
  ])
})

test('a look back as one section of a letter does not make it a report', () => {
  const { kind, dates } = eventOf(
    'Nieuwsbrief\n\nTerugblik\nDe wandeling van 20 juli was een groot succes. Er kwamen 40 mensen.\n\nNazomerborrel\nOp vrijdag 13 september is onze borrel, om 17 uur bij De Zwaan.',
    DAY,
  )
  expect([kind, dates]).toEqual(['new-event', ['2024-09-13']])
})

test('another hour for the same day in the prose below is no second session', () => {
  const { sessions } = eventOf(
    'Lezing over uilen\nvrijdag 13 september 2024, 20.00 uur\nDe Kring, Dorpsstraat 5, Zeist\n\nAns Bak vertelt over uilen. We beginnen op vrijdag 13 september om 19.30 uur met koffie.',
    DAY,
  )
  expect(sessions.map(({ start }) => start)).toEqual(['20:00'])
})

const CLUB =
  'Boekenclub\n\nWe lezen op 12 en 26 september, 10 en 31 oktober, van 20.00 tot 22.00 uur.\n\nThema:\n'

test('as many places as dates are tied in order; fewer are not given to any', () => {
  const four = '- Water, in De Kring\n- Lucht, in De Boog\n- Aarde, in De Spil\n- Vuur, in De Hof'
  const venues = (text: string) => eventOf(text, DAY).sessions.map(({ venue }) => venue)
  expect(venues(CLUB + four)).toEqual(['De Kring', 'De Boog', 'De Spil', 'De Hof'])
  const three = eventOf(CLUB + four.split('\n').slice(1).join('\n'), DAY)
  expect(three.sessions.map(({ venue }) => venue)).toEqual([null, null, null, null])
  expect(three.questions.some(({ about }) => about.endsWith('/venue'))).toBe(true)
})

test.each([
  'Max Poot: waar het geld werd verdiend',
  'Het gemaal, of hoe de polder werd gemaakt',
  'De dijk die brak',
  'Toen de boot nog kwam',
  'Wat wij ervan leerden en hoe het bleef',
  'Hier werd geschiedenis geschreven',
])('a title in the past tense stands in a row that is to come: %s', (title) => {
  const { kind, events } = read(
    `Herfstavonden\n\n• 2 oktober: Molens en wind\n• 9 oktober: ${title}\n• 16 oktober: Sluizen`,
  )
  expect(kind).toBe('new-event')
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual([
    '2024-10-02',
    '2024-10-09',
    '2024-10-16',
  ])
})

test('a row of what has been told of is none', () => {
  const { events } = read(
    'Onze avonden\n\n• 3 juni: we bezochten de molen\n• 2 oktober: bezoek aan het gemaal\n• 9 oktober: lezing',
  )
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual([
    '2024-10-02',
    '2024-10-09',
  ])
})

test('the hour below rows is that of all, also where the prose names one of their days', () => {
  const { events } = read(
    'Herfstavonden\n\nDe reeks begint op 2 oktober met een college.\n\n• 2 oktober: Molens en wind\n• 9 oktober: Gemalen\n• 16 oktober: Sluizen\n\nAanvang: 20.00 uur, de zaal is open vanaf 19.30 uur.',
  )
  expect(events.flatMap(({ sessions }) => sessions.map(({ start }) => start))).toEqual([
    '20:00',
    '20:00',
    '20:00',
  ])
})

const THURSDAYS = ['10-03', '10-10', '10-17', '10-24']
const rowsOf = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start }) => `${date?.slice(5)} ${start ?? ''}`.trim()),
  )

test.each([
  'Vanaf 3 oktober elke donderdag tot en met 24 oktober is er yoga in De Kei.',
  'Vanaf donderdag 3 oktober is er elke week yoga, tot en met 24 oktober.',
  'Vanaf 3 oktober geven we elke week yoga tot en met 24 oktober.',
  'Vanaf 3 oktober geven we elke donderdag yoga tot 24 oktober.',
  'Elke week yoga, van donderdag 3 oktober tot en met donderdag 24 oktober.',
  'Vanaf 3 oktober wekelijks op donderdag, tot en met 24 oktober: yoga.',
])('a run goes on to its last day, whatever stands between: %s', (text) => {
  expect(rowsOf(text)).toEqual(THURSDAYS)
})

test.each([
  'Vanaf 3 oktober elke donderdag t/m 24 oktober om 19.30 uur yoga.',
  'Vanaf 3 oktober iedere donderdag t/m 24 oktober, 19.30 uur: yoga in De Kei',
  'Vanaf donderdag 3 oktober om 19.30 uur elke week yoga tot 24 oktober.',
])('the hour behind its last day is that of each: %s', (text) => {
  expect(rowsOf(text)).toEqual(THURSDAYS.map((day) => `${day} 19:30`))
})

test.each([
  'Vanaf 3 oktober is er elke week een nieuwe podcast. De ledenavond is op 24 oktober.',
  'Vanaf 3 oktober kunt u zich opgeven, elke week tot en met 17 oktober. De ledenavond is op 24 oktober.',
])('what else goes on every week makes no run: %s', (text) => {
  expect(rowsOf(text)).not.toContain('10-10')
})

test('an edition is a day of its own, and that of a newsletter is not', () => {
  const editions =
    'Ledenavond\n\nEditie 10 oktober: lezing over honing\nEditie 7 november: lezing over kaarsen'
  expect(rowsOf(editions)).toEqual(['10-10', '11-07'])
  expect(rowsOf('Nieuwsbrief, editie 3 oktober\n\nOp 10 oktober is er een ledenavond in De Kei.')).toEqual([
    '10-10',
  ])
})
