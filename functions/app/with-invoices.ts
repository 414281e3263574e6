import type { Context } from '../context'
import { both, type Decision, decided, nothing, type Outcome } from '../domain/decide/decision'
import { invoiceMoves } from '../domain/decide/invoices'
import type { Event } from '../domain/event'
import type { AssociationId } from '../domain/ids'
import { isInvoiced } from '../domain/invoice'
import type { Registration } from '../domain/registration'

/**
 * Adds to a decision what its registrations do to invoices, so that whatever gives or takes a seat (a
 * press, a mail, a place on the waiting list that comes true, an organiser) makes or withdraws the
 * invoice in the same transaction. `event`: the one that it is about, where it was just read.
 */
export const withInvoices = async (
  context: Context,
  association: AssociationId,
  outcome: Outcome & { event?: Event },
): Promise<Outcome> => {
  if (outcome.status === 'refused' || outcome.decision.registrations.length === 0) return outcome
  const { decision, event } = outcome
  const moves = await Promise.all(
    decision.registrations.map((one) =>
      movesOf(context, association, [...decision.events, ...(event ? [event] : [])], one),
    ),
  )
  return decided(moves.reduce<Decision>((all, one) => both(all, { ...nothing, ...one }), decision))
}

const movesOf = async (
  context: Context,
  id: AssociationId,
  known: Event[],
  registration: Registration,
): Promise<Pick<Decision, 'invoices' | 'timers'>> => {
  const found = known.find((one) => one.id === registration.event)
  const event = found ?? (await context.events.event(id, registration.event))
  // Nothing is read for the many events that cost nothing.
  if (!event || !isInvoiced(event)) return nothing
  const [association, member, invoice] = await Promise.all([
    context.people.association(id),
    context.people.member(id, registration.member),
    context.invoices.invoice(id, registration.event, registration.member),
  ])
  if (!member) return nothing
  return invoiceMoves({ association, event, member, invoice }, registration, context.now())
}
