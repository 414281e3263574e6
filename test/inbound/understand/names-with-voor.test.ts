import { read } from './reading'

const eventOf = (text: string) => read(text).events[0]

test.each([
  [
    'De Rijksdienst voor het Dorps Erfgoed organiseert op 17 oktober een studiedag.',
    'Rijksdienst voor het Dorps Erfgoed',
  ],
  [
    'Op 17 oktober organiseert de Vereniging voor de Geschiedenis van Drenthe een studiedag.',
    'Vereniging voor de Geschiedenis van Drenthe',
  ],
  [
    'De studiedag van 17 oktober wordt georganiseerd door de Stichting voor de Bijenteelt.',
    'Stichting voor de Bijenteelt',
  ],
  [
    'De dag van 17 oktober wordt georganiseerd door de Stichting voor de Bijenteelt, samen met De Korf.',
    'Stichting voor de Bijenteelt',
  ],
  [
    'De wandeling van 17 oktober wordt georganiseerd door Natuurclub De Hei voor het goede doel.',
    'Natuurclub De Hei',
  ],
  ['Op 17 oktober organiseert de Vogelwerkgroep voor de leden een wandeling.', 'Vogelwerkgroep'],
  ['Op 17 oktober organiseert Natuurclub Hei voor de tiende keer een wandeling.', 'Natuurclub Hei'],
])('a name goes on over "voor de" where it does: %s', (text, name) => {
  expect(eventOf(text)?.organisers).toEqual([name])
})

test.each([
  [
    'Plaats: Rijksdienst voor het Dorps Erfgoed, Lange Laan 5, Amersfoort',
    'Rijksdienst voor het Dorps Erfgoed',
  ],
  ['Plaats: Huis voor de Kunsten, Kade 3, Roermond', 'Huis voor de Kunsten'],
])('also that of a place: %s', (label, venue) => {
  expect(eventOf(`Studiedag\n\nDatum: 17 oktober\n${label}`)?.sessions[0]?.venue).toBe(venue)
})

test('no place is half a name', () => {
  const told = 'De studiedag is op 17 oktober bij de Rijksdienst voor het Dorps Erfgoed in Amersfoort.'
  expect(eventOf(told)?.sessions[0]?.venue).toBeNull()
  expect(eventOf('De lezing is op 17 oktober in De Kei voor het hele gezin.')?.sessions[0]?.venue).toBe(
    'De Kei',
  )
})

const LECTURE = 'De lezing is op 17 oktober om 20.00 uur in De Kei.'

test.each([
  ['Kosten: € 15 (met steun van Fonds Noord).', [15]],
  ['Het Fonds Noord maakt het mogelijk: de toegang is € 5.', [5]],
  ['Lezing over pensioenfondsen, toegang € 5.', [5]],
  ['Met steun van het Fonds Noord kost deelname maar € 7.', [7]],
  ['Leden van het Fonds betalen € 8, anderen € 12.', [8, 12]],
  ['Toegang € 10, waarvan € 2 naar het fonds gaat.', [10]],
  ['Prijs: € 12,50, inclusief € 1 voor het restauratiefonds.', [12.5]],
  ['Het Cultuurfonds geeft € 300 subsidie. De entree is € 7.', [7]],
])('a fund beside a price does not hide it: %s', (said, amounts) => {
  expect(eventOf(`${LECTURE} ${said}`)?.prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
})

test.each([
  'Het fonds kreeg vorig jaar € 500.',
  'Het fonds stelt € 100 beschikbaar.',
  'Doneer € 25 aan het fonds.',
  'U kunt € 50 in het noodfonds storten.',
  'Er zit € 5000 in het fonds.',
])('what a fund has or gets is no price: %s', (said) => {
  expect(eventOf(`${LECTURE} ${said}`)?.prices).toEqual([])
})

test('a fund for the young is no audience', () => {
  const [price] = eventOf(`${LECTURE} Entree € 10 (ten bate van het jeugdfonds).`)?.prices ?? []
  expect(price).toMatchObject({ amountEur: 10, audience: null })
})
