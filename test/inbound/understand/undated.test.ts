import { read } from './reading'

test.each([
  ['Binnenkort houden we weer een zomerborrel in De Schuur in Zeist.'],
  ['Onze afdeling organiseert dit voorjaar een fietstocht langs de Vecht.'],
  ['Dit najaar houden we twee lezingen over het weer.'],
  ['De zomerborrel komt eraan! Kom je ook? Meld je aan met de knop.'],
  ['Wij nodigen u uit voor de opening van onze nieuwe kas. De datum volgt.'],
  ['U bent van harte uitgenodigd voor de jaarvergadering van de molenvrienden.'],
  ['Zomerborrel in de tuin. We beginnen om 16.00 uur. Aanmelden kan met de groene knop.'],
])('a gathering without a date is an event, and its date is asked: %s', (text) => {
  const { kind, events, questions } = read(text)
  expect(kind).toBe('new-event')
  expect(events.map(({ sessions }) => sessions.map(({ date }) => date))).toEqual([[null]])
  const [asked] = questions.filter(({ blocking }) => blocking)
  expect(asked?.about).toBe('/events/0/sessions/0/date')
  expect(asked?.ask).toMatch(/^Op welke datum is /)
})

test('a month without a day is named in the question, and is no date', () => {
  const { questions } = read('Binnenkort houden we in mei een dorpsquiz in De Schuur in Zeist.')
  const [asked] = questions.filter(({ blocking }) => blocking)
  expect(asked?.ask).toMatch(/^Op welke datum is .*\? Er staat alleen ‘in mei’\.$/)
})

test('what is known of an undated gathering is kept', () => {
  const [event] = read(
    'Binnenkort houden we weer een zomerborrel in De Schuur in Zeist. We beginnen om 16.00 uur. Aanmelden kan met de groene knop.',
  ).events
  expect(event?.sessions[0]).toMatchObject({ start: '16:00', venue: 'De Schuur', address: 'Zeist' })
  expect(event?.registration.mode).toBe('button')
})

test.each([
  [
    'De nieuwe folder over valpreventie is uit. Exemplaren liggen in de wachtkamer en zijn gratis mee te nemen.',
  ],
  ['Onze leeskring houdt elke maand een bijeenkomst. Zo lezen de leden samen twaalf boeken in het jaar.'],
  [
    'Wij zoeken een penningmeester. Onze club telt tachtig leden en wij organiseren activiteiten voor ouderen.',
  ],
  ['Het boek over de molens is te bestellen bij de penningmeester. De opbrengst gaat naar het dak.'],
])('a post without a gathering stays a post: %s', (text) => {
  expect(read(text).kind).toBe('content-post')
  expect(read(text).events).toEqual([])
})
