import { stringify } from 'csv-stringify/sync'
import type { Event } from '../domain/event'
import { momentText } from '../wording/dates'
import { sessionDays } from '../wording/invoices'
import { eventTitle } from '../wording/names'
import { vatText } from '../wording/price'
import { oneLine } from './one-line'
import { harmless } from './registration-csv'
import { billedRows, type InvoiceListInput, type InvoiceRow, incompleteRows } from './values/invoices'

const columns = [
  'Lijst',
  'Soort',
  'Nieuw op deze lijst',
  'Op naam van',
  'Adres',
  'Factuurmail',
  'Inkoopnummer',
  'Bedrag',
  'Btw',
  'Bijeenkomst',
  'Sessies',
  'Deelnemer',
  'Organisatie',
  'E-mailadres',
  'Aangemeld',
]

/** The invoices for a spreadsheet or bookkeeping: one line for each time that one was handed over. */
export const invoiceCsv = (input: InvoiceListInput): string => {
  const { rows, batch, event, association } = input
  const billed = [...billedRows(rows, 'invoice'), ...billedRows(rows, 'credit')]
  const lines = billed.map((row) => [
    String(row.billed.batch),
    row.billed.what === 'invoice' ? 'factuur' : 'credit',
    row.billed.batch === batch ? 'ja' : 'nee',
    ...cells(row, row.billed.what === 'invoice' ? row.billed.amountEur : -row.billed.amountEur, event),
    momentText(row.invoice.since, association.zone, 'nl'),
  ])
  const missing = incompleteRows(input).map((row) => [
    '',
    'gegevens ontbreken',
    'nee',
    ...cells(row, row.invoice.amountEur, event),
    momentText(row.invoice.since, association.zone, 'nl'),
  ])
  const options = { header: true, columns, delimiter: ';', bom: true, record_delimiter: 'windows' } as const
  return stringify([...lines, ...missing], options)
}

const cells = ({ invoice, member }: InvoiceRow, amountEur: number, event: Event): string[] => {
  const { details } = invoice
  const given = [details?.legalName, details?.address, details?.mail, details?.reference]
  return [
    ...given.map((text) => harmless(oneLine(text ?? ''))),
    amountEur.toFixed(2).replace('.', ','),
    vatText(invoice.vat ?? event.plan.vat, 'nl').replace(/[()]/g, ''),
    harmless(oneLine(eventTitle(event, 'nl'))),
    sessionDays(event, invoice.sessions, 'nl'),
    ...[member?.name, member?.organisation, member?.address].map((text) => harmless(text ?? '')),
  ]
}
