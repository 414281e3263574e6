import { Event } from '../functions/domain/event'

const session = {
  date: '2026-05-21',
  start: '13:00',
  end: '17:30',
  dayPart: null,
  venue: 'Het Ketelhuis',
  address: 'Werfkade 12, Deventer',
  mode: 'on-site',
  status: 'planned',
}

const reserveEntry = { uid: 'voorjaarsdag-reserve@wijkbouwers.example', sequence: 0 }

export const sampleEvent = Event.parse({
  id: '01jx0000000000000000000002',
  association: 'wijkraad',
  version: 1,
  facts: {
    kind: 'date-move',
    title: 'Voorjaarsdag',
    theme: 'Bouwen met de buurt',
    relation: 'single',
    sessions: [session],
    movedFrom: ['2026-04-02'],
    reserveDates: ['2026-09-17'],
    registration: { mode: 'later', admission: null, deadline: null, contact: null },
    prices: [],
    capacity: { limited: null, seats: null },
    pePoints: { applies: true, points: null },
    organisers: ['Kring Wijkbouwers'],
    partners: [],
    audience: 'member',
    programme: [
      { time: '13:00', item: 'Ontvangst met soep en brood' },
      { time: '13:45', item: 'Wandeling door de Havenwijk' },
      { time: '17:30', item: 'Einde' },
    ],
  },
  sessions: [
    { id: 's1', facts: session, calendar: { uid: 'voorjaarsdag@wijkbouwers.example', sequence: 2 } },
  ],
  text: [
    'Beste leden,',
    '',
    'De voorjaarsdag van 2 april schuift op naar donderdag 21 mei, omdat Het Ketelhuis door een lekkage dicht is.',
    'Houd ook donderdag 17 september vrij: lukt het in mei niet, dan wordt het die dag.',
    '',
    'Wie alvast wil lezen: https://wijkbouwers.example/havenwijk.',
    '',
    'Hartelijke groet,',
    'Marit',
  ].join('\n'),
  factsBefore: null,
  reason: 'omdat Het Ketelhuis door een lekkage dicht is',
  plan: {
    tell: 'everyone',
    opening: 'later',
    openingReminder: { date: '2026-03-12', time: '09:00' },
    nudge: null,
    practical: { date: '2026-05-19', time: '09:00' },
    goNoGo: { date: '2026-05-14', time: '09:00' },
  },
  epoch: 2,
  invitedEpoch: null,
  stage: { status: 'announced' },
  reserve: {
    status: 'held',
    date: '2026-09-17',
    calendar: reserveEntry,
  },
  formerDates: ['2026-04-02'],
  organiser: 'marit@wijkbouwers.example',
  openQuestions: [],
  stoppedAt: null,
  drafts: [],
})

/** The same event once members can register. */
export const sampleOpenEvent = Event.parse({
  ...sampleEvent,
  stage: { status: 'open', openedAt: '2026-03-16T09:00:00.000Z' },
})

/** Announced for the first time, without an earlier date. */
export const sampleNewEvent = Event.parse({
  ...sampleEvent,
  facts: { ...sampleEvent.facts, kind: 'new-event', movedFrom: [], reserveDates: [] },
  reason: null,
  reserve: { status: 'none' },
  formerDates: [],
})

export const sampleReleasedEvent = Event.parse({
  ...sampleOpenEvent,
  reserve: { ...sampleEvent.reserve, status: 'released', calendar: { ...reserveEntry, sequence: 1 } },
})

/** The main date fell through: the event stands on the reserve date and asks everyone again. */
export const sampleFallenBackEvent = Event.parse({
  ...sampleOpenEvent,
  epoch: 3,
  sessions: [
    {
      id: 's1',
      facts: { ...session, date: '2026-09-17' },
      calendar: { uid: 'voorjaarsdag@wijkbouwers.example', sequence: 3 },
    },
  ],
  reserve: { ...sampleEvent.reserve, status: 'used', calendar: { ...reserveEntry, sequence: 1 } },
  formerDates: ['2026-04-02', '2026-05-21'],
})

export const sampleCancelledEvent = Event.parse({
  ...sampleOpenEvent,
  stage: { status: 'cancelled', cancelledAt: '2026-04-20T09:00:00.000Z', reason: 'te weinig aanmeldingen' },
})

/** After a mail that put the place right. */
export const sampleUpdatedEvent = Event.parse({
  ...sampleOpenEvent,
  facts: { ...sampleEvent.facts, kind: 'rectification' },
  factsBefore: {
    ...sampleEvent.facts,
    sessions: [{ ...session, venue: 'De Oude Werf', address: 'Kade 3, Deventer' }],
  },
  reason: null,
})

/** After a mail that reminds of it: nothing changed. */
export const sampleRemindedEvent = Event.parse({
  ...sampleUpdatedEvent,
  facts: { ...sampleEvent.facts, kind: 'session-update' },
  factsBefore: sampleEvent.facts,
  reminds: true,
  updateText: 'Nog drie weken, en er zijn nog plaatsen vrij. Komt u ook?',
})
