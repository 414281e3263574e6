import { read } from './reading'

test.each([
  ['Borrel vrijdag 13 september 17 uur bij De Zwaan. Komen jullie?', 'Borrel', '2024-09-13', '17:00'],
  ['ALV 4 oktober, 20 uur, kantine. Graag aanmelden bij Ria', 'ALV', '2024-10-04', '20:00'],
  ['BBQ za 7 september vanaf 16u bij Kees thuis, neem zelf vlees mee', 'BBQ', '2024-09-07', '16:00'],
  ['Klaverjassen vanavond 19.30 kantine', 'Klaverjassen', '2024-09-02', '19:30'],
  ['Lezing Ans Bak - do 12 september - 20:00 - bibliotheek Zeist', 'Lezing Ans Bak', '2024-09-12', '20:00'],
  ['Training 9/9 19u sporthal De Boog. Afmelden bij Wim.', 'Training', '2024-09-09', '19:00'],
  ['Nazomerborrel 12-9, 17u, dakterras', 'Nazomerborrel', '2024-09-12', '17:00'],
  ['Webinar subsidies 17 september 12.00-13.00 via Teams', 'Webinar subsidies', '2024-09-17', '12:00'],
  ['Opening expositie vr 6 september 16.00 Galerie Oog', 'Opening expositie', '2024-09-06', '16:00'],
])('one line is enough: %s', (text, title, date, start) => {
  const { kind, events } = read(text)
  expect([kind, events[0]?.title]).toEqual(['new-event', title])
  expect(events[0]?.sessions.map((session) => [session.date, session.start])).toEqual([[date, start]])
})

test.each([
  ['Etentje 18/9? Half 7 bij Luigi, graag even laten weten', '2024-09-18', '18:30'],
  [
    'Denk je aan de ledenvergadering? Dinsdag 10 september om acht uur in het clubhuis.',
    '2024-09-10',
    '20:00',
  ],
  ['Wandelen zondag 8 september. 11 uur parkeerplaats. Wie gaat er mee?', '2024-09-08', '11:00'],
  ['Volgende week donderdag vergadering, half 8, bij mij thuis', '2024-09-12', '19:30'],
])('a few words are enough: %s', (text, date, start) => {
  expect(read(text).events[0]?.sessions.map((session) => [session.date, session.start])).toEqual([
    [date, start],
  ])
})

const WORKSHOP = 'Workshop factureren op 12 november 2024 in De Kring, Zeist.'

test.each([
  ['Kosten € 150 excl. 21% btw. Kosteloos annuleren kan tot 1 november.', [150], null],
  ['De prijs is € 181,50 incl. € 31,50 btw. U kunt tot 1 november kosteloos annuleren.', [181.5], null],
  [
    'Deelname kost 150 euro (exclusief btw). Inschrijven kan tot 5 november; tot 1 november kunt u gratis annuleren, daarna rekenen wij € 50.',
    [150],
    '2024-11-05',
  ],
])('neither tax nor the terms of cancelling are a price or a deadline: %s', (words, amounts, deadline) => {
  const event = read(`${WORKSHOP} ${words}`).events[0]
  expect(event?.prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
  expect(event?.registration.deadline).toBe(deadline)
})
