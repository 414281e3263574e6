import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { OrganiserMessage } from '../domain/organiser-message'
import { standing } from '../domain/registration'
import { eventAddress, type Linker, organiseLinks } from '../links/urls'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'

type Setting = { context: Context; association: Association; linker: Linker; to: Organiser }

/** Someone asks for a place; null once the request was withdrawn or settled. */
export const composeAdmissionRequest = async (
  { context, association, linker, to }: Setting,
  message: Extract<OrganiserMessage, { kind: 'admission-request' }>,
): Promise<{ mail: Mail; replyTo: string } | null> => {
  const [event, member, registration] = await Promise.all([
    context.events.event(association.id, message.event),
    context.people.member(association.id, message.member),
    context.events.registration(association.id, message.event, message.member),
  ])
  if (!event || !member || standing(event, registration) !== 'requested') return null
  const links = organiseLinks(linker, association, event.id, to.address)
  const mail = organiserMail({
    kind: 'admission-request',
    association,
    organiser: to,
    event,
    member,
    registration,
    links,
  })
  return { mail, replyTo: eventAddress(association, event.id) }
}
