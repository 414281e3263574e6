import { readCorrection } from '../../../functions/inbound/correct/read-correction'
import { event, POINTS, REPLY_DAY, session, understanding } from './day-out'
import { changes, ends, reply, seats, starts } from './replies'

test.each<[string, Record<string, unknown>]>([
  ['Het begint om 13.00 uur. Nee wacht, 13.15.', starts('13:15')],
  ['Begint om 13.00 uur, nee wacht, 13.15 uur', starts('13:15')],
  ['Eindtijd 17.00 uur, sorry, ik bedoel 17.30 uur', ends('17:30')],
  ['Er kunnen 60 mensen in. Oh nee, 55.', seats(55)],
])('"%s" says what it says last', (words, expected) => {
  expect(changes(reply(words))).toEqual(expected)
})

test.each([
  'Het begint om 13.00 uur. Of was het 13.15? Dat vraag ik na.',
  'Het begint om 13.00 uur.\n\nPS of is het toch 13.15?',
  'Het begint om 13.00 uur. Nee wacht, dat hoor ik nog van de zaal.',
  'De prijs is 10 euro. Of 12? Ik kom erop terug.',
  'Het wordt 11 juni. Wacht nog even met aanpassen, de zaal moet het bevestigen.',
  'Het wordt 11 juni. Pas het nog maar niet aan, ik overleg eerst.',
  'Het wordt 11 juni. Nog niet aanpassen hoor.',
])('"%s" is told back, and nothing of it is worked in', (words) => {
  const { changed, notUnderstood } = reply(words)
  expect(changed).toEqual([])
  expect(notUnderstood.join(' ')).toMatch(/13\.00|10 euro|11 juni/)
})

test('what stands beside it still counts', () => {
  const correction = reply('Er kunnen 60 mensen in. Het begint om 13.00 uur. Of was het 13.15?')
  expect(changes(correction)).toEqual(seats(60))
})

test('waiting is no answer yet to the only question: it is not asked again', () => {
  const asked = understanding({ questions: [POINTS] })
  const { changed, settled } = reply('3 punten. Wacht nog even met invullen, ik bel eerst.', asked)
  expect([changed, settled]).toEqual([[], [POINTS.about]])
})

test.each([
  'Akkoord, doe maar morgenochtend om half negen, dan ben ik er',
  'Doe dat maar vanavond om 20.00 uur',
])('"%s" is when to send, and moves nothing', (words) => {
  expect(reply(words).changed).toEqual([])
})

const CLASH = {
  about: '/events/0/sessions/0/date',
  ask: 'Er staat ‘woensdag 4 juni’, maar 4 juni 2020 is een donderdag. Welke dag bedoelt u?',
  blocking: true,
}
const about = understanding({
  kind: 'new-event',
  events: [event({ kind: 'new-event', sessions: [session()], movedFrom: [], reserveDates: [] })],
  questions: [CLASH],
})
const answered = (words: string) => {
  const { understanding: after } = readCorrection({ words, understanding: about, day: REPLY_DAY })
  return after.questions.length === 0 ? after.events[0]?.sessions[0]?.date : null
}

test.each([
  ['De datum klopt', '2020-06-04'],
  ['De datum is goed en de dag was fout: donderdag dus.', '2020-06-04'],
  ['Donderdag is juist', '2020-06-04'],
  ['4 juni is goed', '2020-06-04'],
  ['Donderdag!', '2020-06-04'],
  ['Woensdag klopt, dus 3 juni', '2020-06-03'],
  ['Vrijdag is juist, dus 5 juni', '2020-06-05'],
])('"%s" tells which day is meant where weekday and date differ', (words, date) => {
  expect(answered(words)).toBe(date)
})

test.each(['Woensdag is juist', 'De dag is goed, de datum niet', 'De datum klopt niet', 'Ja', 'Vrijdag'])(
  '"%s" does not tell which day is meant, so it is asked again',
  (words) => {
    expect(answered(words)).toBeNull()
  },
)
