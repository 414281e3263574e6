import * as z from 'zod/mini'
import { recordFeedback as record, SesEvent } from '../app/feedback'
import { type Context, onLambda } from '../context'

const Payload = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) })

/** SES's events by way of SNS and SQS (raw message delivery); failed ones are named so that only they return. */
export const recordFeedback =
  (context: Context) =>
  async (payload: unknown): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> => {
    const batchItemFailures: { itemIdentifier: string }[] = []
    for (const { messageId, body } of Payload.parse(payload).Records) {
      try {
        await record(context, SesEvent.parse(JSON.parse(body)))
      } catch (error) {
        context.log.error('An event of SES was not recorded', { messageId, error })
        batchItemFailures.push({ itemIdentifier: messageId })
      }
    }
    return { batchItemFailures }
  }

export const handler = onLambda(recordFeedback)
