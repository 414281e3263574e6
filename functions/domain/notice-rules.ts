import type { MailStream } from './association'
import type { CopyNotice, Notice } from './notice'
import type { MemberNoticeKind } from './notice-kind'

/** Which stream lets a member stop this notice; null: always sent to those it concerns. */
export const streamOf: Record<MemberNoticeKind, MailStream | null> = {
  announcement: 'invitations',
  'move-notice': 'invitations',
  'reserve-hold': 'invitations',
  'reserve-release': 'invitations',
  invitation: 'invitations',
  nudge: 'reminders',
  practical: 'reminders',
  'fallback-notice': 'invitations',
  cancellation: 'invitations',
  'update-notice': 'invitations',
  registered: null,
  deregistered: null,
  declined: null,
  'answer-question': null,
  waitlisted: null,
  promoted: null,
  offered: null,
  'offer-lapsed': null,
  'answer-changed': null,
  requested: null,
  admitted: null,
  'not-admitted': null,
  'session-entry': null,
  'entry-update': 'invitations',
  'session-hold': 'invitations',
  'session-cancelled': null,
  'sessions-merged': null,
  'online-link': null,
  thanks: 'news',
  'after-event': 'news',
  missed: 'news',
}

/** Notices that whoever is registered (or parked) gets even after stopping the stream. */
export const essential: ReadonlySet<MemberNoticeKind> = new Set([
  'move-notice',
  'reserve-release',
  'fallback-notice',
  'cancellation',
  'update-notice',
  'entry-update',
])

/** Notices that whoever declined still gets. */
export const forDeclined: ReadonlySet<MemberNoticeKind> = new Set([
  'move-notice',
  'reserve-release',
  'fallback-notice',
  'cancellation',
  'answer-question',
  'session-entry',
])

/** A changed fact, and the entries that change with it: a confirmation that comes after it says the same. */
export const tellsChange: ReadonlySet<MemberNoticeKind> = new Set(['update-notice', 'entry-update'])

/** Mail whose second copy says nothing new: a calendar entry (UID and SEQUENCE), a confirmation, an answer. */
export const mayRepeat = (notice: Notice): boolean =>
  notice.to === 'copy' ? mayRepeat(notice.notice) : mayRepeatOwn(notice)

const mayRepeatOwn = (notice: Exclude<Notice, CopyNotice>): boolean =>
  notice.to === 'address' ||
  notice.to === 'told-member' ||
  notice.to === 'proof' ||
  notice.to === 'statement' ||
  notice.to === 'many-statement' ||
  !['invitation', 'nudge', 'practical', 'post', 'report', 'thanks', 'after-event', 'missed'].includes(
    notice.kind,
  )
