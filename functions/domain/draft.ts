import * as z from 'zod/mini'
import { Address, AssociationId, DraftId, EventId } from './ids'
import { Plan } from './plan'
import { Halted } from './sending'
import { Stays } from './stays'
import { Instant } from './time'
import { Understanding } from './understanding'

/** What happens to the announcement's nth event. Numbers shown to people start at 1. */
export const PartState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('open') }),
  /** Approved; leaves at `releaseAt` unless it is withheld before. */
  z.object({ status: z.literal('approved'), by: Address, at: Instant, releaseAt: Instant }),
  z.object({ status: z.literal('released'), at: Instant }),
  z.object({ status: z.literal('withheld'), by: Address, at: Instant }),
  z.object({ status: z.literal('discarded'), by: Address, at: Instant }),
])
export type PartState = z.infer<typeof PartState>

/** One event of a draft: its plan, and the event it makes or changes. */
export const DraftPart = z.object({
  state: PartState,
  /** The event that will be made or changed. */
  event: EventId,
  /**
   * What approval does: makes an event, changes one that exists, decides between its date and reserve
   * date, mails a report to those who came, mails a post; `none` is shown and can only be thrown away.
   */
  effect: z.enum(['creates', 'changes', 'goes-ahead', 'falls-back', 'reports', 'posts', 'none']),
  /** The organiser said which event is meant. */
  chosen: z._default(z.boolean(), false),
  /** Title and date of the event that changes, for the preview. */
  earlier: z.nullable(z.object({ title: z.string(), date: z.string() })),
  plan: Plan,
  /** Of a report: whoever was registered and did not come gets it too. */
  alsoAbsent: z.optional(z.boolean()),
  /** Of a move: what it takes along unsaid. */
  stays: z.optional(z.nullable(Stays)),
  /** Nothing changes of the event: the organiser's words about it are passed on. */
  reminds: z.optional(z.boolean()),
  /** Parts of the plan that the organiser set; these stay when the plan is proposed anew. */
  set: z.optional(z.array(z.keyof(Plan))),
})
export type DraftPart = z.infer<typeof DraftPart>

/** An understanding waiting for approval. Each correction makes the next revision; only the newest can be approved. */
export const Draft = z.object({
  id: DraftId,
  association: AssociationId,
  version: z.number(),
  revision: z.number(),
  /** Random; part of the reply address, so that an approval proves that its sender saw the preview. */
  secret: z.string(),
  organiser: Address,
  /** False when the announcing mail could not be verified: then only a button approves. */
  verified: z.boolean(),
  subject: z.string(),
  /** The organiser's own text, cleaned. */
  text: z.string(),
  /** The text is a correction in a few words, no announcement: members never read it. */
  isCorrection: z.optional(z.boolean()),
  /** Day of the announcing mail, against which years are resolved. */
  day: z.string(),
  understanding: Understanding,
  parts: z.array(DraftPart),
  /** The id that each part's event gets if it turns out to be a new one. */
  newEvents: z._default(z.array(EventId), []),
  /** JSON pointers that the last correction changed. */
  changed: z.array(z.string()),
  /** What the last reply said that led to nothing; told back in the preview. */
  missed: z._default(z.array(z.string()), []),
  /** JSON pointers of open questions answered with "weet ik nog niet": not asked again. */
  settled: z.array(z.string()),
  /** How many members the mails would reach. */
  recipients: z.number(),
  receivedAt: Instant,
  /** Of a post: whether its mailing waits, or ended before its last mail. */
  ...Halted,
})
export type Draft = z.infer<typeof Draft>

/** A post or report that was approved and is mailed, or was: its mailing is steered with the draft. */
export const isPost = ({ parts }: Draft): boolean =>
  parts.some(
    ({ effect, state }) => (effect === 'posts' || effect === 'reports') && state.status === 'released',
  )
