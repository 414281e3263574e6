import type { Context } from '../../context'
import type { Association, Organiser } from '../../domain/association'
import type { OrganiserMessage } from '../../domain/organiser-message'
import { personQuestionAddress } from '../../links/urls'
import type { Mail } from '../../outbound/mail'
import { organiserMail } from '../../outbound/organiser-mail'
import { gatherPerson } from './gather'
import { personBy, type Whose } from './outsiders'

type Setting = { context: Context; association: Association; to: Organiser }
type Written = { mail: Mail; replyTo: string }

/** Everything kept about a person, as it is when the mail leaves; null once they are gone. */
export const composePersonData = async (
  { context, association, to }: Setting,
  who: Whose,
): Promise<Written | null> => {
  const member = await personBy(context, association, who)
  if (!member) return null
  const data = await gatherPerson(context, association, member)
  const mail = organiserMail({ kind: 'person-data', association, organiser: to, data })
  return { mail, replyTo: association.agenda }
}

export const composePersonQuestion = async (
  { context, association, to }: Setting,
  { wish, secret, asked, ...who }: Extract<OrganiserMessage, { kind: 'person-question' }>,
): Promise<Written | null> => {
  const member = await personBy(context, association, who)
  if (!member) return null
  const data = await gatherPerson(context, association, member)
  const mail = organiserMail({ kind: 'person-question', association, organiser: to, data, wish, asked })
  return { mail, replyTo: personQuestionAddress(association, secret) }
}
