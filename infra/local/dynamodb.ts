import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import { readIfPresent, writeDurably } from './durable-file'
import { endOrphan, startDatabase } from './dynamodb-process'
import { ensureTable } from './table'

export type Database = {
  endpoint: string
  tableName: string
  streamArn: string
  stop: () => Promise<void>
}

type Options = {
  dataDir: string
  /** Use this DynamoDB; null starts the embedded one. */
  endpoint: string | null
}

const TABLE_NAME = 'groene-knop'

/** A DynamoDB with the table in it: the embedded one, with its data in the data folder, or the one named. */
export const openDatabase = async (options: Options): Promise<Database> => {
  if (options.endpoint !== null) {
    const tableName = await tableNameOf(options.dataDir)
    const streamArn = await ensureTable(clientOf(options.endpoint), tableName)
    return { endpoint: options.endpoint, tableName, streamArn, stop: async () => undefined }
  }
  const binary = embeddedBinary()
  const pidFile = join(options.dataDir, 'dynamodb.pid')
  await endOrphan(pidFile, binary)
  const file = join(options.dataDir, 'dynamodb.sqlite')
  const database = await startDatabase(binary, file)
  await writeDurably(pidFile, JSON.stringify({ pid: database.pid, file }))
  try {
    const streamArn = await ensureTable(clientOf(database.endpoint), TABLE_NAME)
    return { endpoint: database.endpoint, tableName: TABLE_NAME, streamArn, stop: database.stop }
  } catch (error) {
    await database.stop()
    throw error
  }
}

const clientOf = (endpoint: string): DynamoDBClient => new DynamoDBClient({ endpoint })

/** On a DynamoDB that others may use as well, each data folder has a table of its own. */
export const tableNameOf = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'table-name')
  const kept = await readIfPresent(path)
  if (kept) return kept.toString().trim()
  const name = `${TABLE_NAME}-${ulid().toLowerCase()}`
  await writeDurably(path, `${name}\n`)
  return name
}

/** Throws one clear line where the embedded DynamoDB cannot run. */
export const embeddedBinary = (platform = `${process.platform}-${process.arch}`): string => {
  try {
    if (platform !== 'linux-x64') throw new Error('no package for this platform')
    const manifest = createRequire(__filename).resolve('@dynoxide/linux-x64/package.json')
    return join(manifest, '..', 'dynoxide')
  } catch (cause) {
    throw new Error(
      `The embedded DynamoDB runs on linux-x64 only and this is ${platform}, or it is not installed: ` +
        'set DYNAMODB_ENDPOINT to a DynamoDB (for example DynamoDB Local).',
      { cause },
    )
  }
}
