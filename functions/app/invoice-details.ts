import type { Context } from '../context'
import type { Association } from '../domain/association'
import { decided, nothing, type Outcome, refused } from '../domain/decide/decision'
import { decideDetails, decideDetailsReminder } from '../domain/decide/invoice-details'
import type { EventId, MemberId } from '../domain/ids'
import type { InvoiceDetails } from '../domain/invoice'
import type { ToldMember } from '../domain/notice'
import type { Timer } from '../domain/timer'
import { detailsReminder } from '../wording/invoices'
import { type Applied, apply } from './apply'

/** Keeps what a member gave for the invoice; the same details again change nothing. */
export const giveDetails = (
  context: Context,
  association: Association,
  ids: { event: EventId; member: MemberId },
  details: InvoiceDetails,
): Promise<Applied> =>
  apply(context, association.id, async () => {
    const [event, invoice] = await Promise.all([
      context.events.event(association.id, ids.event),
      context.invoices.invoice(association.id, ids.event, ids.member),
    ])
    return event ? decideDetails({ event, invoice }, details, 'press') : refused({ why: 'no-invoice' })
  })

/** Three working days after the seat was taken: one reminder to whoever gave no details. */
export const fireDetailsReminder = async (
  context: Context,
  association: Association,
  fired: Timer,
): Promise<Outcome> => {
  if (fired.task.task !== 'invoice-details') return decided(nothing)
  const { event: eventId, member: memberId } = fired.task
  const [event, invoice, timer, member] = await Promise.all([
    context.events.event(association.id, eventId),
    context.invoices.invoice(association.id, eventId, memberId),
    context.events.timer(association.id, eventId, fired.id),
    context.people.member(association.id, memberId),
  ])
  if (!event || !member) return decided(nothing)
  const letter: ToldMember = {
    to: 'told-member',
    id: `${eventId}.${fired.id}`,
    member: memberId,
    event: eventId,
    ...detailsReminder({ association, event, member }),
    inReplyTo: null,
  }
  return decided(decideDetailsReminder({ event, invoice, timer }, letter, context.now()))
}
