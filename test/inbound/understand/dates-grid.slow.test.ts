import { read } from './reading'

const hoursIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => `${date?.slice(5)} ${start ?? '-'} ${end ?? '-'}`),
  )
const wrongOf = (said: readonly (readonly [string, readonly string[]])[]) =>
  said.filter(([text, hours]) => hoursIn(text).join() !== hours.join()).map(([text]) => [text, hoursIn(text)])
const at = (days: readonly string[], hours: string) => days.map((day) => `${day} ${hours}`)

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['donderdag 3, 10 en 17 oktober', ['10-03', '10-10', '10-17']],
  ['de donderdagavonden 3, 10 en 17 oktober', ['10-03', '10-10', '10-17']],
  ['3, 10, 17 okt. en 7 nov.', ['10-03', '10-10', '10-17', '11-07']],
  ['3 okt., 7 nov. en 5 dec.', ['10-03', '11-07', '12-05']],
  ['do 3 okt, do 7 nov, do 5 dec', ['10-03', '11-07', '12-05']],
  ['3/10, 7/11 en 5/12', ['10-03', '11-07', '12-05']],
  ['03-10-2024, 07-11-2024 en 05-12-2024', ['10-03', '11-07', '12-05']],
  ['3 oktober, 7 november 2024 en 9 januari 2025', ['10-03', '11-07', '01-09']],
  ['zowel 3 als 10 oktober', ['10-03', '10-10']],
  ['3 oktober alsook 10 oktober', ['10-03', '10-10']],
  ['dinsdag 8, woensdag 9 en donderdag 10 oktober', ['10-08', '10-09', '10-10']],
]
const SHARED: readonly ((days: string) => readonly [string, string])[] = [
  (days) => [`De cursus is op ${days} van 20.00 tot 22.00 uur.`, '20:00 22:00'],
  (days) => [`De cursus is op ${days}, telkens om 20.00 uur.`, '20:00 -'],
  (days) => [`De cursusavonden zijn op ${days}. Alle avonden beginnen om 20.00 uur.`, '20:00 -'],
  (days) => [`De cursusavonden zijn op ${days}. Ze duren van 20.00 tot 22.00 uur.`, '20:00 22:00'],
  (days) => [`Om 20.00 uur komen we bijeen op ${days}.`, '20:00 -'],
  (days) => [`Op ${days} geven we van 20.00 tot 22.00 uur een cursus.`, '20:00 22:00'],
  (days) => [`Cursus\n\nData: ${days}\nTijd: 20.00 - 22.00 uur`, '20:00 22:00'],
  (days) => [`Cursus\n\nTijd: 20.00 - 22.00 uur\nData: ${days}`, '20:00 22:00'],
  (days) => [`Cursus\n\nWanneer: ${days}, van 20.00 tot 22.00 uur`, '20:00 22:00'],
  (days) => [`Cursus\n\n${days}\n20.00 - 22.00 uur\nDe Schuur`, '20:00 22:00'],
]

test('an hour that is said once for a list is that of each of its days, however they are listed', () => {
  const said = LISTS.flatMap(([list, days]) =>
    SHARED.map((form) => {
      const [text, hours] = form(list)
      return [text, at(days, hours)] as const
    }),
  )
  expect(wrongOf(said)).toEqual([])
})

test.each([
  ['op 3 oktober om 19.30 uur en op 12 oktober om 14.00 uur'],
  ['op 3 oktober (19.30 uur) en 12 oktober (14.00 uur)'],
  ['op 3 en 12 oktober, respectievelijk om 19.30 en 14.00 uur'],
  ['op donderdag 3 en zaterdag 12 oktober. Donderdag beginnen we om 19.30 uur, zaterdag om 14.00 uur'],
  ['op donderdag 3 en zaterdag 12 oktober (do 19.30 uur, za 14.00 uur)'],
])('days with an hour of their own: the lectures are %s', (days) => {
  expect(hoursIn(`De lezingen zijn ${days}.`)).toEqual(['10-03 19:30 -', '10-12 14:00 -'])
})

test.each([
  'op 3, 10 en 17 oktober om 20.00 uur; op 10 oktober beginnen we om 19.00 uur',
  'op 3, 10 en 17 oktober om 20.00 uur. Let op: 10 oktober begint om 19.00 uur!',
  'op 3, 10 en 17 oktober, aanvang 20.00 uur (10 oktober: 19.00 uur)',
  'op 3, 10 (19.00 uur) en 17 oktober. Aanvang 20.00 uur, tenzij anders vermeld',
])('one day of a list begins earlier: the lectures are %s', (days) => {
  expect(hoursIn(`De lezingen zijn ${days}.`)).toEqual(['10-03 20:00 -', '10-10 19:00 -', '10-17 20:00 -'])
})

const NTH: readonly (readonly [string, readonly string[]])[] = [
  ['eerste', ['10-01', '11-05', '12-03']],
  ['derde', ['10-15', '11-19', '12-17']],
  ['laatste', ['10-29', '11-26', '12-31']],
]
const SEASONS: readonly ((nth: string) => string)[] = [
  (nth) => `Repaircafé op elke ${nth} dinsdag van de maand van oktober t/m december om 20.00 uur.`,
  (nth) => `Van oktober tot en met december is er iedere ${nth} dinsdag een repaircafé om 20.00 uur.`,
  (nth) => `Elke maand op de ${nth} dinsdag, van oktober t/m december, repaircafé om 20.00 uur.`,
  (nth) => `Repaircafé: elke ${nth} dinsdagavond van de maand (oktober t/m december), 20.00 uur.`,
  (nth) => `Het repaircafé is op de ${nth} dinsdag van oktober, november en december om 20.00 uur.`,
  (nth) => `In oktober, november en december is er op de ${nth} dinsdag om 20.00 uur een repaircafé.`,
]

test('a habit with a first and a last month names each of its days', () => {
  const said = NTH.flatMap(([nth, days]) => SEASONS.map((form) => [form(nth), at(days, '20:00 -')] as const))
  expect(wrongOf(said)).toEqual([])
  const winter = 'Elke eerste dinsdag van de maand van november t/m maart om 20.00 uur repaircafé'
  expect(hoursIn(`${winter}.`)).toHaveLength(5)
  expect(hoursIn(`${winter}, behalve in januari.`)).toHaveLength(4)
  const underWay = read(`${winter}.`, '2024-12-20').events.flatMap(({ sessions }) => sessions)
  expect(underWay.map(({ date }) => date)).toEqual(['2025-01-07', '2025-02-04', '2025-03-04'])
})

const WEEKLY = 'Elke donderdag van 3 t/m 31 oktober'

test.each([
  `${WEEKLY} repeteren we om 20.00 uur, behalve op 17 oktober.`,
  `${WEEKLY} (niet op 17 oktober) repeteren we om 20.00 uur.`,
  `${WEEKLY}, met uitzondering van 17 oktober, repeteren we om 20.00 uur.`,
  `${WEEKLY} repeteren we om 20.00 uur, op 17 oktober na.`,
  `${WEEKLY} repeteren we om 20.00 uur. Op 17 oktober is er geen repetitie.`,
  `${WEEKLY} repeteren we om 20.00 uur. Geen repetitie: 17 oktober.`,
])('a day that is left out of a run is none of its days: %s', (text) => {
  expect(hoursIn(text)).toEqual(at(['10-03', '10-10', '10-24', '10-31'], '20:00 -'))
})

test.each([
  'Elke eerste dinsdag van de maand is er spreekuur.',
  'Elke eerste dinsdag van de maand van oktober t/m maart, behalve in de vakanties, is er een repaircafé.',
  'Elke donderdag repeteren we om 20.00 uur in De Schuur.',
  'Van oktober t/m maart is de molen dicht.',
  'De uitslagen waren 3-10, 7-11 en 5-12.',
  'Uitslagen\n\nThuis | Uit | Stand\nOost | West | 3-10\nNoord | Zuid | 7-11',
])('no day is made of: %s', (text) => {
  expect(hoursIn(text)).toEqual([])
})

const relationsOf = (said: readonly string[], relation: string) =>
  said.filter(
    (text) =>
      read(text)
        .events.map((event) => event.relation)
        .join() !== relation,
  )

const WORKSHOPS: readonly ((days: string) => string)[] = [
  (days) => `De workshop is op ${days}.`,
  (days) => `U kunt de workshop volgen op ${days}.`,
  (days) => `Op ${days} bent u welkom bij de workshop.`,
  (days) => `Workshop\n\nWanneer: ${days}`,
]

test('"of" between days is a choice, "en" a series, and days in a row are one event', () => {
  const either = [
    '3 of 10 oktober',
    '3 óf 10 oktober',
    'donderdag 3 oktober of dinsdag 8 oktober',
    '3, 10 of 17 oktober',
    '3/10 of 10/10',
    '3 oktober om 14.00 uur of 10 oktober om 20.00 uur',
    '3 oktober van 14.00 tot 16.00 uur of op 10 oktober van 20.00 tot 22.00 uur',
    '3 oktober in Baarn of 10 oktober in Soest',
  ].flatMap((days) => WORKSHOPS.map((form) => form(days)))
  expect(relationsOf(either, 'alternatives')).toEqual([])
  const series = [
    '3 en 10 oktober',
    '3, 10 en 17 oktober',
    '3 oktober om 14.00 uur en 10 oktober om 20.00 uur',
  ]
  const course = series.flatMap((days) => [`De cursus is op ${days}.`, `Cursus\n\nData: ${days}`])
  expect(relationsOf(course, 'series')).toEqual([])
  const days = [
    'zaterdag 5 en zondag 6 oktober',
    '4, 5 en 6 oktober',
    '4 tot en met 6 oktober',
    '4-6 oktober',
  ]
  const festival = days.flatMap((list) => [`Het festival is op ${list}.`, `Festival\n\nWanneer: ${list}`])
  expect(relationsOf(festival, 'multi-day')).toEqual([])
})

test.each([
  'Oktober\n3: Water\n10: Vuur\nNovember\n7: Lucht',
  'Oktober\n3e Water\n10e Vuur\n\nNovember\n7e Lucht',
  'OKTOBER\n\ndo 3 Water\ndo 10 Vuur\n\nNOVEMBER\n\ndo 7 Lucht',
  'oktober: do 3, do 10\nnovember: do 7',
  'Les 1 (3 oktober): Water\nLes 2 (10 oktober): Vuur\nLes 3 (7 november): Lucht',
  'Avond 1: 3 oktober\nAvond 2: 10 oktober\nAvond 3: 7 november',
])('a list of days under months or numbers has the hour that is said below it: %s', (list) => {
  const days = at(['10-03', '10-10', '11-07'], '20:00 -')
  expect(hoursIn(`Lezingen\n\n${list}\n\nAlle lezingen beginnen om 20.00 uur.`)).toEqual(days)
})

const EVENING = 'De ledenavond is op donderdag 17 oktober om 20.00 uur in De Schuur.'

test.each([
  'De kaartverkoop start op 20 september.',
  'Jan Mos (geboren op 4 oktober 1956) vertelt over water.',
  'De tentoonstelling is nog te zien t/m 3 november.',
  'Onze vereniging is op 5 november 1962 opgericht.',
  'De contributie moet voor 31 december betaald zijn.',
  'Het formulier (versie 3-10) staat op de site.',
  'Wij zijn met vakantie van 23 september t/m 4 oktober.',
  'Artikel 3, 10 en 17 van de statuten worden besproken.',
  'We telden 3, 10, 17 vogels in oktober.',
  'De molen is van oktober t/m maart elke eerste zaterdag van de maand open.',
  'Het spreekuur is van oktober t/m maart elke eerste maandag van de maand van 9 tot 10 uur.',
  'Verder is er van oktober t/m maart elke eerste dinsdag van de maand een repaircafé.',
])('beside an evening no other day is made of: %s', (sentence) => {
  expect(hoursIn(`${EVENING} ${sentence}`)).toEqual(['10-17 20:00 -'])
  expect(hoursIn(`Beste leden,\n\n${sentence}\n\n${EVENING}`)).toEqual(['10-17 20:00 -'])
})
