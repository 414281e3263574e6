import type { AssociationId } from '../domain/ids'
import { expiresAt } from '../domain/retention'
import type { MailingOwner } from '../domain/sending'
import type { Instant } from '../domain/time'
import { associationOf, type Key, keys } from './keys'
import { OutboxRow } from './outbox'
import type { Put, Table } from './table'

/** Two of each page's people at most have a copy beside their own mail. */
const NEWEST_ROWS = 150

/** The mailings of this owner, oldest first; also those of which no page was made yet. */
export const mailingsOf = async (
  table: Table,
  association: AssociationId,
  owner: MailingOwner,
): Promise<OutboxRow[]> => {
  const items = await table.all(keys.mailing(association, owner, '').pk)
  const rows = await table.getMany(items.map(({ sk }) => keys.notice(association, sk)))
  return rows
    .map((item) => OutboxRow.parse(item))
    .toSorted((a, b) => (a.owedAt === b.owedAt ? a.pk.localeCompare(b.pk) : a.owedAt < b.owedAt ? -1 : 1))
}

/** The rows of the page that was made last; those of earlier pages have been dealt with. */
export const newestRows = async (table: Table, { pk }: Key): Promise<OutboxRow[]> => {
  const items = await table.page(pk, { startsWith: 'to#', backwards: true, limit: NEWEST_ROWS })
  return items.map((item) => OutboxRow.parse(item))
}

/** Asks the bulk lane to go on with a mailing that waited; `cause` names the decision. */
export const continueWrite = (many: OutboxRow, cause: string, now: Instant): Put => ({
  put: {
    ...keys.continuing(associationOf(many), many.notice.id, cause),
    lane: 'bulk',
    row: 'continue',
    expires: expiresAt('outbox', now),
  },
})
