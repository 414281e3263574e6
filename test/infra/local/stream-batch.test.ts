import { deliverInBatches } from '../../../infra/local/stream-batch'
import type { StreamRecord } from '../../../infra/local/stream-reader'

const records = (count: number): StreamRecord[] =>
  Array.from({ length: count }, (_, n) => ({ dynamodb: { SequenceNumber: `${n + 1}` } }))
const numberOf = (record: StreamRecord) => Number(record.dynamodb?.SequenceNumber)

const run = async (all: StreamRecord[], deliver: (numbers: number[]) => unknown) => {
  const batches: number[][] = []
  const dealtWith: number[] = []
  const skipped: number[] = []
  await deliverInBatches(all, {
    deliver: async (batch) => {
      batches.push(batch.map(numberOf))
      return deliver(batch.map(numberOf))
    },
    dealtWith: async (record) => void dealtWith.push(numberOf(record)),
    skipped: (record) => void skipped.push(numberOf(record)),
    stopped: () => false,
    pauseMs: () => 0,
  })
  return { batches, dealtWith, skipped }
}

const failing = (...numbers: number[]) => ({
  batchItemFailures: numbers.map((number) => ({ itemIdentifier: `${number}` })),
})

test('records come in batches of 25, in order', async () => {
  const { batches, dealtWith } = await run(records(60), () => failing())
  expect(batches.map((batch) => batch.length)).toEqual([25, 25, 10])
  expect(dealtWith).toEqual([25, 50, 60])
})

test('after a partial failure the batch goes on from the first record that failed', async () => {
  let first = true
  const { batches, dealtWith, skipped } = await run(records(4), () => {
    const answer = first ? failing(4, 3) : failing()
    first = false
    return answer
  })
  expect(batches).toEqual([
    [1, 2, 3, 4],
    [3, 4],
  ])
  expect(dealtWith).toEqual([2, 4])
  expect(skipped).toEqual([])
})

test('a record that fails every try is skipped, alone, and the others are delivered', async () => {
  const { batches, skipped, dealtWith } = await run(records(9), (numbers) => {
    if (numbers.includes(6)) throw new Error('poison')
  })
  expect(skipped).toEqual([6])
  expect(dealtWith.at(-1)).toBe(9)
  const taken = batches.filter((batch) => !batch.includes(6)).flat()
  expect(new Set(taken)).toEqual(new Set([1, 2, 3, 4, 5, 7, 8, 9]))
})

test('a record reported as failed is tried five times', async () => {
  const { batches, skipped } = await run(records(2), (numbers) =>
    numbers.includes(1) ? failing(1) : failing(),
  )
  expect(skipped).toEqual([1])
  expect(batches.filter((batch) => batch.includes(1))).toHaveLength(5)
  expect(batches.at(-1)).toEqual([2])
})
