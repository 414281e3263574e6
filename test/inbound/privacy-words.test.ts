import { readOwnRequest, readPersonAnswer, readPrivacyWords } from '../../functions/inbound/privacy-words'
import { readYearWords } from '../../functions/inbound/year-words'

test.each([
  ['gegevens van Jan de Vries', 'export', { name: 'Jan de Vries', organisation: null, address: null }],
  [
    'Stuur mij alle gegevens van Jan de Vries (Woonpalet).',
    'export',
    { name: 'Jan de Vries', organisation: 'Woonpalet' },
  ],
  [
    'Welke gegevens hebben wij van jan@woonpalet.example?',
    'export',
    { name: '', address: 'jan@woonpalet.example' },
  ],
  ['wis Jan de Vries', 'erase', { name: 'Jan de Vries' }],
  ['Wis alle gegevens van Jan de Vries', 'erase', { name: 'Jan de Vries' }],
  [
    'verwijder de persoonsgegevens van Jan de Vries <jan@woonpalet.example>',
    'erase',
    { name: 'Jan de Vries', address: 'jan@woonpalet.example' },
  ],
  ['vergeet Jan de Vries', 'erase', { name: 'Jan de Vries' }],
] as const)('an organiser asks: %s', (text, wish, who) => {
  expect(readPrivacyWords(text)).toMatchObject({ wish, who })
})

test.each([
  'Op donderdag 4 juni bespreken we de gegevens van Jan de Vries\nen meer',
  'verwijder Jan de Vries van de lijst',
  'wie komt er?',
  '',
])('no question about a person: %s', (text) => {
  expect(readPrivacyWords(text)).toBeNull()
})

test.each([
  ['Welke gegevens hebben jullie van mij?', 'export'],
  ['Ik wil graag mijn gegevens inzien', 'export'],
  ['Verwijder mijn gegevens alstublieft', 'erase'],
  ['Ik wil dat mijn persoonsgegevens worden gewist', 'erase'],
  ['Please delete my data', 'erase'],
  ['What data do you have about me?', 'export'],
  ['Ja, ik kom, mijn gegevens zijn hetzelfde', null],
  ['Verwijder mij van de lijst', null],
])('a member writes: %s', (text, wish) => {
  expect(readOwnRequest(text)).toBe(wish)
})

test('only a whole "ja, wis" erases, with or without the proofs', () => {
  expect(readPersonAnswer('Ja, wis.', 'erase')).toEqual({ yes: true, keepProofs: false })
  expect(readPersonAnswer('ja, wis, maar houd de PE-bewijzen', 'erase')).toEqual({
    yes: true,
    keepProofs: true,
  })
  expect(readPersonAnswer('Nee', 'erase')).toEqual({ yes: false, keepProofs: false })
  for (const text of ['ja', 'ja, wis maar wacht nog even', 'akkoord', 'wis niet', 'ja, wis, maar niet nu'])
    expect(readPersonAnswer(text, 'erase')).toBeNull()
})

test.each([
  ['jaarcijfers 2025', 2025],
  ['De jaarcijfers van 2024, graag'.replace(',', ''), 2024],
  ['Jaarcijfers', 2025],
  ['cijfers van dit jaar', 2026],
  ['jaaroverzicht over vorig jaar', 2025],
  ['cijfers', null],
  ['De jaarcijfers van 2025 bespreken we op 4 juni', null],
])('%s', (text, year) => {
  expect(readYearWords(text, '2026-03-09')).toBe(year)
})
