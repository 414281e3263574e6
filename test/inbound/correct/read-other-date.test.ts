import { readOtherDate } from '../../../functions/inbound/correct/read-other-date'

test.each([
  ['De datum stond verkeerd, het is 11 juni', 'rectification'],
  ['Rechtzetting, alleen de pagina', 'rectification'],
  ['een vergissing van mij', 'rectification'],
  ['De dag is verplaatst naar 11 juni', 'move'],
  ['verplaatsing', 'move'],
  ['We verzetten hem naar 11 juni', 'move'],
  ['het is 11 juni', null],
  ['niet 18 maar 25 juni', null],
  ['Door een vergissing is de dag verplaatst', null],
])('"%s" is a %s', (words, meant) => {
  expect(readOtherDate(words)).toBe(meant)
})
