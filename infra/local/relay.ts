import { createTransport } from 'nodemailer'
import type { AcceptedMail } from './outgoing'

/** Hands one mail to an SMTP server that really delivers; throws when it was not taken. */
export type Relay = (mail: AcceptedMail) => Promise<void>

/** `url` as nodemailer reads it: smtp://user:password@host:port or smtps://… */
export const createRelay = (url: string): Relay => {
  const transport = createTransport(url)
  return async (mail) => {
    await transport.sendMail({
      envelope: { from: mail.source, to: mail.destination },
      raw: Buffer.from(mail.raw, 'base64'),
    })
  }
}

/** A 5xx answer: trying again would not help (RFC 5321, 4.2.1). */
export const isRefusedForGood = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500
