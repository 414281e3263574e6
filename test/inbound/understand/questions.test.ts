import { understand } from '../../../functions/inbound/understand/understand'

const asked = (subject: string, text: string): string[] =>
  understand({ subject, text, day: '2025-02-03' }).questions.map(({ ask }) => ask)

const evening = (place: string) =>
  `Op donderdag 6 maart 2025 om 20.00 uur is er een dialectavond ${place}. De toegang is gratis.`

test('where only the town is known, its address is asked', () => {
  expect(asked('Dialectavond', evening('in Amersfoort'))).toContain('Wat is het adres in Amersfoort?')
})

test('where only the street is known, its number is asked', () => {
  expect(asked('Dialectavond', evening('aan de Hoge Molenstraat'))).toContain(
    'Welk huisnummer hoort bij ‘Hoge Molenstraat’?',
  )
})

test.each([
  ['“Van bolle akkers”', '‘Van bolle akkers’'],
  ["'Van bolle akkers'", '‘Van bolle akkers’'],
  ['’t Klinkt als vanouds', '‘’t Klinkt als vanouds’'],
  ['Lezing ‘Van bolle akkers’ met foto’s', '‘Lezing Van bolle akkers met foto’s’'],
])('a title that quotes is quoted once: %s', (title, quoted) => {
  const [time] = asked(title, 'Op donderdag 6 maart 2025 is er een dialectavond in De Schuur te Baarn.')
  expect(time).toBe(`Hoe laat begint en eindigt ${quoted}?`)
})
