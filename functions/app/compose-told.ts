import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { OrganiserMessage } from '../domain/organiser-message'
import {
  draftAddress,
  eventAddress,
  type Linker,
  listAddress,
  memberAddress,
  organiseLinks,
  previewLinks,
} from '../links/urls'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'
import { readListDraft } from '../store/lists'

type Setting = { context: Context; association: Association; to: Organiser; linker: Linker }
type Told = Extract<OrganiserMessage, { kind: 'told' }>

/** A short answer; a reply to it is about the same draft, event, list or member. */
export const composeTold = async (
  { context, association, linker, to }: Setting,
  message: Told,
): Promise<{ mail: Mail; replyTo: string }> => {
  const draft = message.draft ? await context.events.draft(association.id, message.draft) : null
  const page =
    to.name === ''
      ? null
      : message.event
        ? organiseLinks(linker, association, message.event, to.address).page
        : draft
          ? previewLinks(linker, draft, to.address).page
          : null
  const { subject, paragraphs, name = '' } = message
  return {
    mail: organiserMail({
      kind: 'told',
      association,
      organiser: to,
      subject,
      paragraphs,
      page,
      greeted: name,
    }),
    replyTo: draft ? draftAddress(association, draft) : await replyAddress(context, association, message),
  }
}

const replyAddress = async (context: Context, association: Association, message: Told): Promise<string> => {
  if (message.event) return eventAddress(association, message.event)
  if (message.member) return memberAddress(association, message.member)
  const list = message.list ? await readListDraft(context.table, association.id, message.list) : null
  return list ? listAddress(association, list) : association.agenda
}
