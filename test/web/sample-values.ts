import type { Association, Member } from '../../functions/domain/association'
import { Association as AssociationShape, Member as MemberShape } from '../../functions/domain/association'
import { Event } from '../../functions/domain/event'
import type { Place, Standing } from '../../functions/domain/registration'
import type { AnswerPageProps } from '../../functions/web/answer-props'
import type { CodePageProps } from '../../functions/web/code-page'
import type { NotMePageProps } from '../../functions/web/not-me-page'
import type { Press } from '../../functions/web/press-form'
import type { UnsubscribePageProps } from '../../functions/web/unsubscribe-page'

/** Invented values for the pages, as the store would hand them over. */
export const association: Association = AssociationShape.parse({
  id: 'kring-noord',
  name: 'Kring Noorderlicht',
  agenda: 'agenda@kring-noorderlicht.example',
  zone: 'Europe/Amsterdam',
  language: 'nl',
  form: 'u',
  quiet: { from: '20:00', until: '08:00' },
  plan: {
    nudgeDaysAfterOpening: 10,
    nudgeDaysBefore: 14,
    practicalWorkingDaysBefore: 2,
    goNoGoDaysBefore: 21,
    askAgainWorkingDays: 2,
    openingReminderWorkingDays: 10,
    sendAt: '09:00',
  },
})

export const informal: Association = { ...association, form: 'je' }

export const member: Member = MemberShape.parse({
  id: '01hzy3v7k8q9m2n4p5r6s7t8w9',
  name: 'Sanne Verhoeven',
  address: 'sanne.verhoeven@lindehof.example',
  organisation: 'Woonstichting Lindehof',
  audience: 'partner',
  language: 'nl',
  stopped: [],
  suppressed: null,
  kind: 'member',
  assistant: null,
  left: null,
})

export const english: Member = { ...member, language: 'en' }

export const event: Event = Event.parse({
  id: '01hzy3v7k8q9m2n4p5r6s7t8wa',
  association: 'kring-noord',
  version: 3,
  facts: {
    kind: 'date-move',
    title: 'Voorjaarsdag voor bestuurders',
    theme: 'Samen verder bouwen aan de wijk',
    relation: 'single',
    sessions: [],
    movedFrom: ['2031-04-17'],
    reserveDates: ['2031-10-09'],
    registration: { mode: 'later', admission: null, deadline: null, contact: null },
    prices: [
      { audience: 'partner', amountEur: 0, limit: null },
      { audience: 'non-partner', amountEur: 95, limit: 'once' },
    ],
    capacity: { limited: false, seats: null },
    pePoints: { applies: true, points: null },
    organisers: ['Kring Noorderlicht'],
    partners: [],
    audience: null,
    programme: [
      { time: '12:30', item: 'Inloop met lunch' },
      { time: '13:15', item: 'Begin van het programma' },
      { time: null, item: 'Wandeling door de wijk' },
      { time: '17:30', item: 'Afsluiting' },
    ],
  },
  sessions: [
    {
      id: 's1',
      facts: {
        date: '2031-06-05',
        start: '12:30',
        end: '17:30',
        dayPart: null,
        venue: 'De Oude Steenfabriek',
        address: 'Kade 12, Zutphen',
        mode: 'on-site',
        status: 'planned',
      },
      calendar: { uid: '01hzy3v7k8q9m2n4p5r6s7t8wa-s1@kring-noorderlicht.example', sequence: 1 },
    },
  ],
  text: 'Beste leden,\n\nWe verzetten de voorjaarsdag.',
  factsBefore: null,
  reason: 'in verband met de hoge waterstand',
  plan: {
    tell: 'everyone',
    opening: 'later',
    openingReminder: null,
    nudge: null,
    practical: null,
    goNoGo: null,
  },
  epoch: 1,
  invitedEpoch: 1,
  stage: { status: 'open', openedAt: '2031-03-20T09:00:00.000Z' },
  reserve: {
    status: 'held',
    date: '2031-10-09',
    calendar: { uid: 'r@kring-noorderlicht.example', sequence: 0 },
  },
  formerDates: ['2031-04-17'],
  organiser: 'rob.terpstra@kring-noorderlicht.example',
  openQuestions: [],
  stoppedAt: null,
  drafts: [],
})

export const stages = {
  announced: { status: 'announced' },
  open: event.stage,
  closed: { status: 'closed', closedAt: event.stage.status === 'open' ? event.stage.openedAt : never() },
  cancelled: {
    status: 'cancelled',
    cancelledAt: event.stage.status === 'open' ? event.stage.openedAt : never(),
    reason: 'de zaal is ondergelopen',
  },
} satisfies Record<Event['stage']['status'], Event['stage']>

export const press: Press = { action: '/a', token: 'k1.token', nonce: 'nonce-signed', seen: 'seen' }

export const answerProps: AnswerPageProps = {
  association,
  member,
  event,
  standing: 'silent',
  answering: 'whole',
  slots: event.sessions.map(({ id, facts }) => ({
    unit: id,
    facts,
    state: 'open',
    place: null,
    way: null,
    offeredUntil: null,
    full: false,
  })),
  admission: null,
  intent: 'register',
  about: { unit: null, way: null },
  changed: null,
  changedUnits: null,
  gaveUp: null,
  revision: 1,
  refusal: null,
  past: false,
  pastDeadline: null,
  earlierEpoch: false,
  parkedFrom: null,
  atOnce: false,
  online: null,
  money: { price: [], invoice: null },
  press,
  links: { calendarFile: '/c/k1.token.ics', feed: '/f/k1.token.ics', notMe: '/n/k1.token' },
}

/** The page of whoever stands like this with the one event: the slot says the same. */
export const standing = (now: Standing): Pick<AnswerPageProps, 'standing' | 'slots'> => ({
  standing: now,
  slots: answerProps.slots.map((slot) => ({ ...slot, place: placeOf[now] ?? null })),
})

const placeOf: Partial<Record<Standing, Place>> = {
  coming: 'seat',
  offered: 'offered',
  waiting: 'waiting',
  requested: 'requested',
}

function never(): never {
  throw new Error('The sample event is open')
}

export const notMeProps: NotMePageProps = {
  association,
  language: 'nl',
  press,
  state: { status: 'ask', wrong: [], values: { name: '', address: '', organisation: '' } },
}

export const unsubscribeProps: UnsubscribePageProps = {
  association,
  member,
  stream: 'invitations',
  changed: null,
  press,
}

export const codeProps: CodePageProps = {
  association,
  maskedAddress: 'r…@kring-noorderlicht.example',
  state: 'asked',
  action: '/p',
  fields: { token: 'k1.token', wish: 'approve' },
}
