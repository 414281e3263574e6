import { read } from './reading'

const kindOf = (text: string) => read(`Beste leden,\n\n${text}`, '2024-11-20').kind

test.each([
  'Onze spreker voor donderdag, Els Kramer, heeft griep. Gelukkig is Tom van Rijn bereid gevonden om in te vallen.',
  'Els Kramer kan donderdag niet. Tom van Rijn vervangt haar.',
  'Spreker Els Kramer is verhinderd; Tom van Rijn valt voor haar in. Tijd en plaats blijven gelijk.',
  'De gids is ziek, Tom van Rijn zal haar vervangen.',
])('"%s" is news of what was announced', (text) => {
  expect(kindOf(text)).toBe('session-update')
})

test.each([
  'De nieuwjaarsreceptie op 9 januari begint om 17.00 uur. In de uitnodiging stond een verkeerd tijdstip.',
  'Excuses, in de mail over de ledenavond van 9 januari stond een onjuist adres. De avond is in De Kei.',
  'De vorige mail had het verkeerde jaartal: de ledenavond is op 9 januari 2025.',
])('"%s" puts right what was wrong', (text) => {
  expect(kindOf(text)).toBe('rectification')
})

test.each([
  'Op 9 januari vertelt Els Kramer hoe robots mensen vervangen. Kom ook!',
  'Op 9 januari is er een avond over wat te doen als het licht valt in het najaar. Kom ook!',
])('"%s" is an invitation', (text) => {
  expect(kindOf(text)).toBe('new-event')
})
