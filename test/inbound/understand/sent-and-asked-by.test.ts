import { read, timesOf } from './reading'

const DAY = 'De studiedag is op donderdag 17 oktober om 10.00 uur in De Kei, Molenweg 1 in Zeist.'

const eventOf = (said: string) => {
  const { kind, events } = read(`${DAY}\n\n${said}`)
  const [event] = events
  return { kind, days: event?.sessions.map(({ date }) => date), registration: event?.registration }
}

test.each([
  'Op 9 september ontvangt u de uitnodiging.',
  'Op maandag 9 september sturen we de officiële uitnodiging.',
  'Op 9 september valt de uitnodiging in de bus.',
  'Op 9 september krijgen alle leden een mail met de groene knop.',
  'De uitnodiging gaat op 9 september de deur uit.',
  'De groene knop krijg je op 9 september.',
  'Op 9 september verschijnt de groene knop in je mailbox.',
])('the day on which the way in is sent is no gathering: %s', (said) => {
  expect(eventOf(said)).toMatchObject({
    kind: 'new-event',
    days: ['2024-10-17'],
    registration: { mode: 'later', deadline: null },
  })
})

test.each([
  'Op 30 september geven we de aantallen door aan de kok.',
  'Op 30 september moeten we de broodjes bestellen.',
  'De deelnemerslijst gaat op 30 september naar de zaal.',
  'Het volledige programma staat vanaf 30 september op onze website.',
])('what is done on another day changes nothing: %s', (said) => {
  expect(eventOf(said)).toMatchObject({
    kind: 'new-event',
    days: ['2024-10-17'],
    registration: { deadline: null },
  })
})

test.each([
  'Vanwege de lunch moeten we op 30 september weten wie er komt.',
  'We willen graag voor 30 september weten met hoeveel mensen we zijn.',
  'De groene knop werkt tot 30 september.',
  'Op 9 september ontvang je de uitnodiging; reageren kan tot 30 september.',
  'Op 9 september krijg je de groene knop, en die werkt tot 30 september.',
  'Vergeet niet je aan te melden! Doe dat voor 30 september.',
  'De link krijg je een dag eerder, als je je uiterlijk 30 september hebt opgegeven.',
  'Je kunt je aanmelden tussen 9 en 30 september.',
])('by then who comes has said so: %s', (said) => {
  expect(eventOf(said)).toMatchObject({ days: ['2024-10-17'], registration: { deadline: '2024-09-30' } })
})

test.each([
  'Op 30 september weten we wie er spreekt.',
  'Doe dat voor 30 september niet.',
  'De link in deze mail werkt tot 30 september niet.',
])('and that only resembles it: %s', (said) => {
  expect(eventOf(said).registration?.deadline).toBeNull()
})

const BEGINS = 'De studiedag van donderdag 17 oktober begint om 10.00 uur'

test.each([
  `${BEGINS}. Uiterlijk 17.30 uur staat iedereen weer buiten.`,
  `${BEGINS}. Om half zes is het wel mooi geweest.`,
  `${BEGINS}. Tegen half zes zijn we uitgepraat.`,
  `${BEGINS}. Om 17.30 uur doen we het licht uit.`,
  `${BEGINS}. U kunt om 17.30 uur weer naar huis.`,
  `${BEGINS}. Rond 17.30 uur kunt u huiswaarts keren.`,
])('that one goes home then ends the day: %s', (text) => {
  expect(timesOf(text)).toEqual(['10:00', '17:30'])
})

test.each([
  `${BEGINS}. Om 12.30 uur is de pauze voorbij.`,
  `${BEGINS}. Om 12.30 uur staan we buiten klaar voor de wandeling.`,
  `${BEGINS}. Wie om 12.30 uur naar huis wil, kan dat melden.`,
])('not everyone goes home: %s', (text) => {
  expect(timesOf(text)).toEqual(['10:00', null])
})

test.each([
  'Studiemiddag op 17 oktober. Van vier tot vijf praten we je bij.',
  'Studiemiddag op 17 oktober. We beginnen om vier en stoppen om vijf.',
  'Studiemiddag op 17 oktober. Om vier beginnen we, om vijf sluiten we af.',
])('hours without "uur": %s', (text) => {
  expect(timesOf(text)).toEqual(['16:00', '17:00'])
})

test.each([
  'Studiemiddag op 17 oktober. Het gaat om vier van de vijf.',
  'Studiemiddag op 17 oktober. Er komen van vier tot vijf sprekers aan het woord.',
  'Studiemiddag op 17 oktober. Wij vragen u om twee redenen te komen.',
])('numbers that are no hours: %s', (text) => {
  expect(timesOf(text)).toEqual([null, null])
})
