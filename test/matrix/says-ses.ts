import type { World } from './world'

/** An event of SES by way of SNS and SQS; a record that the function names as failed comes back. */
export const saysSes = async (world: World, messageId: string, event: object): Promise<void> => {
  const answer = await world.invoke('recordFeedback', {
    Records: [{ messageId, body: JSON.stringify(event) }],
  })
  const { batchItemFailures } = answer as { batchItemFailures: unknown[] }
  if (batchItemFailures.length) throw new Error(`${messageId} was not recorded`)
}
