import { read, timesOf } from './reading'

const hoursIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) => sessions.map(({ date, start }) => `${date?.slice(5)} ${start}`))
const programmeIn = (text: string) =>
  read(text).events.flatMap(({ programme }) => programme.map(({ time }) => time))

test('hours that are said once for each weekday are those of all its days', () => {
  expect(
    hoursIn(
      'Zomerse muziek\n\nOp zaterdag 7 september speelt De Harp. Op zondag 15 september zingt het koor. Daarna komen nog Fanfare Oost (22 september) en De Eendracht (28 september). De concerten op zaterdag beginnen om 19.30 uur. Op zondag spelen we om 11 uur.',
    ),
  ).toEqual(['09-07 19:30', '09-15 11:00', '09-22 11:00', '09-28 19:30'])
  expect(
    hoursIn(
      'We spelen op vrijdag 18, zaterdag 19 en zondag 20 oktober. Op vrijdag en zaterdag begint het om 20.00 uur, op zondag om 14.30 uur.',
    ),
  ).toEqual(['10-18 20:00', '10-19 20:00', '10-20 14:30'])
})

test('an hour on a line of its own, over days that head what is told of them, is that of them all', () => {
  expect(
    hoursIn(
      'Lezingen in De Poort\nom 19.45 u\n\nMaandag 7 oktober 2024\n\nTurf en veen\n\nEls Vos vertelt.\n\nMaandag 4 november 2024\n\nDe eerste dijken\n\nJan Mos laat kaarten zien.',
    ),
  ).toEqual(['10-07 19:45', '11-04 19:45'])
})

test.each([
  [
    'another weekday',
    'Elke zondag 09.30 uur dienst\n\nAgenda\n1. Rommelmarkt\n  5 oktober 09:00 - 14:00\n2. Ouderenmiddag\n  16 oktober\n3. Viering\n  10 november',
    ['10-05 09:00', '10-16 null', '11-10 09:30'],
  ],
  [
    'a month without a day',
    'Op 5 oktober om 14.15 uur is er een rondleiding. Op 7 november wandelen we met de kinderen. In december zijn er avondwandelingen om 19 uur.',
    ['10-05 14:15', '11-07 null'],
  ],
  [
    'the telephone',
    'De uitvoeringen zijn op vrijdag 18, zondag 20 en donderdag 24 oktober. Aanvang 20.00 uur.\nKaarten bestelt u via tel. 06-55500111, op donderdag en vrijdag tussen 18.30 en 19.30.',
    ['10-18 20:00', '10-20 20:00', '10-24 20:00'],
  ],
  [
    'all the children, on one of the days',
    'Op woensdag 9 oktober is de kennismaking. We nodigen alle kinderen uit voor die middag, die om 14.30 uur begint in De Spil. Op woensdag 30 oktober is de eerste repetitie.',
    ['10-09 14:30', '10-30 null'],
  ],
])('a day has no hour that is said of %s', (_, text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})

test.each([
  ['om 20 uur 15.', '20:15', null],
  ['van 10u.-12.30u. in de zaal', '10:00', '12:30'],
  ['om 9 uur. We zijn rond half vijf, vijf uur terug.', '09:00', null],
  ['vanaf 19.45 uur 75 minuten lang te volgen.', '19:45', '21:00'],
  ['afgelast tot 10:30 uur.', null, null],
  ['om 6 uur des morgens. Omstreeks 9 uur valt het einde.', '06:00', '09:00'],
])('the walk %s starts at %s and ends at %s', (notation, start, end) => {
  expect(timesOf(`De wandeling is op donderdag 17 oktober ${notation}`)).toEqual([start, end])
})

const DAY = 'De ledendag is op zaterdag 12 oktober in De Spil.\n\n'

test.each([
  [
    'that begins in the line of its label',
    'Programma : 10.00 uur: ontvangst\n            10.30 uur: vergadering\n            12.30 uur: einde',
    ['10:00', '10:30', '12:30'],
    ['10:00', '12:30'],
  ],
  [
    'with nothing behind its last time',
    'Het programma:\n\n14.45 uur inloop\n\n15.15 uur wandeling\n\n18.00 uur maaltijd\n\n19.30 uur\n\nVoor leden is de dag kosteloos. Hun gasten betalen in de zaal.',
    ['14:45', '15:15', '18:00'],
    ['14:45', '19:30'],
  ],
  [
    'that tells the morning only',
    'Programma\n\nVoormiddag\n\n10u.-12.30u. Open vergadering\n\nEen lezer vroeg wat daar gebeurt. Dat leggen we graag uit.',
    ['10:00'],
    ['10:00', null],
  ],
  [
    'of coming in, opening and closing',
    'Inloop vanaf 19:00 uur,\nOpening om 19:30 uur,\nAfsluiting rond 21:00 uur.',
    ['19:00', '19:30', '21:00'],
    ['19:30', '21:00'],
  ],
  [
    'of when to be there, the start and the prizes',
    'Het toernooi begint om half elf. De deelnemers dienen om 10.00 uur in de hal aanwezig te zijn. De prijsuitreiking is om 17.00 uur.',
    ['10:30', '10:00', '17:00'],
    ['10:30', null],
  ],
])('a programme %s is read, and gives the day its hours', (_, text, times, hours) => {
  expect(programmeIn(DAY + text)).toEqual(times)
  expect(timesOf(DAY + text)).toEqual(hours)
})

test('a beginning and an end by themselves are no programme', () => {
  expect(programmeIn(`${DAY}Aanvang om 10u met onthaal vanaf 9.30u\nAfronding rond 17.30u`)).toEqual([])
})

test('a programme whose hours and words ran together is read, and a model number is no hour', () => {
  expect(
    programmeIn(
      'Kom naar de bijendag op zaterdag 12 oktober in De Ark.\n\nProgramma\n10:00Opening door de voorzitter\n10:20Honing slingeren – Els Vos\n12:00Lunch\n13:15Kasten bouwen: de 4:2Dadant',
    ),
  ).toEqual(['10:00', '10:20', '12:00', '13:15'])
})

test('a day that is told by the hour is to come, though no date is named and its talks look back', () => {
  const { kind, events } = read(
    'U bent van harte uitgenodigd op onze zevende Bomendag! Vorig jaar kwamen er resultaten van vijf parken.\n\nProgramma:\n09:00 Ontvangst\n09:30 Welkom: Jan Mos\n10:15 Wat de storm velde: Els Vos\n11:00 Pauze\n11:30 Zaaien in de stad: Piet Bos',
  )
  expect(kind).toBe('new-event')
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual([null])
  expect(events.flatMap(({ programme }) => programme.map(({ time }) => time))).toHaveLength(5)
})

test.each([
  'zullen alle avonden plaatsvinden in De Kei en beginnen',
  'worden alle avonden in De Kei gehouden en beginnen we',
])('tenzij anders vermeld %s om 20.00 uur: the open house has another hour', (all) => {
  const list = 'Maandag 7 oktober: Jan Mos over dijken\n\nZaterdag 12 oktober: Open Huis in De Hoek'
  expect(hoursIn(`Tenzij anders vermeld ${all} om 20.00 uur.\n\n${list}`)).toEqual([
    '10-07 20:00',
    '10-12 null',
  ])
})

test.each([
  'We vertrekken om 13.00 uur. Daar zullen we omstreeks 16.00 uur weer terugkeren.',
  'We vertrekken om 13.00 uur en rond 16.00 uur terugkeer bij het station.',
  'We vertrekken om 13.00 uur en zullen om 16.00 uur weer thuis zijn.',
])('%s', (hours) => {
  const { start, end } = read(`De wandeling is op zaterdag 5 oktober. ${hours}`).events[0]?.sessions[0] ?? {}
  expect([start, end]).toEqual(['13:00', '16:00'])
})

test('what is said in one breath with the hour of each day is no hour of the last', () => {
  const days = 'Zaterdag 5 oktober in De Kei\nZaterdag 12 oktober in De Hoek'
  const hours = 'Inloop vanaf 9u. De les begint telkens om 9u30. Omstreeks 12u is er soep.'
  expect(hoursIn(`${days}\n\n${hours}`)).toEqual(['10-05 09:30', '10-12 09:30'])
})

const EVENINGS_ONLY = ['10-02 19:30', '10-06 null', '10-16 19:30', '10-20 null', '10-30 19:30']

test.each([
  'De cursus bestaat uit drie woensdagavonden (2, 16 en 30 oktober) en twee excursies op zondag (6 en 20 oktober). We beginnen de cursusavonden om 19.30 uur.',
  'Theorieavonden: 2, 16 en 30 oktober. Excursies: 6 en 20 oktober.\nAanvang theorieavonden 19.30 uur in De Kei te Zeist.',
  'De lesavonden zijn op 2, 16 en 30 oktober. De excursies zijn op 6 en 20 oktober. De avonden beginnen om 19.30 uur.',
  'De lesavonden vinden plaats op 2, 16 en 30 oktober. De wandelingen zijn op 6 en 20 oktober. Onze lesavonden starten om 19.30 uur.',
  'Lessen op 2, 16 en 30 oktober, excursies op 6 en 20 oktober. De lessen beginnen om 19.30 uur.',
])('%s: the excursions do not begin when the evenings do', (text) => {
  expect(hoursIn(text)).toEqual(EVENINGS_ONLY)
})

test('what all of them do is said of every list of dates', () => {
  expect(
    hoursIn(
      'Op 7 oktober en 4 november belicht Jan Bos de molens. Twee leden vullen aan; hun voordrachten vinden op 14 oktober en 11 november plaats.\n\nZo zijn het vier avonden bij elkaar, die allemaal om 20 uur beginnen in cultureel centrum De Kei.',
    ),
  ).toEqual(['10-07 20:00', '10-14 20:00', '11-04 20:00', '11-11 20:00'])
})
