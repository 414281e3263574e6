import { understand } from '../../../functions/inbound/understand/understand'

const read = (text: string, day = '2025-05-20') =>
  understand({ subject: text.split('\n', 1)[0] ?? '', text, day })

const modeOf = (text: string) =>
  read(`Dorpsavond op dinsdag 10 juni om 20.00 uur.\n\n${text}`).events[0]?.registration.mode

const daysOf = (text: string, day?: string) =>
  read(text, day).events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`))

test.each([
  ['Je plek bewaar je aan de toog? Nee: reserveren doe je aan de balie van de sporthal.', 'contact'],
  ['Meedoen? Zet je naam op de lijst in de kantine.', 'contact'],
  ['Wie blijft eten, zegt het even tegen Joke.', 'contact'],
  ['Je staat genoteerd zodra je twaalf euro hebt overgemaakt op NL00 BANK 0123 4567 89.', 'contact'],
  [
    'Vooraf inschrijven is verplicht.\n\nNeem stevige schoenen mee.\n\nInfo: Bram Peeters, 0475 12 34 56',
    'contact',
  ],
  ['Een kaartje kost 8 euro. Kaarten zijn verkrijgbaar bij bakkerij Dorpszicht.', 'contact'],
  ['Een stoel reserveren doe je op de Dorpspagina.', 'link'],
  ['Schrijf je in via Sportlink.', 'link'],
  ['Geef u op tijd op. Alle uitleg vindt u hier.', 'link'],
  ['Leden kunnen zich vanaf volgende week aanmelden via het portaal op onze site.', 'link'],
  ['Vanaf 1 juni kun je je inschrijven.', 'later'],
  ['Hoe u zich aanmeldt, leest u in de volgende nieuwsbrief.', 'later'],
  ['Kom gewoon langs, opgeven is overbodig.', 'none'],
  ['Het programma ziet eruit als volgt: eerst koffie, dan dansen.', null],
  ['Steun de dorpskas met een gift op NL00 BANK 0123 4567 89.', null],
  ['Hoeveel aanmeldingen er komen is nog niet te zeggen.', null],
])('registering: %s', (sentence, mode) => {
  expect(modeOf(sentence)).toBe(mode)
})

test('what bad weather would do is held in reserve, and moves nothing yet', () => {
  const { kind, events } = read(
    'Boottocht\n\nWe varen op zaterdag 14 juni, behalve als er storm wordt verwacht. Bij een ongunstige weersverwachting wordt de tocht verzet naar zaterdag 21 of zondag 22 juni.',
  )
  expect(kind).toBe('new-event')
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2025-06-14'])
  expect(events[0]?.reserveDates).toEqual(['2025-06-21', '2025-06-22'])
})

test('what the storm did do is a move', () => {
  const { kind, events } = read(
    'Boottocht\n\nAls gevolg van de storm is de boottocht van 14 juni verplaatst naar zaterdag 21 juni.',
  )
  expect(kind).toBe('date-move')
  expect(events[0]?.movedFrom).toEqual(['2025-06-14'])
  expect(events[0]?.reserveDates).toEqual([])
})

test('a sentence that opens with "die" calls off the day of the sentence before it', () => {
  expect(
    daysOf(
      'Uit het bestuur\n\nOp 3 juni is het plein bezet voor de markt. Op 10 juni staat de dorpsavond gepland. Die gaat niet door.',
    ),
  ).toContain('2025-06-10 cancelled')
})

test('what is put off again, without a day, is off; the day before that is long forgotten', () => {
  const text =
    'Jaarfeest\n\nHet jaarfeest, dat eerst op 8 maart zou zijn, is verplaatst naar 14 juni. Het bestuur moet het feest helaas nog eens uitstellen en heeft besloten het opnieuw uit te stellen, tot het najaar.'
  expect(daysOf(text)).toEqual(['2025-06-14 cancelled'])
  expect(read(text).events[0]?.movedFrom).toEqual([])
})

test('weekdays below a heading are those of the week in it, and a day without anything is none', () => {
  expect(
    daysOf(
      'Weekkalender 02-06-2025\n\nMaandag is er geen activiteit.\n\nDinsdag om 20.00 uur repeteert het koor.\n\nVrijdagavond om 19.00 uur eten we samen. Elke zondag is de kapel open.',
    ),
  ).toEqual(['2025-06-03 planned', '2025-06-06 planned'])
})

test('a list of all evenings knows better than the number of them which weeks are skipped', () => {
  expect(
    daysOf(
      'Cursus snoeien\n\nVier donderdagavonden, te beginnen op 5 juni 2025.\n\nData:\n5 juni appel\n12 juni peer\n19 juni pruim\n3 juli kers',
    ),
  ).toEqual(['2025-06-05 planned', '2025-06-12 planned', '2025-06-19 planned', '2025-07-03 planned'])
})

test.each([
  ['Op tweede paasdag', '2026-04-06'],
  ['Op goede vrijdag', '2026-04-03'],
  ['Op hemelvaartsdag', '2026-05-14'],
  ['Op Koningsdag', '2026-04-27'],
])('%s is a day of the calendar where no date is written', (words, date) => {
  expect(daysOf(`Wandeling\n\n${words} wandelen we om 10.00 uur rond de plas.`, '2026-03-20')).toEqual([
    `${date} planned`,
  ])
})

test('"Singel 2/4" is a house and no day', () => {
  expect(daysOf('Feestmiddag\n\nDe Kapel\nMolensingel 2/4\n2275 Dorp\n\n21/09/2025 13:00')).toEqual([
    '2025-09-21 planned',
  ])
})

test('two days of an agenda, each told in a paragraph of its own, are two gatherings', () => {
  const { events } = read(
    'Uitstapjes\n\nZaterdag 14 juni: vlinders tellen\nWe verzamelen om 9.30 uur bij de molen.\n\nZondag 15 juni: dorpswandeling\nVertrek om 14.30 uur aan de kerk.',
  )
  expect(events.map(({ relation }) => relation)).not.toContain('multi-day')
})

const manyDays = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${(i % 28) + 1} ${['juni', 'juli', 'augustus'][i % 3]} 2025: les ${i}`,
  )

test('a mail with more dates than are read at once says up to which day, and asks for the rest', () => {
  const { questions } = read(`Lessen\n\n${manyDays(260).join('\n')}`)
  expect(questions).toContainEqual({
    about: '/events',
    ask: 'Deze mail noemt meer data dan er in één keer worden gelezen. Gelezen is tot en met donderdag 26 juni 2025. Stuurt u de data daarna in een tweede mail?',
    blocking: false,
  })
})

test('a mail with exactly as many dates as are read at once asks for no second mail', () => {
  const { questions } = read(`Lessen\n\n${manyDays(250).join('\n')}`)
  expect(questions.filter(({ ask }) => ask.includes('tweede mail'))).toEqual([])
})
