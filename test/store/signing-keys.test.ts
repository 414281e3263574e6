import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { AssociationId } from '../../functions/domain/ids'
import { openSigningKeys } from '../../functions/store/signing-keys'
import { openTable, type Table } from '../../functions/store/table'
import type { DatabaseProcess } from '../../infra/local/dynamodb-process'
import { provideLocalCredentials } from '../../infra/local/environment'
import { ensureTable } from '../../infra/local/table'
import { startOwnDatabase } from '../support/own-database'

let database: DatabaseProcess
let client: DynamoDBClient
let table: Table

beforeAll(async () => {
  provideLocalCredentials(process.env)
  database = await startOwnDatabase()
  client = new DynamoDBClient({ endpoint: database.endpoint })
  await ensureTable(client, 'keys')
  table = openTable(client, 'keys')
})
afterAll(async () => {
  client.destroy()
  await database.stop()
})

test('reading a link makes no key, for whatever association it names', async () => {
  const keys = openSigningKeys(table)
  expect(await keys(AssociationId.parse('nobody'), 'reading')).toEqual([])
  expect((await table.scan(null)).items).toEqual([])
})

test('the first link that is signed makes a key, which reads it from then on', async () => {
  const id = AssociationId.parse('kring')
  const keys = openSigningKeys(table)
  expect(await keys(id, 'reading')).toEqual([])
  const made = await keys(id)
  expect(made).toMatchObject([{ kid: 'k1', status: 'signing' }])
  expect(await keys(id, 'reading')).toEqual(made)
  expect(await openSigningKeys(table)(id, 'reading')).toEqual(made)
})
