import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../association'
import type { Event } from '../event'
import { newTimer } from '../event-timers'
import { type Billed, cancelsFree, type Invoice, invoiceStatus, stands } from '../invoice'
import { type Price, priceFor } from '../price'
import { presentChoices, type Registration, sessionsComing } from '../registration'
import { addWorkingDays, atLocal, type Instant, localDate, toInstant } from '../time'
import type { Decision } from './decision'

/** A payer who gave no details is reminded after this. */
const REMINDER_WORKING_DAYS = 3

export type InvoiceState = {
  association: Association
  event: Event
  member: Member
  invoice: Invoice | null
}

type Moves = Pick<Decision, 'invoices' | 'timers'>
const nothing: Moves = { invoices: [], timers: [] }

/**
 * What a registration, as it is about to be stored, does to its member's invoice: a seat that costs
 * something makes one, giving it back in time takes it away, giving it back late leaves it. A place on
 * the waiting list, an offer and a request owe nothing.
 */
export const invoiceMoves = (state: InvoiceState, after: Registration, now: Temporal.Instant): Moves => {
  const { event, member, invoice } = state
  const sessions = sessionsComing(event, presentChoices(event, after))
  const price = priceFor(event, member)
  const paid = price && price.amountEur > 0 ? price : null
  if (invoice && stands(event, invoice)) return keep(state, invoice, sessions, paid !== null, now)
  return paid && sessions.length > 0 ? charge(state, paid, sessions, now) : nothing
}

const keep = (
  { association, event }: InvoiceState,
  invoice: Invoice,
  sessions: string[],
  pays: boolean,
  now: Temporal.Instant,
): Moves => {
  // Whoever became a partner still owes the session that was taken before.
  const held = pays ? sessions : sessions.filter((id) => invoice.sessions.includes(id))
  if (held.length > 0) {
    return pays && held.join() !== invoice.sessions.join()
      ? { ...nothing, invoices: [{ ...invoice, sessions: held }] }
      : nothing
  }
  if (!cancelsFree(event, invoice, association.zone, now)) return nothing
  const details = invoice.billed.length > 0 ? invoice.details : null
  return { ...nothing, invoices: [{ ...invoice, claim: 'waived', details }] }
}

const charge = (
  { association, event, member, invoice }: InvoiceState,
  price: Price,
  sessions: string[],
  now: Temporal.Instant,
): Moves => {
  const last = invoice?.billed.at(-1)
  const charged: Invoice = {
    event: event.id,
    member: member.id,
    version: invoice?.version ?? 0,
    epoch: event.epoch,
    claim: 'owed',
    // What was invoiced and not credited stays as it was invoiced.
    amountEur: last?.what === 'invoice' ? last.amountEur : price.amountEur,
    audience: price.audience,
    vat: event.plan.vat,
    freeUntil: event.plan.freeUntil,
    sessions,
    since: toInstant(now),
    details: invoice?.details ?? null,
    reminded: invoice?.reminded ?? null,
    billed: invoice?.billed ?? [],
  }
  const complete = invoiceStatus(event, charged) !== 'to-complete'
  const timers = complete || charged.reminded ? [] : [reminder(event, association, charged, now)]
  return { invoices: [charged], timers }
}

const reminder = (event: Event, association: Association, invoice: Invoice, now: Temporal.Instant) => {
  const day = addWorkingDays(localDate(now, association.zone), REMINDER_WORKING_DAYS)
  return newTimer(event, atLocal(day, association.plan.sendAt, association.zone), {
    task: 'invoice-details',
    event: event.id,
    member: invoice.member,
    since: invoice.since,
  })
}

/** What an export with this number makes of a page of invoices; those with nothing to hand over are left out. */
export const bill = (event: Event, invoices: Invoice[], batch: number, at: Instant): Invoice[] =>
  invoices.flatMap((invoice) => {
    const what = dueNow[invoiceStatus(event, invoice)]
    if (!what) return []
    const { amountEur } = (what === 'credit' && invoice.billed.at(-1)) || invoice
    // The price list may have got its VAT after the seat was taken.
    const vat = invoice.vat ?? event.plan.vat
    return [{ ...invoice, vat, billed: [...invoice.billed, { what, batch, amountEur, at }] }]
  })

const dueNow: Partial<Record<ReturnType<typeof invoiceStatus>, Billed['what']>> = {
  'to-invoice': 'invoice',
  'to-credit': 'credit',
}
