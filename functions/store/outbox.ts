import * as z from 'zod/mini'
import type { AssociationId, MemberId } from '../domain/ids'
import { type CopyNotice, Notice } from '../domain/notice'
import { expiresAt } from '../domain/retention'
import { fromInstant, Instant, toInstant } from '../domain/time'
import { outboxWrite, owedUntil } from './commit'
import { associationOf, due, type Key, keys } from './keys'
import type { Item, Put, Table } from './table'

/** A row of the outbox: `owed` → `claimed` → `sent`, or `skipped` when it no longer holds, or `unknown`. */
export const OutboxRow = z.object({
  pk: z.string(),
  sk: z.string(),
  row: z.enum([
    'many',
    'many-post',
    'many-statement',
    'page',
    'one',
    'one-post',
    'proof',
    'statement',
    'told-member',
    'address',
    'copy',
  ]),
  status: z.enum(['owed', 'claimed', 'sent', 'skipped', 'unknown', 'expanded']),
  notice: Notice,
  owedAt: Instant,
  attempts: z.number(),
  lane: z.optional(z.enum(['prompt', 'bulk'])),
  claimedAt: z.optional(Instant),
  /** Of a mailing: the last member whose row was made, and how many rows were. */
  cursor: z.optional(z.nullable(z.string())),
  made: z.optional(z.number()),
  page: z.optional(z.number()),
})
export type OutboxRow = z.infer<typeof OutboxRow>

/** How long the answer of a lost send is waited for before it counts as unknown. */
export const UNKNOWN_MINUTES = 30

export type Outbox = {
  row(key: Key): Promise<OutboxRow | null>
  /** The right to send this row now; false when someone else has it, or it was sent. */
  claim(row: OutboxRow, now: Instant): Promise<boolean>
  settle(row: Key, status: 'sent' | 'skipped' | 'unknown'): Promise<void>
  /** Gives a claim back after a send that surely did not happen, or after its answer stayed unknown. */
  release(row: OutboxRow, now: Instant): Promise<boolean>
  /** Makes the rows of one page of a mailing and the row that asks for the next page, once. */
  expand(many: OutboxRow, page: number, people: MemberId[], next: string | null, now: Instant): Promise<void>
  /** Owes copies of the mail of this row, in its lane; owing them twice is owing them once. */
  copy(row: OutboxRow, copies: CopyNotice[]): Promise<void>
  overdue(until: Instant, limit: number): Promise<Key[]>
}

export const openOutbox = (table: Table): Outbox => ({
  row: async (key) => {
    const item = await table.get(key)
    return item ? OutboxRow.parse(item) : null
  },
  claim: async (row, now) => {
    const outcome = await table.update({
      update: keyOf(row),
      set: {
        expression: 'SET #status = :claimed, claimedAt = :now, attempts = attempts + :one, dueAt = :due',
        names: { '#status': 'status' },
        values: { ':claimed': 'claimed', ':now': now, ':one': 1, ':due': unknownAt(now) },
      },
      only: { expression: '#status = :owed', values: { ':owed': 'owed' } },
    })
    return outcome === 'written'
  },
  settle: async (key, status) => {
    await table.update({
      update: { pk: key.pk, sk: key.sk },
      set: {
        expression: 'SET #status = :status REMOVE duePk, dueAt',
        names: { '#status': 'status' },
        values: { ':status': status },
      },
      only: { expression: 'attribute_exists(pk)' },
    })
  },
  release: async (row, now) => {
    const outcome = await table.update({
      update: keyOf(row),
      set: {
        expression: 'SET #status = :owed, dueAt = :due',
        names: { '#status': 'status' },
        values: { ':owed': 'owed', ':due': owedUntil(now).dueAt },
      },
      only: { expression: '#status = :claimed', values: { ':claimed': 'claimed' } },
    })
    return outcome === 'written'
  },
  expand: async (many, page, people, next, now) => {
    const association = associationOf(many)
    const progress = {
      update: keyOf(many),
      set: {
        expression: `SET #cursor = :cursor, #page = :page, made = if_not_exists(made, :none) + :made, #status = :status${
          next === null ? ' REMOVE duePk, dueAt' : ', dueAt = :due'
        }`,
        names: { '#cursor': 'cursor', '#page': 'page', '#status': 'status' },
        values: {
          ':cursor': next,
          ':page': page + 1,
          ':none': 0,
          ':made': people.length,
          ':status': next === null ? 'expanded' : 'owed',
          ...(next !== null && { ':due': owedUntil(now).dueAt }),
          ...(page > 0 && { ':seen': page }),
        },
      },
      only: page > 0 ? { expression: '#page = :seen' } : { expression: 'attribute_not_exists(#page)' },
    }
    const rows = people.map((member) => personRow(association, many, member, now))
    const follow = next === null ? [] : [pageRow(association, many, page + 1, now)]
    const outcome = await table.transact([progress, ...rows, ...follow])
    // Refused: this page was made before. Only a conflict leaves it to be done again.
    if (outcome.status === 'conflict') throw new Error(`Another write was at a page of ${many.notice.id}`)
  },
  copy: async (row, copies) => {
    for (const notice of copies) {
      const write = outboxWrite(associationOf(row), notice, row.owedAt)
      await table.put({ ...write, put: { ...write.put, lane: row.lane ?? 'prompt' } })
    }
  },
  overdue: (until, limit) => table.due(due.outbox, until, limit),
})

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk })

const unknownAt = (now: Instant): Instant => toInstant(fromInstant(now).add({ minutes: UNKNOWN_MINUTES }))

/** One person's row of a mailing: keyed by notice and person, so nobody gets it twice. */
const personRow = (association: AssociationId, many: OutboxRow, member: MemberId, now: Instant): Put => {
  const write = outboxWrite(association, noticeFor(many.notice, member), now)
  return { ...write, put: { ...write.put, lane: 'bulk', owedAt: many.owedAt } }
}

const noticeFor = (notice: Notice, member: MemberId): Notice => {
  switch (notice.to) {
    case 'many': {
      const { id, kind, event, epoch, session } = notice
      return { to: 'one', id, kind, event, epoch, member, revision: 0, session }
    }
    case 'many-post':
      return { ...notice, to: 'one-post', member }
    case 'many-statement':
      return { ...notice, to: 'statement', member, inReplyTo: null }
    default:
      throw new Error(`${notice.id} is not a mailing`)
  }
}

const pageRow = (association: AssociationId, many: OutboxRow, page: number, now: Instant): Put => {
  const item: Item = {
    ...keys.noticePage(association, many.notice.id, page),
    lane: 'bulk',
    row: 'page',
    status: 'owed',
    notice: many.notice,
    owedAt: many.owedAt,
    attempts: 0,
    page,
    expires: expiresAt('outbox', many.owedAt),
    ...owedUntil(now),
  }
  return { put: item, only: { expression: 'attribute_not_exists(pk)' } }
}
