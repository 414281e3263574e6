import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParsedMail, parseMail } from '../../../functions/inbound/mail/parse-mail'

/** The bytes of `mails/NAME.eml`. */
export function rawMail(name: string): Uint8Array {
  return readFileSync(join(__dirname, 'mails', `${name}.eml`))
}

export function mailBytes(...lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** Fails the test when the bytes are no mail. */
export async function parsed(raw: Uint8Array): Promise<ParsedMail> {
  const mail = await parseMail(raw)
  if (mail.status !== 'mail') throw new Error(`no mail: ${mail.reason}`)
  return mail
}
