import { Event } from '../../../functions/domain/event'
import type { EventFacts, SessionFacts } from '../../../functions/domain/understanding'
import { newEvent } from '../domain/announcements'
import { association, els, eventId } from '../domain/people'

export type Shape = {
  relation: EventFacts['relation']
  sessions: number
  mode: SessionFacts['mode']
  seats: number | null
  intake: boolean
  once: boolean
  /** The dates were held in calendars before registration opened. */
  held: boolean
  /** When the story begins. */
  begins: string
}

const DATES = ['2027-04-06', '2027-04-08', '2027-04-20', '2027-05-11']

/** An event of this shape whose registration is open. */
export const openEvent = ({ relation, sessions, mode, seats, intake, once, held }: Shape): Event => {
  const [session] = newEvent().sessions
  const facts = newEvent({
    relation,
    sessions: DATES.slice(0, sessions).map((date) => ({ ...session, date, mode }) as SessionFacts),
    capacity: { limited: seats === null ? null : true, seats },
    registration: { mode: 'button', admission: intake ? 'intake' : null, deadline: null, contact: null },
    prices: once ? [{ audience: 'niet-partners', amountEur: 130, limit: 'once' }] : [],
  })
  return Event.parse({
    id: eventId(1),
    association: association.id,
    version: 1,
    facts,
    sessions: facts.sessions.map((one, index) => ({
      id: `s${index + 1}`,
      facts: one,
      calendar: { uid: `e-s${index + 1}@waterkring.example`, sequence: held ? 1 : 0 },
      held,
    })),
    text: '',
    factsBefore: null,
    reason: null,
    plan: {
      tell: 'everyone',
      opening: 'with-announcement',
      openingReminder: null,
      nudge: null,
      practical: null,
      goNoGo: null,
      guests: 2,
      whoElse: true,
    },
    epoch: 0,
    invitedEpoch: 0,
    stage: { status: 'open', openedAt: '2027-03-01T08:00:00.000Z' },
    reserve: { status: 'none' },
    formerDates: [],
    organiser: els.address,
    openQuestions: [],
    stoppedAt: null,
    drafts: [],
  })
}
