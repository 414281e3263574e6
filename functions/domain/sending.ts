import * as z from 'zod/mini'
import type { DraftId, EventId } from './ids'
import type { Notice } from './notice'
import { Instant } from './time'

/**
 * What an organiser said about mailings under way, kept with the event or with the draft of a post. Each
 * counts for what was owed up to its moment, so that what is owed later leaves as planned.
 */
export const Halted = {
  /** "pauze": waits until "ga verder". */
  pausedAt: z.optional(z.nullable(Instant)),
  /** "stop": is not sent any more. */
  stoppedAt: z.optional(z.nullable(Instant)),
}
type Halted = { pausedAt?: Instant | null | undefined; stoppedAt?: Instant | null | undefined }

export const isStopped = ({ stoppedAt }: Halted, owedAt: Instant): boolean =>
  Boolean(stoppedAt && owedAt <= stoppedAt)

export const isPaused = (halted: Halted, owedAt: Instant): boolean =>
  Boolean(halted.pausedAt && owedAt <= halted.pausedAt) && !isStopped(halted, owedAt)

/** With what a mailing is steered: the event that it is about, or the draft of a post. */
export type MailingOwner = EventId | DraftId

/** Null for a mailing that nobody steers. */
export const ownerOfMailing = (notice: Notice): MailingOwner | null => {
  if (notice.to === 'many') return notice.event
  return notice.to === 'many-post' ? notice.draft : null
}
