import type { Context } from '../../context'
import { type Address, type AssociationId, toAddress } from '../../domain/ids'
import type { Scrubber } from '../../domain/scrub'
import { parseMail } from '../../inbound/mail/parse-mail'
import { keptMails } from '../../store/kept-mail'

/** Ids of the kept mails that a person sent, was sent or is named in; attachments are read as text only. */
export const namingMails = (context: Context, id: AssociationId, finder: Scrubber): Promise<string[]> =>
  mailsWith(context, id, async (raw) => raw !== null && isNamedIn(raw, finder))

/** Those, and the ones of which the bytes are gone: an erasure that was cut off there left but a note of them. */
export const mailsToForget = (context: Context, id: AssociationId, finder: Scrubber): Promise<string[]> =>
  mailsWith(context, id, async (raw) => raw === null || isNamedIn(raw, finder))

const mailsWith = async (
  context: Context,
  id: AssociationId,
  holds: (raw: Uint8Array | null) => Promise<boolean>,
): Promise<string[]> => {
  const found: string[] = []
  for (const message of await keptMails(context.table, id)) {
    if (await holds(await context.rawMail(message))) found.push(message)
  }
  return found
}

/** Whether a kept mail came from this address. That an organiser's question names it tells nothing. */
export const hasWritten = async (context: Context, id: AssociationId, address: Address): Promise<boolean> => {
  for (const message of await keptMails(context.table, id)) {
    const raw = await context.rawMail(message)
    const mail = raw && (await parseMail(raw))
    if (mail?.status === 'mail' && mail.from.some((one) => toAddress(one.address) === address)) return true
  }
  return false
}

const isNamedIn = async (raw: Uint8Array, finder: Scrubber): Promise<boolean> => {
  if (finder.names(Buffer.from(raw).toString('utf8')) || finder.names(Buffer.from(raw).toString('latin1')))
    return true
  const mail = await parseMail(raw)
  if (mail.status === 'no-mail') return false
  const { attachments, ...said } = mail
  return (
    finder.names(said) ||
    attachments.some(({ content }) => finder.names(Buffer.from(content).toString('utf8')))
  )
}
