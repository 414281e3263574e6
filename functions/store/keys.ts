import type { Address, AssociationId, DraftId, EventId, ListId, MemberId } from '../domain/ids'
import type { Instant } from '../domain/time'
import type { TimerOwner } from '../domain/timer'

/** Every key pattern of the one table. All but the look-ups of the association start with the association. */
export type Key = { pk: string; sk: string }

const of = (association: AssociationId): string => `as#${association}`

export const keys = {
  home: { pk: 'home', sk: 'association' },
  recipient: (address: Address): Key => ({ pk: `recipient#${address}`, sk: 'association' }),
  association: (id: AssociationId): Key => ({ pk: of(id), sk: 'settings' }),
  organiser: (id: AssociationId, address: Address): Key => ({ pk: of(id), sk: `organiser#${address}` }),
  signingKey: (id: AssociationId, kid: string): Key => ({ pk: of(id), sk: `key#${kid}` }),
  member: (id: AssociationId, member: MemberId): Key => ({ pk: `${of(id)}#members`, sk: member }),
  memberByAddress: (id: AssociationId, address: Address): Key => ({ pk: `${of(id)}#addresses`, sk: address }),
  draft: (id: AssociationId, draft: DraftId): Key => ({ pk: `${of(id)}#drafts`, sk: draft }),
  event: (id: AssociationId, event: EventId): Key => ({ pk: `${of(id)}#events`, sk: event }),
  registration: (id: AssociationId, event: EventId, member: MemberId): Key => ({
    pk: `${of(id)}#registrations#${event}`,
    sk: member,
  }),
  invoice: (id: AssociationId, event: EventId, member: MemberId): Key => ({
    pk: `${of(id)}#invoices#${event}`,
    sk: member,
  }),
  /** One member's PE proof of one event. */
  proof: (id: AssociationId, member: MemberId, event: EventId): Key => ({
    pk: `${of(id)}#proofs#${member}`,
    sk: event,
  }),
  /** One export of an event's invoices, counted from 1. */
  invoiceBatch: (id: AssociationId, event: EventId, number: number): Key => ({
    pk: `${of(id)}#invoice-batches#${event}`,
    sk: String(number).padStart(6, '0'),
  }),
  seats: (id: AssociationId, event: EventId, unit: string): Key => ({
    pk: `${of(id)}#seats`,
    sk: `${event}#${unit}`,
  }),
  /** Some of those seats, apart, so that many who press at once do not meet. */
  seatBlock: (id: AssociationId, event: EventId, unit: string, block: number): Key => ({
    pk: `${of(id)}#seats#${event}#${unit}#${block}`,
    sk: 'block',
  }),
  /** Asks to give free seats to those who wait. */
  fill: (id: AssociationId, event: EventId, cause: string): Key => ({
    pk: `${of(id)}#fill#${event}`,
    sk: cause,
  }),
  /** Asks to move those who chose session `from` to the one that it was merged into. */
  merge: (id: AssociationId, event: EventId, from: string): Key => ({
    pk: `${of(id)}#merge#${event}`,
    sk: from,
  }),
  /** What a decision about this event left for after its transaction. */
  rest: (id: AssociationId, event: EventId, rest: string): Key => ({
    pk: `${of(id)}#rest#${event}`,
    sk: rest,
  }),
  timer: (id: AssociationId, owner: TimerOwner, timer: string): Key => ({
    pk: `${of(id)}#timers#${owner}`,
    sk: timer,
  }),
  notice: (id: AssociationId, notice: string): Key => ({ pk: `${of(id)}#outbox#${notice}`, sk: 'notice' }),
  noticePage: (id: AssociationId, notice: string, page: number): Key => ({
    pk: `${of(id)}#outbox#${notice}`,
    sk: `page#${String(page).padStart(6, '0')}`,
  }),
  noticeTo: (id: AssociationId, notice: string, member: MemberId): Key => ({
    pk: `${of(id)}#outbox#${notice}`,
    sk: `to#${member}`,
  }),
  /** A mailing that is owed, under the event or draft with which it is steered. */
  mailing: (id: AssociationId, owner: EventId | DraftId, notice: string): Key => ({
    pk: `${of(id)}#mailings#${owner}`,
    sk: notice,
  }),
  /** Asks to go on with a mailing that waited. */
  continuing: (id: AssociationId, notice: string, cause: string): Key => ({
    pk: `${of(id)}#outbox#${notice}`,
    sk: `continue#${cause}`,
  }),
  /** A received mail that is still kept, under the id of its bytes. */
  mail: (id: AssociationId, message: string): Key => ({ pk: `${of(id)}#mails`, sk: message }),
  /** A question whether somebody's data may be erased or handed over, under the secret of its answer. */
  personQuestion: (id: AssociationId, secret: string): Key => ({
    pk: `${of(id)}#person-questions`,
    sk: secret,
  }),
  /** Somebody who is being erased. */
  erasure: (id: AssociationId, member: MemberId): Key => ({ pk: `${of(id)}#erasures`, sk: member }),
  /** That the daily round over all that is kept was made on this day. */
  round: (id: AssociationId, day: string): Key => ({ pk: `${of(id)}#rounds`, sk: day }),
  /** News of one morning. */
  news: (id: AssociationId, day: string, item: string): Key => ({ pk: `${of(id)}#news#${day}`, sk: item }),
  /** The one nudge mail that this member gets in the week of this Monday. */
  nudged: (id: AssociationId, week: string, member: MemberId): Key => ({
    pk: `${of(id)}#nudged#${week}`,
    sk: member,
  }),
  /** A copy of a member's notice to somebody beside them. */
  copyTo: (id: AssociationId, notice: string, member: MemberId, role: 'assistant' | 'substitute'): Key => ({
    pk: `${of(id)}#outbox#${notice}`,
    sk: `to#${member}#${role}`,
  }),
  /** The members for whom this address keeps the diary; the member says whether that is still so. */
  assistantAt: (id: AssociationId, address: Address, member: MemberId): Key => ({
    pk: `${of(id)}#assistants#${address}`,
    sk: member,
  }),
  /** Somebody who was forwarded an invitation and asks for a place. */
  ask: (id: AssociationId, event: EventId, ask: string): Key => ({ pk: `${of(id)}#asks#${event}`, sk: ask }),
  audit: (id: AssociationId, about: string, at: Instant, ulid: string): Key => ({
    pk: `${of(id)}#audit#${about}`,
    sk: `${at}#${ulid}`,
  }),
  processed: (id: AssociationId, message: string): Key => ({ pk: `${of(id)}#processed`, sk: message }),
  /** The draft that an announcement with exactly this text led to. */
  sameText: (id: AssociationId, hash: string): Key => ({ pk: `${of(id)}#texts`, sk: hash }),
  rate: (id: AssociationId, what: string, hour: string): Key => ({ pk: `${of(id)}#rates#${what}`, sk: hour }),
  code: (id: AssociationId, organiser: string): Key => ({ pk: `${of(id)}#codes`, sk: organiser }),
  /** Somebody was erased: a salted hash of the address, and the salt. */
  erased: (id: AssociationId, hash: string): Key => ({ pk: `${of(id)}#erased`, sk: hash }),
  erasedSalt: (id: AssociationId): Key => ({ pk: of(id), sk: 'erased-salt' }),
  /** A member list that was sent, its rows and changes a page at a time, and how far it was taken over. */
  list: (id: AssociationId, list: ListId): Key => ({ pk: `${of(id)}#lists`, sk: list }),
  listPage: (id: AssociationId, list: ListId, part: string, page: number): Key => ({
    pk: `${of(id)}#list-pages#${list}`,
    sk: `${part}#${String(page).padStart(6, '0')}`,
  }),
  listWork: (id: AssociationId, list: ListId, step: string): Key => ({
    pk: `${of(id)}#list-work#${list}`,
    sk: step,
  }),
} as const

/** The index of what is still owed: `duePk` is one of these or of `owedParts`, `dueAt` an instant. */
export const due = { outbox: 'due#outbox', timers: 'due#timers' } as const

/**
 * Rows to people come by the hundreds a second, and `dueAt` puts all of one moment side by side, where
 * DynamoDB cannot divide them: so they are spread over several keys of the index.
 */
export const owedParts = [due.outbox, `${due.outbox}#1`, `${due.outbox}#2`, `${due.outbox}#3`]

/** Where a row stands in the index of what is owed; the same row always in the same place. */
export const owedPart = ({ pk }: Pick<Key, 'pk'>): string => {
  const sum = [...pk].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 65_521, 0)
  return owedParts[sum % owedParts.length] ?? due.outbox
}

export const associationOf = (key: Key): AssociationId => {
  const id = /^as#([a-z0-9-]+)/.exec(key.pk)?.[1]
  if (!id) throw new Error(`No association in the key ${key.pk}`)
  return id as AssociationId
}
