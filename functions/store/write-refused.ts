/** A write of which the condition did not hold is an answer; anything else is a fault. */
export const unlessRefused = async (write: Promise<unknown>): Promise<'written' | 'refused'> => {
  try {
    await write
    return 'written'
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return 'refused'
    throw error
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
