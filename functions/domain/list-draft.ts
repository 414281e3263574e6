import * as z from 'zod/mini'
import { Address, AssociationId, ListId, MemberId } from './ids'
import { ListFault, RowAnswer } from './member-list'
import { Instant } from './time'

/** What became of a list that was sent. */
export const ListState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('open') }),
  /** Approved, and being taken over a page at a time. `remove`: whoever is absent from the file goes. */
  z.object({ status: z.literal('approved'), by: Address, at: Instant, remove: z.boolean() }),
  z.object({ status: z.literal('done'), by: Address, at: Instant, removed: z.boolean() }),
  z.object({ status: z.literal('discarded'), by: Address, at: Instant }),
])
export type ListState = z.infer<typeof ListState>

const row = { row: z.number(), name: z.string() }

/** Asked about a row; nothing waits for the answer. */
export const ListQuestion = z.discriminatedUnion('about', [
  /** Two addresses in one cell: the first is the member's. */
  z.object({ about: z.literal('second-address'), ...row, first: Address, second: Address }),
  /** This row says another audience than most colleagues have. */
  z.object({
    about: z.literal('audience'),
    ...row,
    organisation: z.string(),
    audience: z.string(),
    others: z.string(),
    count: z.number(),
  }),
  /** New in the file, with the name and organisation of somebody who is absent from it. */
  z.object({ about: z.literal('same-person'), ...row, address: Address, was: Address }),
])
export type ListQuestion = z.infer<typeof ListQuestion>

/** What a preview of a list says in numbers. */
export const ListCounts = z.object({
  added: z.number(),
  altered: z.number(),
  same: z.number(),
  absent: z.number(),
  faults: z.number(),
  /** How many are on the list of members now. */
  members: z.number(),
  /** New people of whom nothing says an audience. */
  assumed: z.number(),
})
export type ListCounts = z.infer<typeof ListCounts>

/**
 * A member list waiting for approval. Each answer, and each change of the members in between, makes the
 * next revision; only the newest can be approved. Its rows and changes are kept beside it, in pages.
 */
export const ListDraft = z.object({
  id: ListId,
  association: AssociationId,
  version: z.number(),
  revision: z.number(),
  /** Random; part of the reply address. */
  secret: z.string(),
  organiser: Address,
  fileName: z.string(),
  /** SHA-256 of the file. */
  hash: z.string(),
  /** SHA-256 of the changes of this revision: the file compared with the members as they are. */
  print: z.string(),
  state: ListState,
  counts: ListCounts,
  questions: z.array(ListQuestion),
  answers: z.array(RowAnswer),
  faults: z.array(ListFault),
  erased: z.array(z.number()),
  /** In the file, and stopped by themselves or by a bounce: that stays. */
  silent: z.array(MemberId),
  receivedAt: Instant,
})
export type ListDraft = z.infer<typeof ListDraft>
