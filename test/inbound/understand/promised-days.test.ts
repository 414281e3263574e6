import { read } from './reading'

const deadlineOf = (text: string): string | null =>
  read(text).events.find(({ registration }) => registration.deadline !== null)?.registration.deadline ?? null

const OUTING = 'Excursie op zaterdag 28 september om 10.00 uur. Aanmelden via info@club.example.'

test.each([
  ['Na uw aanmelding volgt uiterlijk 20 september een bevestiging.'],
  ['De deelnemers horen uiterlijk 20 september of er plek is.'],
  ['Wij nemen uiterlijk 20 september contact met u op over het vervoer.'],
  ['De kaarten worden uiterlijk 20 september verzonden.'],
  ['Bij te weinig deelnemers beslissen we uiterlijk 20 september of het doorgaat.'],
  ['U vindt het programma uiterlijk 20 september op de site.'],
  ['Vragen over de route graag vóór 20 september aan de gids.'],
  ['Gereserveerde kaarten moeten uiterlijk 20 september afgehaald zijn.'],
  ['Bij veel aanmeldingen voor 28 september lopen we in twee groepen.'],
  ['Betalen moet voor 20 oktober.'],
  ['Geef uw mening over de route tot 10 oktober via de site.'],
])('"%s" is no day to register by', (sentence) => {
  expect(deadlineOf(`${OUTING} ${sentence}`)).toBeNull()
})

test.each([
  ['Opgeven kan nog tot circa 15 september bij ria@club.example.', '2024-09-15'],
  ['Aanmelden kan tot ongeveer 15 september.', '2024-09-15'],
  ['Munten bestelt u tot en met 25 september; aanmelden voor de route kan tot 20 september.', '2024-09-20'],
  [
    'Laat vóór 18 september weten of u komt. Dieetwensen graag uiterlijk 20 september doorgeven.',
    '2024-09-18',
  ],
])('"%s" closes on %s', (sentence, day) => {
  expect(deadlineOf(`Excursie op zaterdag 28 september om 10.00 uur. ${sentence}`)).toBe(day)
})

test('what returns every week has no one day to register by', () => {
  const asked = 'Aanmelden de dag van tevoren bij kok@club.example.'
  expect(deadlineOf(`Vanaf vrijdag 13 september eten we elke week samen om 18.00 uur. ${asked}`)).toBeNull()
  expect(deadlineOf(`Op vrijdag 13 september eten we samen om 18.00 uur. ${asked}`)).toBe('2024-09-12')
})

test('nobody registers until the day for which they do', () => {
  const text =
    'Kom naar de proefles op donderdag 26 september om 19.00 uur. Geef je op voor 26 september bij Jo.'
  expect(deadlineOf(text)).toBeNull()
})
