import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { readConfig } from '../../functions/config'
import { type Context, createContext } from '../../functions/context'
import type { Member } from '../../functions/domain/association'
import { MemberId } from '../../functions/domain/ids'
import { memberWrites } from '../../functions/store/people'
import { embeddedBinary, tableNameOf } from '../../infra/local/dynamodb'
import { startDatabase } from '../../infra/local/dynamodb-process'
import { functionEnvironment, provideLocalCredentials } from '../../infra/local/environment'
import { EXAMPLE_ASSOCIATION_ID, seedExample } from '../../infra/local/seed'
import { ensureTable } from '../../infra/local/table'
import { member } from '../support/domain/people'

/** In one transaction, at two items a member. */
const MEMBERS_AT_ONCE = 50

/** An embedded DynamoDB that holds the association with so many members. */
export const startBenchDatabase = async (dataDir: string, members: number) => {
  provideLocalCredentials(process.env)
  const { endpoint, stop } = await startDatabase(embeddedBinary(), join(dataDir, 'dynamodb.sqlite'))
  const client = new DynamoDBClient({ endpoint })
  const tableName = await tableNameOf(dataDir)
  await ensureTable(client, tableName)
  await seed(contextOn(endpoint, tableName), members)
  client.destroy()
  return { endpoint, stop }
}

/** For what needs the table alone. */
const contextOn = (endpoint: string, tableName: string): Context => {
  const endpoints = { dynamodb: endpoint, s3: endpoint, ses: endpoint, scheduler: endpoint }
  const environment = functionEnvironment({ tableName, publicUrl: endpoint, holdMinutes: 0, endpoints })
  return createContext(readConfig(environment))
}

const seed = async (context: Context, count: number): Promise<void> => {
  await seedExample(context, [])
  for (let start = 0; start < count; start += MEMBERS_AT_ONCE) {
    const some = Array.from({ length: Math.min(MEMBERS_AT_ONCE, count - start) }, (_, n) => start + n)
    const members = some.map((n) => benchMember(MemberId.parse(context.newId()), n))
    await context.table.transact(members.flatMap((one) => memberWrites(EXAMPLE_ASSOCIATION_ID, one)))
  }
}

export const benchMember = (id: MemberId, number: number): Member =>
  member({
    id,
    name: `Lid ${number} van de Kring`,
    address: `lid${number}@menigte.example`,
    organisation: `Stichting Wonen ${number % 97}`,
  })
