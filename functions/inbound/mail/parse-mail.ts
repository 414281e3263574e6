import PostalMime, { addressParser, decodeWords, type Email } from 'postal-mime'
import { cleanLine } from './clean-text'
import { type DeliveryReport, deliveryReport } from './delivery-report'
import { type MailDate, mailDate } from './mail-date'
import { type Attachment, calendarText, keptAttachments } from './mail-parts'
import { mailText } from './mail-text'
import { hasEndlessLines, inUtf8, readable, withoutBody } from './raw-mail'

const SUBJECT_CHARACTERS_MAX = 500
const ADDRESSES_MAX = 1_000

/** `address` is lower case, NFC; `name` is one clean line, or null. */
export type Mailbox = { name: string | null; address: string }
/** Lower-case header names → the values as written (not decoded), in the order of the mail. */
export type Headers = ReadonlyMap<string, readonly string[]>

/**
 * What a mail says about itself, and its text.
 *
 * - `from`: every address of every From header; `fromHeaders` counts those headers.
 * - `to`, `cc`, `deliveredTo`: addresses as written (case kept: they may hold a secret).
 * - `messageId`, `inReplyTo`, `references`: without angle brackets.
 * - `date`: an ISO instant; `dateOffsetDay`: the day in the sender's own zone, `YYYY-MM-DD`.
 * - `text`: the plain text, or the HTML as text; a mail forwarded as an attachment follows below it.
 * - `calendar`: the text of the first `text/calendar` part.
 * - `report`: what a mail server says of a mail that it could not deliver, or null.
 * - `bodyRead`: false when the body broke a limit (nesting, header size, lines) and only the head was read.
 */
export type ParsedMail = {
  status: 'mail'
  from: Mailbox[]
  fromHeaders: number
  sender: Mailbox | null
  replyTo: Mailbox[]
  to: string[]
  cc: string[]
  deliveredTo: string[]
  subject: string
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  date: string | null
  dateOffsetDay: string | null
  headers: Headers
  text: string
  attachments: Attachment[]
  calendar: string | null
  report: DeliveryReport | null
  bodyRead: boolean
}
export type NoMail = { status: 'no-mail'; reason: string }

/** Reads the bytes of one mail. Never throws: what is no mail at all gives `no-mail` with a reason. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail | NoMail> {
  const bytes = readable(raw)
  if (!bytes) return { status: 'no-mail', reason: raw.length ? 'no mail headers' : 'empty' }
  const whole = hasEndlessLines(bytes) ? null : await read(bytes)
  if (whole) return factsOf(whole, await mailText(whole), true)
  const head = await read(withoutBody(bytes))
  return head ? factsOf(head, '', false) : { status: 'no-mail', reason: 'unreadable mail headers' }
}

/** The mail as postal-mime reads it, or null where its limits refuse it. */
async function read(bytes: Uint8Array): Promise<Email | null> {
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
    const again = /\ufffd/.test(`${email.text ?? ''}${email.html ?? ''}`) ? inUtf8(bytes) : null
    return again ? await PostalMime.parse(again, { forceRfc822Attachments: true }) : email
  } catch {
    return null
  }
}

function factsOf(email: Email, text: string, bodyRead: boolean): ParsedMail {
  const headers = headersOf(email)
  const values = (name: string) => headers.get(name) ?? []
  const written = (name: string) => addresses(values(name)).map((mailbox) => mailbox.written)
  const boxes = (name: string) => addresses(values(name)).map(({ name, address }) => ({ name, address }))
  const date: MailDate | null = mailDate(values('date')[0] ?? '')
  return {
    status: 'mail',
    from: boxes('from'),
    fromHeaders: values('from').length,
    sender: boxes('sender')[0] ?? null,
    replyTo: boxes('reply-to'),
    to: written('to'),
    cc: written('cc'),
    deliveredTo: ['delivered-to', 'x-original-to', 'envelope-to'].flatMap(written),
    subject: cleanLine(decoded(values('subject')[0] ?? '')).slice(0, SUBJECT_CHARACTERS_MAX),
    messageId: messageIds(values('message-id'))[0] ?? null,
    inReplyTo: messageIds(values('in-reply-to'))[0] ?? null,
    references: messageIds(values('references')),
    date: date?.instant ?? null,
    dateOffsetDay: date?.day ?? null,
    headers,
    text,
    attachments: keptAttachments(email),
    calendar: calendarText(email),
    report: deliveryReport(email),
    bodyRead,
  }
}

/** A name padded with characters that only look blank counts as that name, so that none hides. */
function headersOf(email: Email): Headers {
  const headers = new Map<string, string[]>()
  for (const { key, value } of email.headers) {
    const name = key.replace(/[^\x21-\x7e]/g, '').toLowerCase()
    const values = headers.get(name)
    if (values) values.push(value)
    else headers.set(name, [value])
  }
  return headers
}

function addresses(values: readonly string[]): (Mailbox & { written: string })[] {
  return values
    .flatMap((value) => addressParser(value, { flatten: true }))
    .flatMap(({ name, address }) => {
      const written = (address ?? '').trim()
      if (!written) return []
      return [{ name: cleanLine(name) || null, address: written.normalize('NFC').toLowerCase(), written }]
    })
    .slice(0, ADDRESSES_MAX)
}

function decoded(value: string): string {
  try {
    return decodeWords(value)
  } catch {
    return value
  }
}

function messageIds(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(/[\s<>,]/))
    .filter((id) => id.includes('@'))
    .slice(0, ADDRESSES_MAX)
}
