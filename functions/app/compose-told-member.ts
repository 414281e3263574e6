import type { Context } from '../context'
import type { AssociationId } from '../domain/ids'
import type { ToldMember } from '../domain/notice'
import { eventAddress, memberLinks } from '../links/urls'
import { toldMemberMail } from '../outbound/told-member-mail'
import type { Letter } from './compose-notice'

/** A short answer to what a member mailed, to the member's own address. */
export const composeToldMember = async (
  context: Context,
  associationId: AssociationId,
  { member: id, event: about, subject, paragraphs, inReplyTo }: ToldMember,
): Promise<Letter | null> => {
  const [association, member, event, keys] = await Promise.all([
    context.people.association(associationId),
    context.people.member(associationId, id),
    about ? context.events.event(associationId, about) : null,
    context.keys(associationId),
  ])
  if (!member || member.suppressed) return null
  const page = event && memberLinks({ origin: context.config.PUBLIC_URL, keys }, event, member, null).page
  return {
    mail: toldMemberMail({ association, member, subject, paragraphs, page }),
    from: { name: association.name, address: association.agenda },
    to: { name: member.name, address: member.address },
    replyTo: event ? eventAddress(association, event.id) : association.agenda,
    inReplyTo,
    unsubscribe: null,
  }
}
