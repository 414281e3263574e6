import { readByHand, wantsListToo } from '../../../functions/inbound/by-hand'

/** "+ Anja Kuik, Wil Kuik; - Roos Pol (1)": put on, taken off, with how many along. */
const told = (words: string): string | null =>
  readByHand(words)
    ?.map(({ wish, people }) => {
      const names = people.map(
        ({ name, self, guests }) => `${self ? 'ik' : name}${guests ? ` (${guests})` : ''}`,
      )
      return `${wish === 'put' ? '+' : '-'} ${names.join(', ')}`
    })
    .join('; ') ?? null

describe('one who comes', () => {
  test.each([
    'Zet Anja Kuik erbij, ze hing net aan de lijn.',
    'Tante Anja (Anja Kuik) heeft geen computer en belde net: ze komt. Noteer jij haar?',
    'Wilt u Anja Kuik inschrijven? Zij heeft geen computer.',
    'Zou je Anja Kuik willen toevoegen aan de deelnemerslijst?',
    'Gelieve Anja Kuik in te schrijven.',
    'Anja Kuik graag inboeken.',
    'Ge moogt Anja Kuik nog bijzetten.',
    'Anja Kuik komt ook.',
    'Onze secretaris Anja Kuik sluit aan rond vier uur',
    'nog 1 erbij: Anja Kuik',
    'Doe Anja ook maar, Anja Kuik van de afdeling Heerde',
    'Anja Kuik heeft zich telefonisch opgegeven, kunt u haar noteren?',
    'Mag Anja Kuik nog mee? Ik heb ja gezegd, dus zet haar er maar bij.',
    'Ik meld hierbij Anja Kuik aan.',
    'Anja Kuik staat niet op de lijst. Kun je haar s.v.p. toevoegen?',
    'Maak van Anja Kuik een ja in plaats van een nee',
  ])('%s', (words) => expect(told(words)).toBe('+ Anja Kuik'))
})

describe('one who does not', () => {
  test.each([
    'Roos Pol kan toch niet, haar kind is ziek.',
    'Haal Roos Pol maar van de lijst',
    'Kunt u Roos Pol afmelden? Ze heeft griep.',
    'Roos Pol belde af.',
    'Roos Pol drukte per ongeluk op de knop, ze komt niet.',
    'Afmelding: Roos Pol',
    'Roos Pol is verhinderd wegens een bruiloft',
    'Streep Roos Pol maar door',
    'Roos Pol liet weten dat ze niet kan',
    'Ik kreeg een afmelding van Roos Pol',
    'Roos Pol moet worden uitgeschreven',
    'Roos Pol heeft zich vergist en komt toch niet',
  ])('%s', (words) => expect(told(words)).toBe('- Roos Pol'))
})

describe('several, each with a wish of their own', () => {
  test.each([
    ['Anja Kuik komt, Roos Pol niet.', '+ Anja Kuik; - Roos Pol'],
    ['Voor Anja Kuik: toch wel. Voor Roos Pol: toch niet.', '+ Anja Kuik; - Roos Pol'],
    ['Roos Pol heeft afgezegd, in haar plaats komt Anja Kuik', '- Roos Pol; + Anja Kuik'],
    ['Vervang Roos Pol door Anja Kuik', '+ Anja Kuik; - Roos Pol'],
    ['Anja Kuik komt i.p.v. Roos Pol', '+ Anja Kuik; - Roos Pol'],
    ['Jan en Mien Slot gaan naar een begrafenis en zijn er niet bij', '- Jan Slot, Mien Slot'],
    ['Afmelden: Roos Pol en Bart Pol. Beiden ziek', '- Roos Pol, Bart Pol'],
    [
      'Schrap Roos Pol en zet Anja Kuik, Wout Kuik en Bea Ros erbij',
      '- Roos Pol; + Anja Kuik, Wout Kuik, Bea Ros',
    ],
    ['Op de lijst graag: de heer en mevrouw Oldenhof', '+ de heer Oldenhof, mevrouw Oldenhof'],
    ['Graag inschrijven:\n- Anja Kuik\n- Wout Kuik + 1', '+ Anja Kuik; + Wout Kuik (1)'],
    ['Anja Kuik komt met 2 introducés', '+ Anja Kuik (2)'],
    ['Meld mevrouw Van der Zwan aan. Haar zus komt ook.', '+ mevrouw Van der Zwan (1)'],
    ['Schrijf volgende mensen nog bij: Anja Kuik, Roos Pol', '+ Anja Kuik, Roos Pol'],
    ['Haal de volgende personen van de lijst: Anja Kuik en Roos Pol', '- Anja Kuik, Roos Pol'],
    ['Anja Kuik belde: ze komt, met haar zus', '+ Anja Kuik (1)'],
    ['mijn vrouw komt ook mee', '+ ik (1)'],
    ['meld mij aan', '+ ik'],
    ['Haal mij van de lijst', '- ik'],
    ['zet mij en Anja Kuik op de lijst', '+ ik, Anja Kuik'],
  ])('%s', (words, people) => expect(told(words)).toBe(people))
})

test('an address, an organisation and a role go with their name', () => {
  const [first, second] =
    readByHand(
      'Zet spreker dr. Iris Vonk op de lijst, en Daan Mol (Zaadhuis). Zijn adres is daan@zaadhuis.example.',
    ) ?? []
  expect(first?.people).toMatchObject([{ name: 'dr. Iris Vonk', role: 'spreker' }])
  expect(second?.people).toMatchObject([
    { name: 'Daan Mol', organisation: 'Zaadhuis', address: 'daan@zaadhuis.example' },
  ])
})

test.each([
  ['Zet Anja Kuik op de lijst, zij eet vegetarisch.', ['Anja Kuik: zij eet vegetarisch']],
  ['Anja Kuik inschrijven. Vegetarisch!', ['Anja Kuik: vegetarisch']],
  ['Schrijf Anja Kuik (glutenvrij) en Roos Pol (Zaadhuis) in.', ['Anja Kuik: glutenvrij', 'Roos Pol']],
  ['Meld Anja Kuik aan. Anja zit in een rolstoel.', ['Anja Kuik: zit in een rolstoel']],
  [
    'Zet Anja Kuik en Roos Pol erbij. Ze eten allebei halal.',
    ['Anja Kuik: ze eten allebei halal', 'Roos Pol: ze eten allebei halal'],
  ],
  ['Anja Kuik sluit aan rond vier uur, met de trein', ['Anja Kuik: rond vier uur, met de trein']],
])('what must be known of somebody is kept with the name: %s', (words, noted) => {
  const people = readByHand(words)?.flatMap((one) => one.people)
  expect(people?.map(({ name, note }) => (note ? `${name}: ${note}` : name))).toEqual(noted)
})

test('why somebody does not come is no note', () => {
  expect(told('Roos Pol kan niet, zij heeft een allergie.')).toBe('- Roos Pol')
})

test('somebody can be meant by an address alone', () => {
  const [read] = readByHand('Haal anja@zaadhuis.example van de lijst') ?? []
  expect(read).toMatchObject({ wish: 'take-off', people: [{ address: 'anja@zaadhuis.example' }] })
})

test('the list that is asked for with it is no part of the names', () => {
  const words = 'Zet Anja Kuik erbij en stuur me daarna de lijst.'
  expect([told(words), wantsListToo(words)]).toEqual(['+ Anja Kuik', true])
  expect(wantsListToo('Zet Anja Kuik op de lijst')).toBe(false)
})

describe('nobody', () => {
  test.each([
    'Kan iemand die zich afmeldde later weer meedoen?',
    'Hoe haal ik iemand van de lijst?',
    'Laat ze zich maar aanmelden!',
    'Komt Anja Kuik ook?',
    'Anja vroeg of ze erbij kan',
    'Anja Kuik weet nog niet of ze komt',
    'Haal Anja Kuik niet van de lijst',
    'Anja Kuik niet afmelden hoor, zij eet alleen niet mee',
    'Anja Kuik komt niet alleen',
    'Als ik Anja Kuik afmeld, krijgt ze dan bericht?',
    'Volgens Roos Pol komt Anja Kuik niet',
    'Graag Anja Kuik verwijderen, ze stond er dubbel op',
    'Zet Anja Kuik erbij. We beginnen om 13 uur.',
    'Zet Anja Kuik erbij, de zaal mag naar 80',
    'Haal Anja Kuik op van het station',
    'Haal Anja Kuik eraf, nee Roos Pol',
    'Zet Anja Kuik erbij. De lunch is vegetarisch.',
    'Zet Anja Kuik en Roos Pol erbij. Hij eet vegetarisch.',
    'Zet Anja Kuik erbij. Is er ook glutenvrij eten?',
    'Zet Anja Kuik erbij. Bart eet vegetarisch.',
    'Workshop Snoeien valt uit',
    'Anja Kuik komt niet, maar haar zus wel',
    'Anja Kuik komt niet. Graag iemand anders zoeken.',
    'Anja Kuik is vandaag ziek',
    'Zet Anja Kuik op de wachtlijst',
    'De wethouder kan niet',
    'De Linde kan die dag niet',
    'Het onderwerp wordt Water. Wil je dat erbij zetten?',
    'mijn man kan niet',
  ])('%s', (words) => expect(told(words)).toBeNull())
})
