import type { EventFacts, SessionFacts } from './understanding'

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

/** A session of which nothing is said but that it is held. */
export const noSession: SessionFacts = {
  date: null,
  start: null,
  end: null,
  dayPart: null,
  venue: null,
  address: null,
  mode: null,
  status: 'planned',
}
