import type { StreamRecord } from './stream-reader'

/** What a function with ReportBatchItemFailures answers; anything else counts as "all taken". */
export type BatchAnswer = { batchItemFailures?: { itemIdentifier: string }[] }

type Options = {
  /** Throws, or names the records that failed. */
  deliver: (batch: StreamRecord[]) => Promise<unknown>
  /** Everything up to this record is dealt with. */
  dealtWith: (record: StreamRecord) => Promise<void>
  /** A record that failed every try and is passed by; on AWS it goes to the dead-letter queue. */
  skipped: (record: StreamRecord, why: unknown) => void
  stopped: () => boolean
  pauseMs?: (attempt: number) => number
}

export const BATCH_SIZE = 25
export const TRIES = 5

/**
 * Hands records to a function as Lambda's event source mapping does: 25 at a time, in order, again from the
 * first that failed, in smaller batches when the function throws, and past a record after five tries.
 */
export const deliverInBatches = async (records: StreamRecord[], options: Options): Promise<void> => {
  const pauseMs = options.pauseMs ?? ((attempt) => 50 * 2 ** attempt)
  let rest = records
  let size = BATCH_SIZE
  let tries = 0
  while (rest.length > 0 && !options.stopped()) {
    const batch = rest.slice(0, size)
    const { taken, why } = await deliverOnce(batch, options.deliver)
    const last = batch[taken - 1]
    if (last) {
      await options.dealtWith(last)
      rest = rest.slice(taken)
      tries = 0
    }
    if (taken === batch.length) {
      size = BATCH_SIZE
      continue
    }
    tries += 1
    const first = rest[0]
    if (tries >= TRIES && first && (size === 1 || why === null)) {
      options.skipped(first, why)
      await options.dealtWith(first)
      rest = rest.slice(1)
      size = BATCH_SIZE
      tries = 0
      continue
    }
    if (why !== null) size = Math.max(1, Math.floor(Math.min(size, batch.length) / 2))
    await new Promise((resolve) => setTimeout(resolve, pauseMs(Math.min(tries, TRIES))))
  }
}

/** How many of the batch were taken before the first failure; `why` is what the function threw, if it did. */
const deliverOnce = async (
  batch: StreamRecord[],
  deliver: Options['deliver'],
): Promise<{ taken: number; why: unknown }> => {
  try {
    const answer = (await deliver(batch)) as BatchAnswer | undefined
    const failed = new Set((answer?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier))
    if (failed.size === 0) return { taken: batch.length, why: null }
    const first = batch.findIndex((record) => failed.has(record.dynamodb?.SequenceNumber ?? ''))
    // A name that is not of this batch fails the whole batch, as on AWS.
    return { taken: Math.max(0, first), why: null }
  } catch (error) {
    return { taken: 0, why: error ?? new Error('the function failed') }
  }
}
