import { expect, test } from '@jest/globals'
import { read } from './reading'

const offIn = (text: string, subject = 'Bericht') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    kind,
    off: events.flatMap(({ sessions }) =>
      sessions.flatMap(({ date, status }) => (status === 'cancelled' ? [date?.slice(5)] : [])),
    ),
  }
}

const NOT_HELD = [
  'Wij achten het niet verantwoord IT te laten doorgaan.',
  'Het lijkt ons niet verstandig om IT door te laten gaan.',
  'We zien geen mogelijkheid om IT te laten plaatsvinden.',
  'We zien geen kans IT te organiseren.',
  'Het is helaas onmogelijk IT te houden.',
  'Het is voor onze kleine ploeg te moeilijk om IT door te laten gaan.',
  'Wij durven het niet aan IT te laten doorgaan.',
  'Wij vinden het onverantwoord IT door te laten gaan.',
  'Het is ons niet gelukt IT te laten plaatsvinden.',
  'IT door te laten gaan is niet verantwoord.',
]

test.each(NOT_HELD)('%s', (way) => {
  const text = way.replace('IT', 'de zangavond van 12 oktober')
  expect(offIn(text)).toEqual({ text, kind: 'cancellation', off: ['10-12'] })
  const later = `De zangavond is op 12 oktober. ${way.replace('IT', 'deze avond')}`
  expect(offIn(later)).toEqual({ text: later, kind: 'cancellation', off: ['10-12'] })
})

test.each([
  'Om de zangavond van 12 oktober door te laten gaan hebben we tien aanmeldingen nodig.',
  'Het is niet mogelijk de zangavond van 12 oktober fysiek te laten doorgaan; we zingen online.',
  'Wij vinden het niet verantwoord om door te gaan met de voorbereiding. De zangavond van 12 oktober houden we online.',
  'Het is niet mogelijk om tijdens de zangavond van 12 oktober honden bij je te houden.',
  'In 2023 was het niet mogelijk de zangavond door te laten gaan. Nu wel: op 12 oktober om 20.00 uur.',
  'Gaat het stormen, dan is het niet verantwoord de tocht van 12 oktober te laten doorgaan.',
])('held, or nothing is said of that: %s', (text) => {
  expect(offIn(text)).toEqual({
    text,
    kind: expect.stringMatching(/^(?:new-event|session-update)$/),
    off: [],
  })
})

test.each([
  ['Het toernooi is op 26 en 27 oktober in Baarn. Helaas gaat het toernooi niet door.', ['10-26', '10-27']],
  [
    'Het zomerkamp is van 5 t/m 7 oktober. We hebben besloten het kamp te annuleren.',
    ['10-05', '10-06', '10-07'],
  ],
  [
    'De cursus is op 3, 10 en 17 oktober. Bij gebrek aan deelnemers vervalt de cursus.',
    ['10-03', '10-10', '10-17'],
  ],
  ['De cursus is op 3, 10 en 17 oktober. Helaas gaat het niet door.', ['10-03', '10-10', '10-17']],
  [
    'Vrijdag 4 oktober en zaterdag 5 oktober is onze expositie open. Wij moeten de expositie afgelasten.',
    ['10-04', '10-05'],
  ],
])('a gathering of several days is off on all of them: %s', (text, off) => {
  expect(offIn(text)).toEqual({ text, kind: 'cancellation', off })
})

test.each([
  'De cursus is op 3, 10 en 17 oktober. Door ziekte van de docent gaat de tweede workshop niet door.',
  'We spelen De Bank op 3, 4 en 5 oktober. De generale repetitie is afgelast.',
  'Op 3 oktober is er een lezing en op 10 oktober een quiz. De barbecue gaat niet door.',
])('a part of it, or something else: %s', (text) => {
  expect(offIn(text)).toMatchObject({ text, off: [] })
})

const LIST = '3 oktober lezing over uilen\n10 oktober excursie naar de duinen\n17 oktober filmavond'

test.each([
  [`${LIST}\n\nDe excursie gaat niet door.`, ['10-10']],
  [`${LIST}\n\nHelaas is de filmavond geannuleerd.`, ['10-17']],
  [`${LIST}\n\nOp de vergadering is besloten de lezing af te gelasten.`, ['10-03']],
  [`${LIST}\n\nDe excursie wordt uitgesteld. De nieuwe datum volgt.`, ['10-10']],
  ['Op 3 oktober is er een lezing en op 10 oktober een excursie. De excursie gaat niet door.', ['10-10']],
  ['De eerste les is op 3 oktober en de tweede les op 10 oktober. De tweede les vervalt.', ['10-10']],
  ['De cursus is op 3, 10 en 17 oktober. Door ziekte van de docent gaat de tweede les niet door.', ['10-10']],
  ['De lessen zijn op 3, 10 en 17 oktober. De laatste les vervalt.', ['10-17']],
])('off is the day of what bears the name: %s', (text, off) => {
  expect(offIn(text)).toMatchObject({ text, off })
})

test.each([
  ['De lezing is op 3 oktober. De excursie gaat niet door.'],
  [`${LIST}\n\nDe barbecue gaat niet door.`],
  [`${LIST}\n\nDe vorige excursie ging niet door.`],
  [`${LIST}\n\nIn de zomervakantie zijn er geen lezingen.`],
  [`${LIST}\n\nWegens de excursie gaat de bingo niet door.`],
])('none bears it: %s', (text) => {
  expect(offIn(text)).toMatchObject({ text, off: [] })
})

test.each([
  ['Volgens de statuten mag de vergadering vier maanden worden uitgesteld. Op 3 oktober vergaderen we.'],
  ['Een vergadering kan met vier weken worden uitgesteld. Op 3 oktober is er een vergadering.'],
  ['De jaarvergadering is uitgesteld tot het najaar. De borrel gaat wel door, op 3 oktober om 17.00 uur.'],
  [
    'Volgens de wet mag, als het moet, deze vergadering vier maanden worden uitgesteld. Op 3 oktober vergaderen we.',
  ],
  ['De eettafel van april is verdaagd. Wat wel doorgaat is de borrel op 3 oktober om 17.00 uur.'],
])('what is allowed, or of another gathering: %s', (text) => {
  expect(offIn(text)).toEqual({ text, kind: 'new-event', off: [] })
})

test('a headline calls off what it names, and not what goes on', () => {
  const text =
    'De eettafel van april is verdaagd tot het najaar. Wat hopelijk wel doorgaat is de borrel op 3 oktober.\n\nPROGRAMMA 3 oktober\n17:00 Inloop'
  expect(offIn(text, 'De eettafel van april is verdaagd')).toEqual({ text, kind: 'new-event', off: [] })
})

test.each([
  ['Als er te weinig aanmeldingen zijn, gaat het toernooi niet door.'],
  ['Wanneer het stormt, wordt het toernooi afgelast.'],
  ['Tenzij er voldoende aanmeldingen zijn, gaat het toernooi niet door.'],
  ['Zodra het vriest, vervalt het toernooi.'],
  ['Indien het te heet wordt, gelasten we het toernooi af.'],
])('what would be off only then is held: %s', (sentence) => {
  for (const days of ['26 oktober', '26 en 27 oktober'])
    expect(offIn(`Het toernooi is op ${days}. ${sentence}`)).toMatchObject({
      kind: expect.stringMatching(/^(?:new-event|session-update)$/),
      off: [],
    })
})

test.each([
  ['Het toernooi is op 26 en 27 oktober. Het feest na afloop van het toernooi gaat niet door.', []],
  [
    'De dansavonden zijn op 3 oktober, 7 november en 5 december. De dansavond in november vervalt.',
    ['11-07'],
  ],
])('not all of it: %s', (text, off) => {
  expect(offIn(text)).toMatchObject({ text, off })
})
