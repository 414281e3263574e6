import { newsletter, understanding } from './day-out'
import { at, changes, ends, on, price, reply, seats, starts } from './replies'

test.each<[string, Record<string, unknown>]>([
  [
    'Het is van 13 tot 17 u en de kostprijs bedraagt 25 euro',
    { ...starts('13:00'), ...ends('17:00'), ...price(25) },
  ],
  ['max 45 pers, opgeven voor 20 mei', { ...seats(45), '/registration/deadline': '2020-05-20' }],
  [
    'Wil je de datum op 18 juni zetten, de eindtijd op vijf uur en De Kweker door Hotel Bosrand vervangen? Adres daarvan is Bosrandweg 1, Zeist.',
    { ...on('2020-06-18'), ...ends('17:00'), ...at('Hotel Bosrand', 'Bosrandweg 1, Zeist') },
  ],
  [
    'Datum 11 juni, tijd 13.00-17.00, plaats De Schuur in Zeist, prijs 30, max 40, pe 3',
    {
      ...on('2020-06-11'),
      ...starts('13:00'),
      ...ends('17:00'),
      ...at('De Schuur', 'Zeist'),
      ...price(30),
      ...seats(40),
      '/pePoints/points': 3,
    },
  ],
  [
    'Op 11 juni, 13.00 uur, De Schuur in Zeist',
    { ...on('2020-06-11'), ...starts('13:00'), ...at('De Schuur', 'Zeist') },
  ],
  ['Datum wordt 25 juni omdat de 4e niet kan, en het kost 40 euro', { ...on('2020-06-25'), ...price(40) }],
])('"%s" says several things at once', (words, expected) => {
  const correction = reply(words)
  expect(changes(correction)).toEqual(expected)
  expect(correction.notUnderstood).toEqual([])
})

test('what is not understood of a sentence is told back, and the rest is taken', () => {
  const correction = reply('Kosten 20 euro, dresscode casual en max 40 deelnemers')
  expect(changes(correction)).toEqual({ ...price(20), ...seats(40) })
  expect(correction.notUnderstood).toEqual(['dresscode casual'])
})

test('an hour behind a deadline is not when the event begins', () => {
  const correction = reply('Inschrijving sluit 20 mei, 12 uur')
  expect(changes(correction)).toEqual({ '/registration/deadline': '2020-05-20' })
  expect(correction.notUnderstood).toEqual(['12 uur'])
})

const slot = (key: string, value: unknown) => ({ [`/1/sessions/0/${key}`]: value })
const talk = (session: number, key: string, value: unknown) => ({ [`/0/sessions/${session}/${key}`]: value })

test.each<[string, Record<string, unknown>]>([
  ['Slotbijeenkomst is op 10 december', slot('date', '2020-12-10')],
  [
    'De Slotbijeenkomst begint om half acht en levert één punt op',
    { ...slot('start', '19:30'), '/1/pePoints/points': 1 },
  ],
  [
    'Slotbijeenkomst is op 10 december. Het begint om 15.00 uur.',
    { ...slot('date', '2020-12-10'), ...slot('start', '15:00') },
  ],
  ["Draft 2: heet 'Slotakkoord'", { '/1/title': 'Slotakkoord' }],
  ["Verder heet de eerste 'In gesprek met het bestuur'", { '/0/title': 'In gesprek met het bestuur' }],
  ['De tweede is op 15 december', slot('date', '2020-12-15')],
  ['Beide bijeenkomsten zijn gratis', { '/0/prices/0/amountEur': 0, '/1/prices/0/amountEur': 0 }],
  ['In gesprek kost 12,50 euro voor allebei', { '/0/prices/0/amountEur': 12.5 }],
  [
    'Dinsdag 10 november is van 19.30 tot 21.00 uur, de donderdag van 10.00 tot 11.30 uur.',
    {
      ...talk(0, 'start', '19:30'),
      ...talk(0, 'end', '21:00'),
      ...talk(1, 'start', '10:00'),
      ...talk(1, 'end', '11:30'),
    },
  ],
  ['dinsdag 19.00 uur, donderdag 14.00 uur', { ...talk(0, 'start', '19:00'), ...talk(1, 'start', '14:00') }],
  ['De dinsdag valt af', talk(0, 'status', 'cancelled')],
  [
    '12 nov: Breda, zaal Haven',
    { ...talk(1, 'venue', 'zaal Haven'), ...talk(1, 'address', 'Breda'), ...talk(1, 'mode', 'on-site') },
  ],
])('"%s" speaks of that draft or session', (words, expected) => {
  const correction = reply(words, newsletter())
  expect(changes(correction)).toEqual(expected)
  expect(correction.notUnderstood).toEqual([])
})

test('a place for several sessions at once is that of each', () => {
  const { understanding } = reply('In gesprek is in het Wevershuis in Deventer', newsletter())
  const places = understanding.events[0]?.sessions.map(({ venue, address }) => ({ venue, address }))
  expect(places).toEqual([
    { venue: 'Wevershuis', address: 'Deventer' },
    { venue: 'Wevershuis', address: 'Deventer' },
  ])
})

test('words that are not understood are told back, whatever the title is written with', () => {
  for (const title of ['EHBO-opfrisavond', 'Vragenuur (over A+B)', 'Markt/kermis?']) {
    const about = understanding()
    const titled = { ...about, events: about.events.map((event) => ({ ...event, title })) }
    expect(reply('De wimpel hangt scheef', titled).notUnderstood).toEqual(['De wimpel hangt scheef'])
  }
})
