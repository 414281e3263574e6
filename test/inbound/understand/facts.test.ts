import { read } from './reading'

const eventOf = (sentence: string) => {
  const [event] = read(`De themadag is op donderdag 17 oktober om 10.00 uur.\n\n${sentence}`).events
  if (!event) throw new Error('no event was read')
  return event
}

test.each([
  [
    'Leden gratis, niet-leden € 5.',
    [
      ['leden', 0],
      ['niet-leden', 5],
    ],
  ],
  ['De toegang is gratis.', [[null, 0]]],
  ['Deelname kost 12,50 euro.', [[null, 12.5]]],
  ['Kosten: € 1.250,- per team', [['per team', 1250]]],
  [
    'Kosteloos voor partners; niet-partners betalen € 80.',
    [
      ['partners', 0],
      ['niet-partners', 80],
    ],
  ],
  ['Parkeren is gratis.', []],
  ['De contributie is € 30 per jaar.', []],
  ['Vorig jaar haalden we € 900 op voor het goede doel, een mooie opbrengst.', []],
])('the price in "%s" is %j', (sentence, prices) => {
  expect(eventOf(sentence).prices.map(({ audience, amountEur }) => [audience, amountEur])).toEqual(prices)
})

test('"eenmalig" is a price for once', () => {
  const { prices } = eventOf('Niet-partners kunnen eenmalig deelnemen voor € 80.')
  expect(prices).toEqual([{ audience: 'niet-partners', amountEur: 80, limit: 'once' }])
})

test.each([
  ['Er is plaats voor 40 personen.', true, 40],
  ['Max. 25 deelnemers.', true, 25],
  ['Het aantal plaatsen is beperkt.', true, null],
  ['We werken in kleine groepen.', true, null],
  ['Een onbeperkt aantal leden kan meedoen.', false, null],
  ['Kom ook!', null, null],
])('the capacity in "%s" is %s, %s', (sentence, limited, seats) => {
  expect(eventOf(sentence).capacity).toEqual({ limited, seats })
})

test.each([
  ['Deelname levert 3 PE-punten op.', true, 3],
  ['PE-punten: 2,5', true, 2.5],
  ['Er gelden PE-punten voor deze dag.', true, null],
  ['Er zijn geen PE-punten aan verbonden.', false, null],
  ['Het programma volgt.', null, null],
])('PE in "%s": %s, %s', (sentence, applies, points) => {
  expect(eventOf(sentence).pePoints).toEqual({ applies, points })
})

test.each([
  ['Aanmelden via het formulier op onze website.', 'link'],
  ['Meld je aan via https://themadag.example/aanmelden', 'link'],
  ['Aanmelden bij Toos, toos@kring.example.', 'contact'],
  ['Inschrijven door overschrijving van het bedrag op onze rekening.', 'contact'],
  ['Aanmelden is niet nodig.', 'none'],
  ['De uitnodiging met aanmeldlink volgt binnenkort.', 'later'],
  ['Meld je aan met de groene knop.', 'button'],
  ['Tot dan!', null],
])('one registers by "%s": %s', (sentence, mode) => {
  expect(eventOf(sentence).registration.mode).toBe(mode)
})

test.each([
  ['Locatie: De Beuk, Dorpsstraat 12, Zeist', 'De Beuk', 'Dorpsstraat 12, Zeist'],
  ['Waar? Zaal Concordia, Kerkplein 3, 9000 Gent', 'Zaal Concordia', 'Kerkplein 3, 9000 Gent'],
  ['We ontvangen u in het gemeentehuis van Zwolle.', 'gemeentehuis van Zwolle', null],
  ['Plaats: Utrecht', null, 'Utrecht'],
  ['De locatie volgt nog.', null, null],
])('"%s" is at %s, %s', (sentence, venue, address) => {
  expect(eventOf(sentence).sessions[0]).toMatchObject({ venue, address })
})

test.each([
  ['De bijeenkomst is online, via Teams.', 'online'],
  ['U kunt fysiek of online deelnemen.', 'hybrid'],
  ['Online aanmelden kan op onze website.', null],
])('"%s" is %s', (sentence, mode) => {
  expect(eventOf(sentence).sessions[0]?.mode).toBe(mode)
})

test('who organises, with whom, and what happens when', () => {
  const event = eventOf(
    'De dag wordt georganiseerd door Kring Noord, Werkplaats Wonen en de Buurtbond in samenwerking met Stichting Dak en het Huis van de Wijk.\n\nThema: Wonen zonder haast\n\n10.00 uur Ontvangst\n10.30 uur Opening\n16.00 uur Afsluiting',
  )
  expect(event.organisers).toEqual(['Kring Noord', 'Werkplaats Wonen', 'Buurtbond'])
  expect(event.partners).toEqual(['Stichting Dak', 'Huis van de Wijk'])
  expect(event.theme).toBe('Wonen zonder haast')
  expect(event.programme).toEqual([
    { time: '10:00', item: 'Ontvangst' },
    { time: '10:30', item: 'Opening' },
    { time: '16:00', item: 'Afsluiting' },
  ])
})
