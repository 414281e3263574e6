import * as z from 'zod/mini'
import type { AssociationId, ListId } from '../domain/ids'
import { ListChange } from '../domain/list-change'
import { ListDraft } from '../domain/list-draft'
import { ListRow } from '../domain/member-list'
import { expiresAt } from '../domain/retention'
import type { Instant } from '../domain/time'
import { owedUntil, versioned } from './commit'
import { keys } from './keys'
import type { Put, Table } from './table'

/** Changes on a page: with the look-ups that each may touch within the 100 actions of a transaction. */
export const PAGE_CHANGES = 24
const PAGE_ROWS = 80
const WRITES_AT_ONCE = 10

/** How many pages were taken over, and what came of them. */
export const ListProgress = z.object({
  done: z.number(),
  added: z.number(),
  altered: z.number(),
  removed: z.number(),
})
export type ListProgress = z.infer<typeof ListProgress>

export const readListDraft = async (
  table: Table,
  id: AssociationId,
  list: ListId,
): Promise<ListDraft | null> => {
  const item = await table.get(keys.list(id, list))
  return item ? ListDraft.parse(item['state']) : null
}

/** Only over the version that was read. */
export const listWrite = (list: ListDraft): Put => {
  const write = versioned(keys.list(list.association, list.id), list)
  return { ...write, put: { ...write.put, expires: expiresAt('memberList', list.receivedAt) } }
}

/** Asks for the next pages to be taken over; `step` names how far it had come. */
export const listWorkWrite = (list: ListDraft, step: string, now: Instant): Put => ({
  put: {
    ...keys.listWork(list.association, list.id, step),
    lane: 'bulk',
    row: 'list',
    list: list.id,
    expires: expiresAt('memberList', now),
    ...owedUntil(now),
  },
  only: { expression: 'attribute_not_exists(pk)' },
})

export const saveRows = (table: Table, list: ListDraft, rows: ListRow[]): Promise<void> =>
  savePages(table, list, 'rows', rows, PAGE_ROWS)

export const readRows = async (table: Table, { association, id }: ListDraft): Promise<ListRow[]> => {
  const items = await table.all(keys.listPage(association, id, '', 0).pk, 'rows#')
  return items.flatMap((item) => z.array(ListRow).parse(item['entries']))
}

/** The changes of a revision. Removals have pages of their own: they may be approved later, or never. */
export const saveChanges = async (table: Table, list: ListDraft, changes: ListChange[]): Promise<void> => {
  const removals = changes.filter(({ change }) => change === 'remove')
  const others = changes.filter(({ change }) => change !== 'remove')
  await savePages(table, list, `${partOf(list)}#a`, others, PAGE_CHANGES)
  await savePages(table, list, `${partOf(list)}#r`, removals, PAGE_CHANGES)
}

/** How many pages there are before the removals, and with them. */
export const pagesOf = ({ counts }: ListDraft): { changes: number; all: number } => {
  const changes = Math.ceil((counts.added + counts.altered) / PAGE_CHANGES)
  return { changes, all: changes + Math.ceil(counts.absent / PAGE_CHANGES) }
}

/** One page of changes, counted from 0; the removals follow the others. */
export const readChangePage = async (table: Table, list: ListDraft, page: number): Promise<ListChange[]> => {
  const { changes } = pagesOf(list)
  const [part, at] = page < changes ? ['a', page] : ['r', page - changes]
  const item = await table.get(
    keys.listPage(list.association, list.id, `${partOf(list)}#${part}`, Number(at)),
  )
  return item ? z.array(ListChange).parse(item['entries']) : []
}

export const readChanges = async (table: Table, list: ListDraft): Promise<ListChange[]> => {
  const { pk } = keys.listPage(list.association, list.id, '', 0)
  const items = await table.all(pk, `${partOf(list)}#`)
  return items.flatMap((item) => z.array(ListChange).parse(item['entries']))
}

export const readProgress = async (table: Table, { association, id }: ListDraft): Promise<ListProgress> => {
  const item = await table.get(keys.listPage(association, id, 'progress', 0))
  return item ? ListProgress.parse(item) : { done: 0, added: 0, altered: 0, removed: 0 }
}

/** Counts a page as done; refused when it was done before. */
export const progressWrite = (list: ListDraft, before: ListProgress, after: ListProgress): Put => ({
  put: {
    ...keys.listPage(list.association, list.id, 'progress', 0),
    ...after,
    expires: expiresAt('memberList', list.receivedAt),
  },
  only:
    before.done === 0
      ? { expression: 'attribute_not_exists(pk)' }
      : { expression: 'done = :done', values: { ':done': before.done } },
})

/** Once taken over, only who might still be removed need be known. */
export const forgetRows = async (table: Table, { association, id }: ListDraft): Promise<void> => {
  const { pk } = keys.listPage(association, id, '', 0)
  for (const item of await table.all(pk, 'rows#')) await table.remove({ pk: item.pk, sk: item.sk })
}

const partOf = ({ revision }: ListDraft): string => `changes-${revision}`

const savePages = async (
  table: Table,
  list: ListDraft,
  part: string,
  entries: unknown[],
  size: number,
): Promise<void> => {
  const expires = expiresAt('memberList', list.receivedAt)
  const pages: Put[] = []
  for (let start = 0; start < entries.length; start += size) {
    const key = keys.listPage(list.association, list.id, part, start / size)
    pages.push({ put: { ...key, entries: entries.slice(start, start + size), expires } })
  }
  for (let start = 0; start < pages.length; start += WRITES_AT_ONCE) {
    await Promise.all(pages.slice(start, start + WRITES_AT_ONCE).map((page) => table.put(page)))
  }
}
