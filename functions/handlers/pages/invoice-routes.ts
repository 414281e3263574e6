import type { Hono, Context as Visit } from 'hono'
import * as z from 'zod/mini'
import { giveDetails } from '../../app/invoice-details'
import type { Filled } from '../../app/show-money'
import type { Context } from '../../context'
import type { AnswerState } from '../../domain/decide/choose'
import { toAddress } from '../../domain/ids'
import type { InvoiceDetails } from '../../domain/invoice'
import type { Token } from '../../domain/links'
import type { InvoiceField } from '../../web/invoice-form'
import { formOf, neutral, type Opened, showsPerson } from './visit'

type Paying = Opened<Extract<Token, { purpose: 'answer' }>> & { state: AnswerState }

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))
const InvoiceFields = z.object({
  legalName: line,
  address: line,
  mail: line.check(z.refine((text) => toAddress(text) !== null)),
  reference: z.optional(z.string().check(z.trim(), z.maxLength(100))),
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
