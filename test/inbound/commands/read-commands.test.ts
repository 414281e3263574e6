import { read, STEERING, TELLING, TUINDAG } from './about'

const each = (table: [string, string[]][]): [string, string][] =>
  table.flatMap(([says, ways]) => ways.map((words): [string, string] => [words, says]))

test.each(each(STEERING))('%s: %s', (words, says) => {
  expect(read(words)).toBe(says)
})

test.each(each(TELLING))('%s: %s', (words, says) => {
  expect(read(words)).toBe(says)
})

test.each([
  ['De inschrijving mag dicht en stuur mij dan de deelnemerslijst.', 'close, list'],
  ['We gaan door! Sluit je ook meteen de inschrijving?', 'go, close'],
  ['Sluit de inschrijving. Hoeveel hebben we er nu?', 'close, list'],
])('two commands in one mail are both read: %s', (words, says) => {
  expect(read(words)).toBe(says)
})

test.each([
  ['Sluit de inschrijving, we zitten vol.', 'close'],
  ['Wil je de aanmelding sluiten? De kok moet het aantal weten.', 'close'],
  ['Sorry, ik had hem te vroeg dichtgezet. Zet de inschrijving weer open.', 'open'],
  ['De spreker is ziek. De Tuindag gaat niet door.', 'no-go'],
  ['Stop! Er staat een fout in.', 'stop'],
  ['Zet de mailing stil, misschien wordt het een andere spreker.', 'pause'],
  ['Ik had hem gesloten maar dat was te snel, zet de inschrijving weer open.', 'open'],
  ['Dames en heren, de Tuindag gaat niet door. Windkracht 9 voorspeld.', 'no-go'],
  ['Stuur me de deelnemerslijst, ik vergader donderdag met het bestuur.', 'list'],
])('a reason may stand beside it: %s', (words, says) => {
  expect(read(words)).toBe(says)
})

test('the event is known by its title, its own kind, its only day, and no other', () => {
  expect(read('De inschrijving voor de Tuindag mag dicht')).toBe('close')
  expect(read('De inschrijving voor de Herfstdag mag dicht')).toBeNull()
  expect(read('Donderdag 4 juni gaat niet door')).toBe('no-go')
  expect(read('5 juni gaat niet door')).toBeNull()
  expect(read('De borrel gaat niet door')).toBeNull()
})

test('in the week before it the event is known by its day as it is spoken of, where it is called off', () => {
  const on = (today: string) => ({ ...TUINDAG, today })
  expect(read('Het gaat niet door donderdag', on('2020-06-01'))).toBe('no-go')
  expect(read('Morgen geen tuindag dus!', on('2020-06-03'))).toBe('no-go')
  expect(read('Vanavond gaat niet door', on('2020-06-04'))).toBe('no-go')
  expect(read('Het gaat niet door donderdag', on('2020-05-11'))).toBeNull()
  expect(read('De borrel van donderdag gaat niet door', on('2020-06-01'))).toBeNull()
  expect(read('Open de inschrijving donderdag', on('2020-06-01'))).toBeNull()
})

test('a part of its programme is not the event, also where the title names it', () => {
  const about = { ...TUINDAG, title: 'Tuinmiddag met borrel' }
  expect(read('De tuinmiddag gaat niet door', about)).toBe('no-go')
  expect(read('De middag gaat door', about)).toBe('go')
  expect(read('De borrel gaat niet door', about)).toBeNull()
  expect(read('De middag gaat niet door')).toBeNull()
})

test('a day of several stands for no whole event, and no date for a reserve date that is not held', () => {
  expect(read('4 juni gaat niet door', { ...TUINDAG, dates: [] })).toBeNull()
  expect(read('We wijken uit naar 8 oktober', { ...TUINDAG, reserve: null })).toBeNull()
})

test('what contradicts itself, or speaks of the reserve date alone, is no command', () => {
  expect(read('De reservedatum hoeft niet meer')).toBeNull()
  expect(read('De Tuindag gaat door. De Tuindag gaat niet door.')).toBeNull()
  expect(read('Open de inschrijving en sluit de inschrijving')).toBeNull()
})

test.each([
  ['De inschrijving mag morgen om 9 uur open', 'open-at 2020-05-12 09:00'],
  ['Inschrijven kan vanaf woensdag 20 mei 10.00 uur', 'open-at 2020-05-20 10:00'],
  ['Wil je de aanmelding op 20 mei om 9.00 uur openzetten?', 'open-at 2020-05-20 09:00'],
  ['Gelieve de inschrijving af te sluiten per 28 mei.', 'close-on 2020-05-28'],
  ['Graag de aanmelding sluiten op vrijdag 22 mei om 17.00 uur.', 'close-on 2020-05-22 17:00'],
])('a moment to open, or a day after which it closes, may be named: %s', (words, says) => {
  expect(read(words)).toBe(says)
})
