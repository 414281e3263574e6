import type { AssociationId } from '../../domain/ids'
import { keys } from '../../store/keys'
import type { Item, Table } from '../../store/table'

/** Every item of the association, a page of the table at a time. What is written meanwhile may be missed. */
export const eachItem = async (
  table: Table,
  id: AssociationId,
  visit: (item: Item, partition: string) => Promise<void>,
): Promise<void> => {
  const own = keys.association(id).pk
  let after: Parameters<Table['scan']>[0] = null
  do {
    const { items, next } = await table.scan(after)
    for (const item of items) {
      if (item.pk !== own && !item.pk.startsWith(`${own}#`)) continue
      await visit(item, item.pk.slice(own.length + 1).split('#')[0] ?? '')
    }
    after = next
  } while (after)
}
