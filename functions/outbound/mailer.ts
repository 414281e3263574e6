import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'

/** A send whose outcome is known: it did not happen, and why. */
export type Unsent = { status: 'refused'; reason: string } | { status: 'throttled' }
/** `lost`: no answer came; the mail may have left. */
export type SendOutcome = { status: 'sent'; id: string } | Unsent | { status: 'lost'; cause: unknown }

export type Mailer = {
  /** One attempt, one recipient. `tag` comes back with every event about this mail. */
  send(mail: { raw: Buffer; from: string; to: string; tag: string }): Promise<SendOutcome>
}

/** SES keeps `tag` under this name (message tags: letters, digits, `_` and `-`). */
export const ROW_TAG = 'row'

/** The client must be made with `maxAttempts: 1`: a retried send is a second mail (no send call deduplicates). */
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

/** The key of an outbox row as a message tag, and back. */
export const toTag = (key: { pk: string; sk: string }): string =>
  Buffer.from(`${key.pk}\n${key.sk}`).toString('base64url')

export const fromTag = (tag: string): { pk: string; sk: string } | null => {
  const [pk, sk] = Buffer.from(tag, 'base64url').toString().split('\n')
  return pk && sk ? { pk, sk } : null
}
