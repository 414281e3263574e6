import type { EventFacts, SessionFacts, Understanding } from '../../../functions/domain/understanding'

/** The day on which the replies in these tests come: a Thursday. */
export const REPLY_DAY = '2020-03-12'

export const session = (facts: Partial<SessionFacts> = {}): SessionFacts => ({
  date: '2020-06-04',
  start: '12:30',
  end: '18:00',
  dayPart: null,
  venue: 'De Kweker',
  address: 'Tuinlaan 2, Utrecht',
  mode: 'on-site',
  status: 'planned',
  ...facts,
})

export const event = (facts: Partial<EventFacts> = {}): EventFacts => ({
  kind: 'date-move',
  title: 'Voorjaarsdag',
  theme: null,
  relation: 'single',
  sessions: [session()],
  movedFrom: ['2020-04-16'],
  reserveDates: ['2020-10-08'],
  registration: { mode: 'later', admission: null, deadline: null, contact: null },
  prices: [],
  capacity: { limited: null, seats: null },
  pePoints: { applies: true, points: null },
  organisers: [],
  partners: [],
  audience: 'leden',
  programme: [
    { time: '13:15', item: 'Aanvang programma' },
    { time: '18:00', item: 'Einde programma' },
  ],
  ...facts,
})

export const POINTS = {
  about: '/events/0/pePoints/points',
  ask: 'Hoeveel PE-punten levert deze bijeenkomst op?',
  blocking: false,
}
export const OPENING = {
  about: '/events/0/registration/mode',
  ask: 'Wanneer opent de aanmelding?',
  blocking: false,
}
export const CLASH = {
  about: '/events/0/reserveDates/0',
  ask: 'Op 8 oktober is ook de najaarsdag. Wat gebeurt daarmee?',
  blocking: false,
}
export const YEAR = {
  about: '/events/0/sessions/0/date',
  ask: 'In welk jaar is dit?',
  blocking: true,
}

/** A move with a reserve date: one session, three open questions unless others are given. */
export const understanding = (parts: Partial<Understanding> = {}): Understanding => ({
  kind: 'date-move',
  events: [event()],
  evidence: {
    '/events/0/kind': { words: 'verzetten we', basis: 'stated' },
    '/events/0/sessions/0/date': { words: 'donderdag 4 juni', basis: 'stated' },
    '/events/0/sessions/0/venue': { words: 'De Kweker', basis: 'stated' },
    '/events/0/movedFrom/0': { words: 'donderdag 16 april', basis: 'stated' },
    '/events/0/reserveDates/0': { words: 'donderdag 8 oktober', basis: 'stated' },
    '/events/0/programme/0/item': { words: 'Aanvang programma', basis: 'stated' },
  },
  questions: [POINTS, OPENING, CLASH],
  reasons: [null],
  ...parts,
})

/** Two events: a choice of two mornings, and an online one; each with questions of its own. */
export const newsletter = (): Understanding =>
  understanding({
    kind: 'new-event',
    events: [
      event({
        kind: 'new-event',
        title: 'In gesprek',
        relation: 'alternatives',
        movedFrom: [],
        reserveDates: [],
        sessions: ['2020-11-10', '2020-11-12'].map((date) =>
          session({ date, start: null, end: null, venue: null, address: null, mode: null }),
        ),
      }),
      event({
        kind: 'new-event',
        title: 'Slotbijeenkomst',
        movedFrom: [],
        reserveDates: [],
        sessions: [
          session({ date: '2020-12-17', start: null, end: null, venue: null, address: null, mode: 'online' }),
        ],
      }),
    ],
    evidence: {},
    questions: [
      { about: '/events/0/capacity/seats', ask: 'Hoeveel mensen kunnen er per keer mee?', blocking: false },
      { about: '/events/1/sessions/0/start', ask: 'Hoe laat begint het?', blocking: false },
      { about: '/events/1/pePoints/points', ask: 'Hoeveel PE-punten levert dit op?', blocking: false },
    ],
    reasons: [null, null],
  })
