import { Event } from '../../functions/domain/event'
import { Invoice } from '../../functions/domain/invoice'
import type { InvoiceRow } from '../../functions/outbound/values/invoices'
import { sampleOpenEvent } from '../sample-events'
import { sampleMember } from '../samples'

/** The open event with a price for whoever is no member. */
export const sampleEventWithPrice = Event.parse({
  ...sampleOpenEvent,
  facts: {
    ...sampleOpenEvent.facts,
    prices: [{ audience: 'non-member', amountEur: 130, limit: null }],
  },
  plan: { ...sampleOpenEvent.plan, vat: 'excluding', freeUntil: '2026-05-07' },
})

const details = {
  legalName: 'Stichting Bouwhuis Oost',
  address: 'Kadeplein 4, 7411 AA Deventer',
  mail: 'facturen@bouwhuisoost.example',
  reference: 'INK-2026-118',
}

const row = (name: string, own: Partial<Invoice>): InvoiceRow => ({
  member: { ...sampleMember, name, audience: 'non-member', organisation: 'Bouwhuis Oost' },
  invoice: Invoice.parse({
    event: sampleOpenEvent.id,
    member: sampleMember.id,
    version: 1,
    epoch: sampleOpenEvent.epoch,
    claim: 'owed',
    amountEur: 130,
    audience: 'non-member',
    vat: 'excluding',
    freeUntil: '2026-05-07',
    sessions: ['s1'],
    since: '2026-03-17T10:00:00.000Z',
    details,
    reminded: null,
    billed: [],
    ...own,
  }),
})

const at = '2026-03-30T08:00:00.000Z' as Invoice['since']
const invoiced = (batch: number) => ({ what: 'invoice' as const, batch, amountEur: 130, at })

/** New, earlier, credited and still without details, in the second export. */
export const sampleInvoices: InvoiceRow[] = [
  row('Iris Molenaar', { billed: [invoiced(2)] }),
  row('Karim Vos', { billed: [invoiced(1)] }),
  row('Lot Jansma', { claim: 'waived', billed: [invoiced(1), { ...invoiced(2), what: 'credit' }] }),
  row('Pim Dekker', { details: null, reminded: '2026-03-20T08:00:00.000Z' as Invoice['since'] }),
]
