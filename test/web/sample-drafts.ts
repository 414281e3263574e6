import { Draft } from '../../functions/domain/draft'
import type { OrganisePageProps } from '../../functions/web/organise-page'
import type { PreviewPageProps } from '../../functions/web/preview-page'
import { association, event, press } from './sample-values'

/** Invented values for the organiser's pages. */
export const draft: Draft = Draft.parse({
  id: '01hzy3v7k8q9m2n4p5r6s7t8wb',
  association: 'kring-noord',
  version: 1,
  revision: 2,
  secret: 'secret',
  organiser: 'rob.terpstra@kring-noorderlicht.example',
  verified: true,
  subject: 'Voorjaarsdag verzet',
  text: event.text,
  day: '2031-03-11',
  understanding: {
    kind: 'date-move',
    events: [{ ...event.facts, sessions: event.sessions.map((session) => session.facts) }],
    evidence: {
      '/events/0/title': { words: 'voorjaarsdag voor bestuurders', basis: 'stated' },
      '/events/0/sessions/0/date': { words: 'donderdag 5 juni a.s.', basis: 'inferred' },
      '/events/0/sessions/0/start': { words: 'van 12.30', basis: 'stated' },
      '/events/0/sessions/0/venue': { words: 'De Oude Steenfabriek', basis: 'stated' },
      '/events/0/prices/1/amountEur': { words: 'eenmalig 95 euro', basis: 'stated' },
    },
    questions: [
      { about: '/events/0/audience', ask: 'Voor wie is deze bijeenkomst?', blocking: true },
      { about: '/events/0/pePoints/points', ask: 'Hoeveel PE-punten levert dit op?', blocking: false },
    ],
    reasons: ['in verband met de hoge waterstand'],
  },
  parts: [
    {
      state: { status: 'open' },
      event: event.id,
      effect: 'changes',
      earlier: { title: 'Voorjaarsdag', date: '2031-04-17' },
      plan: {
        tell: 'everyone',
        opening: 'later',
        openingReminder: { date: '2031-04-01', time: '09:00' },
        nudge: null,
        practical: { date: '2031-06-03', time: '09:00' },
        goNoGo: { date: '2031-05-15', time: '09:00' },
      },
    },
  ],
  changed: ['/events/0/sessions/0/start'],
  settled: [],
  recipients: 20,
  receivedAt: '2031-03-11T08:00:00.000Z',
})

/** The same draft, with nothing left that blocks it. */
export const clearDraft: Draft = {
  ...draft,
  understanding: {
    ...draft.understanding,
    questions: draft.understanding.questions.filter((question) => !question.blocking),
  },
}

export const previewProps: PreviewPageProps = {
  association,
  draft,
  holdMinutes: 10,
  replacedBy: null,
  told: null,
  press,
  mailUrls: (part) => [`/mail/${part}`],
}

export const organiseProps: OrganisePageProps = {
  association,
  event,
  today: '2031-04-01',
  past: false,
  deadlinePassed: false,
  counts: { yes: 2, no: 1, silent: 17, waiting: 0, requested: 0 },
  perSession: [],
  coming: [
    { name: 'Sanne Verhoeven', organisation: 'Woonstichting Lindehof', what: '' },
    { name: 'Idris Bakkali', organisation: 'Wonen aan de Waard', what: '' },
  ],
  requests: null,
  proposedMerge: null,
  told: null,
  press,
  links: { print: '/o/sample/list/print', attendance: null, list: '/o/k1.token.csv' },
}
