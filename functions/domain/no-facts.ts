import type { EventFacts } from './understanding'

/** An event of which nothing is known yet but that it is one. */
export const noFacts: EventFacts = {
  kind: 'new-event',
  title: null,
  theme: null,
  relation: 'single',
  sessions: [],
  movedFrom: [],
  reserveDates: [],
  registration: { mode: null, admission: null, deadline: null, contact: null },
  prices: [],
  capacity: { limited: null, seats: null },
  pePoints: { applies: null, points: null },
  organisers: [],
  partners: [],
  audience: null,
  programme: [],
}
