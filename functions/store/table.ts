import {
  type AttributeValue,
  BatchGetItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { conditionOf, type Expression, plain, updateOf } from './expressions'
import { gatheredReads } from './gathered-reads'
import type { Key } from './keys'
import { mayPass, refusedIn, unlessRefused } from './write-refused'

/** An item as plain values. */
export type Item = Key & { [attribute: string]: unknown }

export type Put = { put: Item; only?: Expression }
export type Update = { update: Key; set: Expression; only?: Expression }
type Remove = { remove: Key; only?: Expression }
export type Write = Put | Update | Remove
type Page = { after?: string | null; limit?: number; startsWith?: string; backwards?: boolean }

export type Transacted =
  | { status: 'written' }
  | { status: 'refused'; positions: number[] }
  | { status: 'conflict' }

/** The one table, in plain values. Every read is strongly consistent but those of the index. */
export type Table = {
  get(key: Key): Promise<Item | null>
  getMany(wanted: Key[]): Promise<Item[]>
  /** One page of a partition in order of `sk`, or `backwards`; `after` is the last `sk` of the previous page. */
  page(pk: string, options?: Page): Promise<Item[]>
  all(pk: string, startsWith?: string): Promise<Item[]>
  /**
   * One page of the whole table, in no order; `next` is where the page after it begins, null at the end. For
   * what no key leads to: all that is kept about a person, and what has been kept for long enough.
   */
  scan(after: Key | null): Promise<{ items: Item[]; next: Key | null }>
  /** Keys of the index up to `until`, oldest first. */
  due(duePk: string, until: string, limit: number): Promise<Key[]>
  put(put: Put): Promise<'written' | 'refused'>
  update(update: Update): Promise<'written' | 'refused'>
  remove(key: Key): Promise<void>
  /**
   * All or nothing. `refused` names the positions whose condition failed; `conflict`: another write was at
   * one of the items at that moment, or there were too many; nothing is known of the conditions.
   */
  transact(writes: Write[]): Promise<Transacted>
}

const GET_MANY_MAX = 100

export const openTable = (client: DynamoDBClient, tableName: string): Table => {
  const getOne: Table['get'] = async (key) => {
    const found = await client.send(
      new GetItemCommand({ TableName: tableName, Key: plain(key), ConsistentRead: true }),
    )
    return found.Item ? (unmarshall(found.Item) as Item) : null
  }

  const getMany: Table['getMany'] = async (wanted) => {
    const found: Item[] = []
    for (let start = 0; start < wanted.length; start += GET_MANY_MAX) {
      let open: Key[] = wanted.slice(start, start + GET_MANY_MAX)
      while (open.length) {
        const answer = await client.send(
          new BatchGetItemCommand({
            RequestItems: { [tableName]: { Keys: open.map(plain), ConsistentRead: true } },
          }),
        )
        found.push(...(answer.Responses?.[tableName] ?? []).map((item) => unmarshall(item) as Item))
        open = (answer.UnprocessedKeys?.[tableName]?.Keys ?? []).map((key) => unmarshall(key) as Key)
      }
    }
    return found
  }

  const get = gatheredReads(getOne, getMany)

  const query = async (pk: string, { after = null, limit, startsWith, backwards }: Page) => {
    const answer = await client.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: startsWith ? 'pk = :pk and begins_with(sk, :start)' : 'pk = :pk',
        ExpressionAttributeValues: plain({ ':pk': pk, ...(startsWith && { ':start': startsWith }) }),
        ...(after !== null && { ExclusiveStartKey: plain({ pk, sk: after }) }),
        ...(limit && { Limit: limit }),
        ...(backwards && { ScanIndexForward: false }),
      }),
    )
    return { items: itemsOf(answer), more: answer.LastEvaluatedKey !== undefined }
  }

  const page: Table['page'] = async (pk, options = {}) => (await query(pk, options)).items

  const all: Table['all'] = async (pk, startsWith) => {
    const items: Item[] = []
    for (;;) {
      const after = items.at(-1)?.sk ?? null
      const next = await query(pk, { after, ...(startsWith && { startsWith }) })
      items.push(...next.items)
      if (!next.more) return items
    }
  }

  const scan: Table['scan'] = async (after) => {
    const answer = await client.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ...(after && { ExclusiveStartKey: plain(after) }),
      }),
    )
    const last = answer.LastEvaluatedKey
    return {
      items: itemsOf(answer),
      next: last ? (unmarshall(last) as Key) : null,
    }
  }

  const indexed: Table['due'] = async (duePk, until, limit) => {
    const answer = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: 'byDue',
        KeyConditionExpression: 'duePk = :pk and dueAt <= :until',
        ExpressionAttributeValues: plain({ ':pk': duePk, ':until': until }),
        Limit: limit,
      }),
    )
    return itemsOf(answer).map(({ pk, sk }) => ({ pk, sk }))
  }

  const put: Table['put'] = ({ put: item, only }) =>
    unlessRefused(() =>
      client.send(new PutItemCommand({ TableName: tableName, Item: plain(item), ...conditionOf(only) })),
    )

  const update: Table['update'] = (change) =>
    unlessRefused(() => client.send(new UpdateItemCommand({ TableName: tableName, ...updateOf(change) })))

  const remove: Table['remove'] = async (key) => {
    await unlessRefused(() => client.send(new DeleteItemCommand({ TableName: tableName, Key: plain(key) })))
  }

  const transact: Table['transact'] = async (writes) => {
    if (writes.length === 0) return { status: 'written' }
    const items = writes.map((write): TransactWriteItem => {
      const at = { TableName: tableName, ...conditionOf(write.only) }
      if ('put' in write) return { Put: { ...at, Item: plain(write.put) } }
      if ('remove' in write) return { Delete: { ...at, Key: plain(write.remove) } }
      return { Update: { TableName: tableName, ...updateOf(write) } }
    })
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: items }))
      return { status: 'written' }
    } catch (error) {
      const positions = refusedIn(error)
      if (positions.length) return { status: 'refused', positions }
      if (mayPass(error)) return { status: 'conflict' }
      throw error
    }
  }

  return { get, getMany, page, all, scan, due: indexed, put, update, remove, transact }
}

const itemsOf = ({ Items = [] }: { Items?: Record<string, AttributeValue>[] | undefined }): Item[] =>
  Items.map((item) => unmarshall(item) as Item)
