import { readCorrection } from '../../../functions/inbound/correct/read-correction'
import { event, REPLY_DAY, understanding } from './day-out'

const programme = [
  { time: '09:30', item: 'Inloop met koffie' },
  { time: '12:30', item: 'Lunch' },
  { time: '13:30', item: 'Werkgroepen' },
  { time: '16:30', item: 'Borrel' },
]
const about = understanding({ events: [event({ programme })] })
const timesAfter = (words: string) => {
  const { understanding: after, notUnderstood } = readCorrection({
    words,
    understanding: about,
    day: REPLY_DAY,
  })
  return [after.events[0]?.programme.map(({ time }) => time).join(' '), notUnderstood.length]
}

test.each([
  ['De borrel is om vijf uur', '09:30 12:30 13:30 17:00'],
  ['zet de lunch op 12.15 uur', '09:30 12:15 13:30 16:30'],
  ['De werkgroepen beginnen om 13.45 uur.', '09:30 12:30 13:45 16:30'],
])('"%s" moves that line of the programme', (words, times) => {
  expect(timesAfter(words)).toEqual([times, 0])
})

test.each(['Het diner is om 18.00 uur', 'De borrel is om 12.15 uur', 'Is de lunch om 12.15 uur?'])(
  '"%s" moves none',
  (words) => {
    expect(timesAfter(words)).toEqual(['09:30 12:30 13:30 16:30', 1])
  },
)
