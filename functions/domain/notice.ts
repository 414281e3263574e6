import * as z from 'zod/mini'
import { Address, DraftId, EventId, MemberId } from './ids'
import { Audience, MemberNoticeKind, PostKind } from './notice-kind'
import { OrganiserMessage } from './organiser-message'

const Many = z.object({
  to: z.literal('many'),
  /** Deterministic, so that owing it twice is owing it once. */
  id: z.string(),
  kind: MemberNoticeKind,
  event: EventId,
  epoch: z.number(),
  audience: Audience,
  /** The one session that it is about; null for the event. */
  session: z._default(z.nullable(z.string()), null),
})
const One = z.object({
  to: z.literal('one'),
  id: z.string(),
  kind: MemberNoticeKind,
  event: EventId,
  member: MemberId,
  epoch: z.number(),
  /** The registration's revision it confirms; what no longer holds is not sent. */
  revision: z.number(),
  /** The session that it is about, or whose calendar entry it carries; null for the event's first. */
  session: z._default(z.nullable(z.string()), null),
})

const post = {
  kind: PostKind,
  draft: DraftId,
  event: z.nullable(EventId),
  /** A report also for those who were registered and did not come. */
  alsoAbsent: z.optional(z.boolean()),
}
const PostToMany = z.object({ to: z.literal('many-post'), id: z.string(), ...post })
const PostToOne = z.object({ to: z.literal('one-post'), id: z.string(), member: MemberId, ...post })

/** The PE proof of one member: of this edition, as it stands once sent. */
const ProofToOne = z.object({
  to: z.literal('proof'),
  id: z.string(),
  member: MemberId,
  event: EventId,
  edition: z.number(),
})

/** A member's PE statement of one calendar year: in January to all who have any, or to one who asked. */
const statement = { year: z.number(), event: z.null() }
const StatementToMany = z.object({ to: z.literal('many-statement'), id: z.string(), ...statement })
const StatementToOne = z.object({
  to: z.literal('statement'),
  id: z.string(),
  member: MemberId,
  inReplyTo: z.nullable(z.string()),
  ...statement,
})

const ToAddress = z.object({
  to: z.literal('address'),
  id: z.string(),
  address: Address,
  message: OrganiserMessage,
  /** Message-ID of the mail that is answered, for In-Reply-To. */
  inReplyTo: z.nullable(z.string()),
})

/** A short answer to a member's own mail, in the member's language. `event`: whose page it leads to. */
const ToldMember = z.object({
  to: z.literal('told-member'),
  id: z.string(),
  member: MemberId,
  event: z.nullable(EventId),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  inReplyTo: z.nullable(z.string()),
})

/**
 * A mail about a member to somebody beside them: the assistant who keeps the diary, or who comes in the
 * member's place. It is judged as the member's own mail is, and carries no calendar part.
 */
const Copy = z.object({
  to: z.literal('copy'),
  id: z.string(),
  member: MemberId,
  event: z.nullable(EventId),
  role: z.enum(['assistant', 'substitute']),
  name: z.string(),
  address: Address,
  notice: z.discriminatedUnion('to', [One, PostToOne]),
})

/** A mail that the service owes. */
export const Notice = z.discriminatedUnion('to', [
  Many,
  One,
  PostToMany,
  PostToOne,
  ProofToOne,
  StatementToMany,
  StatementToOne,
  ToldMember,
  ToAddress,
  Copy,
])
export type Notice = z.infer<typeof Notice>
export type ManyNotice = z.infer<typeof Many>
export type OneNotice = z.infer<typeof One>
export type PostToMany = z.infer<typeof PostToMany>
export type PostToOne = z.infer<typeof PostToOne>
export type ProofToOne = z.infer<typeof ProofToOne>
export type StatementToMany = z.infer<typeof StatementToMany>
export type StatementToOne = z.infer<typeof StatementToOne>
export type ToldMember = z.infer<typeof ToldMember>
export type CopyNotice = z.infer<typeof Copy>
export type AddressNotice = z.infer<typeof ToAddress>

/** Owed to an audience; its rows, one for each person, are made a page at a time. */
export const isForMany = (notice: Notice): notice is ManyNotice | PostToMany | StatementToMany =>
  notice.to === 'many' || notice.to === 'many-post' || notice.to === 'many-statement'

/** Confirmations and answers never wait behind a mailing. */
export const laneOf = (notice: Notice): 'prompt' | 'bulk' => (isForMany(notice) ? 'bulk' : 'prompt')
