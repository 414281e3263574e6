import { read } from './reading'

/** "10-17 20:00": day and start of every session. */
const startsIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, start, end }) => [date?.slice(5), start ?? '-', end].filter(Boolean).join(' ')),
  )

test.each([
  ['De ledenavond is op donderdag 17 oktober om 8 uur in De Kei.', '10-17 20:00'],
  ['Op 17 oktober is er een avondlezing om half acht.', '10-17 19:30'],
  ['De quizavond van 18 oktober start om 8u in De Kei.', '10-18 20:00'],
  ['Kaartavond 18 oktober: 9u in De Kei', '10-18 21:00'],
  ['Op donderdagavond 17 oktober beginnen we om 8 uur.', '10-17 20:00'],
  ['Om 8 uur, op donderdagavond 17 oktober, beginnen we.', '10-17 20:00'],
  ['Op 17 oktober om 8 uur ontvangen we u voor een avond over bijen.', '10-17 20:00'],
  ['Ledenavond\n\nWanneer: 17 oktober\nHoe laat: 8u\nWaar: De Kei', '10-17 20:00'],
  ['Op 18 oktober is de muziekavond. Aanvang: 8 uur, einde 10 uur.', '10-18 20:00 22:00'],
  ['Uitnodiging\n\nOp 18 oktober is de filmavond.\nZaal open: 7 uur\nStart film: 8 uur', '10-18 20:00'],
  [
    'Nieuws\n\nOp 18 oktober houden we een avond over bijen. Wim Bos is te gast. Aanvang acht uur.',
    '10-18 20:00',
  ],
  ['Uitnodiging\n\nOp 18 oktober is er een avondwandeling. Vertrek om 9 uur bij De Kei.', '10-18 21:00'],
  ['Feestavond op 19 oktober van 8 uur tot 1 uur.', '10-19 20:00 01:00'],
])('the hour of an evening is in the evening: %s', (text, session) => {
  expect(startsIn(text)).toEqual([session])
})

test.each([
  ['Op 18 oktober is het ontbijt om 8 uur in De Kei.', '10-18 08:00'],
  ['De studiedag van 18 oktober begint om 9 uur.', '10-18 09:00'],
  ["De studiedag van 18 oktober begint om 9 uur. 's Avonds is er een ledenavond.", '10-18 09:00'],
  ['Heidag op 18 oktober: we beginnen om 9 uur en sluiten de avond af met een diner.', '10-18 09:00'],
  ['Congres op 18 oktober, 9 uur. De avond wordt afgesloten met een feest.', '10-18 09:00'],
  ['De werkdag van 18 oktober begint om 8 uur. Wie wil, blijft voor de filmavond.', '10-18 08:00'],
  ["Werkdag op 18 oktober. Aanvang 8 uur, 's middags soep, 's avonds film.", '10-18 08:00'],
  ['Vrijwilligersdag op 18 oktober, aanvang acht uur', '10-18 08:00'],
  ['Training op 18 oktober om 9 uur. Overnachten kan vanaf de avond ervoor.', '10-18 09:00'],
  ['Training op 18 oktober om 9 uur in het Avondhuis te Assen.', '10-18 09:00'],
  ['De avondklok geldt niet meer. De lezing van 18 oktober is om 9 uur.', '10-18 09:00'],
  ['Op 18 oktober om 10 uur begint de cursus die tot in de avond duurt.', '10-18 10:00'],
  ['De eetclub\n\nWij eten ’s avonds warm. De kookles is op 18 oktober om 9 uur.', '10-18 09:00'],
])('an evening that is not that of the hour leaves it in the morning: %s', (text, session) => {
  expect(startsIn(text)).toEqual([session])
})

test.each([
  ["De kermis op 19 oktober duurt van 9 uur 's ochtends tot 9 uur 's avonds.", ['10-19 09:00 21:00']],
  ["Excursie op 18 oktober. Vertrek 8 uur, thuiskomst 's avonds om 9 uur.", ['10-18 08:00 21:00']],
  ['De open dag duurt op 18 oktober van 9 tot 9 uur ’s avonds.', ['10-18 09:00 21:00']],
  [
    'De studieochtend is op 17 oktober om 9 uur; de ledenavond is op 18 oktober om 8 uur.',
    ['10-17 09:00', '10-18 20:00'],
  ],
  ['Onze avonden\n\n17 oktober, 8 uur: Wim Bos\n14 november, 8 uur: An Vos', ['10-17 20:00', '11-14 20:00']],
  [
    'Agenda\n\n- 17 oktober, ledenavond, 8 uur\n- 18 oktober, wandeling, 9 uur\n- 20 oktober, kaartavond, half acht',
    ['10-17 20:00', '10-18 09:00', '10-20 19:30'],
  ],
  [
    'Ledenavond 17 oktober, 8 uur\n\nOp 18 oktober is er om 9 uur een wandeling.',
    ['10-17 20:00', '10-18 09:00'],
  ],
])('each hour is in the half of the day that is said of it: %s', (text, sessions) => {
  expect(startsIn(text)).toEqual(sessions)
})
