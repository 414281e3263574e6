import { expect, test } from '@jest/globals'
import { read } from './reading'

const told = (text: string, subject = 'Zangavond') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    kind,
    from: events.flatMap(({ movedFrom }) => movedFrom),
    days: events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`)),
  }
}

const FAILS = [
  'gaat niet lukken',
  'lukt helaas niet',
  'is niet haalbaar',
  'laten we schieten',
  'blijkt niet mogelijk',
  'redden we niet',
]
const INSTEAD = [
  'Wij kiezen daarom voor donderdag 17 oktober.',
  'We gaan nu voor donderdag 17 oktober.',
  'Het wordt donderdag 17 oktober.',
]

test.each(FAILS)('a day that %s is off, and moved where another is chosen', (fails) => {
  const text = `Zaterdag 12 oktober ${fails}.`
  expect(told(text)).toEqual({ text, kind: 'cancellation', from: [], days: ['2024-10-12 cancelled'] })
  for (const instead of INSTEAD)
    expect(told(`${text} ${instead}`)).toMatchObject({
      kind: 'date-move',
      from: ['2024-10-12'],
      days: ['2024-10-17 planned'],
    })
})

test.each(['verplaatsen', 'verzetten', 'verschuiven'])('we %s it ourselves', (verb) => {
  expect(told(`De zangavond op zaterdag 12 oktober ${verb} we naar donderdag 17 oktober.`)).toMatchObject({
    kind: 'date-move',
    from: ['2024-10-12'],
    days: ['2024-10-17 planned'],
  })
})

test.each([
  'De dirigent kan 12 oktober toch niet.',
  'Helaas kan de zangavond van 12 oktober niet op die dag plaatsvinden. Later horen jullie de nieuwe datum.',
  'De zangavond van 12 oktober kan niet op de geplande dag doorgaan.',
])('%s: off', (text) => {
  expect(told(text)).toEqual({ text, kind: 'cancellation', from: [], days: ['2024-10-12 cancelled'] })
})

test('who had chosen the day that is off names no day', () => {
  expect(
    told(
      'De minister kan 10 oktober niet. We zien u op 12 oktober om 20.00 uur. Wie 10 oktober had gekozen is welkom.',
    ).days,
  ).toEqual(['2024-10-10 cancelled', '2024-10-12 planned'])
})

test.each([
  ['de zangavond', '12 -> 19 oktober'],
  ['de zangavond', '12 → 19 oktober'],
  ['de zangavond', 'za 12 => za 19 oktober'],
])('%s: %s', (it, arrow) => {
  expect(told(`Wijziging ${it}: ${arrow}.`)).toMatchObject({
    kind: 'date-move',
    from: ['2024-10-12'],
    days: ['2024-10-19 planned'],
  })
})

test.each([
  'De zangavond gaat een week later door dan gepland. Tijd en plaats blijven gelijk.',
  'Wegens een staking houden we de zangavond een dag eerder.',
  'De zangavond schuift een week op.',
  'We verzetten de zangavond twee weken.',
  'De zangavond en de ledenvergadering ruilen van datum.',
])('%s: moved, and the day is asked', (text) => {
  const { kind, questions, events } = read(text, undefined, 'Wijziging')
  expect({ kind, sessions: events[0]?.sessions }).toEqual({ kind: 'date-move', sessions: [] })
  expect(questions.some(({ blocking }) => blocking)).toBe(true)
})

test('of a whole course that goes on a week the first day is given up', () => {
  expect(
    told('De hele cursus schuift een week op. We beginnen dus op 9 oktober en eindigen op 23 oktober.'),
  ).toMatchObject({ kind: 'date-move', from: ['2024-10-02'] })
})

test.each([
  ['De zangavond van dinsdag de 22e zeggen we af.', '2024-10-22 cancelled'],
  ['De zangavond van vrijdag de 1e gaat niet door.', '2024-11-01 cancelled'],
  ['De zangavond van de twaalfde oktober gaat niet door.', '2024-10-12 cancelled'],
])('%s', (text, day) => {
  expect(told(text).days).toEqual([day])
})

test.each([
  ['Een week later houden we de slotavond.', 'date-move'],
  ['De zangavond begint een dag eerder dan gebruikelijk.', 'date-move'],
  ['Meld je uiterlijk een week eerder aan voor de zangavond.', 'date-move'],
])('%s: no %s', (text, kind) => {
  expect(read(text).kind).not.toBe(kind)
})

test.each([
  'Op 12 oktober om 20.00 uur kan er niet geparkeerd worden bij De Schuur; de zangavond begint om 20.00 uur.',
  'De zangavond is op 12 oktober. Lukt het niet om 20.00 uur? Kom dan later.',
])('%s: held', (text) => {
  expect(told(text)).toMatchObject({ from: [], days: ['2024-10-12 planned'] })
})
