import { expect, test } from '@jest/globals'
import { read, toldBy } from './reading'

test.each([
  ['De les van 12 oktober halen we in op 26 oktober.', 'date-move, from 10-12, 10-26'],
  ['De lezing van 12 oktober wordt geen bijeenkomst in Baarn maar een webinar.', 'session-update, 10-12'],
  ['De lezing schuift naar 19 oktober ipv 12 oktober.', 'date-move, from 10-12, 10-19'],
  [
    'Omdat op 12 oktober de raad over de linten praat, doen we de lezing een week later, op 19 oktober.',
    'date-move, from 10-12, 10-19',
  ],
  [
    'De lezing is op zaterdag 12 oktober en niet op 13 oktober, zoals in de agenda stond.',
    'rectification, 10-12',
  ],
  ['De lezing van 12 oktober, die we vorige week hadden afgelast, gaat toch door.', 'session-update, 10-12'],
  ['De lunch tijdens de excursie van 12 oktober is geannuleerd.', 'session-update, 10-12'],
  [
    'An Bos heeft moeten afzeggen voor de lezing van 12 oktober. Jan Vos neemt haar plaats in.',
    'session-update, 10-12',
  ],
  [
    'De lezing van 12 oktober kost geen 10 euro, zoals we eerder schreven, maar 7,50.',
    'session-update, 10-12',
  ],
  ['De minister liet weten dat zij 12 oktober verhinderd is.', 'cancellation, 10-12 cancelled'],
  ['Er gaat een gerucht dat de lezing van 12 oktober is afgelast. Dat is niet zo.', 'rectification, 10-12'],
  [
    'We zoeken een nieuwe datum: 12 oktober blijkt niet handig. Kunt u op 19 of 26 oktober?',
    'date-move, from 10-12',
  ],
  ['12 oktober kan echt niet doorgaan. Noteer dus 19 oktober.', 'date-move, from 10-12, 10-19'],
  ['Kan de lezing van 12 oktober ook een uur later beginnen?', 'content-post'],
  ['Voor de lezing van 12 oktober zoeken we vrijwilligers.', 'content-post'],
  ['Wie zich na 1 september heeft opgegeven staat op de wachtlijst van 12 oktober.', 'new-event, 10-12'],
  ['Wegens drukte wijken we op 12 oktober uit naar een grotere zaal.', 'session-update, 10-12'],
  ['De Schuur is op 12 oktober dubbel geboekt. We zingen daarom in De Kei.', 'session-update, 10-12'],
])('%s: %s', (text, told) => {
  expect(toldBy(text, 'Bericht')).toBe(told)
})

test('what comes of the speaker and what is told of another gathering is no place', () => {
  const speaker = read(
    'Even een wijziging voor de lezing van 12 oktober. In zijn plaats komt An Bos van de imkerij in Bunnik.',
  )
  expect(speaker.events[0]?.sessions).toMatchObject([{ date: '2024-10-12', venue: null, address: null }])
  const another = read(
    'Bij de lezing stond 11 oktober; dat moet 12 oktober zijn. En de excursie is niet in Baarn maar in Utrecht.',
  )
  expect(another.events[0]?.sessions).toMatchObject([{ date: '2024-10-12', venue: null }])
})

test('a webinar that comes into a room is online no more', () => {
  const { events } = read('Het webinar van 12 oktober wordt een gewone bijeenkomst in De Schuur in Baarn.')
  expect(events[0]?.sessions).toMatchObject([{ mode: 'on-site', venue: 'De Schuur' }])
})

test('"de link volgt" of what is on a screen says nothing of registering', () => {
  const { events } = read('De lezing van 12 oktober om 20.00 uur is via Zoom. De link volgt.')
  expect(events[0]?.registration.mode).toBeNull()
})
