import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Days given up and days that stand, over all events. */
const told = (text: string, subject = 'Bericht') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    kind,
    from: events.flatMap(({ movedFrom }) => movedFrom.map((date) => date.slice(5))),
    days: events.flatMap(({ sessions }) => sessions.map(({ date }) => date?.slice(5))),
  }
}
const moves = (text: string, from: string[], days: string[], subject?: string) =>
  expect(told(text, subject)).toEqual({ text, kind: 'date-move', from, days })

const LIST = '3 oktober lezing over uilen\n10 oktober excursie naar de duinen\n17 oktober filmavond'

test.each([
  ['De excursie is verplaatst naar 24 oktober.', '10-10', ['10-03', '10-17', '10-24']],
  ['Let op: de filmavond verschuift naar 24 oktober.', '10-17', ['10-03', '10-10', '10-24']],
  ['We hebben de lezing verzet naar 24 oktober.', '10-03', ['10-10', '10-17', '10-24']],
])('below a list, what moves is told by its name: %s', (sentence, old, days) => {
  moves(`${LIST}\n\n${sentence}`, [old], days)
  moves(`${LIST.replaceAll('oktober ', 'oktober: ')}\n\n${sentence}`, [old], days)
})

test.each([
  [
    'Op 3 oktober is er een lezing en op 10 oktober een excursie. De excursie is verplaatst naar 24 oktober.',
    ['10-10'],
    ['10-03', '10-24'],
  ],
  [
    'De eerste les is op 3 oktober en de tweede les op 10 oktober. De tweede les wordt verplaatst naar 24 oktober.',
    ['10-10'],
    ['10-03', '10-24'],
  ],
  [
    'De open vergadering is op 25 september en de besloten op 14 oktober. De besloten vergadering is gewijzigd in 15 oktober.',
    ['10-14'],
    ['09-25', '10-15'],
  ],
  [
    'Kom naar de open en besloten vergadering (resp. 25 september en 14 oktober). De besloten vergadering is verplaatst naar 15 oktober.',
    ['10-14'],
    ['09-25', '10-15'],
  ],
])('the other stays: %s', (text, from, days) => {
  moves(text, from, days)
})

test('with a split of events each has its own days', () => {
  const { events } = read(`${LIST}\n\nDe excursie is verplaatst naar 24 oktober.`)
  expect(events.map(({ movedFrom, sessions }) => [sessions[0]?.date, movedFrom])).toEqual([
    ['2024-10-03', []],
    ['2024-10-17', []],
    ['2024-10-24', ['2024-10-10']],
  ])
})

test.each([
  ['De lezing is op 3 oktober. De excursie is verplaatst naar 24 oktober.', ['10-03', '10-24']],
  ['De excursie is verplaatst naar 24 oktober. Op 3 oktober is er wel een lezing.', ['10-24', '10-03']],
  [
    'De lezing is op 3 oktober. De bijeenkomst van vorige week is verplaatst naar 24 oktober.',
    ['10-03', '10-24'],
  ],
])('nothing is given up that is another: %s', (text, days) => {
  moves(text, [], days)
})

test.each([
  ['De zangavond is uitgesteld.', 'UITGESTELD naar 9 november: zangavond 12 oktober'],
  [
    'De zangavond van 12 oktober kan niet in De Schuur. Daarom een nieuwe datum.',
    'Nieuwe datum zangavond: 9 november',
  ],
  ['Datum: zaterdag 12 oktober\nNieuwe datum: zaterdag 9 november', 'Zangavond (UITGESTELD)'],
  ['Zangavond zaterdag 9 november (eerder: 12 oktober), in De Schuur', 'Zangavond'],
  ['Zangavond zaterdag 9 november (eerst 12 oktober), in De Schuur', 'Zangavond'],
  ['De zangavond van 12 oktober houdt u nog van ons te goed. Wij richten ons nu op 9 november.', 'Zangavond'],
  [
    'De zangavond van 12 oktober kan niet doorgaan.\n\nWe richten onze pijlen nu op zaterdag 9 november.',
    'Zangavond',
  ],
  ['De zangavond van 12 oktober is gewijzigd in 9 november.', 'Zangavond'],
  ['De datum van de zangavond (12 oktober) is gewijzigd. De nieuwe datum wordt 9 november.', 'Zangavond'],
  ['De datum van de zangavond, 12 oktober, is veranderd. Het wordt 9 november.', 'Zangavond'],
])('one day for another: %s', (text, subject) => {
  moves(text, ['10-12'], ['11-09'], subject)
})

test.each([
  'De reis van 1 t/m 3 oktober is verplaatst naar de periode 30 april t/m 2 mei 2025.',
  'De reis (1 t/m 3 oktober) verschuift naar de periode van 30 april tot en met 2 mei 2025.',
  'We bekeken of de reis van 1 t/m 3 oktober door kan gaan. De reis is nu verplaatst naar 30 april t/m 2 mei 2025.',
])('a period for another: %s', (text) => {
  moves(text, ['10-01', '10-02', '10-03'], ['04-30', '05-01', '05-02'], 'Reis')
})

test('in a letter that looks back, a day of next month is no day of last year', () => {
  const { kind, events } = read(
    'Terugblik\n\nOp onze bijeenkomst van 18 augustus was het druk. De bingo van 20 augustus had veel deelnemers. Dat was een eerste test.\n\nDan wat komt. We beginnen met de dinsdagavond van 8 oktober. Wegens de markt wordt de bijeenkomst verschoven naar 29 oktober.',
  )
  expect(kind).toBe('date-move')
  expect(events.flatMap(({ movedFrom }) => movedFrom)).toEqual(['2024-10-08'])
})

test('a call that stands somewhere is no mistake, and of two days one has moved', () => {
  const text =
    'In de folder staat een oproep om de open- en/of besloten raadsvergaderingen bij te wonen (resp. 25 september en 14 oktober).\nLet op! De besloten gemeenteraadsvergadering is gewijzigd in 15 oktober!'
  expect(told(text)).toMatchObject({ kind: 'date-move', from: ['10-14'] })
})
