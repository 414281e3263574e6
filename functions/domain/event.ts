import * as z from 'zod/mini'
import { Address, AssociationId, DraftId, EventId } from './ids'
import { Plan } from './plan'
import { Instant } from './time'
import { EventFacts, LocalDate, SessionFacts } from './understanding'

/**
 * One entry in people's calendars (RFC 5545). The UID is for ever; SEQUENCE rises with each change
 * of date, place or state. What a member receives adds the count of that member's own changes.
 */
export const CalendarEntry = z.object({ uid: z.string(), sequence: z.number() })
export type CalendarEntry = z.infer<typeof CalendarEntry>

export const Session = z.object({ id: z.string(), facts: SessionFacts, calendar: CalendarEntry })
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
  /** Facts before the last update or rectification, so that its notice can say what changed; else null. */
  factsBefore: z.nullable(EventFacts),
  /** Why the date last moved or the event was called off, in the organiser's words. */
  reason: z.nullable(z.string()),
  plan: Plan,
  epoch: z.number(),
  /** The first session's SEQUENCE when this epoch began; a lower one is of a date that no longer holds. */
  epochSequence: z._default(z.number(), 0),
  /** The epoch for which everyone was invited to register; null before the first invitation. */
  invitedEpoch: z.nullable(z.number()),
  stage: Stage,
  reserve: Reserve,
  /** Dates that no longer hold, oldest first. */
  formerDates: z.array(LocalDate),
  organiser: Address,
  /** Questions that were still open when this was approved; raised again when they start to matter. */
  openQuestions: z.array(z.string()),
  /** Mailings owed up to this moment send no more: "stop". */
  stoppedAt: z.nullable(Instant),
  /** Drafts that made or changed this event, oldest first: their reply addresses lead here. */
  drafts: z.array(DraftId),
})
export type Event = z.infer<typeof Event>

export const mainSession = (event: Event): Session => {
  const [first] = event.sessions
  if (!first) throw new Error(`Event ${event.id} has no session`)
  return first
}
