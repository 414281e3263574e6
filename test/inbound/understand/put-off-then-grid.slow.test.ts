import { expect, test } from '@jest/globals'
import { read } from './reading'

const told = (text: string, subject = 'Bericht') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    kind,
    from: events.flatMap(({ movedFrom }) => movedFrom),
    days: events.flatMap(({ sessions }) => sessions.map(({ date }) => date)),
  }
}

test.each([
  [
    'We stellen alle activiteiten een jaar uit. Hierbij alvast de data: 23 november zangspel, 6 december feestavond.',
  ],
  [
    'Alle activiteiten zijn een jaar uitgesteld. De nieuwe data zijn:\n- 23 november: zangspel\n- 6 december: feestavond',
  ],
  [
    'Wat dit jaar gepland was kan niet doorgaan. We schuiven alle activiteiten een jaar op. De data: 23 november 2025 zangspel, 6 december 2025 feestavond.',
  ],
])('put off by a year, with the days of the next: %s', (text) => {
  expect(told(text)).toEqual({ text, kind: 'date-move', from: [], days: ['2025-11-23', '2025-12-06'] })
})

test.each([
  ['Het feest is een jaar uitgesteld. Noteer alvast 11 oktober in je agenda.', []],
  ['We schuiven het feest een jaar op, naar 11 oktober.', []],
  ['Het feest is verplaatst naar volgend jaar. De nieuwe datum is 11 oktober.', []],
  ['Het feest van 12 oktober schuift een jaar op, naar 11 oktober.', ['2024-10-12']],
])('a day without its year is of the next one: %s', (text, from) => {
  expect(told(text)).toEqual({ text, kind: 'date-move', from, days: ['2025-10-11'] })
})

test.each([
  ['Het feest van 12 oktober is uitgesteld. Reserveer alvast 12 april 2025 in je agenda.'],
  [
    'Voor 12 oktober stond een feest op het programma. We schuiven het op naar volgend jaar. Noteer alvast 12 april 2025.',
  ],
  ['Het feest van 12 oktober wordt verplaatst naar april. Houd zaterdag 12 april 2025 alvast vrij.'],
])('put off, and to be kept free: %s', (text) => {
  expect(told(text)).toEqual({ text, kind: 'date-move', from: ['2024-10-12'], days: ['2025-04-12'] })
})

test.each([
  ['Het feest van 12 oktober is uitgesteld. Noteer alvast onze volgende lezing: 12 november.'],
  ['Het feest van 12 oktober is uitgesteld. Reserveer alvast 12 november voor de jaarvergadering.'],
  ['Het feest van 12 oktober is uitgesteld. Op 12 november is de jaarvergadering.'],
  [
    'Het feest van 12 oktober is uitgesteld. De nieuwe datum volgt. Noteer alvast 12 november: dan is de jaarvergadering.',
  ],
])('another gathering keeps its day: %s', (text) => {
  expect(told(text)).toMatchObject({ kind: 'cancellation', from: [] })
})

test.each(['krijgt een nieuwe datum', 'is verzet naar een nader te bepalen datum'])(
  'what %s has none yet',
  (words) => {
    expect(told(`Het feest wordt uitgesteld. Het feest van 12 oktober ${words}.`)).toMatchObject({
      kind: 'cancellation',
    })
  },
)
