import type { Context } from '../context'
import { copiesOf, isBeside } from '../domain/copies'
import { type Event, unitIds } from '../domain/event'
import { isConfirmation, noticeNow } from '../domain/holds'
import type { AssociationId } from '../domain/ids'
import { isInvoiced, stands } from '../domain/invoice'
import type { CopyNotice, OneNotice } from '../domain/notice'
import { streamOf } from '../domain/notice-rules'
import { blocksFor, hasFreeSeat } from '../domain/seats'
import { isPaused } from '../domain/sending'
import { addDays, type Instant, localDate } from '../domain/time'
import { afterLink, eventAddress, memberLinks } from '../links/urls'
import { memberMail } from '../outbound/member-mail'
import { readRoom } from '../store/seats'
import type { Letter } from './compose-notice'

/** How long a link to the photos shows them without asking again. */
const FRESH_DAYS = 30

/**
 * A member's mail, judged on the event, the member and the registration as they are now. `beside`: as a
 * copy, to somebody else.
 */
export const composeForMember = async (
  context: Context,
  associationId: AssociationId,
  notice: OneNotice,
  owedAt: Instant,
  beside: CopyNotice | null = null,
): Promise<Letter | 'paused' | null> => {
  const [association, event, member, registration, keys] = await Promise.all([
    context.people.association(associationId),
    context.events.event(associationId, notice.event),
    context.people.member(associationId, notice.member),
    context.events.registration(associationId, notice.event, notice.member),
    context.keys(associationId),
  ])
  const now = event && member && noticeNow(notice, owedAt, { event, member, registration })
  if (!now || (beside && !isBeside(beside, member, registration))) return null
  if (isPaused(event, owedAt) && !isConfirmation(now)) return 'paused'
  const linker = { origin: context.config.PUBLIC_URL, keys }
  const links = memberLinks(linker, event, member, beside ? null : streamOf[now.kind], beside)
  const replyTo = eventAddress(association, event.id)
  const invoice = isInvoiced(event)
    ? await context.invoices.invoice(associationId, event.id, member.id)
    : null
  const mail = memberMail({
    kind: now.kind,
    session: now.session,
    association,
    event,
    member: beside?.role === 'substitute' ? { ...member, name: beside.name } : member,
    registration,
    beside: beside && { ...pick(beside), of: member.name },
    invoice: invoice && stands(event, invoice) ? invoice : null,
    links,
    replyTo,
    now: context.now(),
    full: await fullUnits(context, event),
    after: afterLink(linker, event, member, addDays(localDate(context.now(), association.zone), FRESH_DAYS)),
  })
  return {
    mail,
    from: { name: association.name, address: association.agenda },
    to: beside ?? member,
    replyTo,
    inReplyTo: null,
    unsubscribe: links.unsubscribe,
    copies: beside ? [] : copiesOf(notice, member, registration),
  }
}

const pick = ({ role, name, address }: CopyNotice) => ({ role, name, address })

/** Who is asked to come is told what is full already; how full the rest is does not matter. */
const fullUnits = async ({ table }: Context, event: Event): Promise<string[]> => {
  const limit = event.facts.capacity.seats
  if (limit === null || event.stage.status !== 'open') return []
  const units = unitIds(event)
  const seats = await readRoom(table, event.association, event.id, units, blocksFor(limit, units.length))
  return seats.filter((one) => one.epoch === event.epoch && !hasFreeSeat(one)).map(({ unit }) => unit)
}
