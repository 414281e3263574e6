import type { EventFacts, SessionFacts } from './understanding'

/**
 * The facts of an event after an update or rectification: what the mail states replaces what was
 * known, what it does not state stays as it was approved.
 */
export const mergeFacts = (current: EventFacts, change: EventFacts): EventFacts => ({
  ...current,
  kind: change.kind,
  theme: change.theme ?? current.theme,
  sessions: mergeSessions(current.sessions, change),
  registration: {
    mode: current.registration.mode,
    admission: change.registration.admission ?? current.registration.admission,
    deadline: change.registration.deadline ?? current.registration.deadline,
    contact: change.registration.contact ?? current.registration.contact,
  },
  prices: orKeep(change.prices, current.prices),
  capacity: {
    limited: change.capacity.limited ?? current.capacity.limited,
    seats: change.capacity.seats ?? current.capacity.seats,
  },
  pePoints: {
    applies: change.pePoints.applies ?? current.pePoints.applies,
    points: change.pePoints.points ?? current.pePoints.points,
  },
  partners: orKeep(change.partners, current.partners),
  programme: orKeep(change.programme, current.programme),
})

const orKeep = <T>(stated: T[], known: T[]): T[] => (stated.length ? stated : known)

const mergeSessions = (current: SessionFacts[], change: EventFacts): SessionFacts[] =>
  current.map((session, index) => {
    const stated = statedFor(session, index, current, change)
    return stated ? mergeSession(session, stated) : session
  })

/** The session that the mail is about: of that date, once of that date, or the only one there is. */
const statedFor = (
  session: SessionFacts,
  index: number,
  current: SessionFacts[],
  { sessions, movedFrom }: EventFacts,
): SessionFacts | null => {
  const sameDate = sessions.find((one) => one.date !== null && one.date === session.date)
  if (sameDate) return sameDate
  const others = sessions.filter((one) => !current.some((known) => known.date === one.date))
  const wasMoved = session.date !== null && movedFrom.includes(session.date)
  if (wasMoved) return others[movedFrom.indexOf(session.date ?? '')] ?? others[0] ?? null
  return current.length === 1 && index === 0 ? (others[0] ?? null) : null
}

const mergeSession = (known: SessionFacts, stated: SessionFacts): SessionFacts => ({
  date: stated.date ?? known.date,
  start: stated.start ?? known.start,
  end: stated.end ?? known.end,
  dayPart: stated.dayPart ?? known.dayPart,
  venue: stated.venue ?? known.venue,
  address: stated.address ?? (stated.venue ? null : known.address),
  mode: stated.mode ?? known.mode,
  status: stated.status === 'planned' ? known.status : stated.status,
})
