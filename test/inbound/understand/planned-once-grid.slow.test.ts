import { expect, test } from '@jest/globals'
import { read } from './reading'

const OLD = '7 november'
const NEW = 'donderdag 12 december 2024'

const WAS_PLANNED = [
  'stond op OLD gepland',
  'stond gepland voor OLD',
  'stond voor OLD op de agenda',
  'stond op de kalender voor OLD',
  'was gepland op OLD',
  'was op OLD gepland',
  'was voorzien op OLD',
  'was vastgelegd op OLD',
  'was aangekondigd voor OLD',
  'zou op OLD plaatsvinden',
  'zou plaatsvinden op OLD',
  'zou op OLD worden gehouden',
  'zou eerst op OLD zijn',
]
const NOW_IS = [
  ' en is verplaatst naar NEW',
  ' maar wordt verplaatst naar NEW',
  ' maar is opgeschoven naar NEW',
  ' maar wordt nu NEW',
  ' maar is nu op NEW',
  ' maar gaat nu door op NEW',
  ' maar vindt nu plaats op NEW',
  ' maar verhuist naar NEW',
  '. Hij wordt verzet naar NEW',
  '. We verplaatsen de avond naar NEW',
  '. De nieuwe datum is NEW',
  '. Nieuwe datum: NEW',
  '. Het wordt nu NEW',
  '. Daarom kiezen we voor NEW',
]
const OLD_DAY_AGAIN = [
  'Op OLD kan onze spreker niet.',
  'Er is te veel te doen om de avond op OLD te houden.',
  'Wie zich had aangemeld voor OLD, hoeft niets te doen.',
  'Kaarten voor OLD blijven geldig.',
  'De zaal was op OLD al bezet.',
]

const reading = (sentences: string) => {
  const dated = sentences.replaceAll('OLD', OLD).replaceAll('NEW', NEW)
  const { kind, events } = read(
    `Beste leden,\n\n${dated}\n\nWe beginnen om 20.00 uur in De Schuur, Dorpsstraat 1 in Baarn.`,
    undefined,
    'Zangavond',
  )
  const [event] = events
  const sessions = event?.sessions.map(({ date, status }) => `${date} ${status}`)
  return { dated, kind, events: events.length, from: event?.movedFrom, sessions }
}
const moved = {
  kind: 'date-move',
  events: 1,
  from: ['2024-11-07'],
  sessions: ['2024-12-12 planned'],
}

test.each(WAS_PLANNED)('"%s" names the day that was, whatever names the day that is', (planned) => {
  for (const now of NOW_IS)
    expect(reading(`De zangavond ${planned}${now}.`)).toEqual({ ...moved, dated: expect.anything() })
})

test.each(OLD_DAY_AGAIN)('%s: the old day, named again, is still the old day', (again) => {
  for (const first of [
    'De zangavond stond op OLD gepland en is verplaatst naar NEW.',
    'Eerder schreven we dat de zangavond op OLD zou zijn. Dat lukt niet, dus verplaatsen we hem naar NEW.',
  ])
    for (const sentences of [`${first} ${again}`, `${again} ${first}`])
      expect(reading(sentences)).toEqual({ ...moved, dated: expect.anything() })
})

test('a plan that gets no other day is off, and one that is kept is held', () => {
  expect(reading('De zangavond, die op OLD gepland stond, slaan we over.').sessions).toEqual([
    '2024-11-07 cancelled',
  ])
  expect(
    reading('De zangavond, die op OLD in De Kei zou zijn, wordt digitaal. We zien u op OLD op het scherm.')
      .sessions,
  ).toEqual(['2024-11-07 planned'])
})

test.each([
  'Het zou fijn zijn als u op OLD komt zingen.',
  'We zouden het leuk vinden om u op OLD te ontmoeten bij de zangavond.',
  'Op OLD is onze zangavond. Hij stond al in de jaaragenda.',
])('%s: no plan of before', (sentence) => {
  const { kind, from } = reading(sentence)
  expect({ kind, from }).toEqual({ kind: 'new-event', from: [] })
})
