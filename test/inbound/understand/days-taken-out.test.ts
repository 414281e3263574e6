import { read } from './reading'

const ROWS = [
  '• 2 oktober Hugo Vos: Molens en wind',
  '• 9 oktober Max Poot: Gemalen',
  '• 16 oktober Klaas Boon: Sluizen',
  '• 30 oktober Rolf Bak: Orgels',
].join('\n')

const sessionsOf = (prose: string) =>
  read(`Herfstavonden 2024\n\n${ROWS}\n\n${prose}`).events.flatMap(({ sessions }) =>
    sessions.map(({ start, venue }) => `${start} ${venue}`),
  )

const HALL = 'in De Spil, Breedeplaats 1, Harlingen'

test.each([
  `De avonden zijn ${HALL}. Behalve de avond van 30 oktober! Aanvang: 20.00 uur.`,
  `De avonden zijn ${HALL}, behalve op 30 oktober. Aanvang: 20.00 uur.`,
  `De avonden zijn ${HALL}, uitgezonderd 30 oktober. We beginnen om 20.00 uur.`,
  `De avonden zijn ${HALL}, m.u.v. 30 oktober. Aanvang 20.00 uur, zaal open 19.30 uur.`,
  `De avonden zijn ${HALL}, met uitzondering van de avond van 30 oktober. Aanvang 20.00 uur.`,
])('the hour is that of all, and the hall that of the others: %s', (prose) => {
  expect(sessionsOf(prose)).toEqual(['20:00 De Spil', '20:00 De Spil', '20:00 De Spil', '20:00 null'])
})

test.each([
  `De avonden zijn ${HALL}, behalve op 30 oktober: dan zitten we in de Martinikerk. Aanvang: 20.00 uur.`,
  `De avonden zijn ${HALL}, met uitzondering van 30 oktober (Martinikerk). Aanvang 20.00 uur.`,
])('and what follows it is that of the day itself: %s', (prose) => {
  expect(sessionsOf(prose)).toEqual(['20:00 De Spil', '20:00 De Spil', '20:00 De Spil', '20:00 Martinikerk'])
})

test('an hour behind it is its own', () => {
  expect(sessionsOf('Alle avonden beginnen om 20.00 uur, behalve die van 30 oktober (19.00 uur).')).toEqual([
    '20:00 null',
    '20:00 null',
    '20:00 null',
    '19:00 null',
  ])
})
