import type { Association, Member } from '../domain/association'
import type { Answering, Event } from '../domain/event'
import { isOnce } from '../domain/price'
import type { Refusal } from '../domain/refusal'
import type { Admission, Place, Standing, Way } from '../domain/registration'
import type { Instant } from '../domain/time'
import type { SessionFacts } from '../domain/understanding'
import type { BesideKept, BesideView } from './beside-forms'
import type { Press } from './press-form'
import type { Money } from './price-note'

/** What a form on the answer page asks for; posted as `wish`. */
export type AnswerWish = 'register' | 'decline' | 'cancel' | 'undo'

/** Which link of the mail was pressed; `none` for the plain page. */
export type AnswerIntent = 'register' | 'decline' | 'cancel' | 'none'

/** A unit of the event (see `unitIds`) as it is for this member; sessions that nobody can answer for too. */
export type Slot = {
  unit: string
  facts: SessionFacts
  state: 'open' | 'past' | 'cancelled'
  /** What the member has here; null for nothing. */
  place: Place | null
  way: Way
  /** Until when a seat is kept for this member. */
  offeredUntil: Instant | null
  /** No seat is free on site: a yes goes to the waiting list. */
  full: boolean
}

/** All that the answer page shows; gathered by `app/show-answer`. */
export type AnswerPageProps = {
  association: Association
  member: Member
  event: Event
  standing: Standing
  /** How this member answers: for the whole, for one of the slots, or for each of them. */
  answering: Answering
  /** In their order; one for the whole event. */
  slots: Slot[]
  /** How far a request to come is; null where none was made. */
  admission: Admission
  /** Which link was pressed, and for which slot: that form comes first and largest. */
  intent: AnswerIntent
  about: { unit: string | null; way: Way }
  /** What was done just now, to be told and undone; null when the page is only looked at. */
  changed: AnswerWish | null
  /** The slots that the change was about; null for all. */
  changedUnits: string[] | null
  /** The best of what the last change gave up; null when it gave up nothing. */
  gaveUp: Place | null
  /** Names the present answer: an undo is of this one only. */
  revision: number
  /** Why the last press was politely not carried out. */
  refusal: Refusal | null
  /** All of it took place already. */
  past: boolean
  /** The last day to register, once it has gone by. */
  pastDeadline: string | null
  /** The link is of a date that no longer holds: the page says so and makes the present offer. */
  earlierEpoch: boolean
  /** The date this member was registered for when parked; null when not known. */
  parkedFrom: string | null
  /** This browser pressed before for this member, and the link's answer gives nothing up: it is posted at once. */
  atOnce: boolean
  /** Takes part online in something that is to come; the link, null while it is not known. */
  online: { link: string | null } | null
  /** What it costs this member, and the invoice of a seat that was taken. */
  money: Money
  /** Who answers in the member's place, on a page of their own; null on the member's. */
  behalf?: string | null
  /** What can be said beside the answer; null before there is one. */
  beside?: BesideView | null
  /** What a small form just kept. */
  kept?: BesideKept | null
  press: Press
  links: {
    /** The .ics file of what this member comes to. */
    calendarFile: string
    /** The member's own agenda to subscribe to; null for a browser that is not known to be theirs. */
    feed: string | null
    /** What was added after the event, for one who was there; absent where there is nothing. */
    after?: string | null
    /** Where somebody else asks for an invitation of their own. */
    notMe: string
  }
}

export const isClosed = ({ event, pastDeadline }: Pick<AnswerPageProps, 'event' | 'pastDeadline'>): boolean =>
  event.stage.status === 'closed' || pastDeadline !== null

/** Whether a yes is a request that the organiser has yet to admit. */
export const asksFirst = ({ event, admission }: Pick<AnswerPageProps, 'event' | 'admission'>): boolean =>
  event.facts.registration.admission === 'intake' && admission !== 'admitted'

export const isHybrid = ({ facts }: Pick<Slot, 'facts'>): boolean => facts.mode === 'hybrid'

/** Has a seat in something that is to come. */
export const isComing = ({ event, past, slots }: AnswerPageProps): boolean =>
  !past &&
  event.stage.status !== 'cancelled' &&
  slots.some(({ state, place }) => state === 'open' && place === 'seat')

/** Whoever may come only once, and did. */
export const isSpent = ({
  event,
  member,
  answering,
  slots,
}: Pick<AnswerPageProps, 'event' | 'member' | 'answering' | 'slots'>): boolean =>
  answering === 'one' &&
  isOnce(event, member) &&
  slots.some(({ state, place }) => state === 'past' && place === 'seat')
