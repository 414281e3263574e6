import { read, timesOf } from './reading'

const DAY = 'Netwerkdag donderdag 3 oktober 2024\n\n'
const programmeIn = (text: string) =>
  read(DAY + text).events.flatMap(({ programme }) => programme.map(({ time }) => time))

test.each([
  [
    'in a table with the hour behind',
    'Ontvangst | 09.00 - 09.30\nOpening | 09.30\nLezing | 10.00\nLunch | 12.00',
    ['09:00', '09:30', '10:00', '12:00'],
  ],
  [
    'in bullets of more than one sentence',
    '• Vertrek om 8.30 uur vanaf het station. Wie wil kan meerijden. Dat is in de prijs begrepen.\n• Overstap om 9.15 uur in Gent. We wachten op elkaar.\n• Om 11.00 uur: koffie met gebak in De Leeuw.',
    ['08:30', '09:15', '11:00'],
  ],
  [
    'with the break between brackets',
    'Het programma start om 9.30 uur. Daarna volgt een pauze (van 12.40 tot 13.20 uur).',
    ['09:30', '12:40'],
  ],
])('a programme is read %s', (_, text, times) => {
  expect(programmeIn(text)).toEqual(times)
})

test('a list that begins with numbered points says not when the day begins', () => {
  expect(
    timesOf(
      `${DAY}1. Opening\n2. Jaarverslag\n3. Rondvraag\n\n12.30 uur Lunch\n13.30 uur Lezing\n15.00 uur Sluiting`,
    ),
  ).toEqual([null, '15:00'])
})

test('how the day closes, told first, is not when it begins', () => {
  expect(
    timesOf(
      `${DAY}Vanaf 15.30 uur sluiten we af met de vergadering.\n\nProgramma\n9.30 uur Inloop\n10.00 uur Opening\n12.30 uur Lunch\n15.30 uur Vergadering`,
    )[0],
  ).toBe('09:30')
})

test.each([
  ['Ledenprijs: 26.00 Niet ledenprijs: 31.00', [26, 31]],
  ['Toegang: 10 (leden gratis)', [10, 0]],
  ['Deelname 5 p.p.', [5]],
  ['De kosten zijn 15 per persoon.', [15]],
  ['De rit is gratis, al vragen we wel om een aanmelding.', [0]],
  ['Toegang: 09.30 uur', []],
  ['Kosten: 3 bonnen', []],
])('a price needs no sign, and an hour is none: %s', (said, amounts) => {
  const prices = read(`Rondleiding op 8 oktober om 10.00 uur.\n\n${said}`).events[0]?.prices ?? []
  expect(prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
})

test.each([
  [
    'Landelijk congres\n\nDonderdag 7 november\n10.00 uur Opening\n11.00 uur Lezing\n\nVrijdag 8 november\n9.30 uur Workshops\n12.00 uur Lunch',
    'multi-day',
  ],
  ['Wij vergaderen drie keer: op 10 september, 8 oktober en 12 november in De Zwaan.', 'series'],
  ['De film draait drie keer: op 10 september, 8 oktober en 12 november in De Zwaan.', 'alternatives'],
])('how days belong together: %s', (text, relation) => {
  expect(read(text).events[0]?.relation).toBe(relation)
})

test('a list below "Vanaf", with names below their hours, is read from its first row', () => {
  const rows =
    '9.30   Registratie en ontvangst bij De Kei, waar u koffie krijgt met een plak koek.\n09.45 - 11.30\n\nGroepjes van telkens tien wandelen.\n\n12.00 - 13.30\n\nLunch.\n\n12.45 - 14.00   Ledenvergadering.\n14.00 - 14.50\n\nLezing over klei.'
  const times = ['09:30', '09:45', '12:00', '12:45', '14:00']
  expect(programmeIn(`PROGRAMMA\n\n${rows}`)).toEqual(times)
  expect(programmeIn(`PROGRAMMA\n\nVanaf\n${rows}`)).toEqual(times)
})

test('the hours below the date are those of the day, and no item', () => {
  const text =
    'Najaarslezing\n\ndonderdag, 3 oktober, 2024 -\n10:00 tot 15:00\n\nWat is een beek?\n\nProgramma\n\n• 10u: koffie\n• 10.15u: welkom\n• 14.30u: de molen'
  expect(read(text).events[0]).toMatchObject({ sessions: [{ start: '10:00', end: '15:00' }] })
  expect(read(text).events[0]?.programme.map(({ time }) => time)).toEqual(['10:00', '10:15', '14:30'])
})

test.each(['09.45 - 11.30', '10.00 - 11.30', '09.45 11.30'])(
  'the hours %s are no telephone number',
  (hours) => {
    const text = `${DAY}Programma\n09.00 Registratie en ontvangst\n${hours} Wandeling\n12.00 Lunch`
    expect(read(text).events[0]?.registration).toMatchObject({ mode: null, contact: null })
  },
)
