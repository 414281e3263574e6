import { readMailInClauses } from '../../../functions/inbound/clauses/read-clauses'

const readIn = (subject: string, text: string, near: string | null = null) =>
  readMailInClauses({ subject, text, day: '2027-03-15' }, near)

/** The days of each sentence; those in brackets are an aside. */
const daysIn = (text: string, near: string | null = null): string[][] =>
  readIn('', text, near).clauses.map(({ days }) =>
    days.map(({ date, isAside }) => (isAside ? `(${date})` : date)),
  )

test('each sentence has the days that it names, in their order', () => {
  expect(daysIn('De wandeling van 24 april wordt 1 mei. Meld u aan voor 20 april.\nTot dan!')).toEqual([
    ['2027-04-24', '2027-05-01'],
    ['(2027-04-20)'],
    [],
  ])
})

test.each([
  ['We gaan op de 25e, niet op 18 mei.', null, ['2027-05-25', '2027-05-18']],
  ['Het wordt zondag de 2e.', '2027-04-24', ['2027-05-02']],
  ['Het wordt de 25e.', '2027-04-24', ['2027-04-25']],
  ['Het wordt de 25e.', null, []],
  ['We zitten op de 2e verdieping.', '2027-04-24', []],
])('"%s", where the agenda has %s: %j', (text, near, days) => {
  expect(daysIn(text, near)).toEqual([days])
})

test('a day is quoted as it stands in the mail', () => {
  const { clauses } = readIn('', 'Het wordt zondag de 25e.', '2027-04-24')
  expect(clauses[0]?.days).toEqual([{ date: '2027-04-25', words: 'zondag de 25e', isAside: false }])
})

test('the subject is told from the text', () => {
  const { subject, clauses } = readIn('Re: Wandeling verzet', 'We gaan naar 1 mei.')
  expect(subject).toMatchObject({ title: 'Re: Wandeling verzet', hasMoved: true })
  expect(clauses.map(({ isSubject, hasMoved }) => [isSubject, hasMoved])).toEqual([
    [true, true],
    [false, false],
  ])
})

test('a subject with which the text opens is told once', () => {
  const { subject, clauses } = readIn('Wandeling verzet', 'Wandeling verzet\n\nWe gaan naar 1 mei.')
  expect(subject.hasMoved).toBe(true)
  expect(clauses.map(({ isSubject }) => isSubject)).toEqual([false, false])
})

test('of a sentence the domain gets the words that tell one event from another, without case and accents', () => {
  const { clauses } = readIn('', 'De Uilenavond in het café is op donderdag verzet.')
  expect([...(clauses[0]?.names ?? [])]).toEqual(['uilenavond', 'cafe', 'verzet'])
})
