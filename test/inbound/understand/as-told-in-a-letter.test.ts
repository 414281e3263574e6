import { read } from './reading'

const factsOf = (text: string, subject = '') => {
  const [event] = read(`Op 13 januari om 10.00 uur in De Kei te Soest. ${text}`, undefined, subject).events
  if (!event) throw new Error(text)
  return event
}

test.each([
  ["Het thema is 'Bouwen met buren'.", 'Bouwen met buren'],
  ['Het thema van deze dag is: bouwen met buren.', 'bouwen met buren'],
  ['We komen bijeen met als thema Bouwen met buren.', 'Bouwen met buren'],
  ['Ons motto luidt “Samen uit”.', 'Samen uit'],
  ['Het thema is nog niet bekend.', null],
  ['Het thema is dit jaar weer actueel.', null],
])('the theme as a letter tells it: %s', (text, theme) => {
  expect(factsOf(text).theme).toBe(theme)
})

test.each([
  ['Er kunnen acht mensen rond de tafel.', 8],
  ['Er passen tien mensen om de tafel.', 10],
  ['Er kunnen twintig mensen op de boot.', 20],
  ['Er stonden acht mensen rond de tafel.', null],
])('how many fit: %s', (text, seats) => {
  expect(factsOf(text).capacity.seats).toBe(seats)
})

test.each([
  ['Voor partners kosteloos, anderen betalen 125 euro.', null],
  ['Voor leden is de toegang gratis.', null],
  ['Een dag voor bestuurders. Gratis.', 'bestuurders'],
])('what some pay leaves nobody out: %s', (text, audience) => {
  expect(factsOf(text).audience).toBe(audience)
})

test.each([
  ['Partners gratis, anderen € 125.', [0, 125]],
  ['Partners gratis, alle anderen € 125.', [0, 125]],
  ['Leden € 8. De vorige keer bracht 1200 euro op.', [8]],
])('what others pay beside what is free for some: %s', (text, amounts) => {
  expect(factsOf(text).prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
})

test.each([
  ['Onze Directeurendag op 13 januari', 'Directeurendag'],
  ['Onze jaarlijkse nieuwjaarsborrel', 'Nieuwjaarsborrel'],
  ['Onze Lieve Vrouwedag', 'Onze Lieve Vrouwedag'],
])('a gathering is not called ours in a mail to each: "%s" is "%s"', (subject, title) => {
  expect(factsOf('', subject).title).toBe(title)
})

const outlineOf = (text: string) => {
  const { kind, events } = read(text)
  const days = events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`))
  return [kind, ...days]
}

test.each([
  'Naar aanleiding van de zoomvergadering d.d. 28 september is besloten om het uitgestelde jubileumconcert d.d. 2 oktober te annuleren.',
  'In de vergadering van 28 september is besloten het concert van 2 oktober af te gelasten.',
  'Na de bestuursvergadering van 28 september hebben we besloten het concert van 2 oktober te annuleren.',
])('the day on which it was decided is not the one that is off: %s', (text) => {
  expect(outlineOf(text)).toEqual(['cancellation', '2024-10-02 cancelled'])
})

test.each([
  'Op 15 maart is de Bruggendag. Dagvoorzitter is Bart Smid, die ook verslag zal doen van het congres.',
  'Op 15 maart is de Bruggendag. Jan doet verslag van zijn reis.',
])('a guest who will report makes it no report: %s', (text) => {
  expect(outlineOf(text)).toEqual(['new-event', '2025-03-15 planned'])
})

test('a building that opens is no place', () => {
  const text = 'De lezing is op 17 maart.\n\nProgramma\n10.30 uur: Gebouw open; koffie\n11.00 uur: Voordracht'
  expect(read(text).events[0]?.sessions[0]).toMatchObject({ venue: null, address: null })
})
