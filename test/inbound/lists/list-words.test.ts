import { readBounceWish } from '../../../functions/inbound/lists/bounce-words'
import { readByHand } from '../../../functions/inbound/lists/by-hand'
import { readListWish } from '../../../functions/inbound/lists/list-words'

const wish = (words: string) => readListWish(words, '2026-03-01', [])

test.each(['akkoord', 'Prima!', 'ja, akkoord hoor', 'akkoord, verwijder niemand'])(
  '“%s” approves and removes nobody',
  (words) => {
    expect(wish(words)).toEqual({ wish: 'approve', remove: false })
  },
)

test.each([
  'akkoord, en verwijder wie ontbreekt',
  'Akkoord en verwijder de ontbrekenden',
  'prima, haal wie er niet meer op staat eraf',
  'akkoord, verwijder wie niet in het bestand staat',
])('“%s” approves and removes who is absent', (words) => {
  expect(wish(words)).toEqual({ wish: 'approve', remove: true })
})

test.each([
  'akkoord, maar niet Jan',
  'akkoord?',
  'niet akkoord',
  'verwijder Jan',
  'akkoord, en verwijder Kees',
])('“%s” approves nothing', (words) => {
  expect(wish(words)).toEqual({ wish: 'unknown' })
})

test.each([
  ['zet Jan de Vries (Woonpalet, jan@woonpalet.example) op de ledenlijst', 'add'],
  ['Voeg Jan de Vries, Woonpalet, jan@woonpalet.example toe aan de ledenlijst als niet-partner', 'add'],
  ['haal Jan de Vries van de ledenlijst', 'remove'],
  ['Wil je Jan de Vries van de ledenlijst verwijderen', 'remove'],
  ['Jan de Vries mag van de ledenlijst af.', 'remove'],
  ['De notulen zijn van de ledenvergadering', null],
  ['Jan de Vries werkt nu bij Woonpalet (jan@woonpalet.example).', 'move'],
  ['Op 12 maart komen wij bijeen in Utrecht', null],
])('“%s” is read as %s', (words, does) => {
  expect(readByHand(words)?.does ?? null).toBe(does)
})

test('a person is read with organisation and address, in brackets or behind commas', () => {
  const jan = { name: 'Jan de Vries', organisation: 'Woonpalet', address: 'jan@woonpalet.example' }
  expect(readByHand('zet Jan de Vries (Woonpalet, jan@woonpalet.example) op de ledenlijst')).toMatchObject({
    person: jan,
  })
  expect(readByHand('zet Jan de Vries, Woonpalet, jan@woonpalet.example op onze ledenlijst')).toMatchObject({
    person: jan,
  })
})

test.each([
  ['ja', 'gone'],
  ['Ja, weg.', 'gone'],
  ['zij is met pensioen', 'gone'],
  ['nee', 'stays'],
  ['opvolger is Piet Jansen, piet@b.example', 'successor'],
  ['Piet Jansen volgt haar op (piet@b.example)', 'successor'],
  ['nieuw adres: vera@b.example', 'address'],
  ['ze is even op vakantie', 'unknown'],
])('after a bounce “%s” says %s', (words, said) => {
  expect(readBounceWish(words).wish).toBe(said)
})
