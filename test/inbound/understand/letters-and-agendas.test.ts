import { read } from './reading'

/** What a letter or an agenda that arrives on Monday 2 September 2024 comes to. */
const told = (text: string) => {
  const { kind, events } = read(text, undefined, text.split('\n')[0])
  return {
    kind,
    relation: events[0]?.relation,
    from: events.flatMap(({ movedFrom }) => movedFrom),
    prices: events.flatMap(({ prices }) => prices.map(({ amountEur }) => amountEur)),
    ways: events.map(({ registration }) => registration.mode),
    days: events.flatMap(({ sessions }) =>
      sessions.map(
        ({ date, start, status }) => `${date} ${start ?? '-'}${status === 'cancelled' ? ' off' : ''}`,
      ),
    ),
  }
}

const QUIZ = 'De quiz is op donderdag 12 september om 20.00 uur in de kantine.'

test.each([
  ['Ons volgende clubblad komt rond 1 november uit.'],
  ['U ontvangt op 11 september een link waarmee u inlogt.'],
  ['Wij sturen u op 11 september de stukken per mail.'],
  ['Twijfelt u of het weer het toelaat? Bel op 12 september voor 09.30 uur de voorzitter.'],
  ['Zo wil het de traditie: op de zondag voor de advent, dit jaar op 24 november.'],
])('a day on which nobody meets is no day of the event: %s', (sentence) => {
  expect(told(`Clubquiz\n\n${QUIZ}\n\n${sentence}`).days).toEqual(['2024-09-12 20:00'])
})

test.each([
  [
    'Zomerconcert van twee koren 2 september 2024\n\nHet koor zingt op zaterdag 14 september om 20 uur.',
    ['2024-09-14 20:00'],
  ],
  [
    'Maandag 2 september 2024 Tochten van de club\n\nZO 15/09/24 Fietsen langs de vaart\nVertrek: 10u30',
    ['2024-09-15 10:30'],
  ],
  [
    'Tips van de week\n9 t/m 15 september\n\nFilmavond\nmaandag 9 september\n20.00 uur\n\nQuiz\nwoensdag 11 september\n19.30 uur\n\nLezing\nvrijdag 13 september\n20.15 uur',
    ['2024-09-09 20:00', '2024-09-11 19:30', '2024-09-13 20:15'],
  ],
  ['Zomerfeest 2 september 2024\n\nAanvang: 20.00 uur', ['2024-09-02 20:00']],
])('the day or the week of the page is no day of its events: %s', (text, days) => {
  expect(told(text).days).toEqual(days)
})

test('a date that comes in the place of one that is off has moved', () => {
  expect(
    told(
      'Wijziging van het leesrooster\n\n7 oktober komt te vervallen. Daarvoor in de plaats is er een avond bij gekomen, nl. 21 oktober.',
    ),
  ).toMatchObject({ kind: 'date-move', days: ['2024-10-21 -'], from: ['2024-10-07'] })
})

test.each([
  [
    'Ledenbrief\n\nDe brief is kort, omdat de wandeling is afgelast.\n\nDe vergadering is op donderdag 12 september om 20.00 uur.',
  ],
  [`Najaarsdag\n\n${QUIZ} Wij zijn blij dat de uitgestelde uitreiking nu kan plaatsvinden.`],
  [
    `Vergadering\n\nHet bestuur brengt verslag uit van het jaar. De vergadering is op donderdag 12 september om 20.00 uur.`,
  ],
  [
    'Schilderen in de herfst\n\nWe gaan schilderen, en wel op een nieuwe locatie. Donderdag 12 september om 20.00 uur in De Boog.',
  ],
])('what else is off, told or new does not change what is announced: %s', (text) => {
  expect(told(text)).toMatchObject({ kind: 'new-event', days: ['2024-09-12 20:00'] })
})

test('a decision that was taken is no report of what is still to come', () => {
  expect(
    told(
      'Komende bijeenkomst\n\nHelaas moesten we besluiten dat een diner op 20 september nog niet kan. We houden op 20 september wel een vergadering, digitaal.',
    ).kind,
  ).not.toBe('report')
})

test('an update over the old text calls off the day it names', () => {
  expect(
    told(
      'Toernooi op 14 september afgelast!\n\nUPDATE 2 SEPTEMBER: Het toernooi van zaterdag 14 september is afgelast.',
    ).days,
  ).toEqual(['2024-09-14 - off'])
})

test.each([
  [
    'Open repetities\n\nOp 12 oktober 2024 in de kerk,\nVanaf 10.30u: het kinderkoor\nVanaf 14.30u: het mannenkoor\n\n19 oktober 2024 in de school\nVanaf 11.30u: het jeugdkoor\nVanaf 15.30u: het vrouwenkoor',
    ['2024-10-12 10:30', '2024-10-19 11:30'],
  ],
  [
    'Contactdag 12 oktober 2024\n\n11.00-11.30 uur Inloop\n11.30-12.30 uur Rondleiding\n12.30-13.30 uur Lunch\n\nDe volgende contactdag is op 16 november.',
    ['2024-10-12 11:00', '2024-11-16 -'],
  ],
  [
    'Damtoernooi\n\nOp zondag 15 september houden we het toernooi. Inschrijven kan tot zaterdag 14 september 12.00 uur bij Piet. De eerste ronde begint om 11.00 uur.',
    ['2024-09-15 11:00'],
  ],
  [
    'Uitje\n\nWe gaan op zaterdag 14 september op stap. Om 9 uur vertrekt de bus bij de kerk. Onze touringcar vertrekt om 16.30 uur weer uit Gent.',
    ['2024-09-14 09:00'],
  ],
])('each day has the hour that belongs to it: %s', (text, days) => {
  expect(told(text).days).toEqual(days)
})

test.each([
  ['Er is een kans op de € 1500 van de Scriptie-Prijs voor leden.', []],
  ['Minder dan twee keer meehelpen kost leden € 25; het kost € 50 als je geen beurt doet.', []],
  ['Koffie en thee zijn deze dag gratis. De lunch kost € 10 per persoon.', [10]],
  ['Toegang, koffie en thee zijn gratis.', [0]],
])('"%s" costs %s', (sentence, prices) => {
  expect(told(`${QUIZ}\n\n${sentence}`).prices).toEqual(prices)
})

test.each([
  ['Wil je even laten weten dat je komt, bij Corrie: corrie@dekring.example.', 'contact'],
  [
    'Iedereen mag vrij binnenlopen. Voor het buffet moet men zich aanmelden. Opgeven kan via buffet@dekring.example.',
    'contact',
  ],
  ['Iedereen mag vrij binnenlopen.', 'none'],
])('"%s" is a way in: %s', (sentence, way) => {
  expect(told(`${QUIZ}\n\n${sentence}`).ways).toEqual([way])
})

test('a symposium on two days in a row is one of two days, also in a letter about more', () => {
  expect(
    told(
      'Bericht van het bestuur\n\nEr komen bijeenkomsten aan.\n\nSymposium 24 en 25 september: dijken\nHet is online.',
    ).relation,
  ).toBe('multi-day')
})
