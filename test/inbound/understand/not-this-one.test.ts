import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Days that are off or given up, and days that stand. */
const told = (text: string, subject = 'Bericht') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  const sessions = events.flatMap((event) => event.sessions)
  return {
    text,
    kind,
    gone: [
      ...events.flatMap(({ movedFrom }) => movedFrom),
      ...sessions.flatMap(({ date, status }) => (status === 'cancelled' ? [date] : [])),
    ],
    days: sessions.flatMap(({ date, status }) => (status === 'planned' ? [date] : [])),
  }
}

const DECISIONS = ['besluit', 'beslissing', 'keuze', 'oordeel']

test.each(DECISIONS)('a %s that waits moves no gathering', (decision) => {
  const its = /^(?:besluit|oordeel)$/.test(decision) ? 'ons' : 'onze'
  for (const text of [
    `We zouden vandaag melden of de zangavond op 12 oktober doorgaat dan wel wordt verschoven naar 19 oktober. Wij stellen ${its} ${decision} uit.`,
    `De gemeente heeft haar ${decision} uitgesteld tot 20 september. Of de zangavond van 12 oktober doorgaat, weten we dus nog niet.`,
    `We schuiven ${its} ${decision} over de zangavond van 12 oktober voor ons uit tot 20 september.`,
  ])
    expect(told(text)).toMatchObject({ text, gone: [] })
})

test('a gathering that waits for a decision is put off all the same', () => {
  expect(told('De zangavond van 12 oktober is uitgesteld tot 19 oktober.')).toMatchObject({
    kind: 'date-move',
    gone: ['2024-10-12'],
    days: ['2024-10-19'],
  })
  expect(told('Na het besluit van de gemeente is de zangavond van 12 oktober uitgesteld.')).toMatchObject({
    kind: 'cancellation',
    gone: ['2024-10-12'],
  })
})

test.each([
  'Ik vond foto’s van de zangdag van vorig jaar. Die moesten we toen verplaatsen van 6 oktober naar 12 november.',
  'Weet u nog, de excursie van vorig jaar? Die werd op het laatste moment verzet van 6 oktober naar 12 november.',
])('%s: a move of then', (text) => {
  expect(told(text)).toMatchObject({ text, gone: [], days: [] })
})

test('a move of this year is one, whatever was last year', () => {
  expect(
    told('Vorig jaar was het druk. De zangdag is nu verplaatst van 6 oktober naar 12 oktober.'),
  ).toMatchObject({ kind: 'date-move', gone: ['2024-10-06'], days: ['2024-10-12'] })
})

test.each([
  'Er gaat een bericht rond dat de zangavond van 12 oktober zou zijn geschrapt en naar november zou zijn verplaatst. Dat klopt niet.',
  'Er doet een verhaal de ronde dat de zangavond van 12 oktober is verplaatst naar 19 oktober. Dat verhaal klopt niet.',
])('%s: a rumour', (text) => {
  expect(told(text)).toMatchObject({ text, gone: [], days: ['2024-10-12'] })
})

test('the days that it had before are told, and the new one stands', () => {
  expect(
    told(
      'De zangavond stond eerst op 2 april. Toen kwam de storm en werd het 12 oktober. Goed dan: donderdag 17 oktober. Dat is de nieuwe datum.',
    ),
  ).toMatchObject({ kind: 'date-move', days: ['2024-10-17'] })
})

test('a report tells what day it was to be at first, and gives up none', () => {
  expect(
    told(
      'Op 23 augustus verzorgde An Bos de lezing. Die was aanvankelijk gepland op 2 augustus en werd op verzoek verschoven. Er kwamen 40 leden.',
      'Verslag lezing',
    ),
  ).toMatchObject({ kind: 'report', gone: [] })
})

test.each([
  'Let op: de trein van 9.34 uur naar Zeist rijdt zaterdag 12 oktober niet.',
  'De bus rijdt op 12 oktober niet.',
  'De gemeente haalt op 12 oktober het oud papier op.',
])('%s: nobody meets', (text) => {
  expect(told(text)).toMatchObject({ gone: [], days: [] })
})

test.each([
  'Het Kersenfeest in Cothen op 12 oktober is geannuleerd, stond vanmorgen in de krant.',
  'Tot en met 12 oktober krijgt u korting op ons boek. Daarna vervalt de korting.',
  'Zullen we de zangavond van 12 oktober anders op zoom doen? Ik hoor het graag.',
])('%s: nothing of ours', (text) => {
  expect(told(text)).toMatchObject({ text, gone: [], days: [] })
})

test('a day that was wrong to register by is not off', () => {
  expect(told('Opgeven voor de zangavond kan t/m 6 oktober en niet 6 november.')).toMatchObject({ gone: [] })
})

test.each([
  'Wij hebben onze zangavond van 12 oktober geannuleerd, u leest het ook in de krant.',
  'De korting blijft. De zangavond van 12 oktober vervalt.',
])('%s: off all the same', (text) => {
  expect(told(text)).toMatchObject({ kind: 'cancellation', gone: ['2024-10-12'] })
})

test('where both days go on a week, both are given up', () => {
  expect(told('Beide zangavonden schuiven een week op: zaterdag 12 oktober en maandag 14 oktober.')).toEqual(
    expect.objectContaining({
      kind: 'date-move',
      gone: ['2024-10-05', '2024-10-07'],
      days: ['2024-10-12', '2024-10-14'],
    }),
  )
})

test('a day that is still to be chosen is none', () => {
  expect(
    told(
      'De twaalfde oktober is van de baan. Of het 19 oktober wordt of toch een kleinere avond bespreken we vrijdag in het bestuur.',
    ),
  ).toMatchObject({ kind: 'cancellation', gone: ['2024-10-12'], days: [] })
})

test('of a table of what stands the row that is off is news, and the others are not', () => {
  const rows = [
    'Datum | Activiteit | Stand',
    '5 oktober | Markt | besluit volgt',
    '12 oktober | Zangavond | GEANNULEERD',
    '19 oktober | Lezing | ongewijzigd',
  ]
  expect(told(rows.join('\n'), 'Stand van zaken')).toMatchObject({ gone: ['2024-10-12'], days: [] })
})
