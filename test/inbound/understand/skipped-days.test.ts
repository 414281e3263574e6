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
