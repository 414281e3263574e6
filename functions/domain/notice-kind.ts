import * as z from 'zod/mini'

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
  /** Who said yes, whatever came of it: whoever waits may still come. */
  'coming',
  'silent',
  'online',
  'present',
  'absent',
  'parked',
  'not-parked',
])
export type Audience = z.infer<typeof Audience>

/** A mail with an organiser's own text: a post to everyone, or a report to those who came to an event. */
export const PostKind = z.enum(['post', 'report'])
export type PostKind = z.infer<typeof PostKind>
