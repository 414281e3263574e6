import * as z from 'zod/mini'
import type { MemberId } from '../domain/ids'
import { type CopyNotice, Notice } from '../domain/notice'
import { Instant } from '../domain/time'
import { type Claims, claimsIn } from './claims'
import { associationOf, type Key, owedPart, owedParts } from './keys'
import { pageRow, personRow } from './mailing-rows'
import { outboxWrite } from './outbox-writes'
import { owedUntil } from './owed-until'
import type { Table } from './table'

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

/** A mail that keeps coming back is sent three times in all. */
const BOUNCES_MAX = 2

export type Outbox = Claims & {
  row(key: Key): Promise<OutboxRow | null>
  settle(row: Key, status: 'sent' | 'skipped' | 'unknown'): Promise<void>
  /** Has nobody look at it again, where it is still as it was read: dealt with. */
  leave(row: OutboxRow): Promise<void>
  /** Makes the rows of one page of a mailing and the row that asks for the next page, once. */
  expand(many: OutboxRow, page: number, people: MemberId[], next: string | null, now: Instant): Promise<void>
  /** Owes copies of the mail of this row, in its lane; owing them twice is owing them once. */
  copy(row: OutboxRow, copies: CopyNotice[]): Promise<void>
  /** Leaves what waits as it is owed; the sweep looks again after the others. */
  postpone(row: Key, now: Instant): Promise<void>
  /** Owes a mail that was sent and came back once more, at this moment; the same bounce counts once. */
  again(row: Key, bounce: string, at: Instant): Promise<void>
  overdue(until: Instant, limit: number): Promise<Key[]>
}

export const openOutbox = (table: Table): Outbox => ({
  ...claimsIn(table),
  row: async (key) => {
    const item = await table.get(key)
    return item ? OutboxRow.parse(item) : null
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
  leave: async (row) => {
    await table.update({
      update: keyOf(row),
      set: { expression: 'REMOVE duePk, dueAt' },
      only: {
        expression: '#status = :seen',
        names: { '#status': 'status' },
        values: { ':seen': row.status },
      },
    })
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
  postpone: async (row, now) => {
    await table.update({
      update: keyOf(row),
      set: { expression: 'SET dueAt = :due', values: { ':due': owedUntil(now).dueAt } },
      only: {
        expression: '#status = :owed',
        names: { '#status': 'status' },
        values: { ':owed': 'owed' },
      },
    })
  },
  again: async ({ pk, sk }, bounce, at) => {
    await table.update({
      update: { pk, sk },
      set: {
        expression: 'SET #status = :owed, duePk = :duePk, dueAt = :at, attempts = :none ADD bounced :bounces',
        names: { '#status': 'status' },
        values: {
          ':owed': 'owed',
          ':duePk': owedPart({ pk }),
          ':at': at,
          ':none': 0,
          ':bounces': new Set([bounce]),
        },
      },
      only: {
        expression:
          '#status = :sent AND (attribute_not_exists(bounced) OR (size(bounced) < :most AND NOT contains(bounced, :bounce)))',
        values: { ':sent': 'sent', ':most': BOUNCES_MAX, ':bounce': bounce },
      },
    })
  },
  overdue: async (until, limit) => {
    const parts = await Promise.all(owedParts.map((part) => table.due(part, until, limit)))
    return inTurn(parts).slice(0, limit)
  },
})

/** One of each at a time: a part that is behind takes the room that the others leave, and none of theirs. */
const inTurn = <One>(parts: One[][]): One[] =>
  Array.from({ length: Math.max(...parts.map((part) => part.length)) }, (_, at) =>
    parts.flatMap((part) => part.slice(at, at + 1)),
  ).flat()

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk })
