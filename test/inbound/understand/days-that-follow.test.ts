import { read } from './reading'

const relationOf = (text: string) => read(text).events[0]?.relation

test.each([
  ['Het congres is op 14 en 15 november in De Kei.', 'multi-day'],
  ['Symposium, 14 en 15 november', 'multi-day'],
  ['De heidagen zijn op 14 en 15 november.', 'multi-day'],
  ['De workshop bijen houden is op 14 en 15 november.', 'multi-day'],
  ['De tweedaagse cursus is op 14 en 15 november.', 'multi-day'],
  ['De training duurt twee dagen: 14 en 15 november.', 'multi-day'],
  ['Tweedaags congres. Dag 1: 14 november. Dag 2: 15 november.', 'multi-day'],
  ['Wandelweekend 16 en 17 november', 'multi-day'],
  ['Concertweekend op 16 en 17 november', 'multi-day'],
  ['De tweedaagse workshop is op 14 en 15 november. Laat weten op welke dagen je komt.', 'multi-day'],
  ['Het congres is op 14 en 15 november. Op welke dag de spreker komt, is nog niet bekend.', 'multi-day'],
  ['De lezing is op 14 of 15 november.', 'alternatives'],
  ['De workshop is op 14 en op 15 november. Geef aan welke dag u komt.', 'alternatives'],
  ['De workshop is op 14 en 15 november. Laat weten op welke dag je komt.', 'alternatives'],
  ['De training is op 14 en op 15 november; beide dagen hebben hetzelfde programma.', 'alternatives'],
  ['Voorstelling op 14 en 15 november', 'alternatives'],
  ['Op 14 en 15 november geven we een concert in De Kei.', 'alternatives'],
  ['De cursus bestaat uit twee lessen, op 14 en 15 november.', 'series'],
  ['Cursus op 14 en 15 november in De Kei.', 'series'],
  ['Op 14 en 15 november zijn er lezingen over bijen.', 'series'],
  ['Op 14 november en 21 november is er een cursusavond.', 'series'],
])('%s is %s', (text, relation) => {
  expect(relationOf(text)).toBe(relation)
})

test.each([
  ['Workshop op 14 en 15 november', 'Workshop'],
  ['Workshop bijen op 13, 14 en 15 november', 'Workshop bijen'],
  ['Congres 14-15 november', 'Congres'],
  ['Symposium, 14 en 15 november 2024', 'Symposium'],
  ['Rommelmarkt op 16 of 17 november', 'Rommelmarkt'],
  ['Wandelweekend 16 t/m 17 november', 'Wandelweekend'],
  ['Workshop op donderdag 14 en vrijdag 15 november', 'Workshop'],
])('"%s" is called %s', (heading, title) => {
  const text = `${heading}\n\nWij zien u graag op 14 november in De Kei.`
  expect(read(text).events[0]?.title).toBe(title)
})
