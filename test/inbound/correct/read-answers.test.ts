import { readAnswers } from '../../../functions/inbound/correct/read-correction'
import { CLASH, event, OPENING, POINTS, REPLY_DAY, session, understanding, YEAR } from './day-out'

const unplaced = () =>
  understanding({
    events: [
      event({
        sessions: [session({ date: null, start: null, end: null, venue: null, address: null, mode: null })],
      }),
    ],
    questions: [
      { about: '/events/0/sessions/0/date', ask: 'Op welke dag is het?', blocking: true },
      { about: '/events/0/sessions/0/start', ask: 'Hoe laat begint het?', blocking: false },
      { about: '/events/0/sessions/0/end', ask: 'Hoe laat eindigt het?', blocking: false },
      { about: '/events/0/sessions/0/venue', ask: 'Waar is het?', blocking: false },
      { about: '/events/0/capacity/seats', ask: 'Hoeveel mensen kunnen er mee?', blocking: false },
      { about: '/events/0/prices', ask: 'Wat kost het?', blocking: false },
      {
        about: '/events/0/registration/deadline',
        ask: 'Tot wanneer kan men zich aanmelden?',
        blocking: false,
      },
      POINTS,
    ],
  })

const fill = (answers: Record<string, string>, about = unplaced()) =>
  readAnswers({
    answers: Object.entries(answers).map(([key, text]) => ({ about: `/events/0${key}`, text })),
    understanding: about,
    day: REPLY_DAY,
  })

test('each field of the form is read as the answer to its question', () => {
  const { understanding: after, notUnderstood } = fill({
    '/sessions/0/date': 'donderdag 11 juni',
    '/sessions/0/start': '13',
    '/sessions/0/end': '17.00',
    '/sessions/0/venue': 'De Schuur, Dorpsstraat 1, Zeist',
    '/capacity/seats': '40',
    '/prices': '25',
    '/registration/deadline': '1 mei',
    '/pePoints/points': '2,5',
  })
  expect(notUnderstood).toEqual([])
  expect(after.questions).toEqual([])
  expect(after.events[0]).toMatchObject({
    sessions: [
      {
        date: '2020-06-11',
        start: '13:00',
        end: '17:00',
        venue: 'De Schuur',
        address: 'Dorpsstraat 1, Zeist',
        mode: 'on-site',
      },
    ],
    capacity: { limited: true, seats: 40 },
    prices: [{ audience: null, amountEur: 25, limit: null }],
    registration: { deadline: '2020-05-01' },
    pePoints: { applies: true, points: 2.5 },
  })
})

test('an empty field is no answer', () => {
  const about = unplaced()
  const {
    understanding: after,
    changed,
    settled,
    notUnderstood,
  } = fill({ '/pePoints/points': '  \n' }, about)
  expect(after).toEqual(about)
  expect([...changed, ...settled, ...notUnderstood]).toEqual([])
})

test('"weet ik nog niet" settles an open question and leaves a blocking one', () => {
  const { settled, notUnderstood } = fill({
    '/pePoints/points': 'weet ik nog niet',
    '/sessions/0/date': 'weet ik nog niet',
  })
  expect(settled).toEqual([POINTS.about])
  expect(notUnderstood).toEqual(['weet ik nog niet'])
})

test('an answer that cannot be read is told back and the question stays', () => {
  const { understanding: after, notUnderstood } = fill({ '/capacity/seats': 'een stuk of wat' })
  expect(notUnderstood).toEqual(['een stuk of wat'])
  expect(after.questions.map(({ about }) => about)).toContain('/events/0/capacity/seats')
})

test('a contradictory answer raises its own question in place of the first', () => {
  const { understanding: after } = fill({ '/sessions/0/date': 'vrijdag 11-06-2020' })
  const asked = after.questions.filter(({ about }) => about === '/events/0/sessions/0/date')
  expect(asked).toHaveLength(1)
  expect(asked[0]?.ask).toContain('donderdag')
})

test('what happens to another event is the organiser’s affair: asked once, no fact', () => {
  const about = understanding({ questions: [YEAR, OPENING, CLASH] })
  const { changed, settled } = fill({ '/reserveDates/0': 'Die schuift een week op, naar 15 oktober.' }, about)
  expect(changed).toEqual([])
  expect(settled).toEqual([CLASH.about])
})

test('a line break of a browser is one as any other', () => {
  const { understanding: after } = fill({ '/sessions/0/venue': 'De Schuur\r\nDorpsstraat 1\r\nZeist' })
  expect(after.events[0]?.sessions[0]?.venue).toBe('De Schuur')
})
