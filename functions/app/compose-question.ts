import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { OrganiserMessage } from '../domain/organiser-message'
import { standing } from '../domain/registration'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'

type Setting = { context: Context; association: Association; to: Organiser }

/** A member's own words to the organiser, who answers the member and not the service. */
export const composeQuestion = async (
  { context, association, to }: Setting,
  message: Extract<OrganiserMessage, { kind: 'question' }>,
): Promise<{ mail: Mail; replyTo: string } | null> => {
  const [event, member, registration] = await Promise.all([
    context.events.event(association.id, message.event),
    context.people.member(association.id, message.member),
    context.events.registration(association.id, message.event, message.member),
  ])
  if (!event || !member) return null
  const mail = organiserMail({
    kind: 'question',
    association,
    organiser: to,
    event,
    member,
    standing: standing(event, registration),
    text: message.text,
    settled: message.settled ?? false,
  })
  return { mail, replyTo: member.address }
}
