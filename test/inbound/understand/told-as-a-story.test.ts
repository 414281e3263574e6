import { expect, test } from '@jest/globals'
import { read, toldBy } from './reading'

test.each([
  [
    'De vergunning voor de open dag op 12 oktober is niet op tijd rond. We kunnen niet anders dan de open dag uitstellen.',
    'cancellation, 10-12 cancelled',
  ],
  ['De open dag is op 12 oktober. We kunnen de huur niet uitstellen.', 'new-event, 10-12'],
  [
    'De lezing van 12 oktober gaat niet door. De herkansing is precies een week later, op 19 oktober.',
    'date-move, from 10-12, 10-19',
  ],
  ['De lezing van 12 oktober schuift een week op.', 'date-move, from 10-12, 10-19'],
  [
    'De lezing van 12 oktober gaat niet door. Op 19 oktober is er wel een excursie.',
    'cancellation, 10-12 cancelled, 10-19',
  ],
  ['De zangavond van 12 oktober kan niet doorgaan. Dat wordt dus de 19e.', 'date-move, from 10-12, 10-19'],
  ['De zangavond is op 12 oktober. Op de 19e is de zaal dicht.', 'new-event, 10-12'],
  [
    'We wilden op 12 oktober gaan varen, maar de boot ligt op het droge. Daarom gaan we op 19 oktober.',
    'date-move, from 10-12, 10-19',
  ],
  ['De livestream van 12 oktober gaat niet door, de lezing wel.', 'session-update, 10-12'],
  [
    'We wijken uit naar de reservedatum. 12 oktober gaat dus niet door, we zien jullie op 19 oktober.',
    'fallback-decision, from 10-12, 10-19',
  ],
])('%s: %s', (text, told) => {
  expect(toldBy(text)).toBe(told)
})

test('several gatherings that move in one mail each have their own days', () => {
  const { events } = read(
    'Beste leden,\n\nDe vergadering van 12 oktober gaat een week later: 19 oktober. De fietstocht van 2 november verplaatsen we naar 9 november.',
  )
  expect(events).toMatchObject([
    { movedFrom: ['2024-10-12'], sessions: [{ date: '2024-10-19' }] },
    { movedFrom: ['2024-11-02'], sessions: [{ date: '2024-11-09' }] },
  ])
})
