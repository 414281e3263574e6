import { read } from './reading'

const event = (text: string) => read(text).events[0]
const WHEN = 'op donderdag 14 november 2024 om 20.00 uur in De Schuur te Baarn'

test.each([
  ['de Dienst voor het Groene Erfgoed', 'Dienst voor het Groene Erfgoed'],
  ['Dansvereniging De Lier', 'Dansvereniging De Lier'],
  ['de Baarnse afdeling van het Volksfonds', 'Baarnse afdeling van het Volksfonds'],
  ['Heemkring Ten Dorpe', 'Heemkring Ten Dorpe'],
])('who "houdt" it before its name is said: %s', (words, organiser) => {
  expect(event(`In november houdt ${words} het Grote Dialectdebat, ${WHEN}.`)?.organisers).toEqual([
    organiser,
  ])
})

test('an adjective before what is organised is no organiser', () => {
  const text = `De Baarnse dialectavond is ${WHEN}. Vorig jaar hield de Baarnse zangers al een avond.`
  expect(event(text)?.organisers).toEqual([])
})

test('initials at which a sentence seems to end are no organiser', () => {
  expect(
    event(`Dit jaar houdt de O.L. Vrouw ter Duinen Gilde een dialectavond ${WHEN}.`)?.organisers,
  ).not.toContain('O.L.')
})

test.each(['Save the date', 'SAVE THE DATE!'])('"%s" is no theme', (words) => {
  expect(event(`De dialectavond is ${WHEN}. U zag het motto “${words}” al in september.`)?.theme).toBeNull()
})

test('forebears are nobody to invite', () => {
  expect(event(`Een dialectavond voor wie voorouders zoekt, ${WHEN}.`)?.audience).toBeNull()
})

test.each(['Eerst', 'Toch', 'Zondag', 'Volgens'])('"%s" that opens a sentence is no organiser', (word) => {
  expect(event(`${word} houdt niemand ons tegen: een dialectavond ${WHEN}.`)?.organisers).toEqual([])
})
