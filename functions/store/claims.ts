import { randomUUID } from 'node:crypto'
import { fromInstant, type Instant, toInstant } from '../domain/time'
import type { Key } from './keys'
import type { OutboxRow } from './outbox'
import { owedUntil } from './owed-until'
import type { Table } from './table'

/** How long the answer of a lost send is waited for before it counts as unknown. */
const UNKNOWN_MINUTES = 30

/** Who may send a row, once: `owed` → `claimed`, and back. */
export type Claims = {
  /** The right to send this row now; false when someone else has it, or it was sent. */
  claim(row: OutboxRow, now: Instant): Promise<boolean>
  /** Gives a claim back after a send that surely did not happen, or after its answer stayed unknown. */
  release(row: OutboxRow, now: Instant, which: 'not-tried' | 'tried'): Promise<boolean>
  /** Leaves a claimed row until its answer counts as unknown; true where that is not so yet. */
  awaitAnswer(row: OutboxRow, now: Instant): Promise<boolean>
}

export const claimsIn = (table: Table): Claims => ({
  claim: async (row, now) => {
    const claim = randomUUID()
    const outcome = await table.update({
      update: keyOf(row),
      set: {
        // Not when its answer is due: nearly every row is settled before the sweep would look, and a change
        // of place in the index costs twice what the claim itself does.
        expression: 'SET #status = :claimed, claim = :claim, claimedAt = :now, attempts = :attempts',
        names: { '#status': 'status' },
        values: {
          ':claimed': 'claimed',
          ':claim': claim,
          ':now': now,
          ':attempts': row.attempts + 1,
        },
      },
      only: {
        expression: '#status = :owed AND attempts = :seen',
        values: { ':owed': 'owed', ':seen': row.attempts },
      },
    })
    if (outcome === 'written') return true
    // The SDK asks once more when an answer stays out: what then refuses may be this very claim.
    return (await table.get(keyOf(row)))?.['claim'] === claim
  },
  release: async (row, now, which) => {
    const outcome = await table.update({
      update: keyOf(row),
      set: {
        expression: 'SET #status = :owed, dueAt = :due, attempts = attempts - :undone',
        names: { '#status': 'status' },
        values: { ':owed': 'owed', ':due': owedUntil(now).dueAt, ':undone': which === 'not-tried' ? 1 : 0 },
      },
      only: {
        // Of this claim: a later one is somebody else's, whose mail may be on its way.
        expression: '#status = :claimed AND attempts = :seen',
        values: { ':claimed': 'claimed', ':seen': which === 'tried' ? row.attempts : row.attempts + 1 },
      },
    })
    return outcome === 'written'
  },
  awaitAnswer: async ({ claimedAt, attempts, ...row }, now) => {
    const until = claimedAt && unknownAt(claimedAt)
    if (!until || until <= now) return false
    await table.update({
      update: keyOf(row),
      set: { expression: 'SET dueAt = :due', values: { ':due': until } },
      only: {
        expression: '#status = :claimed AND attempts = :seen',
        names: { '#status': 'status' },
        values: { ':claimed': 'claimed', ':seen': attempts },
      },
    })
    return true
  },
})

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk })

const unknownAt = (now: Instant): Instant => toInstant(fromInstant(now).add({ minutes: UNKNOWN_MINUTES }))
