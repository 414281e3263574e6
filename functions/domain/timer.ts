import * as z from 'zod/mini'
import { DraftId, EventId } from './ids'
import { Notice } from './notice'
import { Instant } from './time'

/** What must be decided when a timer fires. */
export const TimerTask = z.discriminatedUnion('task', [
  /** The hold after an approval is over: carry out part `part` (from 0) of the draft. */
  z.object({ task: z.literal('release'), draft: DraftId, part: z.number() }),
  /** Mails that were due at night wait for the morning. */
  z.object({ task: z.literal('send'), event: EventId, notices: z.array(Notice) }),
  z.object({ task: z.literal('nudge'), event: EventId }),
  z.object({ task: z.literal('practical'), event: EventId }),
  /** Ask whether the main date goes ahead: round 1, again in round 2, the deputy in round 3. */
  z.object({ task: z.literal('go-no-go'), event: EventId, round: z.number() }),
  z.object({ task: z.literal('opening-reminder'), event: EventId }),
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

/** The draft or event that a timer belongs to; its id is its own only there. */
export const ownerOf = ({ task }: Timer): DraftId | EventId =>
  task.task === 'release' ? task.draft : task.event
