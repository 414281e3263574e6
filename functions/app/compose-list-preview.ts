import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { ListDraft } from '../domain/list-draft'
import type { OrganiserMessage } from '../domain/organiser-message'
import { type Linker, listAddress, listLinks } from '../links/urls'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'
import { readChanges, readListDraft } from '../store/lists'

type Setting = { context: Context; association: Association; to: Organiser; linker: Linker }

/** What a member list would change; null when a newer revision replaced it. */
export const composeListPreview = async (
  { context, association, to, linker }: Setting,
  message: Extract<OrganiserMessage, { kind: 'list-preview' }>,
): Promise<{ mail: Mail; replyTo: string } | null> => {
  const list = await readListDraft(context.table, association.id, message.list)
  if (!list || list.revision !== message.revision) return null
  const replyTo = listAddress(association, list)
  const mail = organiserMail({
    kind: 'list-preview',
    association,
    organiser: to,
    list,
    changes: await readChanges(context.table, list),
    silent: await silentNames(context, list),
    links: listLinks(linker, list, to.address),
    replyTo,
  })
  return { mail, replyTo }
}

export const silentNames = async (
  context: Context,
  { association, silent }: ListDraft,
): Promise<string[]> => {
  const found = await Promise.all(silent.map((id) => context.people.member(association, id)))
  return found.flatMap((member) => (member ? [member.name] : []))
}
