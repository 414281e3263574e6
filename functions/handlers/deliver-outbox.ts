import * as z from 'zod/mini'
import { deliverRow } from '../app/deliver-row'
import { type Context, onLambda } from '../context'
// It is here to send: loaded with the function, and not at its first mail.
import '../outbound/ses-mailer'
import { inOrderOfPages } from './stream-batch'

const Text = z.object({ S: z.string() })
const Payload = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        SequenceNumber: z.string(),
        NewImage: z.object({ pk: Text, sk: Text, row: Text }),
      }),
    }),
  ),
})

/** New rows of one lane, as the table's stream gives them; failed ones are named so that only they return. */
export const deliverOutbox =
  (context: Context) =>
  async (payload: unknown): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> => {
    const rows = Payload.parse(payload).Records.map(({ dynamodb }) => ({
      id: dynamodb.SequenceNumber,
      key: { pk: dynamodb.NewImage.pk.S, sk: dynamodb.NewImage.sk.S },
      row: dynamodb.NewImage.row.S,
    }))
    const failed = await inOrderOfPages(rows, async ({ key, row }) => {
      await deliverRow(context, key, row)
    })
    for (const { error, item } of failed) {
      context.log.error('A row was not delivered', { sk: item.key.sk, error })
    }
    return { batchItemFailures: failed.map(({ item }) => ({ itemIdentifier: item.id })) }
  }

export const handler = onLambda(deliverOutbox)
