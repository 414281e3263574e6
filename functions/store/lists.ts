import * as z from 'zod/mini'
import type { AssociationId, ListId } from '../domain/ids'
import { ListChange } from '../domain/list-change'
import { ListDraft } from '../domain/list-draft'
import { ListRow } from '../domain/member-list'
import { expiresAt } from '../domain/retention'
import type { Instant } from '../domain/time'
import { versioned } from './commit'
import { type Key, keys } from './keys'
import { owedUntil } from './owed-until'
import type { Put, Table } from './table'

/** Changes on a page: with the look-ups that each may touch, at most 96 actions of a transaction. */
export const PAGE_CHANGES = 24
/** Pages in one item, and rows: also of the longest cells within the 400 KB of one. */
const PAGES_AN_ITEM = 3
const PAGE_ROWS = 150
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
  await savePages(table, list, `${partOf(list)}#a`, others, PAGE_CHANGES * PAGES_AN_ITEM)
  await savePages(table, list, `${partOf(list)}#r`, removals, PAGE_CHANGES * PAGES_AN_ITEM)
}

/** How many pages there are before the removals, and with them. */
export const pagesOf = ({ counts }: ListDraft): { changes: number; all: number } => {
  const changes = Math.ceil((counts.added + counts.altered) / PAGE_CHANGES)
  return { changes, all: changes + Math.ceil(counts.absent / PAGE_CHANGES) }
}

/** The changes of some pages, counted from 0; the removals follow the others. */
export const readChangePages = async (
  table: Table,
  list: ListDraft,
  pages: readonly number[],
): Promise<ListChange[][]> => {
  const at = pages.map((page) => placeOf(list, page))
  const wanted = new Map(at.map(({ key }) => [key.sk, key]))
  const found = new Map(
    (await table.getMany([...wanted.values()])).map((item) => [
      item.sk,
      z.array(ListChange).parse(item['entries']),
    ]),
  )
  return at.map(({ key, start }) => (found.get(key.sk) ?? []).slice(start, start + PAGE_CHANGES))
}

/** The item that holds a page, and from which of its changes. */
const placeOf = (list: ListDraft, page: number): { key: Key; start: number } => {
  const { changes } = pagesOf(list)
  const [part, at] = page < changes ? (['a', page] as const) : (['r', page - changes] as const)
  const item = Math.floor(at / PAGES_AN_ITEM)
  return {
    key: keys.listPage(list.association, list.id, `${partOf(list)}#${part}`, item),
    start: (at % PAGES_AN_ITEM) * PAGE_CHANGES,
  }
}

/** The first changes of each kind, `count` or more where there are so many: what a page shows. */
export const readFirstChanges = async (
  table: Table,
  list: ListDraft,
  count: number,
): Promise<ListChange[]> => {
  const { changes, all } = pagesOf(list)
  const together = Math.ceil(count / PAGE_CHANGES) + 1
  const starts = [0, Math.floor(list.counts.added / PAGE_CHANGES), changes]
  const pages = new Set(starts.flatMap((start) => Array.from({ length: together }, (_, at) => start + at)))
  const wanted = [...pages].filter((page) => page < all).sort((a, b) => a - b)
  return (await readChangePages(table, list, wanted)).flat()
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
  const items = await table.all(pk, 'rows#')
  for (let start = 0; start < items.length; start += WRITES_AT_ONCE) {
    const some = items.slice(start, start + WRITES_AT_ONCE)
    await Promise.all(some.map((item) => table.remove({ pk: item.pk, sk: item.sk })))
  }
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
