import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Kind, days and what is given up, of a letter that first tells why. */
const toldBy = (text: string, subject = 'Bericht'): string => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nMet groet,\nWim`, undefined, subject)
  return [
    kind,
    ...events.flatMap(({ movedFrom, sessions }) => [
      ...movedFrom.map((date) => `from ${date.slice(5)}`),
      ...sessions.map(({ date, start, status }) =>
        [date?.slice(5), start, status === 'planned' ? null : status].filter(Boolean).join(' '),
      ),
    ]),
  ].join(', ')
}

const NO_PERMIT = 'De vergunning voor de open dag op 12 oktober is niet op tijd rond.'

test.each([
  `${NO_PERMIT} We kunnen dus niet anders dan de open dag uitstellen.`,
  `${NO_PERMIT} Er zit niets anders op dan uitstel.`,
  `${NO_PERMIT} Wij kiezen daarom voor uitstel.`,
  `${NO_PERMIT} Het bestuur heeft daarom tot afgelasting besloten.`,
  `${NO_PERMIT} We moeten hem uitstellen.`,
  `${NO_PERMIT} De open dag wordt verzet; de nieuwe datum volgt.`,
  `${NO_PERMIT} De open dag wordt verplaatst. Zodra er een nieuwe datum is, hoort u van ons.`,
  'Het lukt niet om de lezing van 12 oktober te houden. We stellen hem uit. Wanneer hij dan wel is, weten we nog niet.',
  'De lezing van 12 oktober kan niet. We gaan hem verplaatsen, maar weten nog niet wanneer.',
])('%s: off, though the day is named in another sentence', (text) => {
  expect(toldBy(text)).toBe('cancellation, 10-12 cancelled')
})

test.each([
  'De open dag is op 12 oktober. We kunnen de huur niet uitstellen.',
  'De open dag is op 12 oktober. De verbouwing van de zaal is uitgesteld, dus we kunnen er terecht.',
  'De lezing is op 12 oktober. Betaal op tijd, dan hoeft u het niet uit te stellen.',
  'De lezing is op 12 oktober. Het bestuur wil de contributie verlagen, maar moet dat uitstellen.',
  'De vergunning voor de open dag op 12 oktober is op tijd rond.',
])('%s: the day stands', (text) => {
  expect(toldBy(text)).toBe('new-event, 10-12')
})
