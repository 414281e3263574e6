import {
  type AttributeValue,
  BatchWriteItemCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams'
import type { StreamRecord } from '../../infra/local/stream-reader'
import { ensureTable } from '../../infra/local/table'
import type { Aws } from './aws'

export type RawItem = Record<string, AttributeValue>

/** A table of one run: with the items given, and with what came into it since as its stream says. */
export type RunTable = {
  name: string
  items: () => Promise<RawItem[]>
  /** What was written since the last time. */
  newRecords: () => Promise<StreamRecord[]>
  drop: () => Promise<void>
}

let made = 0

export const makeTable = async ({ dynamodb, streams }: Aws, items: RawItem[]): Promise<RunTable> => {
  made += 1
  const name = `matrix-${made}`
  const streamArn = await ensureTable(dynamodb, name)
  await putAll(dynamodb, name, items)
  return {
    name,
    items: () => scanAll(dynamodb, name),
    newRecords: await readerOf(streams, streamArn),
    drop: async () => {
      await dynamodb.send(new DeleteTableCommand({ TableName: name }))
    },
  }
}

const BATCH = 25

const putAll = async (dynamodb: DynamoDBClient, table: string, items: RawItem[]): Promise<void> => {
  for (let start = 0; start < items.length; start += BATCH) {
    const puts = items.slice(start, start + BATCH).map((Item) => ({ PutRequest: { Item } }))
    await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }))
  }
}

const scanAll = async (dynamodb: DynamoDBClient, table: string): Promise<RawItem[]> => {
  const all: RawItem[] = []
  let from: RawItem | undefined
  do {
    const { Items = [], LastEvaluatedKey } = await dynamodb.send(
      new ScanCommand({ TableName: table, ...(from && { ExclusiveStartKey: from }) }),
    )
    all.push(...Items)
    from = LastEvaluatedKey
  } while (from)
  return all
}

/** What is written from now on. The embedded database keeps a stream in one shard. */
const readerOf = async (streams: DynamoDBStreamsClient, streamArn: string) => {
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }))
  const [shard, ...others] = StreamDescription?.Shards ?? []
  if (!shard || others.length) throw new Error('Not one shard')
  const start = await streams.send(
    new GetShardIteratorCommand({
      StreamArn: streamArn,
      ShardId: shard.ShardId,
      ShardIteratorType: 'LATEST',
    }),
  )
  let iterator = start.ShardIterator
  return async (): Promise<StreamRecord[]> => {
    const found: StreamRecord[] = []
    for (;;) {
      const { Records = [], NextShardIterator } = await streams.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: 1_000 }),
      )
      iterator = NextShardIterator
      if (Records.length === 0) return found
      found.push(...Records)
    }
  }
}
