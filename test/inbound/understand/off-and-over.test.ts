import { read } from './reading'

const first = (text: string) => {
  const [event] = read(text).events
  if (!event) throw new Error('no event was read')
  return event
}

const sessionsOf = (text: string): string[] =>
  read(text).events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`))

test.each([
  [
    'Beste leden,\n\nHet bestuur besloot de twee avonden (over bijen op 7 oktober, over mos op 14 oktober) af te blazen.',
    ['2024-10-07 cancelled', '2024-10-14 cancelled'],
  ],
  [
    'De avond met zanger Teun Kramer, die gepland stond voor zondag 6 oktober, schrappen we daarom.\n\nOf het concert op 3 november kan doorgaan, hoort u nog.',
    ['2024-10-06 cancelled', '2024-11-03 planned'],
  ],
  [
    'Agenda\n1. Kaartmiddag – afgelast\n\n  8 oktober\n2. Rommelmarkt – afgelast\n\n  12 oktober 09:00 - 14:00\n3. Lezing\n\n  15 oktober 20:00 - 22:00',
    ['2024-10-08 cancelled', '2024-10-12 cancelled', '2024-10-15 planned'],
  ],
  [
    'Agenda\n\nDonderdag 3 oktober Mossenavond; AFGELAST\nInfo: Wim\nZaterdag 5 oktober Wandeling om 10.00 uur\nDinsdag 8 oktober Vogelavond, AFGELAST Info: An\nZondag 13 oktober Plassen kijken',
    ['2024-10-03 cancelled', '2024-10-05 planned', '2024-10-08 cancelled', '2024-10-13 planned'],
  ],
  [
    'U hoort hierbij dat de dagtocht naar Utrecht (gepland 12 oktober) niet door gaat.',
    ['2024-10-12 cancelled'],
  ],
  ['De wedstrijden van morgen gaan niet door, het veld is te nat.', ['2024-09-03 cancelled']],
])('%s', (text, sessions) => {
  expect(sessionsOf(text).sort()).toEqual(sessions)
})

test('one evening that is off below a whole programme leaves it a programme', () => {
  const list = ['1', '8', '15', '22'].map((day) => `${day} oktober | orgelconcert`).join('\n')
  const text = `Orgelconcerten in de Dorpskerk\n\n${list}\n\nHet concert op 29 oktober, dat in deze lijst stond, is verzet naar een later te bepalen datum.`
  expect(read(text).kind).toBe('new-event')
  expect(sessionsOf(text)).toContain('2024-10-29 cancelled')
})

test.each([
  'De vakdag van 8 oktober gaat niet door. De beurs van 9 oktober is ook afgelast. Voor de vakdag is een nieuwe datum gevonden: 3 december.',
  'We stellen de vakdag van 8 oktober uit. Met de zaal is een alternatieve datum voor de vakdag gevonden: 3 december.\n\nOok de organisatie van de beurs heeft besloten dat de beurs van 9 oktober niet door gaat.',
])('%s: one has moved, the other is off', (text) => {
  expect(read(text).events.flatMap(({ movedFrom }) => movedFrom)).toEqual(['2024-10-08'])
  expect(sessionsOf(text).sort()).toEqual(['2024-10-09 cancelled', '2024-12-03 planned'])
})

test.each([
  'Er is een alternatieve datum geprikt: 3 december.',
  'Als alternatieve datum is 3 december gekozen.',
  'Wij hebben een andere datum gevonden: 3 december.',
  'Wij hebben een andere dag afgesproken, namelijk 3 december.',
])('%s: the day that was found is where it goes', (found) => {
  const text = `De vakdag van 8 oktober is uitgesteld. ${found} Op 20 november is er wel een borrel.`
  expect(first(text).movedFrom).toEqual(['2024-10-08'])
  expect(sessionsOf(text).sort()).toEqual(['2024-11-20 planned', '2024-12-03 planned'])
})

test('an alternative date that is only held in case is none', () => {
  const event = first(
    'De vakdag is op 8 oktober. Voor het geval de zaal niet beschikbaar is, hebben we een alternatieve datum vastgelegd: 3 december.',
  )
  expect(event).toMatchObject({ movedFrom: [], reserveDates: ['2024-12-03'] })
})

test.each(['1-3 april', '1 t/m 3 april', 'dinsdag 1 tot en met donderdag 3 april'])(
  'a congress of %s that moves gives up each of its days',
  (days) => {
    const text = `Het congres van ${days} 2025 is verplaatst naar 2-4 september 2025.`
    expect(first(text).movedFrom).toEqual(['2025-04-01', '2025-04-02', '2025-04-03'])
    expect(sessionsOf(text)).toEqual(['2025-09-02 planned', '2025-09-03 planned', '2025-09-04 planned'])
  },
)

test.each([
  'De regiodag van 29 augustus is afgelast.',
  'De regiodag van 29 augustus kon niet doorgaan.',
  'Vanwege de storm werd de regiodag van donderdag 29 augustus jl. geannuleerd.',
  'De regiodag op 29 augustus ging helaas niet door.',
])('%s The next one stands', (then) => {
  for (const next of [
    'De volgende regiodag is op 11 november.',
    'De eerstvolgende is op 11 november om 14.00 uur.',
  ])
    expect([read(`${then} ${next}`).kind, ...sessionsOf(`${then} ${next}`)]).toEqual([
      'new-event',
      '2024-11-11 planned',
    ])
})

test.each([
  'Alle fysieke bijeenkomsten zijn sinds medio maart opgeschort.',
  'Sinds het voorjaar zijn al onze bijeenkomsten afgelast.',
  'Alle ledenavonden zijn sinds de uitbraak geannuleerd.',
])('%s: how it has been, and no day to come', (since) => {
  const text = `${since}\n\nEr was wel een webinar.\n\nDe ledenavond is op 16 september. Op 17 oktober volgt een borrel.`
  expect([read(text).kind, ...sessionsOf(text).sort()]).toEqual([
    'new-event',
    '2024-09-16 planned',
    '2024-10-17 planned',
  ])
})

test.each([
  'De eerder gemelde, optionele datum van 29 oktober vervalt daarmee.',
  'De oorspronkelijke datum van 29 oktober vervalt.',
  'De eerder aangekondigde datum 29 oktober is hiermee vervallen.',
  'De datum van 29 oktober komt hiermee te vervallen.',
  'Dinsdag 29 oktober komt daarmee te vervallen.',
])('The meeting is on 14 November. %s: it has moved', (lapses) => {
  const text = `De ledenvergadering is op 14 november. ${lapses}`
  expect([read(text).kind, ...sessionsOf(text)]).toEqual(['date-move', '2024-11-14 planned'])
  expect(first(text).movedFrom).toEqual(['2024-10-29'])
})

test.each([
  'Donderdag 5 december zou een feestelijke dag worden met ons jaarcongres.',
  'We zouden elkaar op 5 december treffen tijdens het jaarcongres.',
  '5 december had een feestelijke dag moeten worden met het jaarcongres.',
  'Wij hadden u graag op 5 december ontmoet tijdens het jaarcongres.',
  'Wij keken ernaar uit u op 5 december te ontmoeten tijdens het jaarcongres.',
])('%s: a day that is no more', (once) => {
  for (const off of [
    'We verplaatsen het congres naar het voorjaar.',
    'Helaas moeten we het congres uitstellen.',
  ])
    expect(sessionsOf(`${once} ${off}`)).toEqual(['2024-12-05 cancelled'])
})

test('what could not be held before is made up for, and nothing is off', () => {
  const text =
    'Vorig seizoen konden veel lezingen niet doorgaan.\n\nNu het weer kan, halen we ze in:\n\n8 oktober: An Prins over Toen de melk nog aan de deur kwam.'
  expect(read(text).kind).toBe('new-event')
  expect(sessionsOf(text)).toEqual(['2024-10-08 planned'])
})

test.each([
  [
    'Filmavond 22 augustus\n\nOp 22 augustus was het tijd voor de filmavond! Er kwamen dertig leden. Na afloop was er nog een borrel en iedereen bleef tot laat.',
    'report',
  ],
  [
    'Onze boekenmarkt is een groot succes geworden\n\nDe markt van 24 augustus bracht ruim 3.000 euro op. De sfeer was goed en er kwamen veel gezinnen.',
    'report',
  ],
  [
    'De leden nodigen wij uit voor de vergadering op zaterdag 12 oktober. 1. Opening. 2. Verslag van de vergadering van 10 februari 2024. 3. Rondvraag.',
    'new-event',
  ],
])('%s is a %s', (text, kind) => {
  expect(read(text).kind).toBe(kind)
  expect(sessionsOf(text).filter((one) => one.includes('planned'))).toHaveLength(kind === 'report' ? 0 : 1)
})

test.each([
  ['Het is niet meer nodig om vooraf te reserveren.', 'none'],
  ['U hoeft geen afspraak te maken.', 'none'],
  ['Kom nooit zonder aanmelding. Verplicht aanmelden: Joke Prins (joke@club.example).', 'contact'],
  ['Geïnteresseerden contacteren Gerda via 057 00 00 27.', 'contact'],
  ['Kaarten bestelt u via telefoon op 02 000 62 24 of via www.club.example.', 'contact'],
  ['Schrijf vooraf in. Opgelet: gebruik daarvoor onze rekening bij de bank.', 'contact'],
])('one registers so: %s', (sentence, mode) => {
  expect(first(`Lezing op dinsdag 8 oktober om 20.00 uur.\n\n${sentence}`).registration.mode).toBe(mode)
})

test.each([
  ['Van 9 tot en met 20 september staat de inschrijving open.', '2024-09-20'],
  ['Aanmelden: uitjes@club.example tussen 9 september – 20 september.', '2024-09-20'],
])('a window to register closes on its last day: %s', (sentence, deadline) => {
  const event = first(`Excursie op zaterdag 12 oktober.\n\n${sentence}`)
  expect(event.registration.deadline).toBe(deadline)
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-10-12'])
})

test.each([
  ['Op dinsdagavond 8 oktoberspeelt An Prins op ons orgel.', ['2024-10-08 planned']],
  ['Ledenavond op dinsdag 8 oktober. 1.Jan van Dam opent de avond.', ['2024-10-08 planned']],
  ['Op 8 oktober a.s. bestaat onze club 50 jaar. Kom naar het feest op 12 oktober.', ['2024-10-12 planned']],
  [
    'Startdag 12 oktober. Het formulier bezorg je op de volgende clubdag (19 oktober) terug.',
    ['2024-10-12 planned'],
  ],
])('%s', (text, sessions) => {
  expect(sessionsOf(text)).toEqual(sessions)
})

test('a lecture and a reception on one day, each in a block of its own, are no choice', () => {
  const text =
    'Informatie symposium\n• Datum en tijd: 18 november 2024 van 12.00 tot 15.30 uur\n• Locatie: De Hoeve, Kerkstraat 2, Epe\n• Vrij toegankelijk\n\nInformatie oratie\n• Datum en tijd: 18 november 2024 van 16.15 tot 17.00 uur\n• Locatie: De Aula, Markt 5, Epe'
  const { events } = read(text)
  expect(events.map(({ relation }) => relation)).toEqual(['single', 'single'])
  expect(events.flatMap(({ sessions }) => sessions.map(({ start }) => start))).toEqual(['12:00', '16:15'])
})

test.each([
  'De wandeling van 12 oktober moet helaas uitvallen.',
  'We hebben besloten om het feest van 12 oktober niet te laten doorgaan.',
  'We hebben het concert van 12 oktober uit de agenda gehaald.',
  '!!! AFGELAST !!! Wandeling zaterdag 12 oktober',
  'De jaarmarkt van 12 oktober wordt dit jaar niet georganiseerd.',
  'Wij moeten u helaas meedelen dat de daguitstap van 12 oktober niet doorgaat.',
])('that day is off: %s', (text) => {
  expect(read(text).kind).toBe('cancellation')
  expect(sessionsOf(text)).toEqual(['2024-10-12 cancelled'])
})

test.each([
  'De inschrijvingen worden afgesloten op 25 september.',
  'Laatste dag om in te schrijven: 25 september.',
  'Na 25 september kunt u zich niet meer aanmelden.',
  'De inschrijving loopt van 9 tot en met 25 september.',
  'Stort 15 euro vóór 25 september op onze rekening.',
  'Inschrijven kan nog tot volgende week woensdag 25 september.',
])('until 25 September, and nobody meets that day: %s', (sentence) => {
  const event = first(`Lezing op dinsdag 8 oktober om 20.00 uur.\n\n${sentence}`)
  expect(event.registration.deadline).toBe('2024-09-25')
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-10-08'])
})

test.each([
  ['Je hoeft niet vooraf in te schrijven.', 'none'],
  ['Vrije toegang, geen reservatie nodig.', 'none'],
  ['Opgeven kan bij elk bestuurslid.', 'contact'],
  ['Kaartverkoop start op 16 september.', 'later'],
  ['Inschrijven: zie website.', 'link'],
  ['Zin om mee te gaan? Bel Truus (0345-123456).', 'contact'],
  ['Inschrijvingen starten op 15 september.', 'later'],
])('the way in is read: %s', (sentence, mode) => {
  expect(first(`Lezing op dinsdag 8 oktober om 20.00 uur.\n\n${sentence}`).registration.mode).toBe(mode)
})

test.each([
  ['De workshop wordt gegeven op dinsdag 1 oktober en herhaald op donderdag 3 oktober.', 'alternatives'],
  ['Infoavond op 1 oktober (noord) of 3 oktober (zuid).', 'alternatives'],
  ['Fietstrektocht op 4, 5 en 6 oktober; we blijven twee nachten in Epe.', 'multi-day'],
])('%s', (text, relation) => {
  expect(first(text).relation).toBe(relation)
})
