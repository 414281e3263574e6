import type { Context } from '../context'
import type { AssociationId } from '../domain/ids'
import type { MailingOwner } from '../domain/sending'
import { toInstant } from '../domain/time'
import { associationOf, type Key } from '../store/keys'
import { continueWrite, mailingsOf, newestRows } from '../store/mailings'

/**
 * Goes on with what waited of this event or post, or drops what was stopped. Without it the sweep would do
 * the same some minutes later, so that nothing is lost when this fails.
 */
export const continueMailings = async (
  context: Context,
  association: AssociationId,
  owner: MailingOwner,
): Promise<void> => {
  const now = toInstant(context.now())
  for (const many of await mailingsOf(context.table, association, owner)) {
    await context.table.put(continueWrite(many, context.newId(), now))
  }
}

type Deliver = (context: Context, key: Key, row: string) => Promise<void>

/** The rows of the last page that still wait, then the next page. */
export const continueMailing = async (context: Context, key: Key, deliver: Deliver): Promise<void> => {
  const many = await context.outbox.row({ pk: key.pk, sk: 'notice' })
  if (!many) throw new Error(`${associationOf(key)} has no mailing ${key.pk}`)
  const waiting = (await newestRows(context.table, many)).reverse()
  for (const { pk, sk, status, row } of [...waiting, many]) {
    if (status === 'owed') await deliver(context, { pk, sk }, row)
  }
}
