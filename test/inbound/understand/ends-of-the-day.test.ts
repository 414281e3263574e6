import { timesOf } from './reading'

const BEGINS = 'De studiedag van donderdag 17 oktober begint om 10.00 uur'

test.each([
  `${BEGINS}. 17.00 afsluiting met een drankje.`,
  `${BEGINS}. Om 17.00 uur sluiten we af met een borrel.`,
  `${BEGINS}. Afsluiting met een borrel om 17.00 uur.`,
  `${BEGINS}. Afsluiting met hapjes en drankjes rond 17.00 uur.`,
  `${BEGINS}. Slot: 17.00 uur.`,
  `${BEGINS}, slot rond 17.00 uur.`,
  `${BEGINS}. Na afloop (ca. 17.00) is er een borrel.`,
  `${BEGINS}. De dag wordt om 17.00 uur afgesloten met een borrel.`,
  `${BEGINS}; rond vijven zijn we klaar.`,
  `${BEGINS} en eindigt rond vijven.`,
  `${BEGINS}. Tegen vijven sluiten we af.`,
  `${BEGINS}. De dag loopt tegen vijven af.`,
  'De studiedag van 17 oktober duurt van 10.00 uur tot de borrel om 17.00 uur.',
  'De studiedag van 17 oktober is van 10.00 tot slot om 17.00 uur.',
  'De studiedag van 17 oktober start om 10u. Om 17u sluiten we af met een receptie.',
  'Studiedag op 17 oktober\n\n10.00 opening\n11.00 lezing\n13.00 lunch\n17.00 afsluiting met een drankje',
  'Studiedag op 17 oktober\n\n- 10.00 u: opening\n- 11.00 u: lezing\n- 17.00 u: slot',
])('the day ends with the drinks, or about the hour: %s', (text) => {
  expect(timesOf(text)).toEqual(['10:00', '17:00'])
})

test.each([
  `${BEGINS}. De borrel is om 17.00 uur.`,
  `${BEGINS}. Om 12.00 uur sluiten we de ochtend af met een lunch. 's Middags zijn er workshops.`,
  `${BEGINS}. Om 16.00 uur is er afsluiting met een lezing.`,
  `${BEGINS}. Om 12.00 uur sluit de inschrijving.`,
  `${BEGINS}. De weg is tot 17.00 uur afgesloten.`,
  `${BEGINS}. De garage sluit om 17.00 uur.`,
  `${BEGINS}. We zijn met z'n vijven.`,
  `${BEGINS}. Van 12.00 tot 12.30 uur is er pauze.`,
  `${BEGINS}. Van 12.00 tot 12.30 uur pauzeren we.`,
  `${BEGINS}; er is pauze van 12.00 tot 12.30 uur.`,
  'Studiedag op 17 oktober\n\n10.00 opening\n12.00 slot van het ochtendprogramma\n13.00 lunch',
])('and not with something else: %s', (text) => {
  expect(timesOf(text)).toEqual(['10:00', null])
})

test('hours may be said roundly', () => {
  expect(timesOf('De ledenavond van 17 oktober begint rond achten; tegen elven ronden we af.')).toEqual([
    '20:00',
    '23:00',
  ])
  expect(timesOf('De studiedag van 17 oktober begint tegen tienen.')).toEqual(['10:00', null])
})
