import * as z from 'zod/mini'
import type { AssociationId, EventId, MemberId } from '../domain/ids'
import { Invoice } from '../domain/invoice'
import { Instant } from '../domain/time'
import { versioned } from './commit'
import { keys } from './keys'
import type { Table } from './table'

/**
 * One export of an event's invoices. `causes`: the mails and presses that asked for it; `after`: the last
 * member whose invoice was looked at, as long as it is `open`.
 */
export const Batch = z.object({
  number: z.number(),
  version: z.number(),
  status: z.enum(['open', 'done']),
  after: z.nullable(z.string()),
  causes: z.array(z.string()),
  at: Instant,
})
export type Batch = z.infer<typeof Batch>

export type Invoices = {
  invoice(id: AssociationId, event: EventId, member: MemberId): Promise<Invoice | null>
  /** One page in order of member id; `after` is the last member of the previous page. */
  page(id: AssociationId, event: EventId, after: string | null, limit: number): Promise<Invoice[]>
  all(id: AssociationId, event: EventId): Promise<Invoice[]>
  /** The export of this number. */
  batch(id: AssociationId, event: EventId, number: number): Promise<Batch | null>
  /** Every export of the event, oldest first. */
  batches(id: AssociationId, event: EventId): Promise<Batch[]>
  /** Writes an export, and with it the invoices that it hands over; false when another change came first. */
  saveBatch(id: AssociationId, event: EventId, batch: Batch, invoices: Invoice[]): Promise<boolean>
}

export const openInvoices = (table: Table): Invoices => ({
  invoice: async (id, event, member) => {
    const item = await table.get(keys.invoice(id, event, member))
    return item ? Invoice.parse(item['state']) : null
  },
  page: async (id, event, after, limit) =>
    (await table.page(partition(id, event), { after, limit })).map((item) => Invoice.parse(item['state'])),
  all: async (id, event) =>
    (await table.all(partition(id, event))).map((item) => Invoice.parse(item['state'])),
  batch: async (id, event, number) => {
    const item = await table.get(keys.invoiceBatch(id, event, number))
    return item ? Batch.parse(item['state']) : null
  },
  batches: async (id, event) =>
    (await table.all(keys.invoiceBatch(id, event, 1).pk)).map((item) => Batch.parse(item['state'])),
  saveBatch: async (id, event, batch, invoices) => {
    const outcome = await table.transact([
      versioned(keys.invoiceBatch(id, event, batch.number), batch),
      ...invoices.map((invoice) => versioned(keys.invoice(id, event, invoice.member), invoice)),
    ])
    return outcome.status === 'written'
  },
})

const partition = (id: AssociationId, event: EventId): string => keys.invoice(id, event, '' as MemberId).pk

export const newBatch = (number: number, cause: string, at: Instant): Batch => ({
  number,
  version: 0,
  status: 'open',
  after: null,
  causes: [cause],
  at,
})
