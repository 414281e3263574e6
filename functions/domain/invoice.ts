import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { type Event, sessionOf } from './event'
import { Address, EventId, MemberId } from './ids'
import { type Plan, Vat } from './plan'
import { atLocal, fromInstant, Instant, localDate } from './time'
import { type EventFacts, LocalDate } from './understanding'

/** To whom an invoice is made out; kept with the invoice and nowhere else. */
export const InvoiceDetails = z.object({
  legalName: z.string(),
  address: z.string(),
  mail: Address,
  /** The payer's own purchase number; null where the payer has none. */
  reference: z.nullable(z.string()),
})
export type InvoiceDetails = z.infer<typeof InvoiceDetails>

/** What an export handed to the organiser's bookkeeping: an invoice, or the credit of one. */
export const Billed = z.object({
  what: z.enum(['invoice', 'credit']),
  batch: z.number(),
  amountEur: z.number(),
  at: Instant,
})
export type Billed = z.infer<typeof Billed>

/**
 * What one member owes for one event: one item, so that nobody is invoiced twice. The amount is the one
 * that was shown when the seat was taken, whatever the price becomes.
 */
export const Invoice = z.object({
  event: EventId,
  member: MemberId,
  version: z.number(),
  /** The event's epoch of the seat; once the date moved nothing is owed until the member confirms. */
  epoch: z.number(),
  /** `waived`: the seat was given back in time. */
  claim: z.enum(['owed', 'waived']),
  amountEur: z.number(),
  audience: z.nullable(z.string()),
  vat: Vat,
  /** The last day to cancel free of charge, as it was when the seat was taken. */
  freeUntil: z.nullable(LocalDate),
  /** Ids of the sessions that it is for. */
  sessions: z.array(z.string()),
  /** When the seat was taken. */
  since: Instant,
  details: z.nullable(InvoiceDetails),
  /** When the member was reminded that details are missing; once, ever. */
  reminded: z.nullable(Instant),
  /** Oldest first. */
  billed: z.array(Billed),
})
export type Invoice = z.infer<typeof Invoice>

/**
 * `to-complete`: details are missing; `withdrawn`: nothing is owed and nothing was invoiced. An export
 * turns `to-invoice` into `invoiced` and `to-credit` into `credited`.
 */
export type InvoiceStatus = 'to-complete' | 'to-invoice' | 'invoiced' | 'to-credit' | 'credited' | 'withdrawn'

export const invoiceStatus = (event: Event, invoice: Invoice): InvoiceStatus => {
  const last = invoice.billed.at(-1)?.what
  if (!stands(event, invoice)) {
    if (!last) return 'withdrawn'
    return last === 'invoice' ? 'to-credit' : 'credited'
  }
  if (last === 'invoice') return 'invoiced'
  return invoice.details ? 'to-invoice' : 'to-complete'
}

/** Whether the amount is owed as the event now is: called off, moved or made free, it falls away by itself. */
export const stands = (event: Event, { claim, epoch }: Invoice): boolean =>
  claim === 'owed' && epoch === event.epoch && event.stage.status !== 'cancelled' && isInvoiced(event)

export const hasPaidPrice = ({ facts }: Pick<Event, 'facts'>): boolean =>
  facts.prices.some(({ amountEur }) => amountEur > 0)

/** Whether whoever comes gets an invoice; small amounts are mostly paid at the door. */
export const isInvoiced = (event: Pick<Event, 'facts' | 'plan'>): boolean =>
  event.plan.pays === 'by-invoice' && hasPaidPrice(event)

/** From this price on an association sends invoices, unless it says otherwise. */
export const BUSINESS_PRICE_EUR_MIN = 50

/** How taking part is paid where nobody said so. */
export const proposedPay = ({ prices }: Pick<EventFacts, 'prices'>): Plan['pays'] =>
  prices.some(({ amountEur }) => amountEur > 0) &&
  prices.every(({ amountEur }) => amountEur < BUSINESS_PRICE_EUR_MIN)
    ? 'as-announced'
    : 'by-invoice'

/** The last day on which a seat with these terms is given back free of charge; a later wish of the organiser only ever helps. */
export const lastFreeDay = ({ plan }: Pick<Event, 'plan'>, agreed: string | null): string | null => {
  if (plan.freeUntil === null || agreed === null) return null
  return plan.freeUntil > agreed ? plan.freeUntil : agreed
}

/**
 * Whether giving the seat back costs nothing now: up to and including the last free day. A seat taken
 * after it may be given back on the same day, for a mistaken press. Where no such day was given there is
 * no ground to charge anybody, so it is free until the first session begins.
 */
export const cancelsFree = (
  event: Event,
  { since, sessions, freeUntil }: Pick<Invoice, 'since' | 'sessions' | 'freeUntil'>,
  zone: string,
  now: Temporal.Instant,
): boolean => {
  if (hasBegun(event, sessions, zone, now)) return false
  const last = lastFreeDay(event, freeUntil)
  const today = localDate(now, zone)
  return last === null || today <= last || today === localDate(fromInstant(since), zone)
}

const hasBegun = (event: Event, sessions: string[], zone: string, now: Temporal.Instant): boolean =>
  sessions
    .filter((id) => event.sessions.some((session) => session.id === id))
    .map((id) => sessionOf(event, id).facts)
    .some(({ date, start }) => {
      if (!date) return false
      return atLocal(date, start ?? '00:00', zone).epochMilliseconds <= now.epochMilliseconds
    })
