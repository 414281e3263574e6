import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { type Mailer, ROW_TAG, type SendOutcome } from './mailer'

/** Tries once a call: a retried send is a second mail (no send call deduplicates). */
export const sesClient = (endpoint: { endpoint?: string }): SESClient =>
  new SESClient({ ...endpoint, maxAttempts: 1 })

export const openMailer = (client: SESClient, configurationSet: string | undefined): Mailer => ({
  send: async ({ raw, from, to, tag }) => {
    try {
      const answer = await client.send(
        new SendRawEmailCommand({
          RawMessage: { Data: raw },
          Source: from,
          Destinations: [to],
          Tags: [{ Name: ROW_TAG, Value: tag }],
          ...(configurationSet && { ConfigurationSetName: configurationSet }),
        }),
      )
      return { status: 'sent', id: answer.MessageId ?? '' }
    } catch (error) {
      return outcomeOf(error)
    }
  },
})

/** An answer with a status of 4xx is a known refusal; anything else leaves open what happened. */
const outcomeOf = (error: unknown): SendOutcome => {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
  const status = $metadata?.httpStatusCode
  if (name === 'Throttling' || name === 'ThrottlingException' || name === 'TooManyRequestsException') {
    return { status: 'throttled' }
  }
  if (status && status >= 400 && status < 500) {
    return { status: 'refused', reason: error instanceof Error ? error.message : String(name) }
  }
  return { status: 'lost', cause: error }
}
