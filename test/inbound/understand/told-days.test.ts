import { read } from './reading'

const kindOf = (text: string): string => read(text).kind

test.each([
  [
    'Zaterdag 31 augustus was onze ruilbeurs. Al vroeg kwamen de eersten binnen. Er bleven maar een paar planten over. De volgende beurs is op zaterdag 9 november om 10.00 uur.',
  ],
  [
    'Donderdag 29 augustus was de ontmoeting van de besturen. De middag begon met een rondleiding. De voorzitters stelden zich voor. Meer weten? Meld je aan voor de netwerkdag van dinsdag 24 september om 14.00 uur.',
  ],
  [
    'Op 31 augustus hebben we met twintig mensen het park schoongemaakt. Er is 100 kilo afval opgehaald. De volgende keer is op zaterdag 5 oktober om 10.00 uur.',
  ],
  ['Wat een feest was het, afgelopen zaterdag 31 augustus! Ruim 200 mensen dansten mee met de band.'],
  [
    'Pubquiz een succes!\nOp 30 augustus jongstleden was het zover. De deuren gingen open en de zaal liep vol.',
  ],
])('tells of a day just behind, whatever it ends with: %s', (text) => {
  expect(kindOf(text)).toBe('report')
})

test.each([
  [
    'Het bestuur heeft gevraagd of er belangstelling was voor een overleg. Bijna alle afdelingen antwoordden. Het overleg is op dinsdag 8 oktober van 10.30 tot 12.30 uur.',
  ],
  [
    'Veertig jaar geleden begon onze club in een schuur. De leden kwamen te voet en brachten een stoel mee. Dat vieren we op zaterdag 5 oktober om 15.00 uur.',
  ],
  [
    'De vorige ruilbeurs was een groot succes. Daarom is er op zaterdag 5 oktober van 10 tot 12 uur weer een ruilbeurs.',
  ],
  [
    'Ons blad bevat een verslag van het congres. Daar bleek wat ons bezighoudt. We praten erover op dinsdag 8 oktober om 20.00 uur.',
  ],
  [
    'In de laatste vergadering bleek dat er te weinig leden waren. Er is nu een nieuwe vergadering uitgeschreven op woensdag 9 oktober.',
  ],
  [
    'Maandag 23 september is de eerste avond. Vooraf is er om 18.30 uur een buffet. Met de lezing beginnen we een uur later om 19.30 uur.',
  ],
])('invites, whatever it tells first: %s', (text) => {
  expect(kindOf(text)).toBe('new-event')
})

const offDays = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.flatMap(({ date, status }) => (status === 'cancelled' ? date : [])),
  )

test.each([
  ['Najaarsmiddag 9 oktober\nBesloten is de middag dit jaar af te gelasten.', ['2024-10-09']],
  ['Lezing 9 oktober\nDeze lezing is wegens ziekte van de spreker geannuleerd.', ['2024-10-09']],
  ['Zaterdag 5 oktober: géén wandeling! Het stormt te hard.', ['2024-10-05']],
  [
    'Het koor stelt de komende concerten uit tot volgend jaar. Ze stonden gepland op vrijdag 11 oktober.',
    ['2024-10-11'],
  ],
])('calls off the day that it stands below, or behind: %s', (text, days) => {
  expect(kindOf(text)).toBe('cancellation')
  expect(offDays(text)).toEqual(days)
})

test('a row that is off leaves the list standing', () => {
  const rows = ['zondag 6 oktober', 'zondag 13 oktober gaat niet door', 'zondag 20 oktober']
  const text = `Kerstkoor\nWe oefenen op:\n${rows.map((row) => `- ${row}`).join('\n')}`
  expect(kindOf(text)).toBe('new-event')
  expect(offDays(text)).toEqual(['2024-10-13'])
})

test.each([
  ['De lezing van donderdag 26 september is niet in De Hoek maar in de bibliotheek.', 'session-update'],
  ['Wandeling 28 september: verzamelen bij de molen in plaats van bij de kerk.', 'session-update'],
])('%s is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})
