import type { Hono, Context as Visit } from 'hono'
import * as z from 'zod/mini'
import { giveDetails } from '../../app/invoice-details'
import type { Context } from '../../context'
import type { AnswerState } from '../../domain/decide/choose'
import { toAddress } from '../../domain/ids'
import { type Invoice, type InvoiceDetails, invoiceStatus, stands } from '../../domain/invoice'
import type { Token } from '../../domain/links'
import type { InvoiceField } from '../../web/invoice-form'
import type { Money } from '../../web/price-note'
import { sessionDays } from '../../wording/invoices'
import { amountText, type PriceInput, priceLines } from '../../wording/price'
import { formOf, neutral, type Opened, showsPerson } from './visit'

type Paying = Opened<Extract<Token, { purpose: 'answer' }>> & { state: AnswerState }

/** What a press on the invoice form filled in. */
export type Filled = { typed: Partial<Record<InvoiceField, string>>; wrong: InvoiceField[] }

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))
const InvoiceFields = z.object({
  legalName: line,
  address: line,
  mail: line.check(z.refine((text) => toAddress(text) !== null)),
  reference: z.optional(z.string().check(z.trim(), z.maxLength(100))),
})

/** The price and invoice of this member; details that were given are shown to a browser that is known only. */
export const moneyOf = async (
  context: Context,
  { state, association }: Paying,
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

/** `POST /a/:token/invoice`: keeps the details, or shows the page again with what is wrong. */
export const invoiceRoutes = <Link extends Paying>(
  app: Hono,
  context: Context,
  open: (sealed: string) => Promise<Link | null>,
  show: (visit: Visit, link: Link, seen: 'seen' | 'unseen', filled: Filled) => Response | Promise<Response>,
): void => {
  app.post('/:token/invoice', async (visit) => {
    const form = await formOf(visit)
    const link = await open(form['token'] ?? visit.req.param('token'))
    if (!link) return neutral(context, visit)
    const read = readDetails(form)
    const wrong = 'wrong' in read ? read.wrong : []
    if (!showsPerson(context, link, form)) return show(visit, link, 'unseen', { typed: form, wrong })
    if ('wrong' in read) return show(visit, link, 'seen', { typed: form, wrong })
    await giveDetails(context, link.association, link.token, read.details)
    return visit.redirect(`/a/${link.sealed}`, 303)
  })
}

const readDetails = (
  form: Record<string, string>,
): { details: InvoiceDetails } | { wrong: InvoiceField[] } => {
  const parsed = InvoiceFields.safeParse(form)
  if (!parsed.success) return { wrong: parsed.error.issues.map(({ path }) => path[0] as InvoiceField) }
  const { legalName, address, mail, reference } = parsed.data
  const billedTo = toAddress(mail)
  if (!billedTo) return { wrong: ['mail'] }
  return { details: { legalName, address, mail: billedTo, reference: reference || null } }
}
