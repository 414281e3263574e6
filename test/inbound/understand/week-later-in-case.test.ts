import { read } from './reading'

const told = (text: string) => {
  const { kind, events } = read(text, '2025-05-10')
  const { sessions, movedFrom, reserveDates } = events[0] ?? { sessions: [], movedFrom: [], reserveDates: [] }
  return [kind, sessions.map(({ date }) => date), movedFrom, reserveDates]
}

const DAY = 'De barbecue is op zaterdag 14 juni vanaf 17 uur in De Kei.'

test.each([
  'Bij regen schuiven we een week op.',
  'Bij slecht weer een week later.',
  'Bij slecht weer gaat de barbecue een week later.',
  'Mocht het regenen, dan doen we het een week later.',
  'Als het stormt verschuift de barbecue een week.',
  'Lukt het die dag niet, dan houden we de barbecue een week later.',
  'Bij regen wordt de barbecue een week uitgesteld.',
  'Als het weer tegenzit schuift alles een week op.',
])('"%s" keeps the day a week later in reserve', (words) => {
  expect(told(`${DAY} ${words}`)).toEqual(['new-event', ['2025-06-14'], [], ['2025-06-21']])
})

test.each([
  'De barbecue is als gevolg van een dubbele boeking een week later dan gepland, op 14 juni.',
  'De barbecue schuift een week op, naar 14 juni. Als het regent zitten we binnen.',
])('"%s" has moved', (text) => {
  expect(told(text)).toEqual(['date-move', ['2025-06-14'], ['2025-06-07'], []])
})

test.each(['Bij regen zitten we binnen.', 'Wie niet kan, komt een week later naar de soosavond.'])(
  '"%s" tells no other day',
  (words) => {
    expect(told(`${DAY} ${words}`)).toEqual(['new-event', ['2025-06-14'], [], []])
  },
)
