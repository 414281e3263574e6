import { read } from './reading'

const hoursOf = (text: string) =>
  read(text).events.flatMap(({ sessions }) => sessions.map(({ start, end }) => `${start}-${end}`))

test.each([
  ["Op woensdag 13 januari praten we van acht tot half elf 's avonds in De Kei.", '20:00-22:30'],
  ["Op woensdag 13 januari van 8 tot 10 's avonds in De Kei.", '20:00-22:00'],
  ['Op woensdag 13 januari van acht tot tien in de avond in De Kei.', '20:00-22:00'],
  ["Op woensdag 13 januari tussen acht en tien 's avonds in De Kei.", '20:00-22:00'],
  ["Op 13 januari, van half acht tot tien 's avonds.", '19:30-22:00'],
  ["Op woensdag 13 januari van 9 uur tot half elf 's avonds in De Kei.", '21:00-22:30'],
  ["Op woensdag 13 januari van twee tot vier 's middags in De Kei.", '14:00-16:00'],
  ["Op woensdag 13 januari van half twee tot vier 's middags in De Kei.", '13:30-16:00'],
  ["Op 13 januari van 2 tot 4 's middags, en 's avonds een borrel.", '14:00-16:00'],
  ["Op woensdag 13 januari van 10 tot 12 's ochtends in De Kei.", '10:00-12:00'],
  ["Op 13 januari van zeven tot acht 's ochtends in De Kei.", '07:00-08:00'],
])('the half of the day behind a range is that of both hours: %s', (text, hours) => {
  expect(hoursOf(text)).toEqual([hours])
})

test.each([
  ["Op woensdag 13 januari van tien tot twee 's middags in De Kei.", '10:00-14:00'],
  ["Op woensdag 13 januari van elf tot half drie 's middags in De Kei.", '11:00-14:30'],
  ["De markt op 13 februari is van negen tot negen uur 's avonds.", '09:00-21:00'],
  ["De kermis duurt op 13 februari van 9 uur 's ochtends tot 9 uur 's avonds.", '09:00-21:00'],
])('a range that goes over noon begins before it: %s', (text, hours) => {
  expect(hoursOf(text)).toEqual([hours])
})

test.each([
  ['Op 13 januari zitten we van acht tot tien bij elkaar.', '20:00-22:00'],
  ['Op 13 januari werken we van acht tot vijf.', '08:00-17:00'],
  ['Op 13 januari werken we van acht tot twaalf.', '08:00-12:00'],
  ['Op zaterdagochtend 13 februari zitten we van acht tot tien bij elkaar.', '08:00-10:00'],
  ['De studiedag van 13 januari duurt van acht tot elf.', '08:00-11:00'],
  ['Op 13 januari zijn kinderen van 8 tot 10 jaar welkom.', 'null-null'],
])(
  'without one, hours in words are in the evening as "acht uur" is, unless the range is of a day: %s',
  (text, hours) => {
    expect(hoursOf(text)).toEqual([hours])
  },
)
