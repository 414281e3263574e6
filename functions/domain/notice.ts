import * as z from 'zod/mini'
import { Address, DraftId, EventId, MemberId } from './ids'
import { OrganiserMessage } from './organiser-message'

/** A mail to one member about one event. The name is also the name of its template. */
export const MemberNoticeKind = z.enum([
  /** An event is coming; registration is not open yet. Holds the date. */
  'announcement',
  /** The date moved: old date, new date, reserve date, reason. */
  'move-notice',
  /** Holds the reserve date in the calendar: a short mail of its own. */
  'reserve-hold',
  /** Withdraws that hold: the main date goes ahead, or the reserve date became the date. */
  'reserve-release',
  /** Registration is open: the green button. */
  'invitation',
  'nudge',
  /** Two working days before, to those who come. */
  'practical',
  /** The main date fell through; the reserve date is the date now. Invites again. */
  'fallback-notice',
  'cancellation',
  /** Something about the event changed or was put right; answers stay. */
  'update-notice',
  /** Confirmations of one real change by one member. */
  'registered',
  'deregistered',
  'declined',
  /** An answer came in this member's name that could not be proven or was about another date: one press settles it. */
  'answer-question',
  /** No seat was free: on the waiting list. */
  'waitlisted',
  /** A seat came free: registered after all. */
  'promoted',
  /** A seat came free shortly before: kept until a moment, for one press. */
  'offered',
  'offer-lapsed',
  /** Another session, other sessions or another way to take part: what holds now. */
  'answer-changed',
  /** A request that the organiser has yet to admit, and what became of it. */
  'requested',
  'admitted',
  'not-admitted',
  /** One more session in (or out of) this member's calendar: each entry has its own short mail. */
  'session-entry',
  /** The event moved or is called off: the entry of one more of its sessions follows. */
  'entry-update',
  /** Holds one more session in the calendar before registration opens. */
  'session-hold',
  /** One session of several does not take place; the others do. */
  'session-cancelled',
  /** The organiser put two under-filled sessions together. */
  'sessions-merged',
  /** How to take part online, a day and an hour before, to those who do. */
  'online-link',
  /** After the event, to those who were there: thanks, and what there is to look at. */
  'thanks',
  /** What was added since: the report, photos, a survey. */
  'after-event',
  /** To those who were registered and did not come, when the organiser asks for it. */
  'missed',
])
export type MemberNoticeKind = z.infer<typeof MemberNoticeKind>

/** Who a notice for many is for, judged for each person when it is sent. */
export const Audience = z.enum([
  'everyone',
  'coming',
  'silent',
  'online',
  'present',
  'absent',
  'parked',
  'not-parked',
])
export type Audience = z.infer<typeof Audience>

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

/** A mail with an organiser's own text: a post to everyone, or a report to those who came to an event. */
export const PostKind = z.enum(['post', 'report'])
export type PostKind = z.infer<typeof PostKind>

const post = { kind: PostKind, draft: DraftId, event: z.nullable(EventId) }
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
