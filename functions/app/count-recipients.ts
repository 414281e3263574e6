import type { Context } from '../context'
import type { AssociationId, MemberId } from '../domain/ids'

/** Members per page: far within the megabyte that one query gives. */
const PAGE_PEOPLE = 200

/** How many members an invitation would reach now; read by the page, so that a long list takes no more memory. */
export const countRecipients = async (context: Context, association: AssociationId): Promise<number> => {
  let count = 0
  for (let after: MemberId | null = null; ; ) {
    const members = await context.people.memberPage(association, after, PAGE_PEOPLE)
    count += members.filter((one) => !one.suppressed && !one.stopped.includes('invitations')).length
    if (members.length < PAGE_PEOPLE) return count
    after = members.at(-1)?.id ?? null
  }
}
