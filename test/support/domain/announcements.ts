import type { EventFacts, Question, Understanding } from '../../../functions/domain/understanding'
import { NEW_DATE, OLD_DATE, RESERVE_DATE } from './moments'

const facts: EventFacts = {
  kind: 'new-event',
  title: 'Peildag',
  theme: null,
  relation: 'single',
  sessions: [
    {
      date: NEW_DATE,
      start: '13:00',
      end: '17:30',
      dayPart: null,
      venue: 'Het Gemaal',
      address: 'Dijkweg 4, Culemborg',
      mode: 'on-site',
      status: 'planned',
    },
  ],
  movedFrom: [],
  reserveDates: [],
  registration: { mode: 'button', admission: null, deadline: null, contact: null },
  prices: [],
  capacity: { limited: null, seats: null },
  pePoints: { applies: true, points: null },
  organisers: [],
  partners: [],
  audience: null,
  programme: [{ time: '13:00', item: 'Ontvangst' }],
}

/** A gathering that was never announced before; registration opens with the invitation. */
export const newEvent = (own: Partial<EventFacts> = {}): EventFacts => ({ ...facts, ...own })

/** The spring gathering moves to June, with a day in October in reserve; registration opens later. */
export const move = (own: Partial<EventFacts> = {}): EventFacts => ({
  ...facts,
  kind: 'date-move',
  movedFrom: [OLD_DATE],
  reserveDates: [RESERVE_DATE],
  registration: { ...facts.registration, mode: 'later' },
  ...own,
})

/** The gathering of `date` is called off. */
export const cancellation = (date: string): EventFacts => ({
  ...on(date),
  kind: 'cancellation',
  registration: { ...facts.registration, mode: null },
})

/** The facts of `own` on another date. */
export const on = (date: string, own: EventFacts = facts): EventFacts => ({
  ...own,
  sessions: own.sessions.map((session) => ({ ...session, date })),
})

export const understood = (events: EventFacts[], questions: Question[] = []): Understanding => ({
  kind: events[0]?.kind ?? 'unknown',
  events,
  evidence: {},
  questions,
  reasons: events.map((event) => (event.kind === 'new-event' ? null : 'de zaal staat onder water')),
})

export const blocking = (about: string, ask: string): Question => ({ about, ask, blocking: true })
export const open = (about: string, ask: string): Question => ({ about, ask, blocking: false })
