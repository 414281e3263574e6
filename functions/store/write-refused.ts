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

/**
 * Reasons that pass by themselves. The SDK tries none of them again: also of what is too much at once it sees
 * only that the transaction was cancelled (API reference, "TransactionCanceledException").
 */
const PASSING = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']

/** Positions of a cancelled transaction of which the condition did not hold; empty for any other fault. */
export const refusedIn = (error: unknown): number[] =>
  reasonsOf(error).flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []))

/** Whether a transaction was cancelled for what may go well a little later. */
export const mayPass = (error: unknown): boolean => reasonsOf(error).some((code) => PASSING.includes(code))

const reasonsOf = (error: unknown): string[] => {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return []
  const reasons = (error as { CancellationReasons?: { Code?: string }[] }).CancellationReasons ?? []
  return reasons.map(({ Code = '' }) => Code)
}
