import { read } from './reading'

const first = (text: string, subject = '') => {
  const [event] = read(text, undefined, subject).events
  if (!event) throw new Error('no event was read')
  return event
}
const placeIn = (text: string) => {
  const session = first(text).sessions[0]
  return [session?.venue ?? null, session?.address ?? null]
}

test.each([
  [
    'De zeiltocht van zaterdag 14 september redden we niet. Het bestuur heeft besloten uit te wijken naar de reservedatum: zaterdag 28 september.',
    'fallback-decision',
  ],
  [
    'Zaterdag 14 september is te nat voor de zeiltocht. We maken gebruik van de reservedatum: zaterdag 28 september.',
    'fallback-decision',
  ],
  ['De zeiltocht van zaterdag 14 september is vervroegd naar zaterdag 28 september.', 'date-move'],
  ['Wij stellen de zeiltocht van zaterdag 14 september uit naar zaterdag 28 september.', 'date-move'],
  [
    'Onze schipper is op 14 september op reis. De zeiltocht van die dag verzetten we naar 28 september.',
    'date-move',
  ],
  [
    'Zoals u weet zou de zeiltocht op zaterdag 14 september zijn. Dat lukt niet. Het wordt zaterdag 28 september.',
    'date-move',
  ],
  [
    'De zeiltocht van volgende week, zaterdag 14 september, wordt twee weken opgeschoven. De nieuwe datum is zaterdag 28 september.',
    'date-move',
  ],
  [
    'De zeiltocht van zaterdag 14 september kan niet doorgaan. We proberen het opnieuw op zaterdag 28 september.',
    'date-move',
  ],
  [
    'De zeiltocht van 14 september gaat niet door. Gelukkig hadden we een reservedatum klaarstaan: we zeilen nu op zaterdag 28 september.',
    'fallback-decision',
  ],
])('the 28th has taken the place of the 14th: %s', (text, kind) => {
  const event = first(text)
  expect([event.kind, event.movedFrom]).toEqual([kind, ['2024-09-14']])
  expect(event.sessions.map(({ date, status }) => [date, status])).toEqual([['2024-09-28', 'planned']])
})

test('a misprint is put right', () => {
  const event = first(
    'Correctie. In het clubblad staat dat de markt op 5 oktober is. Dat moet 12 oktober zijn.',
  )
  expect(event.kind).toBe('rectification')
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-10-12'])
})

test.each([
  ['De wandeling van zondag 22 september begint niet om 10.00 maar om 9.30 uur.'],
  ['De wandeling van zondag 22 september verhuist van het Kapelveld naar sportpark De Hei.'],
  ['Aanpassing: de wandeling van zondag 22 september start een half uur eerder dan gepland.'],
])('another hour or place is an update: %s', (text) => {
  expect(first(text).kind).toBe('session-update')
})

test('one day of several may end later than the others', () => {
  const { sessions } = first(
    'Drie maandagochtenden: 7, 14 en 21 oktober, van 9.30 tot 11.30 uur. Op 21 oktober duurt het tot 12.00 uur.',
  )
  expect(sessions.map(({ end }) => end)).toEqual(['11:30', '11:30', '12:00'])
})

test('a play in three towns is a choice', () => {
  const event = first(
    'De Storm\n\nvr 4 oktober 20.00 uur - De Lawei, Drachten\nza 5 oktober 20.15 uur - De Harmonie, Leeuwarden\nzo 6 oktober 14.30 uur - De Schouw, Sneek',
  )
  expect(event.relation).toBe('alternatives')
  expect(event.sessions.map(({ venue, address }) => [venue, address])).toEqual([
    ['De Lawei', 'Drachten'],
    ['De Harmonie', 'Leeuwarden'],
    ['De Schouw', 'Sneek'],
  ])
})

test('a reserve date that is released is neither held nor called off', () => {
  const event = first(
    'De zeiltocht gaat definitief door op zaterdag 14 september. De reservedatum van 28 september komt hiermee te vervallen.',
  )
  expect(event.kind).toBe('fallback-decision')
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-09-14'])
  expect(event.reserveDates).toEqual([])
})

test('of a date that moved twice only the last one given up counts', () => {
  const event = first(
    'Eerder lieten wij weten dat de kringdag van 5 september was verschoven naar 3 oktober. Ook 3 oktober blijkt niet haalbaar. De kringdag wordt verplaatst naar donderdag 7 november.',
  )
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-11-07'])
  expect(event.movedFrom).toEqual(['2024-10-03'])
})

test.each([
  ['De fotowedstrijd sluit op 15 oktober.'],
  ['Het nieuwe seizoen start op 9 januari.'],
  ['Op 30 november zien we iedereen weer.'],
  ['Noteer ook alvast de kerstborrel van 20 december.'],
  ['De opnames van onze bijeenkomst van 18 april staan op het forum.'],
  ['Ook interessant\nLezing over mossen 05-11-2024'],
  ['In 1572, op 26 juni 1572, viel de stad.'],
  ['De subsidieregeling staat open tot en met 30 oktober.'],
  ['Reageren op het ontwerp kan tot 15 november.'],
])('beside the day itself no other is announced: %s', (passing) => {
  const event = first(`De vogeldag is op zaterdag 12 oktober om 10.00 uur.\n\n${passing}`)
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-10-12'])
  expect(event.registration.deadline).toBeNull()
})

test('a weekday without a number has its own times within the dates it belongs to', () => {
  const { sessions } = first(
    'De kunstmarkt is van vrijdag 4 tot en met zondag 6 oktober.\n\nvrijdag: 17.00-21.00 uur\nzaterdag: 11.00-21.00 uur\nzondag: 11.00-17.00 uur',
  )
  expect(sessions.map(({ start, end }) => [start, end])).toEqual([
    ['17:00', '21:00'],
    ['11:00', '21:00'],
    ['11:00', '17:00'],
  ])
})

test.each([
  ['We beginnen om 20.00 uur en om 22.30 uur gaat de deur op slot.', '20:00', '22:30'],
  ['Aanvang 20.00 uur. Tegen 22.30 uur pakken we in.', '20:00', '22:30'],
  ['Vertrek tussen 9.00 en 11.00 uur.', '09:00', null],
  ['Aanvang: 20.00 uur\nKaarten bij de boekhandel (ma t/m za 9.30 - 17.30 uur).', '20:00', null],
  ['Aanvang 20.00 uur. De koffie staat klaar vanaf 19.30 uur.', '20:00', null],
  ['Van 20.00 tot één uur ’s nachts.', '20:00', '01:00'],
])('"%s" lasts from %s to %s', (sentence, start, end) => {
  const session = first(`De dansavond is op zaterdag 12 oktober.\n\n${sentence}`).sessions[0]
  expect([session?.start ?? null, session?.end ?? null]).toEqual([start, end])
})

test.each([
  ['We komen op 12 oktober bijeen in Zeist voor de Najaarsborrel.', null, 'Zeist'],
  ['Filmavond op zaterdag 12 oktober, 20.00 uur, De Schakel.', 'De Schakel', null],
  [
    'De lezing van 12 oktober houdt dezelfde plek: zaal De Beuk, Laan 4 in Soest.',
    'zaal De Beuk',
    'Laan 4, Soest',
  ],
  [
    'De lezing van 12 oktober is niet in de bovenzaal van het museum, maar in theater De Linde, Markt 3, Ede.',
    'theater De Linde',
    'Markt 3, Ede',
  ],
  [
    'De wandeling is op 12 oktober. Verzamelen bij de waterput, Sportlaan 3, Uden.',
    'waterput',
    'Sportlaan 3, Uden',
  ],
  ['Op 12 oktober gaan we met de bus naar Bokrijk.', 'Bokrijk', null],
])('"%s" is at %s, %s', (text, venue, address) => {
  expect(placeIn(text)).toEqual([venue, address])
})

test('where each date has a paragraph, a place is that of its own date', () => {
  const { sessions } = first(
    'Koorconcerten\n\nZaterdag 12 oktober, 20.00 uur\nDorpskerk, Kerkplein 1, Ede\n\nZondag 13 oktober, 15.00 uur\nAdventkerk, Laan 22, Soest',
  )
  expect(sessions.map(({ venue }) => venue)).toEqual(['Dorpskerk', 'Adventkerk'])
})

test.each([
  ['Boekenavond\nDonderdag 17 oktober, 20.00 uur\n\nStadswandeling\nZaterdag 26 oktober, 14.00 uur'],
  ['Boekenavond - donderdag 17 oktober, 20.00 uur\nStadswandeling - zaterdag 26 oktober, 14.00 uur'],
  ['do 17/10: Boekenavond\n20u, in de bib.\n\nza 26/10: Stadswandeling\n14u, aan de kerk.'],
])('gatherings with a title and a date of their own are two events: %s', (list) => {
  const { events } = read(`Nieuws van de kring\n\nBeste leden, noteer deze dagen.\n\n${list}`)
  expect(events.map(({ title, sessions }) => [title, sessions.map(({ date }) => date)])).toEqual([
    ['Boekenavond', ['2024-10-17']],
    ['Stadswandeling', ['2024-10-26']],
  ])
})

test('the parts of one course are one event', () => {
  const { events } = read(
    'Cursus Imkeren\n\nTheorieavond\nDonderdag 17 oktober, 20.00 uur\n\nExcursie\nZaterdag 26 oktober, 14.00 uur',
  )
  expect(events).toHaveLength(1)
})

test.each([
  ['Bericht 2', 'De Vogeldag van 12 oktober gaat niet door.'],
  ['Rectificatie', 'In de vorige mail stond een verkeerde dag. De Vogeldag is op 12 oktober.'],
])('under "%s" the event has the name that the body gives it', (subject, text) => {
  expect(first(text, subject).title).toBe('Vogeldag')
})

test('a day that is called wrong is no day of the event', () => {
  const event = first(
    'Correctie. In de brief staat dat de infoavond op maandag 7 oktober is. Dat is niet juist. De infoavond is op dinsdag 8 oktober.',
  )
  expect(event.kind).toBe('rectification')
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-10-08'])
})

test('the day on which papers go online is no day of the event', () => {
  const event = first(
    'De jaarvergadering is op donderdag 10 oktober om 20.00 uur. De stukken staan vanaf 26 september op de site.',
  )
  expect(event.sessions.map(({ date }) => date)).toEqual(['2024-10-10'])
})
