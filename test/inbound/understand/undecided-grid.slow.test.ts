import { expect, test } from '@jest/globals'
import { read } from './reading'

const DAY = '12 oktober'
const changes = (text: string, subject = 'Zangavond') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  return {
    text,
    kind,
    off: events.flatMap(({ sessions, movedFrom }) => [
      ...movedFrom,
      ...sessions.filter(({ status }) => status === 'cancelled').map(({ date }) => date),
    ]),
  }
}

const DEEDS = ['verplaatsen naar november', 'verzetten', 'annuleren', 'afgelasten', 'schrappen', 'uitstellen']

test.each(DEEDS)('to %s is proposed, and not done', (deed) => {
  const it = `de zangavond van ${DAY}`
  for (const text of [
    `Zouden we ${it} niet beter kunnen ${deed}?`,
    `Zullen we ${it} ${deed}? Ik hoor graag wat jullie ervan vinden.`,
    `Kunnen we ${it} niet ${deed}?`,
    `Moeten we ${it} misschien ${deed}?`,
    `Misschien moeten we ${it} ${deed}.`,
    `Wat vinden jullie: zullen we ${it} ${deed}?`,
  ])
    expect(changes(text)).toEqual({ text, kind: 'content-post', off: [] })
})

const WHETHERS = [
  `Velen van u vragen of de zangavond op ${DAY} doorgaat. Dat weten we nog niet.`,
  `We weten nog niet of de zangavond van ${DAY} kan doorgaan.`,
  `Het is nog onzeker of de zangavond op ${DAY} doorgaat.`,
  `Of de zangavond van ${DAY} doorgaat, is nog niet duidelijk.`,
  `Volgende week beslissen we pas of de zangavond van ${DAY} doorgaat.`,
  `Als de zaal vrijkomt, houden we de zangavond op ${DAY} gewoon in De Schuur. Zo niet, dan wordt het een online bijeenkomst.`,
  `Als de regels worden versoepeld, gaat de zangavond op ${DAY} door. Anders wordt het een andere dag.`,
]

test.each(WHETHERS)('%s', (text) => {
  expect(changes(text)).toEqual({ text, kind: 'content-post', off: [] })
})

test('"houd beide data vrij" is no Friday', () => {
  const { events } = read('De zangavond is op 5 of 12 oktober. Houd dus beide data vrij, 5 en 12 oktober.')
  expect(events[0]?.sessions.map(({ date }) => date)).toEqual(['2024-10-05', '2024-10-12'])
})

test.each([
  [`Kunt u niet? We hebben besloten de zangavond van ${DAY} te annuleren.`, 'cancellation'],
  [`Weet u het al? De zangavond van ${DAY} gaat niet door.`, 'cancellation'],
  [`Zullen we samen zingen? Op ${DAY} om 20.00 uur is er een zangavond.`, 'new-event'],
  [
    `De zangavond van ${DAY} gaat niet door. Of het concert kan doorgaan, is nog niet duidelijk.`,
    'cancellation',
  ],
  [`Of we doorgaan? Ja! De zangavond van ${DAY} is verplaatst naar 19 oktober.`, 'date-move'],
])('%s is %s all the same', (text, kind) => {
  expect(changes(text).kind).toBe(kind)
})
