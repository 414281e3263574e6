import { expect, test } from '@jest/globals'
import { read } from './reading'

const told = (text: string) => {
  const { kind, events } = read(
    `Nieuws van de club\n\n${text}\n\nGroet, Wim`,
    undefined,
    'Nieuws van de club',
  )
  return {
    text,
    kind,
    days: events.flatMap(({ sessions }) => sessions.map(({ date, status }) => `${date} ${status}`)),
  }
}

const PUT_OFF = [
  'De reünie wordt een maand uitgesteld',
  'De reünie is verdaagd',
  'De reünie werd verzet',
  'We stellen de reünie uit',
]
const HELD = [
  ' en zal plaatsvinden op NEW.',
  ' en vindt plaats op NEW.',
  ' en gaat door op NEW.',
  ' en zal op NEW doorgaan.',
  '; ze vindt plaats op NEW.',
  ', ze gaat door op NEW.',
  ' en we houden ze op NEW.',
]

test.each(PUT_OFF)('"%s" and held on another day: that day is on', (putOff) => {
  for (const held of HELD) {
    const text = `${putOff}${held.replace('NEW', 'zaterdag 16 november 2024')}`
    expect(told(text)).toEqual({ text, kind: 'date-move', days: ['2024-11-16 planned'] })
  }
})

test.each([
  'We hebben besloten de reünie uit te stellen en ze te laten doorgaan op 16 november 2024.',
  'Het bestuur besliste om de reünie te verdagen en te organiseren op 16 november 2024.',
  'Het bestuur koos ervoor de reünie uit te stellen en haar te houden op 16 november 2024.',
])('%s', (text) => {
  expect(told(text)).toEqual({ text, kind: 'date-move', days: ['2024-11-16 planned'] })
})

test.each([
  'De quiz wordt uitgesteld en de reünie vindt plaats op 16 november 2024 om 20 uur.',
  'De quiz gaat niet door en de reünie gaat door op 16 november 2024 om 20 uur.',
])('another gathering is on, and has not moved: %s', (text) => {
  expect(told(text).days).toEqual(['2024-11-16 planned'])
})

test.each([
  'De quiz is geannuleerd en de reünie die op 16 november 2024 zou plaatsvinden ook.',
  'De quiz wordt uitgesteld en kan niet plaatsvinden op 16 november 2024.',
  'De reünie op 16 november 2024 wordt uitgesteld en zal later plaatsvinden.',
])('off all the same: %s', (text) => {
  expect(told(text)).toEqual({ text, kind: 'cancellation', days: ['2024-11-16 cancelled'] })
})

const DECIDED = [
  'Op de raad van bestuur van 15 oktober wordt een nieuwe datum gekozen.',
  'Op de bestuursvergadering van dinsdag 15 oktober zal een eventuele nieuwe datum bepaald worden.',
  'Het bestuur beslist op dinsdag 15 oktober over een nieuwe datum.',
  'Op de ALV van 15 oktober wordt een andere datum vastgelegd.',
  'Op 15 oktober legt het comité een nieuwe datum vast.',
  'Tijdens de vergadering van het bestuur op 15 oktober prikken we een nieuwe datum.',
  'Op dinsdag 15 oktober beslist het bestuur of ze nog doorgaat.',
  'We komen op 15 oktober samen om een andere dag te kiezen.',
  'Op 15 oktober bekijken we met de zaal welke nieuwe datum mogelijk is.',
  'Op 15 oktober hoort u de nieuwe datum.',
  'De nieuwe datum wordt op 15 oktober bekendgemaakt.',
  'De nieuwe datum maken we op 15 oktober bekend.',
  'Een nieuwe datum wordt op de vergadering van 15 oktober bepaald.',
]

test.each(DECIDED)('%s: nothing is held or off that day', (decided) => {
  for (const off of ['De reünie van volgende week gaat niet door.', 'De reünie is uitgesteld.']) {
    const text = `${off} ${decided}`
    expect(told(text)).toEqual({ text, kind: 'cancellation', days: [] })
  }
})

test.each([
  ['Als nieuwe datum hebben we 15 oktober gekozen.', 'date-move', 'planned'],
  ['De nieuwe datum is vastgelegd op 15 oktober.', 'date-move', 'planned'],
  ['De reünie van 15 oktober krijgt een nieuwe datum.', 'cancellation', 'cancelled'],
  ['Voor de reünie van 15 oktober zoeken we een nieuwe datum.', 'cancellation', 'cancelled'],
])('%s: that day is the day of the gathering', (text, kind, status) => {
  expect(told(`De reünie wordt uitgesteld. ${text}`)).toMatchObject({ kind, days: [`2024-10-15 ${status}`] })
})

const BELOW = '\n\n- 13 oktober: de lezing van Jo Mol\n- 11 november: de lezing van Ada Kip'

test.each([
  'Afgelopen winter konden de lezingen door wateroverlast niet doorgaan. We hebben nieuwe data:',
  'De lezingen in het voorjaar gingen niet door. De nieuwe data zijn:',
  'Twee lezingen zijn afgelast. We halen ze in:',
  'Twee lezingen zijn geannuleerd. Alsnog te horen:',
])('a list is of what the sentence right above it says: %s', (lead) => {
  const { events } = read(`Beste leden,\n\n${lead}${BELOW}`, undefined, 'Lezingen')
  expect(events.flatMap(({ sessions }) => sessions.map(({ date, status }) => [date, status]))).toEqual([
    ['2024-10-13', 'planned'],
    ['2024-11-11', 'planned'],
  ])
})

test.each(['Deze lezingen gaan niet door:', 'Twee lezingen zijn helaas afgelast. Het gaat om:'])(
  'and what is off is off: %s',
  (lead) => {
    const { kind, events } = read(`Beste leden,\n\n${lead}${BELOW}`, undefined, 'Lezingen')
    const statuses = events.flatMap(({ sessions }) => sessions.map(({ status }) => status))
    expect([kind, ...statuses]).toEqual(['cancellation', 'cancelled', 'cancelled'])
  },
)
