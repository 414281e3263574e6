import { createHash } from 'node:crypto'
import type { Context } from '../context'
import { type AssociationId, MemberId } from '../domain/ids'
import { isListed, type ListChange } from '../domain/list-change'
import type { ListCounts, ListDraft } from '../domain/list-draft'
import type { ListFault, ListRow, RowAnswer } from '../domain/member-list'
import { type Proposal, proposeList } from '../domain/propose-list'
import { erasedAddresses } from '../store/erased'

export type Compared = { proposal: Proposal; members: number; print: string }

/** What a list would change to the people as they are now; `print` names exactly that. */
export const compareList = async (
  { table, people }: Pick<Context, 'table' | 'people'>,
  association: AssociationId,
  list: { rows: ListRow[]; faults: ListFault[]; answers: RowAnswer[] },
): Promise<Compared> => {
  const [members, isErased] = await Promise.all([
    people.members(association),
    erasedAddresses(table, association),
  ])
  const proposal = proposeList({ ...list, members, isErased })
  const { adds, alters, removes } = proposal
  const print = createHash('sha256').update(JSON.stringify({ adds, alters, removes })).digest('hex')
  return { proposal, members: members.filter(isListed).length, print }
}

/** In the order in which they are taken over, removals last; whoever is new gets an id. */
export const changesOf = ({ adds, alters, removes }: Proposal, newId: () => string): ListChange[] => [
  ...adds.map((add): ListChange => ({ change: 'add', id: MemberId.parse(newId()), ...add })),
  ...alters,
  ...removes,
]

/** The next revision of a list that was compared anew. `faults`: their number, of which some are kept. */
export const revisedList = (list: ListDraft, { proposal, members, print }: Compared): ListDraft => ({
  ...list,
  revision: list.revision + 1,
  print,
  counts: countsOf(proposal, members, list.counts.faults),
  questions: proposal.questions.slice(0, QUESTIONS_MAX),
  erased: proposal.erased,
  silent: proposal.silent.slice(0, QUESTIONS_MAX),
})

/** More than these of a kind are not kept in the draft, which is one item. */
export const FAULTS_MAX = 300
export const QUESTIONS_MAX = 100

export const countsOf = (
  { adds, alters, removes, same, assumed }: Proposal,
  members: number,
  faults: number,
): ListCounts => ({
  added: adds.length,
  altered: alters.length,
  same,
  absent: removes.length,
  faults,
  members,
  assumed,
})
