import { datesOf, read } from './reading'

/** Notation → days, in a sentence of our own; the mail came on Monday 2 September 2024. */
const NOTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['donderdag 17 oktober 2024', ['2024-10-17']],
  ['do 17 oktober', ['2024-10-17']],
  ['do. 17 okt.', ['2024-10-17']],
  ['donderdag, 17 oktober', ['2024-10-17']],
  ['donderdag de 17e oktober', ['2024-10-17']],
  ['17 oktober (donderdag)', ['2024-10-17']],
  ['donderdag 17-10-2024', ['2024-10-17']],
  ['17-10-24', ['2024-10-17']],
  ['17/10/2024', ['2024-10-17']],
  ['10/17/2024', ['2024-10-17']],
  ['17.10.2024', ['2024-10-17']],
  ['2024-10-17', ['2024-10-17']],
  ['donderdag 17/10', ['2024-10-17']],
  ["17 oktober '24", ['2024-10-17']],
  ['5,12 en 19 oktober', ['2024-10-05', '2024-10-12', '2024-10-19']],
  ['5,12,19 oktober 2024', ['2024-10-05', '2024-10-12', '2024-10-19']],
  ['5, 12,19 of 26 oktober', ['2024-10-05', '2024-10-12', '2024-10-19', '2024-10-26']],
  ['za 5,zo 6 oktober', ['2024-10-05', '2024-10-06']],
  ['30,31 oktober en 1 november', ['2024-10-30', '2024-10-31', '2024-11-01']],
  ['11. jan', ['2025-01-11']],
  ['zaterdag 11 januari', ['2025-01-11']],
  ['zo 15 september', ['2024-09-15']],
  ['zondag 15 september a.s.', ['2024-09-15']],
  ['aanstaande zondag 15 september', ['2024-09-15']],
  ['12 en 13 november', ['2024-11-12', '2024-11-13']],
  ['dinsdag 12 of donderdag 14 november', ['2024-11-12', '2024-11-14']],
  ['12 t/m 14 november', ['2024-11-12', '2024-11-13', '2024-11-14']],
  ['12-14 november', ['2024-11-12', '2024-11-13', '2024-11-14']],
  ['12 tot en met 14 november', ['2024-11-12', '2024-11-13', '2024-11-14']],
  ['vrijdag 15 t/m zondag 17 november', ['2024-11-15', '2024-11-16', '2024-11-17']],
  ['12+27 maart', ['2025-03-12', '2025-03-27']],
  ['de dinsdagen 5, 12 en 19 november', ['2024-11-05', '2024-11-12', '2024-11-19']],
  ['dinsdag en donderdag 12 en 14 november', ['2024-11-12', '2024-11-14']],
  ['10 december en 14 januari 2025', ['2024-12-10', '2025-01-14']],
  ['10 december 2024, 14 januari & 11 februari', ['2024-12-10', '2025-01-14', '2025-02-11']],
  ['17 okotber', ['2024-10-17']],
  ['24 febuari', ['2025-02-24']],
  ['donderdag 5 decemer', ['2024-12-05']],
  ['3 en 10 setpember', ['2024-09-03', '2024-09-10']],
  ['2 agustus 2025', ['2025-08-02']],
  ['14/11, 12/12 en 9/1', ['2024-11-14', '2024-12-12', '2025-01-09']],
]

test.each(NOTATIONS)('a gathering on %s is on %j', (notation, days) => {
  expect(datesOf(`De kookclub komt bijeen op ${notation} in dorpshuis De Pan.`)).toEqual(days)
})

const RELATIVE: readonly (readonly [string, string])[] = [
  ['volgende week dinsdag', '2024-09-10'],
  ['komende donderdagavond', '2024-09-05'],
  ['dinsdag a.s.', '2024-09-03'],
  ['vrijdag de 27ste', '2024-09-27'],
  ['morgenavond', '2024-09-03'],
]

test.each(RELATIVE)('we see each other %s: on %s', (words, day) => {
  expect(datesOf(`Wij zien elkaar ${words} om 20.00 uur in de kantine.`)).toEqual([day])
})

test.each([
  'Zo kan het ook, zei de voorzitter, en ma was het met hem eens.',
  'Houd de middag vrij voor de buren, dan doe je het goed.',
  'Bel 06-12-34-56-78 of 020 - 123 45 67 voor een gesprek.',
  'De prijs steeg met 1/2 procent tot 12.50 euro per 3/4 liter.',
  'Wij zijn er 24/7 voor u, al sinds 1987.',
  'Zie artikel 12, 13 en 14 van de statuten.',
])('there is no date in: %s', (text) => {
  expect(datesOf(text)).toEqual([])
})

test('a day without a year follows the mail, and the weekday confirms it', () => {
  expect(datesOf('De lezing is op woensdag 12 februari om 20.00 uur.')).toEqual(['2025-02-12'])
})

test('a weekday that fits last year only gives no date and a question that blocks', () => {
  const { events, questions } = read('De lezing is op donderdag 12 oktober om 20.00 uur.')
  expect(events[0]?.sessions[0]?.date).toBeNull()
  expect(questions).toContainEqual(
    expect.objectContaining({ about: '/events/0/sessions/0/date', blocking: true }),
  )
})

test('a weekday that fits neither the written year is asked about, with the written day kept', () => {
  const { events, questions } = read('De lezing is op maandag 17 oktober 2024 om 20.00 uur.')
  expect(events[0]?.sessions[0]?.date).toBe('2024-10-17')
  expect(questions.filter(({ blocking }) => blocking)).toHaveLength(1)
})

test('a number in the subject is no day of a month in the text', () => {
  expect(read('feb', '2024-09-02', '1').events).toEqual([])
})

test.each([
  'De viering kost 7,50 en is op 3 oktober.',
  'De wandeling van 5,5 km is op 3 oktober.',
  'Tocht 3 oktober, 2,50 euro.',
])('%s: an amount is no day', (text) => {
  expect(datesOf(text)).toEqual(['2024-10-03'])
})

test.each(['Aangepast', '(gewijzigd)', '- onder voorbehoud', 'versie 2', ''])(
  'below "Agenda 2024 %s" the days are of that year, also those that have been',
  (changed) => {
    const list =
      '9 januari - Borrel\n5 maart - Ledenvergadering\n16 oktober - Lezing = vervallen\n24 oktober - Lezing'
    expect(datesOf(`Agenda 2024 ${changed}\n\n${list}`).sort()).toEqual(['2024-10-16', '2024-10-24'])
  },
)
