import { Temporal } from 'temporal-polyfill'
import { Association, Member, Organiser } from '../functions/domain/association'
import { Event } from '../functions/domain/event'
import type { MemberLinks, OrganiseLinks } from '../functions/domain/links'
import type { MemberNoticeKind } from '../functions/domain/notice-kind'
import { type Choice, Registration } from '../functions/domain/registration'

/** Invented people and one invented event, for the sample values of every mail. */
export const sampleNow = Temporal.Instant.from('2026-03-09T09:00:00Z')

export const sampleAssociation = Association.parse({
  id: 'wijkraad',
  name: 'Kring Wijkbouwers',
  agenda: 'agenda@wijkbouwers.example',
  zone: 'Europe/Amsterdam',
  language: 'nl',
  form: 'u',
  quiet: { from: '21:00', until: '07:30' },
  plan: {
    nudgeDaysAfterOpening: 7,
    nudgeDaysBefore: 14,
    practicalWorkingDaysBefore: 2,
    goNoGoDaysBefore: 7,
    askAgainWorkingDays: 1,
    openingReminderWorkingDays: 3,
    sendAt: '09:00',
  },
})

export const sampleOrganiser = Organiser.parse({
  address: 'marit@wijkbouwers.example',
  name: 'Marit Hoekstra',
  deputy: 'jelle@wijkbouwers.example',
})

export const sampleMember = Member.parse({
  id: '01jx0000000000000000000001',
  name: 'Noor van Dalen',
  address: 'noor@deterp.example',
  organisation: 'Woonstichting De Terp',
  audience: 'member',
  language: 'nl',
  stopped: [],
  suppressed: null,
  kind: 'member',
  assistant: null,
  left: null,
})

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

export const sampleLinks: MemberLinks = {
  register: 'https://kring.example/a/token-register',
  decline: 'https://kring.example/a/token-decline',
  cancel: 'https://kring.example/a/token-cancel',
  slots: [],
  page: 'https://kring.example/a/token-page',
  calendarFile: 'https://kring.example/k/token-calendar.ics',
  unsubscribe: 'https://kring.example/u/token-unsubscribe',
}

export const sampleOrganiseLinks: OrganiseLinks = {
  page: 'https://kring.example/o/token',
  open: 'https://kring.example/o/token?do=open',
  close: 'https://kring.example/o/token?do=close',
  go: 'https://kring.example/o/token?do=go',
  noGo: 'https://kring.example/o/token?do=no-go',
  list: 'https://kring.example/o/token?do=list',
}

/** A registration of the sample member; an epoch below the event's is parked. */
export const sampleRegistration = (
  answer: Registration['answer'],
  place: Choice['place'] = 'seat',
  epoch = sampleEvent.epoch,
): Registration =>
  Registration.parse({
    event: sampleEvent.id,
    member: sampleMember.id,
    version: 1,
    epoch,
    answer,
    choices: answer === 'yes' ? [{ unit: 's1', way: null, place, since: '2026-03-17T10:00:00.000Z' }] : [],
    before: { answer: 'none', choices: [] },
    revision: 1,
    at: '2026-03-17T10:00:00.000Z',
  })

/** A situation in which a member gets this mail; each mail names those that its words depend on. */
export type MemberSample = {
  kind: MemberNoticeKind
  event: Event
  registration: Registration | null
  /** The session that the notice is about. */
  session?: string
  /** Parts of the event without a free seat. */
  full?: string[]
  now?: Temporal.Instant
}
