import type { Context } from '../context'
import { type Event, unitIds } from '../domain/event'
import { noticeNow } from '../domain/holds'
import type { AssociationId } from '../domain/ids'
import { hasPaidPrice, stands } from '../domain/invoice'
import type { OneNotice } from '../domain/notice'
import { streamOf } from '../domain/notice-rules'
import { hasFreeSeat } from '../domain/seats'
import type { Instant } from '../domain/time'
import { eventAddress, memberLinks } from '../links/urls'
import { memberMail } from '../outbound/member-mail'
import { readSeats } from '../store/seats'
import type { Letter } from './compose-notice'

/** A member's mail, judged on the event, the member and the registration as they are now. */
export const composeForMember = async (
  context: Context,
  associationId: AssociationId,
  notice: OneNotice,
  owedAt: Instant,
): Promise<Letter | null> => {
  const [association, event, member, registration, keys] = await Promise.all([
    context.people.association(associationId),
    context.events.event(associationId, notice.event),
    context.people.member(associationId, notice.member),
    context.events.registration(associationId, notice.event, notice.member),
    context.keys(associationId),
  ])
  const now = event && member && noticeNow(notice, owedAt, { event, member, registration })
  if (!now) return null
  const links = memberLinks({ origin: context.config.PUBLIC_URL, keys }, event, member, streamOf[now.kind])
  const replyTo = eventAddress(association, event.id)
  const invoice = hasPaidPrice(event)
    ? await context.invoices.invoice(associationId, event.id, member.id)
    : null
  const mail = memberMail({
    kind: now.kind,
    session: now.session,
    association,
    event,
    member,
    registration,
    invoice: invoice && stands(event, invoice) ? invoice : null,
    links,
    replyTo,
    now: context.now(),
    full: await fullUnits(context, event),
  })
  return {
    mail,
    from: { name: association.name, address: association.agenda },
    to: { name: member.name, address: member.address },
    replyTo,
    inReplyTo: null,
    unsubscribe: links.unsubscribe,
  }
}

/** Who is asked to come is told what is full already; how full the rest is does not matter. */
const fullUnits = async ({ table }: Context, event: Event): Promise<string[]> => {
  if (event.facts.capacity.seats === null || event.stage.status !== 'open') return []
  const seats = await readSeats(table, event.association, event.id, unitIds(event))
  return seats.filter((one) => one.epoch === event.epoch && !hasFreeSeat(one)).map(({ unit }) => unit)
}
