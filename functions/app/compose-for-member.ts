import type { Context } from '../context'
import { stillHolds } from '../domain/holds'
import type { AssociationId } from '../domain/ids'
import { type OneNotice, streamOf } from '../domain/notice'
import type { Instant } from '../domain/time'
import { eventAddress, memberLinks } from '../links/urls'
import { memberMail } from '../outbound/member-mail'
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
  if (!event || !member || !stillHolds(notice, owedAt, { event, member, registration })) return null
  const links = memberLinks({ origin: context.config.PUBLIC_URL, keys }, event, member, streamOf[notice.kind])
  const replyTo = eventAddress(association, event.id)
  const mail = memberMail({
    kind: notice.kind,
    association,
    event,
    member,
    registration,
    links,
    replyTo,
    now: context.now(),
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
