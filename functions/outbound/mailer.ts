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

/** The key of an outbox row as a message tag, and back. */
export const toTag = (key: { pk: string; sk: string }): string =>
  Buffer.from(`${key.pk}\n${key.sk}`).toString('base64url')

export const fromTag = (tag: string): { pk: string; sk: string } | null => {
  const [pk, sk] = Buffer.from(tag, 'base64url').toString().split('\n')
  return pk && sk ? { pk, sk } : null
}
