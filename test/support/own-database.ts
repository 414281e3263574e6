import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedBinary } from '../../infra/local/dynamodb'
import { type DatabaseProcess, startDatabase } from '../../infra/local/dynamodb-process'

/** An embedded DynamoDB whose file goes when it stops. */
export const startOwnDatabase = async (): Promise<DatabaseProcess> => {
  const folder = await mkdtemp(join(tmpdir(), 'database-'))
  const database = await startDatabase(embeddedBinary(), join(folder, 'dynamodb.sqlite'))
  const stop = async () => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...database, stop }
}
