import { read } from './reading'

const DAY = 'De studiedag is op donderdag 17 oktober om 10.00 uur in De Kei, Molenweg 1 in Zeist.'

const eventOf = (said: string) => {
  const [event] = read(`${DAY}\n\n${said}`).events
  if (!event) throw new Error('no event was read')
  return event
}

test.each([
  'Op 1 november 2024 is het zover: dan verandert de wet.',
  'Op 1 november gaat de nieuwe huurwet in, en we gaan er samen doorheen.',
  'Op 1 november start het nieuwe boekjaar.',
  'Vanaf 1 november geldt de nieuwe regeling, en we komen er niet onderuit.',
])('a law or a year that begins is no gathering: %s', (said) => {
  expect(eventOf(said).sessions.map(({ date }) => date)).toEqual(['2024-10-17'])
})

test.each([
  ['R.s.v.p. vóór 30 september via an@kei.example.', 'contact', '2024-09-30'],
  ['Graag r.s.v.p. vóór 30 september.', null, '2024-09-30'],
  ['Wel graag aanmelden via de groene knop. Doe dat uiterlijk een dag van tevoren.', 'button', '2024-10-16'],
  ['Meld je aan via de knop in onze nieuwsbrief.', 'button', null],
  ['Tegenkandidaten kunnen zich tot 30 september melden bij het bestuur.', null, null],
  ['Wilt u zich kandidaat stellen? Meld u dan voor 30 september bij het bestuur.', null, null],
  ['Wie de kascommissie wil versterken, kan zich melden bij An.', null, null],
  ['Meld je aan voor onze nieuwsbrief via www.kei.example.', null, null],
])('who comes registers, and who stands does not: %s', (said, mode, deadline) => {
  expect(eventOf(said).registration).toMatchObject({ mode, deadline })
})

test.each([
  ['Deelnemers: max. 20', true, 20],
  ['Groepsgrootte: 8-12 personen', true, 12],
  ['In de zaal kunnen we 60 man kwijt.', true, 60],
  ['Online is er geen maximum, in de zaal kunnen 60 mensen.', true, 60],
  ['Programma\n10.00 uur opening\n11.00 uur casussen in kleine groepen\n12.00 uur lunch', null, null],
])('how many fit: %s', (said, limited, seats) => {
  expect(eventOf(said).capacity).toEqual({ limited, seats })
})

const placesOf = (said: string) =>
  read(`Op donderdag 17 oktober om 20.00 uur is de ledenavond.\n\n${said}`).events.flatMap(({ sessions }) =>
    sessions.map(({ venue, address, mode }) => [venue, address, mode]),
  )

test.each([
  ['Kom naar De Kei in Zeist of kijk mee via Zoom.', 'De Kei', 'Zeist', 'hybrid'],
  ['Kom je naar De Kei in Zeist of doe je online mee?', 'De Kei', 'Zeist', 'hybrid'],
  [
    'Wie liever thuis blijft, krijgt een link. De rest zien we graag in De Kei, Molenweg 1 in Zeist.',
    'De Kei',
    'Molenweg 1, Zeist',
    'hybrid',
  ],
  [
    'Je kunt erbij zijn in zaal 2.14 van De Kei of via de livestream.',
    'zaal 2.14 van De Kei',
    null,
    'hybrid',
  ],
  ['Je kunt naar De Kei in Zeist komen.', 'De Kei', 'Zeist', 'on-site'],
])('where one comes, or watches: %s', (said, venue, address, mode) => {
  expect(placesOf(said)).toEqual([[venue, address, mode]])
})

test.each([
  'Kun je 17 oktober niet? Op dinsdag 22 oktober om 15.00 uur doen we het nog een keer.',
  'Geen tijd op 17 oktober? We geven hem ook op dinsdag 22 oktober om 15.00 uur.',
  'Komt 17 oktober je niet uit? Dan kun je ook op 22 oktober om 15.00 uur meedoen.',
  'Als u op 17 oktober niet kunt, is 22 oktober een alternatief.',
])('who cannot come on the one day comes on the other: %s', (said) => {
  expect(eventOf(said)).toMatchObject({
    relation: 'alternatives',
    sessions: [{ date: '2024-10-17' }, { date: '2024-10-22' }],
  })
})

test('an hour with coffee, and then those of the day', () => {
  const [session] =
    read(
      'Op 17 oktober vieren we feest. Vanaf half vier staat de koffie met taart klaar, om vier uur heet de voorzitter u welkom. We gaan door tot een uur of negen.',
    ).events[0]?.sessions ?? []
  expect(session?.end).toBe('21:00')
})

const whoIn = (said: string) => {
  const { organisers, partners } = eventOf(said)
  return { organisers, partners }
}

test.each([
  ['Partner van deze studiedag: Waterland.', [], ['Waterland']],
  [
    'Deze studiedag is mede mogelijk gemaakt door de provincie Utrecht en Bureau Ruimte.',
    [],
    ['provincie Utrecht', 'Bureau Ruimte'],
  ],
  ['In samenwerking met Hogeschool De Brug organiseren we de studiedag.', [], ['Hogeschool De Brug']],
  [
    'Op 17 oktober organiseren Zorg Noord, Thuisland en de Veldschool samen de studiedag.',
    ['Zorg Noord', 'Thuisland', 'Veldschool'],
    [],
  ],
  ['Jan Bos schreef in samenwerking met Piet Vos een boek.', [], []],
  ['Vorig jaar werd de studiedag mogelijk gemaakt door Waterland.', [], []],
])('with whom, whoever organises it: %s', (said, organisers, partners) => {
  expect(whoIn(said)).toEqual({ organisers, partners })
})

test.each([
  'Inschrijving: start op 9 september, via de groene knop die u dan per mail ontvangt.',
  'Aanmelden kan via de groene knop in de mail die u op 9 september ontvangt.',
])('a button that is still to come: %s', (said) => {
  expect(eventOf(said).registration.mode).toBe('later')
})

test('a hall by its floor, and an hour for coffee before the dash', () => {
  expect(placesOf('We lunchen in de kantine op de 3e verdieping van het Stadskantoor, Molenweg 1.')).toEqual([
    ['kantine op de 3e verdieping van het Stadskantoor', 'Molenweg 1', 'on-site'],
  ])
  const [session] =
    read('Studiedag\n17 oktober\nTijd: 13.15 uur (inloop) - 17.00 uur').events[0]?.sessions ?? []
  expect([session?.start, session?.end]).toEqual(['13:15', '17:00'])
})

test('the day of a gathering in its name is not that of the letter', () => {
  const { kind, events } = read(
    'Wij nodigen u uit voor de masterclass Goed toezicht, te geven door prof. Jan Vos op 24 oktober 2024.',
    undefined,
    'Uitnodiging masterclass Goed toezicht d.d. 24 oktober',
  )
  expect({ kind, days: events.flatMap(({ sessions }) => sessions.map(({ date }) => date)) }).toEqual({
    kind: 'new-event',
    days: ['2024-10-24'],
  })
})

test('what follows the gathering does not begin it, and coffee before it does not hide its end', () => {
  const timesIn = (text: string) =>
    read(text).events.flatMap(({ sessions }) => sessions.map(({ start, end }) => [start, end]))
  expect(
    timesIn(
      'Op 17 oktober is er een symposium in de Aula, gevolgd door een rede om 16.00 uur.\n\nHet symposium begint om 13.30 uur. Na de rede is er een receptie tot 18.30 uur.',
    ),
  ).toEqual([['13:30', '18:30']])
  expect(timesIn('De lezing van 17 oktober, gevolgd door een drankje, gaat door om 18 uur.')).toEqual([
    ['18:00', null],
  ])
  expect(
    timesIn(
      'Ledenavond 17 oktober, 20.00 uur\n\nInloop vanaf 19.30 uur, het einde is voorzien om 22.00 uur.',
    ),
  ).toEqual([['20:00', '22:00']])
})

test.each([
  [
    'U kunt in de zaal aanwezig zijn (wijkcentrum De Hoek, Molenweg 2 in Zeist) of inloggen via Zoom.',
    'wijkcentrum De Hoek',
    'Molenweg 2, Zeist',
    'hybrid',
  ],
  [
    'We eten op het terras van Strandpaviljoen Zuid (bij regen binnen).',
    'terras van Strandpaviljoen Zuid',
    null,
    'on-site',
  ],
])('a hall in brackets, and what is done in the rain in brackets: %s', (said, venue, address, mode) => {
  expect(placesOf(said)).toEqual([[venue, address, mode]])
})

test.each([
  ['Klik op de groene knop om mee te doen. De uitnodiging met de link volgt dan vanzelf.', 'button'],
  ['Ben je erbij? Reageer vóór maandag 30 september op deze mail.', 'contact'],
  ['Er zijn twee bestuursfuncties vacant. Belangstelling? Bel Koos, 06-98765432.', null],
])('how one comes in: %s', (said, mode) => {
  expect(eventOf(said).registration.mode).toBe(mode)
})
