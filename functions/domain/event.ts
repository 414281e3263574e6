import * as z from 'zod/mini'
import { Afterwards, nothingAfterwards } from './afterwards'
import { Address, AssociationId, DraftId, EventId } from './ids'
import { OpenQuestion } from './open-questions'
import { Plan } from './plan'
import { Instant } from './time'
import { EventFacts, LocalDate, SessionFacts } from './understanding'

/**
 * One entry in people's calendars (RFC 5545). The UID is for ever; SEQUENCE rises with each change
 * of date, place or state. What a member receives adds the count of that member's own changes.
 */
export const CalendarEntry = z.object({ uid: z.string(), sequence: z.number() })
export type CalendarEntry = z.infer<typeof CalendarEntry>

/**
 * `held`: its entry went to everyone before registration opened, as a mail of its own, so that whoever
 * does not come must have it withdrawn. `dateSequence`: the SEQUENCE at which its present date began; a
 * lower one is of a date that no longer holds.
 */
export const Session = z.object({
  id: z.string(),
  facts: SessionFacts,
  calendar: CalendarEntry,
  held: z._default(z.boolean(), false),
  dateSequence: z._default(z.number(), 0),
  /** The session that this one was merged into: whoever chose it goes there. */
  mergedInto: z._default(z.nullable(z.string()), null),
})
export type Session = z.infer<typeof Session>

/** Whether members can register; a union so that each state carries what only it knows. */
export const Stage = z.discriminatedUnion('status', [
  z.object({ status: z.literal('announced') }),
  z.object({ status: z.literal('open'), openedAt: Instant }),
  z.object({ status: z.literal('closed'), closedAt: Instant }),
  z.object({ status: z.literal('cancelled'), cancelledAt: Instant, reason: z.nullable(z.string()) }),
])
export type Stage = z.infer<typeof Stage>

/** The date held in case the main date fails; its calendar entry is its own. */
export const Reserve = z.discriminatedUnion('status', [
  z.object({ status: z.literal('none') }),
  z.object({ status: z.literal('held'), date: LocalDate, calendar: CalendarEntry }),
  z.object({ status: z.literal('released'), date: LocalDate, calendar: CalendarEntry }),
  z.object({ status: z.literal('used'), date: LocalDate, calendar: CalendarEntry }),
])
export type Reserve = z.infer<typeof Reserve>

/** The gathering, as approved. */
export const Event = z.object({
  id: EventId,
  association: AssociationId,
  version: z.number(),
  /** Facts as approved; the sessions' own are in `sessions`. */
  facts: EventFacts,
  sessions: z.array(Session),
  /** The organiser's own text, cleaned. */
  text: z.string(),
  /** What the organiser announced about the last update or rectification; absent for a correction in a few words. */
  updateText: z.optional(z.string()),
  /** The newest update changed nothing: it passed on the organiser's words. */
  reminds: z.optional(z.boolean()),
  /** Facts before the last update or rectification, so that its notice can say what changed; else null. */
  factsBefore: z.nullable(EventFacts),
  /** Why the date last moved or the event was called off, in the organiser's words. */
  reason: z.nullable(z.string()),
  plan: Plan,
  epoch: z.number(),
  /** The epoch for which everyone was invited to register; null before the first invitation. */
  invitedEpoch: z.nullable(z.number()),
  stage: Stage,
  reserve: Reserve,
  /** Dates that no longer hold, oldest first. */
  formerDates: z.array(LocalDate),
  organiser: Address,
  /** Where those online take part; shown to nobody else. Null while it is not known. */
  onlineLink: z._default(z.nullable(z.string()), null),
  /** A merge of two sessions that the organiser was shown and has yet to approve. */
  proposedMerge: z._default(z.nullable(z.object({ from: z.string(), into: z.string() })), null),
  /** When an organiser was shown a reminder to the silent that waits for approval. */
  proposedNudge: z.optional(z.nullable(Instant)),
  /** What the organiser added once it had been. */
  afterwards: z._default(Afterwards, nothingAfterwards),
  /** Questions that were still open when this was approved; raised again when they start to matter. */
  openQuestions: z.array(OpenQuestion),
  /** Mailings owed up to this moment send no more: "stop". */
  stoppedAt: z.nullable(Instant),
  /** Mailings owed up to this moment wait: "pauze". */
  pausedAt: z.optional(z.nullable(Instant)),
  /** Drafts that made or changed this event, oldest first: their reply addresses lead here. */
  drafts: z.array(DraftId),
})
export type Event = z.infer<typeof Event>

export const mainSession = (event: Event): Session => {
  const [first] = event.sessions
  if (!first) throw new Error(`Event ${event.id} has no session`)
  return first
}

/** A session that people can still come to, as far as its state goes. */
export const attendable = ({ facts }: Session): boolean =>
  facts.status === 'planned' || facts.status === 'tentative'

/**
 * How people answer: `whole`, one answer for everything; `one`, they choose one of several sessions;
 * `each`, they answer for every session, all at once or one by one.
 */
export type Answering = 'whole' | 'one' | 'each'

export const answering = ({ facts, plan, sessions }: Event): Answering => {
  if (sessions.length < 2) return 'whole'
  if (facts.relation === 'alternatives') return 'one'
  return facts.relation === 'series' && plan.sessions === 'each' ? 'each' : 'whole'
}

/**
 * What is answered for and has seats of its own: the sessions where each is answered, otherwise the
 * event, under the name of its first session.
 */
export const unitIds = (event: Event): string[] => {
  if (answering(event) === 'whole') return [mainSession(event).id]
  return event.sessions.filter(attendable).map((session) => session.id)
}

/** The session that a unit is named after. */
export const sessionOf = (event: Event, unit: string): Session => {
  const found = event.sessions.find((session) => session.id === unit)
  if (!found) throw new Error(`Event ${event.id} has no session ${unit}`)
  return found
}

/** The units of which the day has not passed on `today`. */
export const unitsToCome = (event: Event, today: string): string[] =>
  unitIds(event).filter((unit) => lastDate(event, unit) >= today)

/** The sessions of which the day has not passed on `today`; all, once every one has. */
export const sessionsToCome = ({ sessions }: Pick<Event, 'sessions'>, today: string): Session[] => {
  const toCome = sessions.filter(({ facts }) => (facts.date ?? UNKNOWN_DAY) >= today)
  return toCome.length > 0 ? toCome : sessions
}

/** Stands after every day. */
export const UNKNOWN_DAY = '9999'

/** The last day of a unit; a day that is not known never passes. */
export const lastDate = (event: Event, unit: string): string => {
  const sessions = answering(event) === 'whole' ? event.sessions.filter(attendable) : [sessionOf(event, unit)]
  return (
    sessions
      .map(({ facts }) => facts.date ?? UNKNOWN_DAY)
      .toSorted()
      .at(-1) ?? UNKNOWN_DAY
  )
}
