import { type DynamoDBClient, type StreamSpecification, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { ensureTable } from '../../infra/local/table'

/**
 * Fills a table before its stream is on, and returns the ARN of that stream. The embedded DynamoDB keeps every
 * record of a stream for as long as the table is there, and looks through all of them at every write.
 */
export const filledBeforeStream = async (
  client: DynamoDBClient,
  tableName: string,
  fill: () => Promise<void>,
): Promise<string> => {
  await ensureTable(client, tableName)
  const streamed = (StreamSpecification: StreamSpecification) =>
    client.send(new UpdateTableCommand({ TableName: tableName, StreamSpecification }))
  await streamed({ StreamEnabled: false })
  await fill()
  await streamed({ StreamEnabled: true, StreamViewType: 'NEW_IMAGE' })
  return ensureTable(client, tableName)
}
