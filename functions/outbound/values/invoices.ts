import type { Association, Member, Organiser } from '../../domain/association'
import type { Event } from '../../domain/event'
import { type Billed, type Invoice, invoiceStatus } from '../../domain/invoice'
import type { OrganiseLinks } from '../../domain/links'
import { fromInstant, localDate } from '../../domain/time'
import { euroText } from '../../wording/amounts'
import { longDate } from '../../wording/dates'
import { eventTitle } from '../../wording/names'
import { amountText } from '../../wording/price'
import { oneLine } from '../one-line'

export type InvoiceRow = { invoice: Invoice; member: Member | null }

export type InvoiceListInput = {
  kind: 'invoice-list'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  event: Event
  /** The export that this list tells of. */
  batch: number
  rows: InvoiceRow[]
  links: OrganiseLinks
}

/** What one export handed over about one invoice. */
export type BilledRow = InvoiceRow & { billed: Billed }

export const billedRows = (rows: InvoiceRow[], what: Billed['what']): BilledRow[] =>
  rows.flatMap((row) =>
    row.invoice.billed.filter((one) => one.what === what).map((billed) => ({ ...row, billed })),
  )

export const incompleteRows = ({ event, rows }: Pick<InvoiceListInput, 'event' | 'rows'>): InvoiceRow[] =>
  rows.filter(({ invoice }) => invoiceStatus(event, invoice) === 'to-complete')

export const invoiceListValues = (input: InvoiceListInput) => {
  const { association, organiser, event, batch, rows, links } = input
  const invoiced = billedRows(rows, 'invoice')
  const credited = billedRows(rows, 'credit')
  const isNow = ({ billed }: BilledRow): boolean => billed.batch === batch
  const now = invoiced.filter(isNow)
  const creditNow = credited.filter(isNow)
  const earlier = [...invoiced, ...credited].filter((row) => !isNow(row))
  const missing = incompleteRows(input)
  return {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: organiser.name,
    title: eventTitle(event, 'nl'),
    number: batch,
    count: now.length,
    creditCount: creditNow.length,
    totals: [
      { label: 'Nu te factureren', value: summed(now) },
      ...(creditNow.length ? [{ label: 'Nu te crediteren', value: summed(creditNow) }] : []),
      ...(earlier.length ? [{ label: 'Op eerdere lijsten', value: String(earlier.length) }] : []),
      ...(missing.length ? [{ label: 'Gegevens ontbreken', value: String(missing.length) }] : []),
    ],
    now: now.map((row) => billedLine(row, event)),
    credit: creditNow.map((row) => billedLine(row, event)),
    earlier: earlier.map((row) => billedLine(row, event)),
    missing: missing.map((row) => missingLine(row, association)),
    links,
  }
}

const summed = (rows: BilledRow[]): string => {
  const sum = rows.reduce((total, { billed }) => total + billed.amountEur, 0)
  return rows.length ? `${rows.length} (${euroText(sum, 'nl')})` : 'geen'
}

const billedLine = ({ invoice, member, billed }: BilledRow, event: Event) => ({
  legalName: oneLine(invoice.details?.legalName ?? member?.name ?? ''),
  reference: invoice.details?.reference ? oneLine(invoice.details.reference) : null,
  mail: invoice.details?.mail ?? '',
  who: [member?.name, member?.organisation].filter(Boolean).join(', '),
  amount: amountText(billed.amountEur, invoice.vat ?? event.plan.vat, 'nl'),
  list: `lijst ${billed.batch}, ${billed.what === 'invoice' ? 'gefactureerd' : 'gecrediteerd'}`,
})

const missingLine = ({ invoice, member }: InvoiceRow, { zone }: Association) => ({
  who: [member?.name, member?.organisation].filter(Boolean).join(', '),
  reminded: invoice.reminded
    ? `herinnerd op ${longDate(localDate(fromInstant(invoice.reminded), zone), 'nl')}`
    : 'wordt nog herinnerd',
})
