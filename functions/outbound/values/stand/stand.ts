import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../../../domain/association'
import type { Event, Session } from '../../../domain/event'
import type { MemberLinks } from '../../../domain/links'
import type { MemberNoticeKind } from '../../../domain/notice-kind'
import type { Registration } from '../../../domain/registration'

/** A link that asks for one press, as a button or in small. */
export type Press = { label: string; href: string; action: 'register' | 'decline' | 'cancel' }

/** One session among several: when and where it is, how it stands, and its own presses. */
export type Slot = { title: string; line: string; note: string | null; green: Press[]; small: Press[] }

/**
 * Where a member stands and what they can do about it: sentences, large buttons, the sessions one by
 * one, and what comes after those. `asks`: a yes is asked for, so that a price belongs beside it.
 */
export type Stand = {
  paragraphs: string[]
  green: Press[]
  plain: Press[]
  slots: Slot[]
  last: Press[]
  asks: boolean
}

export const emptyStand: Stand = { paragraphs: [], green: [], plain: [], slots: [], last: [], asks: false }

/** `about`: the one session that the mail is about, or null. `full`: units without a free seat. */
export type StandInput = {
  kind: MemberNoticeKind
  association: Association
  event: Event
  member: Member
  registration: Registration | null
  links: MemberLinks
  now: Temporal.Instant
  about: Session | null
  full: readonly string[]
}
