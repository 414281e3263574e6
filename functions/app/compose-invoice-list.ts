import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { Event } from '../domain/event'
import type { OrganiserMessage } from '../domain/organiser-message'
import { eventAddress, type Linker, organiseLinks } from '../links/urls'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'
import type { InvoiceRow } from '../outbound/values/invoices'

type Setting = { context: Context; association: Association; linker: Linker; to: Organiser }

/** The list after one export: what that handed over, and how the other invoices stand now. */
export const composeInvoiceList = async (
  { context, association, linker, to }: Setting,
  { event: id, batch }: Extract<OrganiserMessage, { kind: 'invoice-list' }>,
): Promise<{ mail: Mail; replyTo: string } | null> => {
  const event = await context.events.event(association.id, id)
  if (!event) return null
  const rows = await invoicesOf(context, event)
  const links = organiseLinks(linker, association, id, to.address)
  return {
    mail: organiserMail({ kind: 'invoice-list', association, organiser: to, event, batch, rows, links }),
    replyTo: eventAddress(association, id),
  }
}

/** Every invoice of the event with its member, by name; null where the member is gone. */
const invoicesOf = async (context: Context, event: Event): Promise<InvoiceRow[]> => {
  const invoices = await context.invoices.all(event.association, event.id)
  const members = await Promise.all(
    invoices.map(({ member }) => context.people.member(event.association, member)),
  )
  return invoices
    .map((invoice, index) => ({ invoice, member: members[index] ?? null }))
    .toSorted((a, b) => (a.member?.name ?? '').localeCompare(b.member?.name ?? '', 'nl'))
}
