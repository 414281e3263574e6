import type { Temporal } from 'temporal-polyfill'
import type { Event } from '../event'
import { isLive } from '../event-timers'
import { type Invoice, type InvoiceDetails, invoiceStatus } from '../invoice'
import type { ToldMember } from '../notice'
import { toInstant } from '../time'
import type { Timer } from '../timer'
import { type Decision, decided, nothing, type Outcome, refused } from './decision'

/** Details are taken, and may be changed, until the invoice was made out. */
export const decideDetails = (
  { event, invoice }: { event: Event; invoice: Invoice | null },
  details: InvoiceDetails,
  by: string,
): Outcome => {
  const status = invoice && invoiceStatus(event, invoice)
  if (status === 'invoiced') return refused({ why: 'already-invoiced' })
  if (!invoice || (status !== 'to-complete' && status !== 'to-invoice')) return refused({ why: 'no-invoice' })
  if (JSON.stringify(invoice.details) === JSON.stringify(details)) return decided({})
  return decided({
    invoices: [{ ...invoice, details }],
    audit: [{ what: 'invoice-details', by, about: `${event.id} ${invoice.member}` }],
  })
}

/** Reminds, once ever, a payer whose details are still missing; `letter` is the reminder as it would be owed. */
export const decideDetailsReminder = (
  { event, invoice, timer }: { event: Event; invoice: Invoice | null; timer: Timer | null },
  letter: ToldMember,
  now: Temporal.Instant,
): Decision => {
  if (timer?.task.task !== 'invoice-details' || !isLive(timer) || timer.dueAt > toInstant(now)) return nothing
  const fired: Decision = { ...nothing, timers: [{ ...timer, status: 'fired' }] }
  const isMissing = invoice && invoiceStatus(event, invoice) === 'to-complete'
  if (!isMissing || invoice.reminded || invoice.since !== timer.task.since) return fired
  return {
    ...fired,
    invoices: [{ ...invoice, reminded: toInstant(now) }],
    notices: [letter],
    audit: [{ what: 'invoice-details-reminder', by: 'clock', about: `${event.id} ${invoice.member}` }],
  }
}
