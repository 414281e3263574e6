import type { Context } from '../context'
import type { Address, AssociationId } from '../domain/ids'
import type { ListChange } from '../domain/list-change'
import type { ListFault } from '../domain/member-list'
import type { Proposal } from '../domain/propose-list'
import { readList } from '../inbound/lists/read-list'
import { erasedAddresses } from '../store/erased'
import { PAGE_CHANGES } from '../store/lists'
import { commitFresh } from './commit-fresh'
import { changesOf, compareList } from './compare-list'
import { takeChanges } from './take-over-list'

/** A list that cannot be loaded; nothing was changed. */
export class MemberListError extends Error {
  override readonly name = 'MemberListError'
}

export type LoadOptions = {
  /** Only compare. */
  dryRun?: boolean
  /** Told now and then how many changes were made, of how many. */
  progress?: (done: number, of: number) => void
}
export type Loaded = { proposal: Proposal; added: number; changed: number; same: number }

const LOADED_TOGETHER = 4 * PAGE_CHANGES
const CHANGES_BETWEEN_PROGRESS = 1_000

/**
 * Loads a member list at once: whoever may run this approves by running it. A file with a faulty row
 * changes nothing; nobody is removed. Begun again after a stop it goes on, as what is in place is no change.
 */
export const loadList = async (
  context: Pick<Context, 'table' | 'people' | 'now' | 'newId'>,
  association: AssociationId,
  bytes: Uint8Array,
  { dryRun = false, progress = () => undefined }: LoadOptions = {},
): Promise<Loaded> => {
  const list = await readList(bytes)
  if (list.status === 'wrong') throw new MemberListError(list.why)
  if (list.faults.length) throw new MemberListError(faultsText(list.faults))
  const { proposal } = await compareList(context, association, { ...list, answers: [] })
  const { adds, alters, same } = proposal
  const loaded = { proposal, added: adds.length, changed: alters.length, same }
  if (dryRun) return loaded
  const isErased = await erasedAddresses(context.table, association)
  const changes = changesOf({ ...proposal, removes: [] }, context.newId)
  let told = 0
  for (let at = 0; at < changes.length; ) {
    at += await loadSome(context, association, changes.slice(at, at + LOADED_TOGETHER), isErased)
    if (at - told < CHANGES_BETWEEN_PROGRESS) continue
    told = at
    progress(at, changes.length)
  }
  return loaded
}

/** Commits as many of these changes as go into one transaction; tells how many that were. */
const loadSome = async (
  context: Pick<Context, 'table' | 'now' | 'newId'>,
  association: AssociationId,
  changes: ListChange[],
  isErased: (address: Address) => boolean,
): Promise<number> => {
  const pages: ListChange[][] = []
  for (let at = 0; at < changes.length; at += PAGE_CHANGES) pages.push(changes.slice(at, at + PAGE_CHANGES))
  const taken = await commitFresh(context, association, null, async () => {
    const { writes, done, pages: count } = await takeChanges(context, association, pages, isErased)
    const about = ['association', ...done.map(({ change, id }) => `${change}:${id}`)].join(' ')
    return { decision: { audit: [{ what: 'list-loaded', by: 'operator', about }] }, writes, result: count }
  })
  return pages.slice(0, taken ?? 0).flat().length
}

const FAULTS_SHOWN_MAX = 10

const faultsText = (faults: ListFault[]): string => {
  const shown = faults
    .slice(0, FAULTS_SHOWN_MAX)
    .map(({ row, column, why }) => `rij ${row}, kolom ${column}: ${why}`)
  const more = faults.length - shown.length
  return `Er is niets veranderd. ${shown.join('; ')}${more > 0 ? `; en nog ${more} rijen` : ''}.`
}
