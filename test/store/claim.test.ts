import {
  DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb'
import { nothing } from '../../functions/domain/decide/decision'
import { commit } from '../../functions/store/commit'
import { keys, owedParts } from '../../functions/store/keys'
import { type Outbox, type OutboxRow, openOutbox } from '../../functions/store/outbox'
import { openTable, type Table } from '../../functions/store/table'
import type { DatabaseProcess } from '../../infra/local/dynamodb-process'
import { provideLocalCredentials } from '../../infra/local/environment'
import { ensureTable } from '../../infra/local/table'
import { association } from '../support/domain/people'
import { startOwnDatabase } from '../support/own-database'

let database: DatabaseProcess
let client: DynamoDBClient
let table: Table
let outbox: Outbox
/** What happens to the next calls, in order; an empty list: they go well. */
const goesWrong: ('answer lost' | 'conflict' | 'too much')[] = []

beforeAll(async () => {
  provideLocalCredentials(process.env)
  database = await startOwnDatabase()
  client = new DynamoDBClient({ endpoint: database.endpoint })
  await ensureTable(client, 'claims')
  client.middlewareStack.add(
    (next) => async (args) => {
      const fault = goesWrong.shift()
      if (fault === 'conflict') throw new TransactionConflictException({ message: 'Ongoing', $metadata: {} })
      if (fault === 'too much') throw cancelledFor('None', 'ThrottlingError')
      const answer = await next(args)
      if (fault) throw Object.assign(new Error('No answer'), { name: 'TimeoutError' })
      return answer
    },
    { step: 'finalizeRequest', priority: 'low', name: 'faults' },
  )
  table = openTable(client, 'claims')
  outbox = openOutbox(table)
})
afterAll(async () => {
  client.destroy()
  await database.stop()
})

const cancelledFor = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  })

const NOW = '2020-03-12T08:00:00.000Z' as const

/** A row that owes a mail to an organiser. */
const owed = async (id: string): Promise<OutboxRow> => {
  const { id: of, agenda } = association
  const notice = {
    to: 'address',
    id,
    address: agenda,
    message: { kind: 'news', day: '2020-03-12' },
    inReplyTo: null,
  } as const
  await commit(table, of, { ...nothing, notices: [notice] }, NOW as never, () => id)
  const row = await outbox.row(keys.notice(of, id))
  if (!row) throw new Error('Nothing is owed')
  return row
}
const asItIs = async ({ pk, sk }: OutboxRow): Promise<OutboxRow> => {
  const row = await outbox.row({ pk, sk })
  if (!row) throw new Error('The row is gone')
  return row
}
const statusOf = async (row: OutboxRow) => (await asItIs(row)).status

test('a claim whose answer was lost, and that the SDK makes once more, is still a claim', async () => {
  const row = await owed('lost')
  goesWrong.push('answer lost')
  expect(await outbox.claim(row, NOW as never)).toBe(true)
  expect(await outbox.claim(row, NOW as never)).toBe(false)
})

test('whoever knows an older claim cannot give back the one that came after it', async () => {
  const row = await owed('older')
  await outbox.claim(row, NOW as never)
  const first = await asItIs(row)
  expect(await outbox.release(first, NOW as never, 'tried')).toBe(true)
  await outbox.claim(await asItIs(row), NOW as never)
  expect(await outbox.release(first, NOW as never, 'tried')).toBe(false)
  expect(await statusOf(row)).toBe('claimed')
})

test('a mark that meets a transaction at its row is made all the same', async () => {
  const row = await owed('met')
  await outbox.claim(row, NOW as never)
  goesWrong.push('conflict', 'conflict')
  await outbox.settle(row, 'sent')
  expect(await statusOf(row)).toBe('sent')
})

test('a row that is left as dealt with stays due when it was owed once more since it was read', async () => {
  const row = await owed('again')
  await outbox.claim(row, NOW as never)
  await outbox.settle(row, 'sent')
  const read = await asItIs(row)
  await outbox.again(read, 'bounce', NOW as never)
  await outbox.leave(read)
  expect(await table.get({ pk: row.pk, sk: row.sk })).toMatchObject({ status: 'owed', dueAt: NOW })
})

test('of what is late as much is taken up as asked for, also where it all stands in one part of the index', async () => {
  const rows = async (part: string | undefined, count: number) => {
    for (let number = 1; number <= count; number += 1) {
      const key = { pk: `late ${part}`, sk: `${number}` }
      await table.put({ put: { ...key, duePk: part, dueAt: `2019-01-0${number}` } })
    }
  }
  await rows(owedParts[1], 7)
  expect(await outbox.overdue('2019-12-31' as never, 6)).toHaveLength(6)
  await rows(owedParts[3], 2)
  const late = await outbox.overdue('2019-12-31' as never, 6)
  expect(late.map(({ pk, sk }) => `${pk.at(-1)} ${sk}`)).toEqual(['1 1', '3 1', '1 2', '3 2', '1 3', '1 4'])
})

test('a transaction for which DynamoDB has no room at that moment is one to try again', async () => {
  const write = { put: { pk: 'as#kleinekring#rush', sk: 'x' } }
  goesWrong.push('too much')
  expect(await table.transact([write])).toEqual({ status: 'conflict' })
  expect(await table.transact([write])).toEqual({ status: 'written' })
})
