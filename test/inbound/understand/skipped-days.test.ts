import { read } from './reading'

const statusIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, status }) => `${date?.slice(5)} ${status}`),
  )

test.each([
  'We zingen op:\n- zaterdag 5 oktober\n- zaterdag 12 oktober\nOp zaterdag 19 oktober zingen we niet, want dan is de zaal bezet.',
  'We zingen op 5 en 12 oktober (19 oktober niet i.v.m. herfstvakantie).',
  'We zingen op 5 oktober en 12 oktober (19 en 26 oktober geen zangles).',
])('a day that a list skips is none of its days: %#', (text) => {
  expect(statusIn(text)).toEqual(['10-05 planned', '10-12 planned'])
})

test.each([
  ['5 oktober Bos (onder voorbehoud)\n12 oktober Hei', ['10-05 tentative', '10-12 planned']],
  ['Data: 5 oktober, 12 oktober (onder voorbehoud)', ['10-05 planned', '10-12 tentative']],
  ['Data onder voorbehoud: 5 oktober, 12 oktober', ['10-05 tentative', '10-12 tentative']],
])('what is not settled is said of its own day: %#', (text, days) => {
  expect(statusIn(`Wandelingen\n\n${text}`)).toEqual(days)
})

test('a day given up twice and days that are off one by one each keep what is said of them', () => {
  const text =
    'De bingo op 5 oktober is geannuleerd. Ook de film kan niet doorgaan op zaterdag 19 oktober. Het concert was eerst voorzien op zaterdag 14 september en werd verzet naar zaterdag 12 oktober; het wordt nu definitief verplaatst naar zaterdag 11 januari.'
  expect(statusIn(text).sort()).toEqual(['01-11 planned', '10-05 cancelled', '10-19 cancelled'])
  expect(read(text).events.flatMap(({ movedFrom }) => movedFrom)).toEqual(['2024-09-14', '2024-10-12'])
})

test.each([
  'Door de staking kan het seminar, dat voor 23 oktober op de agenda staat, dan niet doorgaan.',
  'Het koor stelt de komende concerten uit tot volgend jaar.\n\nDe concerten stonden gepland in Zuilen op woensdag 23 oktober.',
])('what stood on the agenda is off: %#', (text) => {
  expect(statusIn(text)).toEqual(['10-23 cancelled'])
})

test.each([
  'De ledenavond van woensdag 9 oktober schuift een week op en is nu op woensdag 16 oktober.',
  'De datum van de ledenavond is gewijzigd van 9 oktober in 16 oktober.',
  'Onze ledenavond van 9 oktober vindt een week later plaats, op 16 oktober.',
  'Eerder meldden we 9 oktober als datum voor de ledenavond. Dat wordt 16 oktober.',
])('a day that moved is named with the day that it had: %#', (text) => {
  expect(statusIn(text)).toEqual(['10-16 planned'])
  expect(read(text).events.flatMap(({ movedFrom }) => movedFrom)).toEqual(['2024-10-09'])
})

test.each([
  [
    'Ledenavonden: 9 oktober, 16 oktober (vervalt) en 23 oktober.',
    ['10-09 planned', '10-16 cancelled', '10-23 planned'],
  ],
  ['De ledenavond van 16 oktober is van de agenda verdwenen.', ['10-16 cancelled']],
  [
    'Tot 1 november zijn er geen ledenavonden. Dat geldt voor 9 oktober en 16 oktober.',
    ['10-09 cancelled', '10-16 cancelled'],
  ],
])('what is off is said of its own days: %#', (text, days) => {
  expect(statusIn(text).sort()).toEqual(days)
})

test('elsewhere is not off', () => {
  expect(statusIn('De les van 19 oktober houden we niet hier, maar in De Spil.')).toEqual(['10-19 planned'])
})

const LISTED = ['10-04 planned', '10-11 planned', '10-18 planned', '10-25 planned']
const WITHOUT_18 = ['10-04 planned', '10-11 planned', '10-18 cancelled', '10-25 planned']

test.each([
  'Yoga op 4, 11, 18 en 25 oktober. Alleen op 18 oktober niet.',
  'Yoga op 4, 11, 18 en 25 oktober. Op vrijdag 18 oktober niet.',
  'Yoga op 4, 11, 18 en 25 oktober. Op 18 oktober is er dus niets.',
  'Yoga op 4, 11, 18 en 25 oktober, maar niet op 18 oktober.',
  'Yoga op 4, 11, 18 en 25 oktober (niet op 18 oktober).',
])('a list may skip one of its own days, and is no call-off: %s', (text) => {
  expect([statusIn(text), read(text).kind]).toEqual([WITHOUT_18, 'new-event'])
})

test.each([
  'Elke vrijdag in oktober is er yoga, uitgezonderd 18 oktober.',
  'Elke vrijdag in oktober is er yoga, behalve op 18 oktober.',
  'Elke vrijdag in oktober is er yoga. Alleen op 18 oktober niet.',
  'Van 4 tot en met 25 oktober is er elke vrijdag yoga. Alleen 18 oktober niet.',
  'Yoga op 4, 11 en 25 oktober, dus niet op 18 oktober.',
])('a day that a run leaves out, or a list does not have, is none of its days: %s', (text) => {
  expect([statusIn(text), read(text).kind]).toEqual([LISTED.filter((day) => !/18/.test(day)), 'new-event'])
})

test.each([
  'Yoga op 4, 11, 18 en 25 oktober. Alleen op 18 oktober niet in De Kei.',
  'Yoga op 4, 11, 18 en 25 oktober. Alleen op 18 oktober is Wim niet aanwezig.',
  'Yoga op 4, 11, 18 en 25 oktober. Op 18 oktober niet te laat komen!',
  'Yoga op 4, 11, 18 en 25 oktober. Op 18 oktober is er niets te betalen.',
])('what is not so on a day does not skip it: %s', (text) => {
  expect(statusIn(text)).toEqual(LISTED)
})

test('one day that is not the other is put right, and not skipped', () => {
  expect(read('De lezing is op 11 oktober en niet op 18 oktober.').events[0]?.sessions).toMatchObject([
    { date: '2024-10-11', status: 'planned' },
  ])
})

test.each([
  'De lezing is op 14 november; 31 oktober vervalt.',
  'De lezing is op 14 november, 31 oktober vervalt.',
  'De lezing is op 14 november en 31 oktober vervalt.',
  'De ledenavond vindt plaats op 14 november; 31 oktober gaat niet door.',
  'We houden de ledenavond op donderdag 14 november, donderdag 31 oktober wordt geschrapt.',
  'De quiz is op donderdag 14 november, 31 oktober vervalt.',
  'De lezing is op 14 november. 31 oktober gaat niet door.',
  '31 oktober vervalt; de lezing is op 14 november.',
])('a day that begins a clause of its own is off by itself: %s', (text) => {
  expect(statusIn(text).sort()).toEqual(['10-31 cancelled', '11-14 planned'])
})

test.each([
  'De lezingen van 31 oktober, 14 november vervallen.',
  'De ledenavond van 31 oktober en 14 november gaat niet door.',
  'De cursus op 31 oktober en 14 november vervalt.',
])('days of one clause are off together: %s', (text) => {
  expect(statusIn(text)).toEqual(['10-31 cancelled', '11-14 cancelled'])
})

test('days before one verb are held together', () => {
  expect(statusIn('Op 31 oktober, 14 november is er een lezing.')).toEqual(['10-31 planned', '11-14 planned'])
})

test.each([
  [
    'De studiedag is op 9 oktober. De voorlopige datum voor de excursie is 16 oktober.',
    ['10-09 planned', '10-16 tentative'],
  ],
  [
    'De excursie is op 9 oktober, onder voorbehoud van voldoende deelname. De lezing is op 16 oktober.',
    ['10-09 tentative', '10-16 planned'],
  ],
  [
    'De avonden zijn op 9 oktober en 16 oktober. Deze data zijn onder voorbehoud.',
    ['10-09 tentative', '10-16 tentative'],
  ],
  ['De ledenavond is voorlopig gepland op 9 oktober.', ['10-09 tentative']],
  ['De ledenavond van 9 oktober in De Kei is voorlopig vastgesteld.', ['10-09 tentative']],
  ['De vergadering is op 9 oktober om 20.00 uur. Voorlopige agenda: opening, rondvraag.', ['10-09 planned']],
  ['De studiedag is op 9 oktober. Voorlopig inschrijven kan tot 20 september.', ['10-09 planned']],
  ['De studiedag is op 9 oktober. De zaal is voorlopig niet bekend.', ['10-09 planned']],
])('what is provisional is the day that is said to be: %s', (text, days) => {
  expect(statusIn(text).sort()).toEqual(days)
})
