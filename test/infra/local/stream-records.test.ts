import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { Database } from 'node-sqlite3-wasm'
import { embeddedBinary, openDatabase } from '../../../infra/local/dynamodb'
import { provideLocalCredentials } from '../../../infra/local/environment'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

provideLocalCredentials(process.env)
afterEach(removeTemporaryFolders)

/** What the file of a stopped database says; the mode that it was left in needs a lock of our own. */
const ask = <Answer>(file: string, question: (database: Database) => Answer): Answer => {
  const database = new Database(file)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    return question(database)
  } finally {
    database.close()
  }
}

/** Writes so many items to a database in this folder, and stops it. */
const write = async (dataDir: string, ...items: string[]): Promise<string> => {
  const database = await openDatabase({ dataDir, endpoint: null })
  const client = new DynamoDBClient({ endpoint: database.endpoint })
  for (const item of items) {
    const Item = { pk: { S: item }, sk: { S: 'x' } }
    await client.send(new PutItemCommand({ TableName: database.tableName, Item }))
  }
  client.destroy()
  await database.stop()
  return join(dataDir, 'dynamodb.sqlite')
}

const COLUMNS = 'SELECT name, type, "notnull", pk FROM pragma_table_info(\'_stream_records\')'

test('the table of stream records is the one that the embedded database makes by itself', async () => {
  const folder = await temporaryFolder()
  const own = join(folder, 'own.sqlite')
  const alone = spawn(embeddedBinary(), ['serve', '--port', '0', '--db-path', own], { stdio: 'ignore' })
  const ended = new Promise((resolve) => alone.once('exit', resolve))
  while (!existsSync(`${own}-wal`)) await pause(10)
  await pause(200)
  alone.kill()
  await ended
  const theirs = ask(own, (database) => database.all(COLUMNS))
  expect(theirs.length).toBeGreaterThan(5)
  expect(ask(await write(folder), (database) => database.all(COLUMNS))).toEqual(theirs)
})

test('a write finds its number in the index, however many records there are', async () => {
  const file = await write(await temporaryFolder(), 'one', 'two')
  const plan = ask(file, (database) =>
    database.all(
      `EXPLAIN QUERY PLAN SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1
       FROM _stream_records WHERE table_name = 'groene-knop'`,
    ),
  )
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^SEARCH _stream_records USING (COVERING )?INDEX stream_records_by_number/),
  ])
})

test('a record of the stream is there for a day', async () => {
  const folder = await temporaryFolder()
  const file = await write(folder, 'long ago', 'yesterday')
  ask(file, (database) => {
    database.run(
      "UPDATE _stream_records SET created_at = created_at - 86405 WHERE keys_json LIKE '%long ago%'",
    )
    database.run(
      "UPDATE _stream_records SET created_at = created_at - 86000 WHERE keys_json LIKE '%yesterday%'",
    )
  })
  await write(folder, 'today')
  const left = ask(file, (database) =>
    database.all('SELECT keys_json, sequence_number FROM _stream_records ORDER BY id'),
  )
  expect(left).toEqual([
    { keys_json: expect.stringContaining('yesterday'), sequence_number: '2' },
    { keys_json: expect.stringContaining('today'), sequence_number: '3' },
  ])
})
