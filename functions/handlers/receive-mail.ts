import * as z from 'zod/mini'
import { receiveMail as handleMail } from '../app/receive-mail'
import { type Context, onLambda } from '../context'
// Every mail lies in S3: loaded with the function, and not at its first mail.
import '../store/files'

const Verdict = z.object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED']) })

/** What SES hands over (Developer Guide, "Lambda action: event"); `dmarcPolicy` only when DMARC fails. */
const Payload = z.object({
  Records: z.array(
    z.object({
      ses: z.object({
        mail: z.object({ messageId: z.string(), source: z.nullish(z.string()) }),
        receipt: z.object({
          recipients: z.array(z.string()),
          spfVerdict: Verdict,
          dkimVerdict: Verdict,
          dmarcVerdict: Verdict,
          dmarcPolicy: z.optional(z.string().check(z.toLowerCase())),
        }),
      }),
    }),
  ),
})

/** SES stored a mail: it is handled to its end, or thrown back to be retried. */
export const receiveMail =
  (context: Context) =>
  async (payload: unknown): Promise<void> => {
    for (const { ses } of Payload.parse(payload).Records) {
      const { mail, receipt } = ses
      await handleMail(context, {
        messageId: mail.messageId,
        envelopeFrom: mail.source || null,
        recipients: receipt.recipients,
        receipt: {
          spf: receipt.spfVerdict.status,
          dkim: receipt.dkimVerdict.status,
          dmarc: receipt.dmarcVerdict.status,
        },
      })
    }
  }

export const handler = onLambda(receiveMail)
