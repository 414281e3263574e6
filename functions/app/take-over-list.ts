import type { Context } from '../context'
import { Member } from '../domain/association'
import type { Audit } from '../domain/decide/decision'
import { type Address, type AssociationId, ListId, MemberId } from '../domain/ids'
import { changed, type ListChange } from '../domain/list-change'
import type { ListDraft } from '../domain/list-draft'
import { type Instant, toInstant } from '../domain/time'
import { ACTIONS_MAX } from '../store/commit'
import { erasedAddresses } from '../store/erased'
import { associationOf, type Key, keys } from '../store/keys'
import {
  forgetRows,
  type ListProgress,
  listWorkWrite,
  listWrite,
  pagesOf,
  progressWrite,
  readChangePages,
  readListDraft,
  readProgress,
} from '../store/lists'
import { memberWrites, readStored, type Stored } from '../store/member-writes'
import type { Write } from '../store/table'
import { listTaken } from '../wording/list'
import { commitFresh } from './commit-fresh'
import { tell } from './tell'

/** Pages per invocation, about a thousand people; the next ones are asked for by a row of their own. */
const PAGES_AT_ONCE = 40

/** Pages that go into one transaction where their writes fit in it beside the progress and the audit row. */
const PAGES_TOGETHER = 4
const WRITES_MAX = ACTIONS_MAX - 2

type Parts = Pick<Context, 'table' | 'now' | 'newId'>

/** Takes the next pages of an approved list over. Bears repeats, twice at once, and a stop at any point. */
export const takeOverList = async (context: Context, key: Key): Promise<void> => {
  const item = await context.table.get(key)
  if (!item?.['duePk']) return
  const id = associationOf(key)
  const list = await readListDraft(context.table, id, ListId.parse(item['list']))
  if (list?.state.status === 'approved') await takePages(context, list)
  // Whoever finished it may have ended before its rows were gone.
  if (list?.state.status === 'done') await forgetRows(context.table, list)
  await context.table.update({
    update: { pk: key.pk, sk: key.sk },
    set: { expression: 'REMOVE duePk, dueAt' },
    only: { expression: 'attribute_exists(pk)' },
  })
}

const takePages = async (context: Context, list: ListDraft): Promise<void> => {
  const isErased = await erasedAddresses(context.table, list.association)
  // Removals come last, and only where they were approved.
  const removes = list.state.status === 'approved' && list.state.remove
  const pages = removes ? pagesOf(list).all : pagesOf(list).changes
  let progress = await readProgress(context.table, list)
  const until = Math.min(progress.done + PAGES_AT_ONCE, pages)
  while (progress.done < until) progress = await takeSome(context, list, until, isErased)
  if (progress.done >= pages) return finish(context, list, progress)
  const next = listWorkWrite(list, `${list.revision}.${progress.done}`, toInstant(context.now()))
  // Refused: whoever did this page asked for the next one as well.
  await context.table.put(next)
}

const takeSome = async (
  context: Context,
  list: ListDraft,
  until: number,
  isErased: (address: Address) => boolean,
): Promise<ListProgress> => {
  const progress = await commitFresh(context, list.association, null, async () => {
    const before = await readProgress(context.table, list)
    const end = Math.min(before.done + PAGES_TOGETHER, until)
    const wanted = Array.from({ length: Math.max(0, end - before.done) }, (_, at) => before.done + at)
    const pages = await readChangePages(context.table, list, wanted)
    const taken = await takeChanges(context, list.association, pages, isErased)
    const after = { ...added(before, taken.done), done: before.done + taken.pages }
    const audit = auditOf(list, taken.done)
    return {
      decision: { audit },
      writes: [progressWrite(list, before, after), ...taken.writes],
      result: after,
    }
  })
  return progress ?? readProgress(context.table, list)
}

type TakenChanges = { writes: Write[]; done: ListChange[]; pages: number }

/** The writes of as many pages as go into one transaction, and the changes that still applied. */
export const takeChanges = async (
  { table, now }: Parts,
  id: AssociationId,
  pages: ListChange[][],
  isErased: (address: Address) => boolean,
): Promise<TakenChanges> => {
  const changes = pages.flat()
  const lookups = changes.flatMap((one) =>
    one.change === 'add' ? [keys.memberByAddress(id, one.listed.address)] : [],
  )
  const taken = new Map(
    (await table.getMany(lookups)).map((item) => [item.sk, MemberId.parse(item['member'])]),
  )
  const ids = changes.flatMap((one) => (one.change === 'add' ? [] : [one.id]))
  const stored = await readStored(table, id, ids, Member.parse)
  const at = toInstant(now())
  const written = (change: ListChange): Write[] =>
    change.change === 'add' && (taken.has(change.listed.address) || isErased(change.listed.address))
      ? []
      : writesOf(id, stored.get(change.id) ?? null, change, at)
  const whole: TakenChanges = { writes: [], done: [], pages: 0 }
  for (const page of pages) {
    const made = page.map((change) => ({ change, writes: written(change) }))
    const writes = made.flatMap((one) => one.writes)
    if (whole.pages > 0 && whole.writes.length + writes.length > WRITES_MAX) break
    whole.writes.push(...writes)
    whole.done.push(...made.flatMap((one) => (one.writes.length ? [one.change] : [])))
    whole.pages += 1
  }
  return whole
}

const writesOf = (id: AssociationId, before: Stored | null, change: ListChange, at: Instant): Write[] => {
  const after = changed(before?.member ?? null, change, at)
  return after ? memberWrites(id, before, after) : []
}

const added = (progress: ListProgress, done: ListChange[]): ListProgress => {
  const count = (kind: ListChange['change']) => done.filter(({ change }) => change === kind).length
  return {
    ...progress,
    added: progress.added + count('add'),
    altered: progress.altered + count('alter'),
    removed: progress.removed + count('remove'),
  }
}

/** Who changed whom, by ids. */
const auditOf = ({ id, state }: ListDraft, done: ListChange[]): Audit[] => {
  const by = state.status === 'open' ? 'list' : state.by
  const ids = done.map((one) => `${one.change}:${one.id}`)
  return ids.length ? [{ what: 'list-page', by, about: [id, ...ids].join(' ') }] : []
}

const finish = async (
  context: Context,
  { association, id }: ListDraft,
  progress: ListProgress,
): Promise<void> => {
  const finished = await commitFresh(context, association, null, async () => {
    const list = await readListDraft(context.table, association, id)
    if (list?.state.status !== 'approved') return { decision: {}, writes: [], result: null }
    const { by, remove } = list.state
    const done = {
      ...list,
      state: { status: 'done', by, at: toInstant(context.now()), removed: remove },
    } as const
    const notice = tell(
      `${id}.${list.revision}.done-${remove}`,
      by,
      { ...listTaken(list, progress), list: id },
      null,
    )
    return { decision: { notices: [notice] }, writes: [listWrite(done)], result: done }
  })
  if (finished) await forgetRows(context.table, finished)
}
