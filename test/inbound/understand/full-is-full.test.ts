import { read } from './reading'

test.each([
  ['Vol = vol (48 pl.).', 48],
  ['Vol is vol: maximaal 20 personen.', 20],
  ['Maximaal 48 pers.', 48],
  ['Max. 12 pl.', 12],
])('"%s" is room for %i', (words, seats) => {
  const { events } = read(`Excursie\n\nOp 24 mei gaan we naar het gemaal. ${words}`, '2025-04-10')
  expect(events[0]?.capacity).toMatchObject({ limited: true, seats })
})
