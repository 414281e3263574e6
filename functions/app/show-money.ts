import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { AnswerState } from '../domain/decide/choose'
import { type Invoice, invoiceStatus, stands } from '../domain/invoice'
import type { InvoiceField } from '../web/invoice-form'
import type { Money } from '../web/price-note'
import { sessionDays } from '../wording/invoices'
import { amountText, type PriceInput, priceLines } from '../wording/price'

/** What a press on the invoice form filled in. */
export type Filled = { typed: Partial<Record<InvoiceField, string>>; wrong: InvoiceField[] }

/** The price and invoice of this member; details that were given are shown to a browser that is known only. */
export const showMoney = async (
  context: Context,
  { state, association }: { state: AnswerState; association: Association },
  known: boolean,
  filled: Filled = { typed: {}, wrong: [] },
): Promise<Money> => {
  const { event, member, registration } = state
  const invoice = await context.invoices.invoice(association.id, event.id, member.id)
  const agreed = invoice && stands(event, invoice) ? invoice : null
  const shown: PriceInput = {
    association,
    event,
    member,
    registration,
    shownIn: 'page',
    agreed,
    asksDetails: false,
    now: context.now(),
  }
  return { price: priceLines(shown), invoice: invoice && viewOf(state, invoice, known, filled) }
}

const viewOf = ({ event, member }: AnswerState, invoice: Invoice, known: boolean, filled: Filled) => ({
  status: invoiceStatus(event, invoice),
  amount: amountText(invoice.amountEur, invoice.vat ?? event.plan.vat, member.language),
  days: sessionDays(event, invoice.sessions, member.language),
  details: known ? invoice.details : null,
  ...filled,
})
