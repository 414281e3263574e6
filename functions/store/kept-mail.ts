import type { AssociationId } from '../domain/ids'
import { expiresAt } from '../domain/retention'
import type { Instant } from '../domain/time'
import { keys } from './keys'
import type { Table } from './table'

/** Notes that the bytes of this mail are kept, so that whoever is named in it can be found. */
export const noteMail = async (
  table: Table,
  id: AssociationId,
  message: string,
  now: Instant,
): Promise<void> => {
  await table.put({ put: { ...keys.mail(id, message), at: now, expires: expiresAt('mail', now) } })
}

/** Ids of the mails whose bytes are kept, oldest first as far as their ids tell. */
export const keptMails = async (table: Table, id: AssociationId): Promise<string[]> =>
  (await table.all(keys.mail(id, '').pk)).map(({ sk }) => sk)

export const forgetMail = (table: Table, id: AssociationId, message: string): Promise<void> =>
  table.remove(keys.mail(id, message))
