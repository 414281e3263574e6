import { Event } from '../functions/domain/event'
import type { MemberLinks } from '../functions/domain/links'
import { Registration } from '../functions/domain/registration'
import { sampleEvent, sampleOpenEvent } from './sample-events'
import { sampleLinks, sampleRegistration } from './samples'

/** Invented events of other kinds than the one in `samples.ts`. */
type Changed = {
  facts: Partial<Event['facts']>
  sessions: { date: string; start?: string | null; venue?: string | null; mode?: string; status?: string }[]
}

const variant = ({ facts, sessions }: Changed): Event => {
  const made = sessions.map(
    ({ date, start = '09:30', venue = null, mode = 'on-site', status = 'planned' }) => ({
      date,
      start,
      end: start && '12:00',
      dayPart: start ? null : 'morning',
      venue,
      address: null,
      mode,
      status,
    }),
  )
  return Event.parse({
    ...sampleOpenEvent,
    facts: {
      ...sampleEvent.facts,
      kind: 'new-event',
      theme: null,
      movedFrom: [],
      reserveDates: [],
      pePoints: { applies: null, points: null },
      programme: [],
      sessions: made,
      ...facts,
    },
    sessions: made.map((session, index) => ({
      id: `s${index + 1}`,
      facts: session,
      calendar: { uid: `moment-${index + 1}@wijkbouwers.example`, sequence: 1 },
    })),
    text: '',
    reason: null,
    reserve: { status: 'none' },
    formerDates: [],
    epoch: 1,
    stage: { status: 'open', openedAt: '2026-03-16T09:00:00.000Z' },
  })
}

/** Two mornings to choose from, of which small groups fill the first. */
export const sampleChoice = variant({
  facts: {
    title: 'Keukentafelgesprek',
    relation: 'alternatives',
    capacity: { limited: true, seats: 12 },
  },
  sessions: [
    { date: '2026-11-10', venue: 'De Spil' },
    { date: '2026-11-12', start: null },
  ],
})

export const sampleSeries = variant({
  facts: { title: 'Leren van de buurt', relation: 'series', capacity: { limited: true, seats: 20 } },
  sessions: [
    { date: '2026-05-14', venue: 'Het Ketelhuis' },
    { date: '2026-06-11' },
    { date: '2026-09-10' },
    { date: '2026-10-08', start: null },
  ],
})

/** The second session of the series no longer takes place. */
export const sampleSeriesLess: Event = {
  ...sampleSeries,
  sessions: sampleSeries.sessions.map((session) =>
    session.id === 's2' ? { ...session, facts: { ...session.facts, status: 'cancelled' } } : session,
  ),
}

/** The place of the second session became known. */
export const sampleSeriesPlaced: Event = {
  ...sampleSeries,
  facts: { ...sampleSeries.facts, kind: 'session-update' },
  factsBefore: { ...sampleSeries.facts, sessions: sampleSeries.sessions.map(({ facts }) => facts) },
  sessions: sampleSeries.sessions.map((session) =>
    session.id === 's2' ? { ...session, facts: { ...session.facts, venue: 'De Oude Werf' } } : session,
  ),
}

export const sampleAnnouncedSeries: Event = {
  ...sampleSeries,
  stage: { status: 'announced' },
  sessions: sampleSeries.sessions.map((session) => ({ ...session, held: true })),
}

/** The first morning had too few people and was joined to the second. */
export const sampleMerged: Event = {
  ...sampleChoice,
  sessions: sampleChoice.sessions.map((session) =>
    session.id === 's1'
      ? { ...session, facts: { ...session.facts, status: 'cancelled' }, mergedInto: 's2' }
      : session,
  ),
}

export const sampleHybrid: Event = {
  ...variant({
    facts: { title: 'Wonen in 2040', capacity: { limited: true, seats: 40 } },
    sessions: [{ date: '2026-06-04', venue: 'De Spil', mode: 'hybrid' }],
  }),
  onlineLink: 'https://kijk.example/wonen-in-2040',
}

export const sampleIntake = variant({
  facts: {
    title: 'Leerkring Nieuwe Buren',
    relation: 'series',
    registration: { mode: 'button', admission: 'intake', deadline: null, contact: null },
  },
  sessions: [{ date: '2026-05-14', venue: 'Het Ketelhuis' }, { date: '2026-06-11' }],
})

/** Partners come for nothing, others pay and may come once. */
export const samplePriced: Event = {
  ...sampleSeries,
  facts: {
    ...sampleSeries.facts,
    prices: [
      { audience: 'partner', amountEur: 0, limit: null },
      { audience: 'member', amountEur: 130, limit: 'once' },
    ],
  },
}

/** Carried over to another date with the answers that there were. */
export const sampleKept: Event = {
  ...sampleOpenEvent,
  plan: { ...sampleOpenEvent.plan, answers: 'keep' },
}

type Chosen = Partial<Registration['choices'][number]> & { unit: string }

/** The sample member's yes to these parts of an event. */
export const sampleYes = (event: Event, ...choices: Chosen[]): Registration =>
  Registration.parse({
    ...sampleRegistration('yes'),
    epoch: event.epoch,
    choices: choices.map((choice) => ({
      way: null,
      place: 'seat',
      since: '2026-03-17T10:00:00.000Z',
      offeredUntil: null,
      ...choice,
    })),
  })

/** The links of a mail about this event, with those of each part. */
export const sampleLinksOf = (event: Event): MemberLinks => ({
  ...sampleLinks,
  slots: event.sessions.map(({ id, facts }) => ({
    unit: id,
    register: `${sampleLinks.page}/register/${id}`,
    online: facts.mode === 'hybrid' ? `${sampleLinks.page}/register/${id}/online` : null,
    cancel: `${sampleLinks.page}/cancel/${id}`,
  })),
})
