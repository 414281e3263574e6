import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import * as z from 'zod'
import { readIfPresent, writeDurably } from './durable-file'

export type { StreamRecord }
export type Page = { shardId: string; records: StreamRecord[] }

export type StreamReader = {
  /** The next wanted records, oldest first; null when there are none now. Later pages never come before earlier ones. */
  read: () => Promise<Page | null>
  /** Remembers on disk that everything wanted up to and including this record was dealt with. */
  commit: (shardId: string, sequenceNumber: string) => Promise<void>
}

const Checkpoint = z.object({ streamArn: z.string(), after: z.record(z.string(), z.string()) })

/** Shards come and go within hours; the end of one is seen at once. */
const SHARDS_AGE_MS_MAX = 10_000

const PAGE_RECORDS = 200

/** Reads all shards of a stream from a checkpoint kept in a file; a new stream from its beginning. */
export const openStreamReader = async (
  client: DynamoDBStreamsClient,
  streamArn: string,
  checkpointFile: string,
  wants: (record: StreamRecord) => boolean,
): Promise<StreamReader> => {
  const kept = await readIfPresent(checkpointFile)
  const checkpoint = kept ? Checkpoint.parse(JSON.parse(kept.toString())) : null
  const after: Record<string, string> = checkpoint?.streamArn === streamArn ? checkpoint.after : {}
  /** Where to read on in each open shard. */
  const iterators = new Map<string, string>()
  const ended = new Set<string>()

  const iteratorOf = async (shardId: string): Promise<string | undefined> =>
    iterators.get(shardId) ?? (await newIterator(client, streamArn, shardId, after[shardId]))

  const readShard = async (shardId: string): Promise<Page | null> => {
    const iterator = await iteratorOf(shardId)
    if (iterator === undefined) return null
    try {
      const { Records = [], NextShardIterator: next } = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE_RECORDS }),
      )
      if (next) iterators.set(shardId, next)
      else ended.add(shardId)
      const records = Records.filter(wants)
      if (records.length > 0) return { shardId, records }
      return next && Records.length === PAGE_RECORDS ? readShard(shardId) : null
    } catch (error) {
      iterators.delete(shardId)
      if (error instanceof TrimmedDataAccessException) delete after[shardId]
      else if (!(error instanceof ExpiredIteratorException)) throw error
      return null
    }
  }

  let shards: Shard[] = []
  let listedAt = Number.NEGATIVE_INFINITY
  const presentShards = async (): Promise<Shard[]> => {
    if (
      performance.now() - listedAt > SHARDS_AGE_MS_MAX ||
      shards.some(({ ShardId: id }) => ended.has(id ?? ''))
    ) {
      shards = await shardsOf(client, streamArn)
      listedAt = performance.now()
    }
    return shards
  }

  return {
    read: async () => {
      for (const shardId of readable(await presentShards(), ended)) {
        const page = await readShard(shardId)
        if (page) return page
      }
      return null
    },
    commit: async (shardId, sequenceNumber) => {
      after[shardId] = sequenceNumber
      await writeDurably(checkpointFile, JSON.stringify({ streamArn, after }))
    },
  }
}

const shardsOf = async (client: DynamoDBStreamsClient, streamArn: string): Promise<Shard[]> => {
  const { StreamDescription: description } = await client.send(
    new DescribeStreamCommand({ StreamArn: streamArn }),
  )
  return description?.Shards ?? []
}

/** A shard is read once its parent was read to its end: that keeps the order of changes to one item. */
const readable = (shards: Shard[], ended: Set<string>): string[] => {
  const open = shards.flatMap(({ ShardId: id }) => (id && !ended.has(id) ? [id] : []))
  const waits = new Set(
    shards.flatMap((shard) => (open.includes(shard.ParentShardId ?? '') ? [shard.ShardId] : [])),
  )
  return open.filter((id) => !waits.has(id))
}

const newIterator = async (
  client: DynamoDBStreamsClient,
  streamArn: string,
  shardId: string,
  after: string | undefined,
): Promise<string | undefined> => {
  const from = (position: object) =>
    client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: 'TRIM_HORIZON',
        ...position,
      }),
    )
  if (after === undefined) return (await from({})).ShardIterator
  try {
    return (await from({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after })).ShardIterator
  } catch (error) {
    // The stack stood still for more than a day: what was trimmed is for the sweep.
    if (error instanceof TrimmedDataAccessException) return (await from({})).ShardIterator
    throw error
  }
}
