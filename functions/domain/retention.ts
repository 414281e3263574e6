import type { Temporal } from 'temporal-polyfill'
import { addDays, fromInstant, type Instant } from './time'

type Retention = {
  /** What it is, and where it lies; as the README says it. */
  what: string
  where: 'table' | 'table and bucket' | 'CloudWatch'
  /** Days after `since`; null: as long as the reason in `since` lasts. */
  days: number | null
  /** What the days count from, or until when it stays. */
  since: string
}

const YEAR = 365

/**
 * How long each kind of data is kept: the one place that says so. The README's table is made of it, the
 * daily sweep and the expiry of items go by it, and so does the bucket's lifecycle.
 */
export const retention = {
  member: {
    what: 'members: name, address, organisation, assistant, which mail they stopped, whether mail bounced',
    where: 'table',
    days: null,
    since: 'while on the list',
  },
  left: {
    what: 'members who left the list',
    where: 'table',
    days: 2 * YEAR,
    since: 'they left',
  },
  guest: {
    what: 'guests, who are on no list, and names of who came unannounced',
    where: 'table',
    days: 14,
    since: 'their last event',
  },
  note: {
    what: 'notes with an answer (diet, access), who came along or in somebody’s place, and questions passed on',
    where: 'table',
    days: 14,
    since: 'the event',
  },
  registration: {
    what: 'registrations and attendance',
    where: 'table',
    days: 2 * YEAR,
    since: 'the event',
  },
  proof: { what: 'PE proofs', where: 'table', days: 7 * YEAR, since: 'the event' },
  invoice: {
    what: 'invoices with their details, as tax law asks',
    where: 'table',
    days: 7 * YEAR,
    since: 'the year of the seat',
  },
  event: {
    what: 'events: their facts and the announcement, and who organised them',
    where: 'table',
    days: null,
    since: 'for the agenda and later figures',
  },
  picture: {
    what: 'photos for those who were there',
    where: 'table and bucket',
    days: 2 * YEAR,
    since: 'the event',
  },
  draft: {
    what: 'drafts that were never approved',
    where: 'table',
    days: 90,
    since: 'they came',
  },
  memberList: { what: 'member lists that were sent', where: 'table', days: 30, since: 'they came' },
  mail: { what: 'received mail, as it came', where: 'table and bucket', days: 30, since: 'it came' },
  outbox: {
    what: 'what was mailed to whom and when; the words of answers',
    where: 'table',
    days: 400,
    since: 'it was owed',
  },
  processed: {
    what: 'marks of mails that were handled, and of the week somebody was nudged in',
    where: 'table',
    days: 60,
    since: 'the mail',
  },
  news: { what: 'news told to organisers', where: 'table', days: 60, since: 'it happened' },
  question: {
    what: 'questions whether to erase or hand over data',
    where: 'table',
    days: 30,
    since: 'they were asked',
  },
  audit: { what: 'who changed what, by ids', where: 'table', days: 2 * YEAR, since: 'the change' },
  counter: { what: 'codes, counters of how often, locks', where: 'table', days: 1, since: 'they were made' },
  erased: {
    what: 'that somebody was erased: a salted hash of the address',
    where: 'table',
    days: null,
    since: 'so that no list and no restore brings them back',
  },
  log: { what: 'logs, without names and addresses', where: 'CloudWatch', days: 30, since: 'the line' },
} as const satisfies Record<string, Retention>

export type Kept = keyof typeof retention
/** What goes by itself after some days. */
export type KeptForDays = {
  [Kind in Kept]: (typeof retention)[Kind]['days'] extends number ? Kind : never
}[Kept]

/**
 * Whether what began on this day (of its event, or of itself) has been kept for long enough on `today`. A
 * day that is not known yet (9999) never passes.
 */
export const isOver = (kind: KeptForDays, since: string, today: string): boolean =>
  since < '9999' && addDays(since.slice(0, 10), retention[kind].days) < today

/** The last second of its life, as the table's `expires` counts it (DynamoDB, "Time to Live"). */
export const expiresAt = (kind: KeptForDays, since: Instant | Temporal.Instant): number => {
  const from = typeof since === 'string' ? fromInstant(since) : since
  return Math.floor(from.epochMilliseconds / 1000) + retention[kind].days * 86_400
}

/** "14 days", "7 years". */
export const howLong = (kind: Kept): string => {
  const { days, since }: Retention = retention[kind]
  if (days === null) return since
  const long = days % YEAR === 0 ? plural(days / YEAR, 'year') : plural(days, 'day')
  return `${long} after ${since}`
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
