import { read } from './reading'

const hoursIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => [date?.slice(5), start, end].filter(Boolean).join(' ')),
  )

const LIST = '\n\n2 oktober: Water\n6 november: Lucht\n4 december: Vuur'
const EXCEPT_DECEMBER = ['10-02 20:00', '11-06 20:00', '12-04 18:30']

test.each([
  ['Normaal beginnen we om 20.00 uur, maar op 4 december al om 18.30 uur.'],
  ['De avonden starten om 20.00 uur, behalve op 4 december: dan om 18.30 uur.'],
  ['Aanvang 20.00 uur, met uitzondering van 4 december (18.30 uur).'],
  ['We openen doorgaans om 20.00 uur; op 4 december is dat om 18.30 uur.'],
  ['In de regel is de aanvang 20.00 uur. Uitzondering: 4 december (18.30 uur).'],
  ['Iedere lezing vangt aan om 20.00 uur, alleen die van 4 december is om 18.30 uur.'],
  ['Aanvang 20.00 uur. Op 4 december beginnen we om 18.30 uur.'],
  ['We starten met elke lezing om 20.00 uur, de laatste avond begint om 18.30 uur.'],
  ['De lezingen zijn om 20.00 uur (in december om 18.30 uur).'],
])('an hour said once holds for all dates but the one that is taken out: %s', (said) => {
  expect(hoursIn(`Lezingen\n\n${said}${LIST}`)).toEqual(EXCEPT_DECEMBER)
  expect(hoursIn(`Lezingen${LIST}\n\n${said}`)).toEqual(EXCEPT_DECEMBER)
})

test('the exception may have hours of its own, and be told by its number', () => {
  expect(
    hoursIn(
      'Leergang\n\nDe lesdagen zijn van 13.00 tot 16.00 uur, behalve de eerste lesdag, die is van 9.30 tot 16.00 uur.\n\n• 3 oktober\n• 7 november\n• 5 december',
    ),
  ).toEqual(['10-03 09:30 16:00', '11-07 13:00 16:00', '12-05 13:00 16:00'])
  expect(
    hoursIn(
      'Tweedaagse op 12 en 13 oktober\n\nDe eerste dag begint om 11.00 uur. De tweede dag eindigt om 15.30 uur.',
    ),
  ).toEqual(['10-12 11:00', '10-13 15:30'])
})

test('few rows with an hour of their own leave the hour above the list to the others', () => {
  expect(
    hoursIn(
      'Lezingen in De Hoeve, 20.00 uur\n\nMa 7 okt. - mossen\nMa 4 nov. - varens\nZo 1 dec. (14.00 uur) - paddenstoelen',
    ),
  ).toEqual(['10-07 20:00', '11-04 20:00', '12-01 14:00'])
})

test.each([
  [
    'each with its date behind it',
    'Er zijn twee concerten: 19.30 uur (12 oktober) en 15.00 uur (13 oktober).\n\nOp 9 november is de koordag.',
    ['10-12 19:30', '10-13 15:00', '11-09'],
  ],
  [
    'each with its date before it',
    'We repeteren op 3 en 10 oktober van 19.30 tot 21.30 uur, op 24 oktober van 20.00 tot 22.00 uur.',
    ['10-03 19:30 21:30', '10-10 19:30 21:30', '10-24 20:00 22:00'],
  ],
])('hours that stand beside their own dates stay there: %s', (_, text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})

test('a range of hours between two days is no list of days', () => {
  expect(hoursIn('Markt\n\nZaterdag 5 oktober van 10 tot 17 en zondag 6 oktober van 11 tot 16 uur.')).toEqual(
    ['10-05 10:00 17:00', '10-06 11:00 16:00'],
  )
})
