import { Draft } from '../../functions/domain/draft'
import type { PreviewLinks } from '../../functions/domain/links'
import { sampleEvent } from '../sample-events'
import { sampleNow, sampleOrganiser } from '../samples'

export const samplePreviewLinks: PreviewLinks = {
  page: 'https://kring.example/v/token',
  approve: 'https://kring.example/v/token?do=approve',
  proof: 'https://kring.example/v/token?do=proof',
  correct: 'https://kring.example/v/token?do=correct',
  withhold: 'https://kring.example/v/token?do=withhold',
  discard: 'https://kring.example/v/token?do=discard',
}

const stated = (words: string) => ({ words, basis: 'stated' as const })

/** What was read from the sample announcement, with nothing that keeps it from being approved. */
export const sampleDraft = Draft.parse({
  id: '01jx0000000000000000000009',
  association: 'wijkraad',
  version: 1,
  revision: 2,
  secret: 'abcdefgh',
  organiser: sampleOrganiser.address,
  verified: true,
  subject: 'Voorjaarsdag verzet',
  text: sampleEvent.text,
  day: '2026-03-09',
  understanding: {
    kind: 'date-move',
    events: [sampleEvent.facts],
    evidence: {
      '/events/0/title': stated('De voorjaarsdag'),
      '/events/0/sessions/0/date': stated('naar donderdag 21 mei'),
      '/events/0/sessions/0/start': { words: 'om 13.00 uur', basis: 'inferred' },
      '/events/0/movedFrom/0': stated('van 2 april'),
      '/events/0/reserveDates/0': stated('donderdag 17 september'),
      '/events/0/pePoints/applies': stated('PE-punten'),
    },
    questions: [
      {
        about: '/events/0/pePoints/points',
        ask: 'Hoeveel PE-punten levert deze bijeenkomst op?',
        blocking: false,
      },
      { about: '/events/0/capacity', ask: 'Hoeveel plaatsen zijn er?', blocking: false },
    ],
    reasons: [sampleEvent.reason],
  },
  parts: [
    {
      state: { status: 'open' },
      event: sampleEvent.id,
      effect: 'changes',
      earlier: { title: 'Voorjaarsdag', date: '2026-04-02' },
      plan: sampleEvent.plan,
    },
  ],
  changed: ['/events/0/sessions/0/start'],
  settled: ['/events/0/capacity'],
  recipients: 20,
  receivedAt: sampleNow.toString({ smallestUnit: 'millisecond' }),
})

/** The same with a question that must be answered first. */
export const sampleBlockedDraft: Draft = {
  ...sampleDraft,
  understanding: {
    ...sampleDraft.understanding,
    questions: [
      ...sampleDraft.understanding.questions,
      { about: '/events/0/sessions/0/date', ask: 'Welke dag is het: 21 of 28 mei?', blocking: true },
    ],
  },
}
