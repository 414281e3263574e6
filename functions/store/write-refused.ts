import { setTimeout as pause } from 'node:timers/promises'

const ATTEMPTS_MAX = 6

/**
 * A write of which the condition did not hold is an answer; anything else is a fault. A transaction that is
 * at the item is waited for: the SDK does not try that again by itself (API reference,
 * "TransactionConflictException").
 */
export const unlessRefused = async (write: () => Promise<unknown>): Promise<'written' | 'refused'> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write()
      return 'written'
    } catch (error) {
      const name = error instanceof Error ? error.name : ''
      if (name === 'ConditionalCheckFailedException') return 'refused'
      if (name !== 'TransactionConflictException' || attempt === ATTEMPTS_MAX) throw error
      await pause(2 ** attempt * (1 + Math.random()))
    }
  }
}

/** Positions of a cancelled transaction that this was the reason for; empty for any other fault. */
export const cancelledBy = (
  error: unknown,
  code: 'ConditionalCheckFailed' | 'TransactionConflict',
): number[] => {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return []
  const reasons = (error as { CancellationReasons?: { Code?: string }[] }).CancellationReasons ?? []
  return reasons.flatMap((reason, index) => (reason.Code === code ? [index] : []))
}
