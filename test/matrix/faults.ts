/** One call that a function makes to AWS; `number` counts from 1 in the order in which they are let through. */
export type Call = {
  number: number
  service: 'dynamodb' | 's3' | 'ses' | 'scheduler'
  operation: string
  input: Record<string, unknown>
  /** The function that makes it. */
  by: string
}

/**
 * What happens at one call. A cut ends the function there, before or after the call took effect. Of the
 * others the function lives on: the SDK tries again, unless it goes wrong `throughout`.
 */
export const FAULT_KINDS = [
  'cut-before',
  'cut-after',
  'timeout-before',
  'timeout-after',
  'timeout-throughout',
  'throttled',
  'throttled-throughout',
  'conflict',
  'partial',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]
export type Fault = { at: number; kind: FaultKind }

/** The process ended: nothing that it still does reaches anything. */
export class Died extends Error {
  override readonly name = 'Died'
}

/** Calls that change something, for which before and after differ most. */
export const writes = ({ operation }: Pick<Call, 'operation'>): boolean =>
  !/^(Get|BatchGet|Query|Scan|Head)/.test(operation)

/** The kinds that can happen to this call. */
export const kindsFor = (call: Call): FaultKind[] => FAULT_KINDS.filter((kind) => canHappen(kind, call))

const canHappen = (kind: FaultKind, call: Call): boolean => {
  if (kind === 'timeout-after' || kind === 'timeout-throughout') return writes(call)
  if (kind === 'conflict') return call.service === 'dynamodb' && writes(call)
  return kind !== 'partial' || call.operation === 'BatchGetItem'
}

type Perform = () => Promise<unknown>

/** Makes the call go wrong in this way; `attempt` counts the tries of the SDK from 1. */
export const goWrong = async (
  kind: FaultKind,
  call: Call,
  attempt: number,
  perform: Perform,
): Promise<unknown> => {
  const throughout = kind.endsWith('-throughout')
  if (attempt > 1 && !throughout) return perform()
  // Another order of things may bring another call to this place.
  if (!canHappen(kind, call)) return perform()
  switch (kind) {
    case 'cut-before':
      throw new Died()
    case 'cut-after':
      await perform().catch(() => undefined)
      throw new Died()
    case 'timeout-before':
      throw timeout()
    case 'timeout-after':
    case 'timeout-throughout':
      await perform().catch(() => undefined)
      throw timeout()
    case 'throttled':
    case 'throttled-throughout':
      throw throttling[call.service]()
    case 'conflict':
      throw conflict(call)
    case 'partial':
      return half(await perform())
  }
}

const failure = (name: string, status: number | undefined, more: object = {}): Error =>
  Object.assign(new Error(`${name}, as AWS says it`), {
    name,
    $metadata: status === undefined ? {} : { httpStatusCode: status },
    ...more,
  })

const timeout = () => failure('TimeoutError', undefined)

/** The names by which each service says that it is asked too much (their API references). */
const throttling: Record<Call['service'], () => Error> = {
  dynamodb: () => failure('ProvisionedThroughputExceededException', 400),
  s3: () => failure('SlowDown', 503),
  ses: () => failure('Throttling', 400),
  scheduler: () => failure('ThrottlingException', 429),
}

/** Another request is at one of the items (DynamoDB API reference, "TransactionConflict"). */
const conflict = ({ operation, input }: Call): Error => {
  if (operation !== 'TransactWriteItems') return failure('TransactionConflictException', 400)
  const items = (input['TransactItems'] ?? []) as unknown[]
  const CancellationReasons = items.map((_, at) => ({
    Code: at === items.length - 1 ? 'TransactionConflict' : 'None',
  }))
  return failure('TransactionCanceledException', 400, { CancellationReasons })
}

type BatchGet = {
  output: {
    Responses?: Record<string, Record<string, unknown>[]>
    UnprocessedKeys?: Record<string, { Keys: Record<string, unknown>[]; ConsistentRead?: boolean }>
  }
}

/** DynamoDB answers a part and names the keys that are left. */
const half = (answer: unknown): unknown => {
  const { output } = answer as BatchGet
  for (const [table, items] of Object.entries(output.Responses ?? {})) {
    const left = items.splice(Math.floor(items.length / 2))
    if (left.length === 0) continue
    const Keys = left.map(({ pk, sk }) => ({ pk, sk }))
    output.UnprocessedKeys = { [table]: { Keys, ConsistentRead: true } }
  }
  return answer
}
