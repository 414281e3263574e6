import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Temporal } from 'temporal-polyfill'
import { type Config, readConfig } from '../../functions/config'
import { type Context, createContext } from '../../functions/context'
import type { Asked, Told, Used } from './worker'

type Answers = Record<string, (body: never) => unknown>

const calls: Record<string, number> = {}
let writeUnits = 0

/** Answers what the bench asks of this process, until it lets go. */
export const answerAll = (answers: Answers): void => {
  const all: Answers = { ready: () => null, used, ...answers }
  process.on('message', ({ id, ask, body }: Asked) => {
    const tell = (told: Omit<Told, 'id'>) => process.send?.({ id, ...told })
    Promise.resolve()
      .then(() => all[ask]?.(body as never))
      .then(
        (answer) => tell({ answer }),
        (error: unknown) => tell({ error: error instanceof Error ? `${error.stack}` : String(error) }),
      )
  })
  process.on('disconnect', () => process.exit(0))
}

const used = (): Used => {
  const { user, system } = process.cpuUsage()
  lookAtMemory()
  const peakMb = process.resourceUsage().maxRSS / 1024
  return { cpuMs: (user + system) / 1_000, peakMb, inUseMb, calls, writeUnits }
}

let inUseMb = 0

/** Collects first, which takes some hundredths of a second: now and then, and not at every payload. */
export const lookAtMemory = (): void => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  inUseMb = Math.max(inUseMb, (heapUsed + external) / 1024 / 1024)
}

/** The parts that the functions are made of, over the endpoints and clock that the bench gave. */
export const benchContext = (): { config: Config; dynamodb: DynamoDBClient; context: Context } => {
  const config = readConfig()
  let dynamodb: DynamoDBClient | null = null
  const ahead = Number(process.env['BENCH_CLOCK_AHEAD_MS'] ?? 0)
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + ahead)
  const context = createContext(config, {
    now,
    made: (service, client) => {
      if (service === 'dynamodb') dynamodb = client as DynamoDBClient
    },
  })
  if (!dynamodb) throw new Error('A context without a table')
  meter(dynamodb)
  return { config, dynamodb, context }
}

type Capacity = { WriteCapacityUnits?: number; CapacityUnits?: number }

/**
 * Counts calls by name, and the write units that DynamoDB says it used: of the table and its indexes,
 * transactions doubled.
 */
const meter = (client: DynamoDBClient): void => {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (given) => {
        const input = given.input as { ReturnConsumedCapacity?: string }
        const isWrite = /Put|Update|Delete|TransactWrite/.test(commandName)
        if (isWrite) input.ReturnConsumedCapacity = 'TOTAL'
        calls[commandName] = (calls[commandName] ?? 0) + 1
        const answer = await next(given)
        const { ConsumedCapacity: found } = answer.output as { ConsumedCapacity?: Capacity | Capacity[] }
        for (const one of isWrite ? [found ?? []].flat() : []) {
          writeUnits += one.WriteCapacityUnits ?? one.CapacityUnits ?? 0
        }
        return answer
      },
    { step: 'initialize' },
  )
}
