import { setTimeout as pause } from 'node:timers/promises'
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'

/** The table as `infra/aws` deploys it: keep the two the same. */
const SHAPE: Omit<CreateTableCommandInput, 'TableName'> = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'duePk', AttributeType: 'S' },
    { AttributeName: 'dueAt', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'byDue',
      KeySchema: [
        { AttributeName: 'duePk', KeyType: 'HASH' },
        { AttributeName: 'dueAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
}

const ACTIVE_WITHIN_TRIES = 200

/** Creates the table where it is absent, waits until it can be used, and returns the ARN of its stream. */
export const ensureTable = async (client: DynamoDBClient, tableName: string): Promise<string> => {
  if ((await describe(client, tableName)) === null) await create(client, tableName)
  for (let tries = 0; tries < ACTIVE_WITHIN_TRIES; tries += 1) {
    const table = await describe(client, tableName)
    if (table?.TableStatus === 'ACTIVE' && table.LatestStreamArn) return table.LatestStreamArn
    await pause(25)
  }
  throw new Error(`The table ${tableName} does not become active, or has no stream.`)
}

const describe = async (client: DynamoDBClient, tableName: string): Promise<TableDescription | null> => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    return Table ?? null
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null
    throw error
  }
}

const create = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  try {
    await client.send(new CreateTableCommand({ TableName: tableName, ...SHAPE }))
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      }),
    )
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
}
