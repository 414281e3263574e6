import MailComposer from 'nodemailer/lib/mail-composer'
import type { Temporal } from 'temporal-polyfill'
import type { Mail } from './mail'
import { mimeBytes } from './mime-bytes'
import { oneLine } from './one-line'

type Person = { name: string; address: string }

export type Envelope = {
  mail: Mail
  from: Person
  to: Person
  replyTo: string
  messageId: string
  inReplyTo: string | null
  /** RFC 8058: one POST to this address stops the stream. */
  unsubscribe: { url: string } | null
  date: Temporal.Instant
  extraHeaders?: Record<string, string>
}

/**
 * The mail as bytes for SMTP or SES: multipart/mixed of the alternatives text, html and text/calendar,
 * then application/ics and further attachments. One recipient. Marked as sent by a machine (RFC 3834).
 */
export const compose = async ({ mail, ...envelope }: Envelope): Promise<Buffer> => {
  const composer = new MailComposer({
    from: person(envelope.from),
    to: person(envelope.to),
    replyTo: oneLine(envelope.replyTo),
    subject: oneLine(mail.subject),
    messageId: oneLine(envelope.messageId),
    date: new Date(envelope.date.epochMilliseconds),
    ...(envelope.inReplyTo ? thread(envelope.inReplyTo) : {}),
    headers: headersOf(envelope),
    text: mail.text,
    html: mail.html,
    ...(mail.calendar ? { icalEvent: calendarPart(mail.calendar) } : {}),
    attachments: mail.attachments,
    disableFileAccess: true,
    disableUrlAccess: true,
    // Dutch and English: what MailComposer otherwise finds out by counting letters, four times a mail.
    textEncoding: 'quoted-printable',
  })
  return mimeBytes(composer.compile())
}

const person = ({ name, address }: Person): Person => ({ name: oneLine(name), address: oneLine(address) })

const thread = (messageId: string) => ({ inReplyTo: oneLine(messageId), references: oneLine(messageId) })

const headersOf = ({ unsubscribe, extraHeaders }: Omit<Envelope, 'mail'>): Record<string, string> => {
  const list = unsubscribe && {
    'List-Unsubscribe': `<${oneLine(unsubscribe.url)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
  const extra = Object.entries(extraHeaders ?? {}).map(([name, value]) => [oneLine(name), oneLine(value)])
  return { 'Auto-Submitted': 'auto-generated', ...list, ...Object.fromEntries(extra) }
}

const calendarPart = ({ method, ics }: NonNullable<Mail['calendar']>) => ({
  method,
  content: ics,
  filename: method === 'CANCEL' ? 'uit-uw-agenda.ics' : 'afspraak.ics',
})
