import { read } from './reading'

const groupsOf = (text: string) =>
  read(text, undefined, 'Cursus moestuin').events.map(({ title, relation, sessions }) => [
    title,
    relation,
    sessions.map(({ date }) => date?.slice(5)).join(' '),
  ])

const A = '10-07 10-14'
const B = '10-09 10-16'

test.each([
  [
    'Groep A komt op de maandagen 7 en 14 oktober, groep B op de woensdagen 9 en 16 oktober.',
    'groep a',
    'groep b',
  ],
  ['Groep 1: 7 en 14 oktober\nGroep 2: 9 en 16 oktober', 'groep 1', 'groep 2'],
  [
    'Maandaggroep: 7 en 14 oktober, 20.00 uur\nWoensdaggroep: 9 en 16 oktober, 19.30 uur',
    'maandaggroep',
    'woensdaggroep',
  ],
  [
    'De les voor beginners is op 7 en 14 oktober, die voor gevorderden op 9 en 16 oktober.',
    'beginners',
    'gevorderden',
  ],
  ['We zijn er op 7 en 14 oktober (groep 1) en op 9 en 16 oktober (groep 2).', 'groep 1', 'groep 2'],
  [
    'Leerkring Noord is op 7 en 14 oktober in Assen. Leerkring Zuid is op 9 en 16 oktober in Weert.',
    'leerkring noord',
    'leerkring zuid',
  ],
  ['Groep 3 en 4 komt op 7 en 14 oktober, groep 5 en 6 op 9 en 16 oktober.', 'groep 3 en 4', 'groep 5 en 6'],
  ['Groep A\n7 oktober\n14 oktober\n\nGroep B\n9 oktober\n16 oktober', 'groep a', 'groep b'],
])('each group is a series of its own days: %s', (text, one, other) => {
  const named = groupsOf(text).map(([title, ...rest]) => [title?.toLowerCase(), ...rest])
  expect(named).toEqual([
    [`cursus moestuin (${one})`, 'series', A],
    [`cursus moestuin (${other})`, 'series', B],
  ])
})

test('groups may come on the same days, each at its own hour, and share the rest', () => {
  const text =
    'De ochtendgroep komt op 7 en 14 oktober om 10 uur, de avondgroep op 7 en 14 oktober om 20 uur.\n\nPlaats: De Kei. Kosten: 45 euro.'
  const { events } = read(text, undefined, 'Cursus moestuin')
  expect(
    events.map(({ sessions, prices }) => [
      sessions.map(({ start, venue }) => `${start} ${venue}`),
      prices.map(({ amountEur }) => amountEur),
    ]),
  ).toEqual([
    [['10:00 De Kei', '10:00 De Kei'], [45]],
    [['20:00 De Kei', '20:00 De Kei'], [45]],
  ])
})

test.each([
  'De lessen zijn op 7 en 14 oktober. Beginners en gevorderden zijn welkom. We zijn er ook op 9 en 16 oktober.',
  'De werkgroep komt bijeen op 7, 9, 14 en 16 oktober.',
  'Groep 3 t/m 8 komt op 7, 9, 14 en 16 oktober.',
  'Op 7, 9, 14 en 16 oktober komt groep 1 t/m 4, en op 21 oktober zijn we vrij.',
])('one group for all days is one series: %s', (text) => {
  expect(groupsOf(text)).toEqual([['Cursus moestuin', 'series', '10-07 10-09 10-14 10-16']])
})

test('of two options one comes on all days of one', () => {
  const text =
    'De cursus geven we twee keer:\n\nOptie 1: 7 en 14 oktober\nOptie 2: 9 en 16 oktober\n\nGeef je optie door.'
  expect(groupsOf(text)).toEqual([
    ['Cursus moestuin (Optie 1)', 'series', A],
    ['Cursus moestuin (Optie 2)', 'series', B],
  ])
})
