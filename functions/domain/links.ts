import * as z from 'zod/mini'
import { MailStream } from './association'
import { AssociationId, DraftId, EventId, ListId, MemberId } from './ids'
import { LocalDate } from './understanding'

/** Names a person in a link without showing an address. */
const AddressMark = z.string().check(z.regex(/^[0-9a-f]{12}$/))

/** What the signed secret in a link stands for. */
export const Token = z.discriminatedUnion('purpose', [
  z.object({
    purpose: z.literal('answer'),
    association: AssociationId,
    member: MemberId,
    event: EventId,
    epoch: z.number(),
    /** Whose link it is when it is not the member's own: it ends with that person's part. */
    behalf: z.optional(z.object({ role: z.enum(['assistant', 'substitute']), mark: AddressMark })),
  }),
  z.object({
    purpose: z.literal('preview'),
    association: AssociationId,
    organiser: AddressMark,
    draft: DraftId,
    revision: z.number(),
  }),
  z.object({
    purpose: z.literal('organise'),
    association: AssociationId,
    organiser: AddressMark,
    event: EventId,
  }),
  z.object({
    purpose: z.literal('unsubscribe'),
    association: AssociationId,
    member: MemberId,
    stream: MailStream,
  }),
  /** What was added after an event, until the end of day `until`. */
  z.object({
    purpose: z.literal('after'),
    association: AssociationId,
    member: MemberId,
    event: EventId,
    until: LocalDate,
  }),
  z.object({ purpose: z.literal('statement'), association: AssociationId, member: MemberId }),
  z.object({
    purpose: z.literal('list'),
    association: AssociationId,
    organiser: AddressMark,
    list: ListId,
    revision: z.number(),
  }),
  z.object({ purpose: z.literal('feed'), association: AssociationId, member: MemberId }),
])
export type Token = z.infer<typeof Token>
export type AnswerToken = Extract<Token, { purpose: 'answer' }>
export type Behalf = NonNullable<AnswerToken['behalf']>

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

/** The preview of a member list. */
export type ListLinks = { page: string; approve: string }

export type OrganiseLinks = {
  page: string
  open: string
  close: string
  go: string
  noGo: string
  list: string
}
