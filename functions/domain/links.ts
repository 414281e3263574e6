import * as z from 'zod/mini'
import { MailStream } from './association'
import { AssociationId, DraftId, EventId, MemberId } from './ids'

/** Names an organiser in a link without showing an address. */
const OrganiserMark = z.string().check(z.regex(/^[0-9a-f]{12}$/))

/** What the signed secret in a link stands for. */
export const Token = z.discriminatedUnion('purpose', [
  z.object({
    purpose: z.literal('answer'),
    association: AssociationId,
    member: MemberId,
    event: EventId,
    epoch: z.number(),
  }),
  z.object({
    purpose: z.literal('preview'),
    association: AssociationId,
    organiser: OrganiserMark,
    draft: DraftId,
    revision: z.number(),
  }),
  z.object({
    purpose: z.literal('organise'),
    association: AssociationId,
    organiser: OrganiserMark,
    event: EventId,
  }),
  z.object({
    purpose: z.literal('unsubscribe'),
    association: AssociationId,
    member: MemberId,
    stream: MailStream,
  }),
  z.object({ purpose: z.literal('feed'), association: AssociationId, member: MemberId }),
])
export type Token = z.infer<typeof Token>

/** The links of one unit; `online` where a hybrid session lets the member choose. */
export type SlotLinks = { unit: string; register: string; online: string | null; cancel: string }

/** The absolute links of one mail or page; made by whoever holds the keys. */
export type MemberLinks = {
  /** Opens the page that registers / declines / de-registers. */
  register: string
  decline: string
  cancel: string
  /** The same for each unit, in their order. */
  slots: SlotLinks[]
  /** The event for this member: facts, present answer, calendar file. */
  page: string
  calendarFile: string
  /** One-click unsubscribe (RFC 8058) of the stream of this mail; null where the mail belongs to none. */
  unsubscribe: string | null
}

export type PreviewLinks = {
  page: string
  approve: string
  proof: string
  correct: string
  withhold: string
  discard: string
}

export type OrganiseLinks = {
  page: string
  open: string
  close: string
  go: string
  noGo: string
  list: string
}
