import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { createActivity } from '../../../infra/local/activity'
import { createClosing } from '../../../infra/local/closing'
import { openDatabase } from '../../../infra/local/dynamodb'
import { provideLocalCredentials } from '../../../infra/local/environment'
import { startStreamPump } from '../../../infra/local/stream-pump'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

provideLocalCredentials(process.env)
const closing = createClosing()
afterEach(async () => {
  await closing.all()
  await removeTemporaryFolders()
})

type Payload = {
  Records: { dynamodb: { SequenceNumber: string; NewImage: Record<'sk' | 'lane', { S: string }> } }[]
}

const start = async () => {
  const folder = await temporaryFolder()
  const database = closing.add(await openDatabase({ dataDir: folder, endpoint: null }), (it) => it.stop())
  const client = new DynamoDBClient({ endpoint: database.endpoint })
  const put = (sk: string, lane: string | null) =>
    client.send(
      new PutItemCommand({
        TableName: database.tableName,
        Item: { pk: { S: 'outbox' }, sk: { S: sk }, ...(lane && { lane: { S: lane } }) },
      }),
    )
  const pump = async (deliver: (rows: string[], payload: Payload) => unknown) => {
    const delivered: string[] = []
    const started = await startStreamPump({
      ...database,
      folder,
      deliverOutbox: async (payload) => {
        const rows = (payload as Payload).Records.map(
          ({ dynamodb }) => `${dynamodb.NewImage.lane.S} ${dynamodb.NewImage.sk.S}`,
        )
        delivered.push(...rows)
        return deliver(rows, payload as Payload)
      },
      activity: createActivity(),
      log: () => undefined,
    })
    return { delivered, ...closing.add(started, (it) => it.stop()) }
  }
  return { put, pump }
}

const taken = () => ({ batchItemFailures: [] })

test('each lane gets its own new rows, in order, and nothing else', async () => {
  const { put, pump } = await start()
  for (const n of [1, 2, 3]) {
    await put(`p${n}`, 'prompt')
    await put(`b${n}`, 'bulk')
    await put(`x${n}`, null)
  }
  await put('p1', 'prompt')
  const { delivered, drained } = await pump(taken)
  await drained()
  expect(delivered.filter((row) => row.startsWith('prompt'))).toEqual(['prompt p1', 'prompt p2', 'prompt p3'])
  expect(delivered.filter((row) => row.startsWith('bulk'))).toEqual(['bulk b1', 'bulk b2', 'bulk b3'])
  expect(delivered).toHaveLength(6)
})

test('after a restart the lanes go on where they were', async () => {
  const { put, pump } = await start()
  await put('p1', 'prompt')
  const first = await pump(taken)
  await first.drained()
  await first.stop()
  await put('p2', 'prompt')
  const second = await pump(taken)
  await second.drained()
  expect([first.delivered, second.delivered]).toEqual([['prompt p1'], ['prompt p2']])
})

test('a lane in trouble does not hold up the other one', async () => {
  const { put, pump } = await start()
  for (let n = 0; n < 30; n += 1) await put(`b${n}`, 'bulk')
  await put('p1', 'prompt')
  let bulkTaken = false
  const order: string[] = []
  const { drained } = await pump((rows) => {
    if (rows[0]?.startsWith('bulk') && !bulkTaken) {
      bulkTaken = order.length > 0
      throw new Error('not now')
    }
    order.push(rows[0]?.split(' ')[0] ?? '')
    return taken()
  })
  await drained()
  expect(order[0]).toBe('prompt')
  expect(order).toContain('bulk')
})
