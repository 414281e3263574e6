import * as z from 'zod/mini'
import { DraftId, EventId, MemberId } from './ids'
import { Notice } from './notice'
import { Instant } from './time'

/** What must be decided when a timer fires. */
export const TimerTask = z.discriminatedUnion('task', [
  /** The hold after an approval is over: carry out part `part` (from 0) of the draft. */
  z.object({ task: z.literal('release'), draft: DraftId, part: z.number() }),
  /** Mails that were owed at night (`owedAt`) wait for the morning; those of a second round for their working day. */
  z.object({
    task: z.literal('send'),
    event: EventId,
    notices: z.array(Notice),
    owedAt: z.optional(Instant),
  }),
  z.object({ task: z.literal('nudge'), event: EventId }),
  /** Without a session: of the event, or of the first session. */
  z.object({ task: z.literal('practical'), event: EventId, session: z.optional(z.string()) }),
  /** Tells those who take part online how, a day or an hour before the session. */
  z.object({
    task: z.literal('online-link'),
    event: EventId,
    session: z.string(),
    ahead: z.enum(['day', 'hour']),
  }),
  /** A seat that was offered passes on. */
  z.object({
    task: z.literal('offer'),
    event: EventId,
    member: MemberId,
    unit: z.string(),
    revision: z.number(),
  }),
  /** Ask whether the main date goes ahead: round 1, again in round 2, the deputy in round 3. */
  z.object({ task: z.literal('go-no-go'), event: EventId, round: z.number() }),
  /** A payer who took a seat at `since` and gave no invoice details is reminded. */
  z.object({ task: z.literal('invoice-details'), event: EventId, member: MemberId, since: Instant }),
  z.object({ task: z.literal('opening-reminder'), event: EventId }),
  /** Registration opens by itself. */
  z.object({ task: z.literal('opening'), event: EventId }),
  /** The last day to register is over: tell the organiser how it stands. */
  z.object({ task: z.literal('deadline'), event: EventId }),
  /** The day before a session the organiser gets the list for the door. */
  z.object({ task: z.literal('door-list'), event: EventId, session: z.string() }),
  /** Asks who was there, the morning after unit `session`: round 1, again in round 2, the deputy in round 3. */
  z.object({ task: z.literal('attendance'), event: EventId, session: z.string(), round: z.number() }),
  /** Thanks those who were there. */
  z.object({ task: z.literal('thanks'), event: EventId }),
  /** Nobody gave the link for those online yet. */
  z.object({ task: z.literal('link-reminder'), event: EventId }),
  /** Of the association itself: tell organisers what is news on this morning. */
  z.object({ task: z.literal('news'), day: z.string() }),
])
export type TimerTask = z.infer<typeof TimerTask>

/** A moment at which something must be decided. */
export const Timer = z.object({
  id: z.string(),
  status: z.enum(['wanted', 'armed', 'fired', 'dropped']),
  dueAt: Instant,
  /** The event's epoch when it was set; a timer of an older epoch decides nothing. */
  epoch: z.number(),
  task: TimerTask,
})
export type Timer = z.infer<typeof Timer>

/** What a timer can belong to. */
export type TimerOwner = DraftId | EventId | 'association'

/** The draft or event (or the association) that a timer belongs to; its id is its own only there. */
export const ownerOf = ({ task }: Timer): TimerOwner => {
  if (task.task === 'news') return 'association'
  return task.task === 'release' ? task.draft : task.event
}
