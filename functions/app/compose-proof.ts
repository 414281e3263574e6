import type { Context } from '../context'
import type { Association, Member } from '../domain/association'
import type { AssociationId } from '../domain/ids'
import type { ProofToOne, StatementToOne } from '../domain/notice'
import { inYear } from '../domain/proof'
import { eventAddress, statementLink } from '../links/urls'
import type { Mail } from '../outbound/mail'
import type { Letter } from './compose-notice'

// The writer of PDFs and its font are most of this function, and few of its mails have one: they load then.

/** A proof to its member; null once a newer edition is owed, which says it all. */
export const composeProof = async (
  context: Context,
  id: AssociationId,
  notice: ProofToOne,
): Promise<Letter | null> => {
  const [association, member, proof, keys] = await Promise.all([
    context.people.association(id),
    context.people.member(id, notice.member),
    context.proofs.proof(id, notice.member, notice.event),
    context.keys(id),
  ])
  if (!member || member.suppressed || proof?.edition !== notice.edition) return null
  const linker = { origin: context.config.PUBLIC_URL, keys }
  const { proofMail } = await import('../outbound/proof-mail')
  const mail = await proofMail({
    association,
    member,
    proof,
    statement: statementLink(linker, id, member),
  })
  return letter(association, member, mail, eventAddress(association, notice.event), null)
}

/** The statement of a year, as it stands now, to the stored address alone. */
export const composeStatement = async (
  context: Context,
  id: AssociationId,
  { member: memberId, year, inReplyTo }: StatementToOne,
): Promise<Letter | null> => {
  const [association, member, proofs] = await Promise.all([
    context.people.association(id),
    context.people.member(id, memberId),
    context.proofs.ofMember(id, memberId),
  ])
  if (!member || member.suppressed) return null
  const now = context.now()
  const { statementMail } = await import('../outbound/statement-mail')
  const mail = await statementMail({ association, member, year, proofs: inYear(proofs, year), now })
  return letter(association, member, mail, association.agenda, inReplyTo)
}

const letter = (
  association: Association,
  member: Member,
  mail: Mail,
  replyTo: string,
  inReplyTo: string | null,
): Letter => ({
  mail,
  from: { name: association.name, address: association.agenda },
  to: { name: member.name, address: member.address },
  replyTo,
  inReplyTo,
  unsubscribe: null,
})
