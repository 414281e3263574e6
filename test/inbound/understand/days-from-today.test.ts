import { datesOf, read, timesOf } from './reading'

const FRIDAY = '2018-02-09'

test.each([
  ['Nu zondag trekt onze groep naar het bos voor een wandeling. Vertrek om 9 uur.', '2018-02-11'],
  ['Deze zaterdag is er een kienavond in de zaal, aanvang 19.30 uur.', '2018-02-10'],
  ['Dit weekend, op zondag, is er een rommelmarkt van 9 tot 15 uur.', '2018-02-11'],
  ['Aanstaand weekend, op zaterdag, viert de kinderboerderij om 10 uur feest.', '2018-02-10'],
  ['Eerstvolgende woensdag om 20 uur lezing over bijen.', '2018-02-14'],
  ['Morgen is er een rommelmarkt op het plein van 9 tot 15 uur.', '2018-02-10'],
  ['De club houdt vandaag haar herfsttocht. Vertrek om 9 uur.', '2018-02-09'],
  ['Zondag is het zover: de rommelmarkt op het plein, van 9 tot 15 uur.', '2018-02-11'],
  ['Kom zaterdag om 20 uur naar de quiz in De Hoek!', '2018-02-10'],
  ['Zaterdag over drie weken is onze feestavond, aanvang 20.00 uur.', '2018-03-03'],
  ['Morgen over een week is onze feestavond, aanvang 20.00 uur.', '2018-02-17'],
  ['Over twee weken, op vrijdag, houden we de jaarvergadering om 20.00 uur.', '2018-02-23'],
])('a day is reckoned from that of the mail: %s', (text, day) => {
  expect(datesOf(text, FRIDAY)).toEqual([day])
})

test.each([
  ['Vanaf vandaag kunt u zich aanmelden voor de cursus. De techniek van morgen is het thema.'],
  ['Zaterdag is ons clubhuis open van 10 tot 12 uur. Zondag gaan we meestal naar de markt.'],
  ['Vandaag de dag houden veel mensen een hond. De inloop is op woensdag om 10 uur.'],
])('what is done always, or said in general, has no day: %s', (text) => {
  expect(datesOf(text, FRIDAY).filter((day) => day !== null)).toEqual([])
})

test('the day on which it was written gives way to the day that it announces', () => {
  const text =
    'Wandeling door de heide 09 februari 2018\n\n03u11 5 Dorp Nu zondag trekt de groep naar het bos. Inschrijven kan tussen 7 en 15 uur.'
  expect(datesOf(text, FRIDAY)).toEqual(['2018-02-11'])
  expect(read(text, FRIDAY).events[0]?.sessions[0]).toMatchObject({ start: '07:00', end: null })
})

test.each([
  ['Wandeltocht op 7 oktober. Inschrijven kan tussen 7 en 15 uur in de zaal.', '07:00'],
  ['Wandeltocht op 7 oktober. Lopers kunnen tussen 7 uur en 15 uur vertrekken.', '07:00'],
  ['Feest op 7 oktober, 20.00 uur. Opgeven kan bij Jan, liever niet tussen 12.00 en 13.00 uur.', '20:00'],
])('hours to sign in end nothing, and hours not to come are none: %s', (text, start) => {
  expect(timesOf(text)).toEqual([start, null])
})

const deadlineOf = (text: string) => read(text).events[0]?.registration.deadline ?? null

test.each([
  ['Aanmelden graag een week van tevoren bij Anna.', '2024-10-03'],
  ['Opgeven uiterlijk drie dagen vooraf.', '2024-10-07'],
  ['Graag aanmelden, tot een week voor de maaltijd.', '2024-10-03'],
  ['Inschrijven kan tot 5 dagen voor aanvang.', '2024-10-05'],
  ['U dient zich minimaal één week vooraf op te geven.', '2024-10-03'],
  ['Aanmelden: uiterlijk de dinsdag ervoor.', '2024-10-08'],
  ['Aanmelden kan tot de dag ervoor.', '2024-10-09'],
  ['Aanmelden kan tot vijf werkdagen van tevoren.', '2024-10-03'],
  ['Wie zich aanmeldt, ontvangt een week van tevoren het programma.', null],
  ['Afmelden kan tot een week van tevoren.', null],
])('a deadline is reckoned back from the day: %s', (said, deadline) => {
  expect(deadlineOf(`Maaltijd op donderdag 10 oktober, 18.00 uur. ${said}`)).toBe(deadline)
})

test('of several days no deadline is reckoned', () => {
  expect(deadlineOf('Lezingen op 10 oktober en 14 november. Aanmelden een week van tevoren.')).toBeNull()
})
