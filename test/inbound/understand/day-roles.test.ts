import { datesOf, read } from './reading'

const shortly = (text: string) => {
  const { kind, events } = read(text, undefined, text.split('\n')[0])
  return {
    kind,
    days: events.flatMap(({ sessions }) =>
      sessions.map(({ date, status }) => (status === 'cancelled' ? `${date} off` : date)),
    ),
    from: events.flatMap(({ movedFrom }) => movedFrom),
    deadline: events.map(({ registration }) => registration.deadline).find((day) => day !== null) ?? null,
    relation: events[0]?.relation,
  }
}

test.each([
  ['Inschrijven kan door € 25 te storten op onze rekening tegen 1 oktober.', '2024-10-01'],
  ['Wie meewandelt, verwittigt Rita tegen dinsdag 1 oktober.', '2024-10-01'],
  ['Betalen tegen uiterlijk 1 oktober op de clubrekening.', '2024-10-01'],
  ['Tegen 1 december hopen we de foto’s klaar te hebben.', null],
])('"%s" has %s as its deadline', (sentence, deadline) => {
  const found = shortly(`Etentje op zaterdag 12 oktober om 18 uur.\n\n${sentence}`)
  expect([found.days, found.deadline]).toEqual([['2024-10-12'], deadline])
})

test.each([
  [
    'Herfstwandeling: VERZET\n\nDoor de werken aan het pad kan onze wandeling niet doorgaan op de geplande dag, zondag 15 september.\n\nDe wandeling vindt nu plaats op zondag 29 september.',
  ],
  [
    'Feest uitgesteld\n\nWe kunnen ons feest van zondag 15 september niet laten doorgaan.\n\nHet feest is nu op zondag 29 september.',
  ],
  ['De vergadering van zondag 15 september wordt verdaagd naar zondag 29 september.'],
  [
    'De markt van 15 september hebben we moeten aflassen. Het voornemen is nu om hem op 29 september te houden.',
  ],
  ['Op 15 september was oorspronkelijk de tocht gepland; die is nu op 29 september.'],
  ['Op 15 september was de zaal al bezet; het bal is nu op 29 september.'],
  ['Door stormschade gaat de bosdag van 15 september niet door. Hij is nu op 29 september.'],
  ['De film die we op 15 september zouden vertonen, is verplaatst naar zondag 29 september.'],
  [
    'Het was de bedoeling om op 15 september te zeilen, maar het schip lekt. De dag schuift op naar 29 september.',
  ],
])('the 15th has become the 29th: %s', (text) => {
  expect(shortly(text)).toMatchObject({ kind: 'date-move', days: ['2024-09-29'], from: ['2024-09-15'] })
})

test.each([
  [
    'Repetitie verplaatst naar zaal De Boom\n\nDe repetitie van donderdag 12 september vervalt. Donderdag 19 september repeteren we in zaal De Boom.',
    ['2024-09-12 off', '2024-09-19'],
  ],
  ['De vergadering van donderdag 12 september is verdaagd tot nader order.', ['2024-09-12 off']],
  [
    'Programma\nAlle activiteiten na 10 september zijn geannuleerd\n\nDonderdag 12 september\n10.00 uur Snoeien\n\nDonderdag 19 september\n10.00 uur Harken',
    ['2024-09-12 off', '2024-09-19 off'],
  ],
  [
    'De twee concerten in oktober worden uitgesteld naar 2025.\n\nHet ging om het concert van 6 oktober en dat van 13 oktober.',
    ['2024-10-06 off', '2024-10-13 off'],
  ],
  [
    'Clubavonden oktober uitgesteld naar 2025\n\nDe avonden werden in het voorjaar al doorgeschoven naar\n8 oktober Bonsai en\n15 oktober Varens.\nDe zaal is nog niet klaar.',
    ['2024-10-08 off', '2024-10-15 off'],
  ],
  [
    'Alle repetities in september vervallen. We beginnen weer op dinsdag 1 oktober om 20 uur.',
    ['2024-10-01'],
  ],
  ['De lezingen in november worden afgelast; de wandeling van 10 november blijft staan.', ['2024-11-10']],
  [
    'Van onze zes avonden konden er drie doorgaan: op 4, 11 en 18 maart. De avond van 23 september is afgelast.',
    ['2024-09-23 off'],
  ],
  [
    'Programma\n\nZondag 15 september\n10.00 uur Vroege vogels = geannuleerd wegens ziekte\n\nZondag 22 september\n14.00 uur Varens\n\nZondag 29 september\n14.00 uur Mossen',
    ['2024-09-15 off', '2024-09-22', '2024-09-29'],
  ],
  [
    'Programma\n\nZondag 15 september\n10.00 uur Vroege vogels - vervallen\n14.00 uur Bijentocht\n\nZondag 22 september\n14.00 uur Varens',
    ['2024-09-15', '2024-09-22'],
  ],
])('what is off is off, and nothing else: %s', (text, days) => {
  expect(shortly(text)).toMatchObject({ days, from: [] })
})

test.each([
  ['De volgende editie van ons blad verschijnt rond 1 november 2024.'],
  ['Ons jaarboek komt uit op 12 december.'],
  [
    'Geschiedenis van de harmonie\n\nIn het begin repeteerde men thuis. Op 4 mei kregen de muzikanten een vlag.',
  ],
  ['In 1978 wilden de buren op pad. Op zaterdag 9 september zou het ervan komen: ze liepen naar de molen.'],
  ['Op 29 augustus kwam de werkgroep bijeen die het feest gaat voorbereiden.'],
  ['Wij komen op 15 september als bestuur bijeen om het jaar te bespreken.'],
  ['Het bestuur vergadert op 17 september over uw voorstellen.'],
])('beside the evening itself no day is announced: %s', (text) => {
  expect(shortly(`De ledenavond is op dinsdag 8 oktober om 20.00 uur.\n\n${text}`).days).toEqual([
    '2024-10-08',
  ])
})

test.each([
  ['Mevrouw Claes, die op 18 november te gast zou zijn, komt nu op 20 oktober.', '2024-10-20'],
  ['Sinds 2010 wandelen we elk najaar. Dit jaar is dat op zondag 20 oktober.', '2024-10-20'],
  ['Na een brand in 2019 was het stil, maar op zondag 20 oktober openen we de deuren.', '2024-10-20'],
  ['Bestuursvergadering\n\nDonderdag 19 september om 20.00 uur in het clubhuis.', '2024-09-19'],
  ['Nieuws\n\nKarel Post  2 sep. 2024 : 14:05\n\nZondag 20 oktober is er weer een studiedag.', '2024-10-20'],
])('the day is announced all the same: %s', (text, day) => {
  expect(shortly(text).days).toEqual([day])
})

test.each([
  ['Kampweekend van vrijdag 11 tm zondag 13 oktober.', 3],
  ['Trektocht van donderdag 10 tem zondag 13 oktober.', 4],
  ['Fietsvakantie 7 t.e.m. 10 oktober.', 4],
  ['Kinderkamp 21-10 t/m 23-10-2024.', 3],
])('%s has %i days', (text, count) => {
  expect(shortly(text)).toMatchObject({ relation: 'multi-day' })
  expect(shortly(text).days).toHaveLength(count)
})

test.each([
  ['Op vrijdag 4 en zaterdag 5 oktober, telkens van 20 tot 22 uur, is de sterrenwacht open.', 'series'],
  ['Tweedaagse cursus op 14 en 15 oktober, telkens van 9 tot 16 uur.', 'multi-day'],
  ['De lezing is er twee keer: op 7 oktober in Gent en op 8 oktober in Brugge.', 'alternatives'],
  ['De rondleiding gaat tweemaal door: op 12 oktober en op 13 oktober.', 'alternatives'],
])('"%s" is %s', (text, relation) => {
  expect(shortly(text).relation).toBe(relation)
})

test('a year that was mistyped in a list is asked about, and its day is not dropped', () => {
  const { events, questions } = read('Cursus\nles 1: 05-09-2023\nles 2: 12-09-2024\nles 3: 19-09-2024')
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2023-09-05', '2024-09-12', '2024-09-19'])
  expect(questions.find(({ about }) => about === '/events/0/sessions/0/date')?.blocking).toBe(true)
})

test('a report that ends with the next evening invites to nothing of what it tells', () => {
  const { kind, events } = read(
    'Omdat de herfst in zicht komt hielden we op woensdag 28 augustus een kransenavond.\n\nVeertien leden kwamen langs en maakten een krans. De volgende kransenavond is op 27 november.',
  )
  expect(kind).toBe('report')
  expect(
    events.flatMap(({ sessions }) =>
      sessions.filter(({ status }) => status !== 'past').map(({ date }) => date),
    ),
  ).toEqual(['2024-11-27'])
})

test.each([
  'Leesclub\n\n02-09-2024 543 keer bekeken 0 reacties\n\nDe leesclub is op 4 oktober om 10.00 uur.',
  'Leesclub\n\n26-08-2024 12 maal gelezen\n\nDe leesclub is op 4 oktober om 10.00 uur.',
  'Leesclub begint vroeger 2 september 2024\n\n02u44 0\n\nDe leesclub begint op 4 oktober om 10.00 uur.',
  'Leesclub in De Kei 2 september 2024\n09:12\n\nDe leesclub is op 4 oktober om 10.00 uur.',
])('the day on which the page was put there is none of the gathering: %j', (text) => {
  expect(datesOf(text)).toEqual(['2024-10-04'])
})

test.each([
  'De inschrijving is op 22 september om 14.00 uur in De Linde.',
  'De aanmelding vindt plaats op zondag 22 september in De Linde.',
  'Inschrijven kan alleen op zondag 22 september.',
  'Inschrijven: zondag 22 sept. om 14:00 uur in De Linde.',
  'Inschrijving: zondag 22 september van 14.00 tot 15.00 uur.',
  'Opgave is op 22 september in De Linde.',
])('%s That day one puts oneself down, and does not walk', (sentence) => {
  const text = `De herfstwandeling is op zaterdag 5 oktober om 13.00 uur.\n${sentence}`
  expect(
    read(text).events.flatMap(({ sessions }) => sessions.map(({ date, start }) => [date, start])),
  ).toEqual([['2024-10-05', '13:00']])
})
