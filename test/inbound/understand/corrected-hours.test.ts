import { expect, test } from '@jest/globals'
import { read } from './reading'

const DAY = '2024-10-12'

/** Kind, hours and whether the day stands, of a mail about the evening of 12 October. */
const hoursOf = (text: string, subject = 'Zangavond') => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nGroet, Wim`, undefined, subject)
  const [event] = events
  const session = event?.sessions[0]
  return {
    changes: /^(?:rectification|session-update)$/.test(kind),
    days: event?.sessions.map(({ date, status }) => `${date} ${status}`).join(),
    from: event?.movedFrom.join(),
    start: session?.start ?? null,
    end: session?.end ?? null,
  }
}
const CHANGES = { changes: true, days: `${DAY} planned`, from: '' }

const MISTOLD = [
  'In onze vorige mail stond dat de zangavond van 12 oktober om 20.30 uur begint.',
  'In de uitnodiging staat dat de zangavond op 12 oktober om 20.30 uur begint.',
  'In de nieuwsbrief meldden we dat de zangavond van zaterdag 12 oktober om 20.30 uur aanvangt.',
  'In de mail van gisteren schreven we dat de zangavond (12 oktober) om 20.30 uur begint.',
]
const CORRECTED = [
  'Dat moet 19.30 uur zijn.',
  'Dit moet natuurlijk 19.30 uur zijn.',
  'Dat moet zijn: 19.30 uur.',
  'Dat klopt niet: het is 19.30 uur.',
  'Dat is niet juist, we beginnen om 19.30 uur.',
  'Dit is onjuist: de aanvang is 19.30 uur.',
  'Dat had 19.30 uur moeten zijn.',
]

test.each(MISTOLD)('%s The hour is put right, and the day stands', (told) => {
  for (const put of CORRECTED)
    expect({ put, ...hoursOf(`${told} ${put}`, 'Rectificatie') }).toEqual({
      put,
      ...CHANGES,
      start: '19:30',
      end: null,
    })
})

test.each([
  ['De zangavond van 12 oktober begint om 19.30 uur en niet om 20.30 uur.', '19:30', null],
  ['De zangavond van 12 oktober begint niet om 20.30 uur, maar om 19.30 uur.', '19:30', null],
  ['De zangavond van 12 oktober begint niet 20.30 uur maar 19.30 uur.', '19:30', null],
  ['De zangavond van 12 oktober begint om 19.30 uur in plaats van 20.30 uur.', '19:30', null],
  ['De zangavond van 12 oktober begint om 19:30 ipv 20:30.', '19:30', null],
  ['De zangavond van 12 oktober begint om half acht in plaats van half negen.', '19:30', null],
  ['Op 12 oktober beginnen we om 19.30 uur (was 20.30 uur).', '19:30', null],
  ['De zangavond van 12 oktober duurt tot 22.00 uur in plaats van 22.30 uur.', null, '22:00'],
  ['De eindtijd van de zangavond op 12 oktober is 22.00 uur en niet 22.30 uur.', null, '22:00'],
  ['De zangavond van 12 oktober eindigt om 22.00 uur, niet om 22.30 uur.', null, '22:00'],
  ['Op 12 oktober stoppen we al om 22.00 uur in plaats van 22.30 uur.', null, '22:00'],
  ['We zijn op 12 oktober om 22.00 uur terug in plaats van 22.30 uur.', null, '22:00'],
])('%s: %s – %s', (text, start, end) => {
  expect(hoursOf(text)).toEqual({ ...CHANGES, start, end })
})

test.each([
  'In het clubblad staat dat de zangavond op 5 oktober om 20.00 uur is. Dat moet 12 oktober zijn.',
  'In de agenda stond 5 oktober om 20.00 uur. Dat klopt niet: de zangavond is op 12 oktober om 20.00 uur.',
])('%s: a day that was told by mistake', (text) => {
  expect(hoursOf(text)).toMatchObject({ days: `${DAY} planned` })
})
