import { nameKey } from './name-key'
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
  reserveDates: orKeep(change.reserveDates, current.reserveDates),
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

/** Sessions keep their place, so that each stays the one it was; what is added comes after them. */
const mergeSessions = (current: SessionFacts[], change: EventFacts): SessionFacts[] => {
  const aligned = isAligned(current, change)
  const stated = current.map((session, index) =>
    aligned ? (change.sessions[index] ?? null) : statedFor(session, index, current, change),
  )
  const merged = current.map((session, index) => {
    const own = stated[index]
    return own ? mergeSession(session, own) : session
  })
  return [...merged, ...added(current, change, stated)]
}

/** The change lists the very sessions that are known, in their order, as a correction of all of them does. */
const isAligned = (current: SessionFacts[], { sessions, movedFrom }: EventFacts): boolean =>
  current.length > 1 &&
  sessions.length >= current.length &&
  current.every(({ date }, index) => {
    const own = sessions[index]?.date
    return own === date || date === null || movedFrom.includes(date)
  })

/** An update of a series may bring sessions that were not there yet. */
const added = (
  current: SessionFacts[],
  { kind, sessions }: EventFacts,
  stated: (SessionFacts | null)[],
): SessionFacts[] =>
  kind !== 'session-update' || current.length < 2
    ? []
    : sessions.filter(
        (one) =>
          !stated.includes(one) &&
          one.status !== 'cancelled' &&
          !current.some(({ date }) => date === one.date),
      )

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
  ...placeOf(known, stated),
  mode: stated.mode ?? known.mode,
  status: stated.status === 'planned' ? known.status : stated.status,
})

/** What goes online gives up its place; another venue takes its own address with it. */
const placeOf = (known: SessionFacts, stated: SessionFacts): Pick<SessionFacts, 'venue' | 'address'> =>
  stated.mode === 'online'
    ? { venue: stated.venue, address: stated.address }
    : {
        venue: stated.venue ?? known.venue,
        address: stated.address ?? (isElsewhere(known, stated) ? null : known.address),
      }

const isElsewhere = (known: SessionFacts, { venue }: SessionFacts): boolean =>
  venue !== null && nameKey(venue) !== nameKey(known.venue ?? '')
