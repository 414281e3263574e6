import type { Context } from '../context'
import type { AssociationId } from '../domain/ids'

/** How many members an invitation would reach now. */
export const countRecipients = async (context: Context, association: AssociationId): Promise<number> => {
  const members = await context.people.members(association)
  return members.filter((member) => !member.suppressed && !member.stopped.includes('invitations')).length
}
