import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { type Database, embeddedBinary, openDatabase } from '../../../infra/local/dynamodb'
import { provideLocalCredentials } from '../../../infra/local/environment'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

provideLocalCredentials(process.env)
const opened: Database[] = []

afterEach(async () => {
  for (const database of opened.splice(0)) await database.stop()
  await removeTemporaryFolders()
})

const open = async (dataDir: string, endpoint: string | null = null) => {
  const database = await openDatabase({ dataDir, endpoint })
  opened.push(database)
  return { database, client: new DynamoDBClient({ endpoint: database.endpoint }) }
}

const key = { pk: { S: 'a' }, sk: { S: 'b' } }

test('items are still there after a restart', async () => {
  const dataDir = await temporaryFolder()
  const { database, client } = await open(dataDir)
  await client.send(new PutItemCommand({ TableName: database.tableName, Item: key }))
  await database.stop()
  const again = await open(dataDir)
  const { Item } = await again.client.send(
    new GetItemCommand({ TableName: again.database.tableName, Key: key }),
  )
  expect(Item).toEqual(key)
})

test('a database that is named is used, with a table of its own for each data folder', async () => {
  const { database: shared, client } = await open(await temporaryFolder())
  const one = await open(await temporaryFolder(), shared.endpoint)
  const other = await open(await temporaryFolder(), shared.endpoint)
  expect(one.database.tableName).not.toBe(other.database.tableName)
  const { Table } = await client.send(new DescribeTableCommand({ TableName: one.database.tableName }))
  expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_IMAGE' })
})

test('a database that a killed stack left on the file is ended before a new one starts', async () => {
  const dataDir = await temporaryFolder()
  const file = join(dataDir, 'dynamodb.sqlite')
  const orphan = spawn(embeddedBinary(), ['serve', '--port', '0', '--db-path', file], { stdio: 'ignore' })
  const ended = new Promise((resolve) => orphan.once('exit', (_code, signal) => resolve(signal)))
  while (!existsSync(file)) await pause(10)
  await writeFile(join(dataDir, 'dynamodb.pid'), JSON.stringify({ pid: orphan.pid, file }))
  await open(dataDir)
  expect(await ended).toBe('SIGKILL')
})

test('a process that only has the number of the old database is left alone', async () => {
  const dataDir = await temporaryFolder()
  const innocent = spawn('/bin/sleep', ['30'])
  await writeFile(
    join(dataDir, 'dynamodb.pid'),
    JSON.stringify({ pid: innocent.pid, file: join(dataDir, 'dynamodb.sqlite') }),
  )
  await open(dataDir)
  expect(innocent.exitCode ?? innocent.signalCode).toBeNull()
  innocent.kill()
})
