import { type DynamoDBClient, TransactionConflictException } from '@aws-sdk/client-dynamodb'

type Key = { pk?: unknown; sk?: unknown }
type Action = Record<string, { Key?: Key; Item?: Key }>
type Input = { TransactItems?: Action[]; Key?: Key; Item?: Key }
type Step = (args: { input: object }) => Promise<{ output: object; response: unknown }>

/** How long a transaction is at its items; `work` is what takes effect. */
type Hold = <T>(work: () => Promise<T>) => Promise<T>

export type Conflicts = { transactions: number; conflicts: number }

/**
 * Makes the embedded DynamoDB answer as the one of AWS does where two writes meet, which it never does by
 * itself: a transaction at an item at which another one is, is cancelled with TransactionConflict; a single
 * write is refused with TransactionConflictException (Developer Guide, "Transaction conflict handling").
 * Returns what is counted from then on.
 */
export const conflictsAsAws = (client: DynamoDBClient, hold: Hold): Conflicts => {
  const counted = { transactions: 0, conflicts: 0 }
  const busy = new Set<string>()
  const layer =
    (next: Step, { commandName = '' }: { commandName?: string }): Step =>
    async (args) => {
      if (!/^(TransactWriteItems|PutItem|UpdateItem|DeleteItem)Command$/.test(commandName)) return next(args)
      const { TransactItems, ...single } = args.input as Input
      if (!TransactItems) {
        if (busy.has(nameOf(single))) throw new TransactionConflictException({ message: '', $metadata: {} })
        return next(args)
      }
      const items = TransactItems.map((action) => nameOf(Object.values(action)[0] ?? {}))
      counted.transactions += 1
      if (items.some((item) => busy.has(item))) {
        counted.conflicts += 1
        throw cancelled(items.map((item) => (busy.has(item) ? 'TransactionConflict' : 'None')))
      }
      for (const item of items) busy.add(item)
      try {
        return await hold(() => next(args))
      } finally {
        for (const item of items) busy.delete(item)
      }
    }
  client.middlewareStack.add(layer as never, { step: 'finalizeRequest', priority: 'low', name: 'as-aws' })
  // One that was used before keeps to the layers that it had, until it lets go of its connections.
  client.destroy()
  return counted
}

const nameOf = ({ Key, Item }: { Key?: Key; Item?: Key }): string => {
  const { pk, sk } = Key ?? Item ?? {}
  return JSON.stringify([pk, sk])
}

const cancelled = (codes: string[]): Error =>
  Object.assign(new Error('Transaction cancelled'), {
    name: 'TransactionCanceledException',
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: codes.map((Code) => ({ Code })),
  })
