import { expect, test } from '@jest/globals'
import { read } from './reading'

const DAY = '2024-10-12'
const planned = (text: string) =>
  read(text, undefined, 'Ledendag').events.flatMap(({ movedFrom, sessions }) => [
    ...movedFrom.map((date) => `from ${date}`),
    ...sessions.map(({ date, status }) => `${date} ${status}`),
  ])

test.each([
  'Op 12 oktober om 20.00 uur is er een lezing over hoe de slavernij werd afgeschaft.',
  'De ledendag was al in juni vastgesteld op zaterdag 12 oktober om 10.00 uur, dus meld je snel aan.',
  'De ledendag stond eerst op 12 oktober gepland in De Kei, maar wordt die dag in De Schuur gehouden.',
  'De ledendag is op 12 oktober.\n\nAnnulering: tot 1 oktober kunt u kosteloos afzeggen.',
  'Op zaterdag 12 oktober gaan we om 10.00 uur wandelen en laten we ons niet door de regen tegenhouden.',
  'Op 12 oktober om 20.00 uur vertelt An Bos hoe de stroom is uitgevallen in 1953.',
  'Op 12 oktober om 20.00 uur vertelt An Bos wat zij beleefde in de oorlog.',
  'Onze club wordt 25 jaar op zaterdag 12 oktober: feest om 20.00 uur in De Kei.',
  'De ledendag van 12 oktober gaat gewoon door, ook al is de training geannuleerd.',
  'De lezing van 12 oktober wordt 20 minuten verlengd.',
  'De ledendag van 12 oktober gaat door; de bestuursvergadering is verplaatst naar volgende maand.',
])('%s: held on its day', (text) => {
  expect(planned(text)).toEqual([`${DAY} planned`])
})

test.each([
  'Het thema van vrijdag in onze cursus: waarom geen suiker?',
  'Bij de lezing van donderdag was er geen enkele stoel over.',
])('%s: no day that is off', (text) => {
  expect(planned(text).filter((one) => one.endsWith('cancelled'))).toEqual([])
})

test('a rule, a bargain and a birthday with its party', () => {
  const rule = read('U mag zich aanmelden tot 5 oktober voor de ledendag op 12 oktober.')
  expect(rule.events[0]?.registration).toMatchObject({ deadline: '2024-10-05' })
  expect(
    planned('Tot 5 oktober om 12.00 uur kan dat, daarna niet meer. De ledendag is op 12 oktober.'),
  ).toEqual([`${DAY} planned`])
  expect(planned('3e – 5 oktober kamp in De Kei in Baarn.')).toHaveLength(3)
})

test('something else in place of what is off is not the same moved', () => {
  const { kind } = read(
    'De ledenavond van 12 oktober vervalt. In plaats daarvan organiseren we op 19 oktober om 20.00 uur een quiz.',
  )
  expect(kind).toBe('cancellation')
})

test('a plan of before, and the day told instead', () => {
  const text = 'De lezing zou op 12 oktober zijn. Noteer daarom alvast 19 oktober om 20.00 uur.'
  expect(planned(text)).toEqual([`from ${DAY}`, '2024-10-19 planned'])
})

test.each([
  ['Deelname kost 5 euro, leden 40, dus er is plaats genoeg.', [5]],
  ['De toegang is gratis, met gratis springkasteel en grime.', [0]],
  ['Gratis toegang en gratis soep voor iedereen.', [0]],
])('%s costs %j', (said, amounts) => {
  const { events } = read(`De ledendag is op 12 oktober om 14.00 uur. ${said}`)
  expect(events[0]?.prices.map(({ amountEur }) => amountEur)).toEqual(amounts)
})

test('what would be is not kept by a welcome to another evening', () => {
  const text =
    'De lezing zou op 12 oktober zijn, maar de spreker is ziek. U bent welkom op onze volgende avond.'
  expect(planned(text)).toEqual([`${DAY} cancelled`])
})
