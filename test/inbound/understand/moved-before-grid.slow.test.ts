import { expect, test } from '@jest/globals'
import { read } from './reading'

const told = (text: string, day: string, subject = 'Toernooi') => {
  const { kind, events } = read(text, day, subject)
  return {
    kind,
    from: events.flatMap(({ movedFrom }) => movedFrom),
    days: events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`)),
  }
}

test.each([
  ['Het toernooi van 15 maart was verplaatst naar 26 september. Helaas gaat ook dat niet door.'],
  ['Het toernooi van 15 maart, dat verplaatst was naar 26 september, kan ook dan niet doorgaan.'],
  ['Het toernooi, dat eerder verplaatst was van 15 maart naar 26 september, is geannuleerd.'],
  ['Het toernooi op 26 september gaat niet door. Het was eerder al verzet van 15 maart naar 26 september.'],
])('what had moved is off after all: %s', (text) => {
  expect(told(text, '2024-09-02')).toMatchObject({ kind: 'cancellation', days: ['2024-09-26 cancelled'] })
})

test('a headline that calls off what had moved long ago is about its new days', () => {
  const text =
    'Het is niet verstandig het toernooi te laten doorgaan.\n\nWat er gewijzigd was: toernooi verplaatst van 15 maart naar 28 en 29 september.'
  expect(told(text, '2024-09-02', 'Schaaktoernooi – geannuleerd')).toEqual({
    kind: 'cancellation',
    from: ['2024-03-15'],
    days: ['2024-09-28 cancelled', '2024-09-29 cancelled'],
  })
})

test.each([
  ['Toernooi afgelast', 'Het toernooi van 31 augustus is afgelast. Het is verplaatst naar 28 september.'],
  ['Toernooi afgelast', 'Het toernooi van 15 september is afgelast en verplaatst naar 28 september.'],
])('%s: what moves now stands', (subject, text) => {
  expect(told(text, '2024-09-02', subject)).toMatchObject({
    kind: 'date-move',
    days: ['2024-09-28 planned'],
  })
})

test.each([
  ['De voorstelling van 28 maart was verplaatst naar 20 juni. Dat wordt nu 27 maart 2025.'],
  [
    'De club had de voorstelling van 28 maart al verplaatst naar 20 juni. Nu verplaatst zij haar naar 27 maart 2025.',
  ],
  [
    'De voorstelling van 28 maart, later verplaatst naar 20 juni, wordt opnieuw verplaatst: naar 27 maart 2025.',
  ],
])('each day that it had is given up, in the year that it was: %s', (text) => {
  expect(told(text, '2024-05-06', 'Toneel')).toEqual({
    kind: 'date-move',
    from: ['2024-03-28', '2024-06-20'],
    days: ['2025-03-27 planned'],
  })
})

test('days do not move to themselves', () => {
  const text =
    'De voorstellingen van 12, 13 en 14 maart hadden we al verplaatst naar 4, 5 en 6 juni. Nu is beslist ze te verplaatsen naar 11, 12 en 13 maart 2025.'
  expect(told(text, '2024-05-06', 'Toneel').from).toEqual([
    '2024-03-12',
    '2024-03-13',
    '2024-03-14',
    '2024-06-04',
    '2024-06-05',
    '2024-06-06',
  ])
})

test('what comes forward by weeks is of this year', () => {
  expect(told('De quiz van 28 november is verplaatst naar 20 oktober.', '2024-09-02', 'Quiz').from).toEqual([
    '2024-11-28',
  ])
})
