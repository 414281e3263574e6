import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../context'
import { type Address, toAddress } from '../domain/ids'
import { localDate, toInstant } from '../domain/time'
import { type Addressee, readAddressee } from '../inbound/addressee'
import { automaticReason } from '../inbound/mail/automatic-mail'
import type { CalendarReply } from '../inbound/mail/calendar-reply'
import { type ParsedMail, parseMail } from '../inbound/mail/parse-mail'
import { type Receipt, senderVerdict } from '../inbound/mail/sender-verdict'
import { noteMail } from '../store/kept-mail'
import type { Incoming } from './incoming'
import { recordIgnored } from './record-ignored'
import { recordReport } from './record-report'

/** One received mail: SES's id of it, its envelope and verdicts. */
export type Received = {
  messageId: string
  envelopeFrom: string | null
  recipients: string[]
  receipt: Receipt
}

/** Above this only the head is read, and the sender is told. */
const RAW_MAIL_BYTES_MAX = 10 * 1024 * 1024
const HEAD_BYTES = 256 * 1024
const DATE_HEADER_DAYS_MAX = 2

/** Handles one mail to its end; safe to repeat, as each effect commits with the mail's own key. */
export const receiveMail = async (context: Context, received: Received): Promise<void> => {
  const raw = await context.rawMail(received.messageId)
  // It comes again after whoever it was about was erased, and the mail with them.
  if (!raw) return context.log.error('A mail that is stored no more', { messageId: received.messageId })
  const tooLarge = raw.byteLength > RAW_MAIL_BYTES_MAX
  const mail = await parseMail(tooLarge ? raw.subarray(0, HEAD_BYTES) : raw)
  const addressed = await addresseeOf(context, received.recipients)
  if (!addressed) return context.log.info('Mail for nobody here', { messageId: received.messageId })
  const ignore = (reason: string) =>
    recordIgnored(context, addressed.association.id, received.messageId, reason)
  await noteMail(context.table, addressed.association.id, received.messageId, toInstant(context.now()))
  if (mail.status === 'no-mail') return ignore(`no mail: ${mail.reason}`)
  const verdict = senderVerdict({ mail, receipt: received.receipt, envelopeFrom: received.envelopeFrom })
  const sender = verdict.address ? toAddress(verdict.address) : null
  const verified = verdict.status === 'verified' ? sender : null
  const key = mailKey(verified ?? 'unverified', mail, raw)
  const reply = await calendarReplyOf(mail)
  if (reply) {
    const { subject, messageId } = mail
    const { association } = addressed
    return (await import('./answer-calendar')).answerCalendar(context, {
      association,
      reply,
      verified,
      key,
      subject: `Re: ${subject}`,
      messageId,
    })
  }
  const automatic = automaticReason(mail)
  if (automatic && mail.report) {
    await recordReport(context, addressed.association.id, mail.report, received.messageId)
  }
  if (automatic) return ignore(`automatic: ${automatic}`)
  if (!sender) return ignore('no sender')
  if (readAddressee(sender)?.agenda === addressed.association.agenda) return ignore('own mail')
  const incoming: Incoming = {
    ...addressed,
    organisers: await context.people.organisers(addressed.association.id),
    mail,
    sender: { address: sender, verified: verified !== null },
    key,
    day: dayOf(mail, context.now(), addressed.association.zone),
    tooLarge: tooLarge || !mail.bodyRead,
  }
  const isOrganiser = incoming.organisers.some((organiser) => organiser.address === sender)
  // Both bring long lists of words; a mail is for one of them, and automatic mail for none.
  if (isOrganiser) return (await import('./answer-organiser')).answerOrganiser(context, incoming)
  return (await import('./answer-outsider')).answerOutsider(context, incoming)
}

/** Few mails carry a calendar part; what reads one loads with the first. */
const calendarReplyOf = async (mail: ParsedMail): Promise<CalendarReply | null> =>
  mail.calendar === null ? null : (await import('../inbound/mail/calendar-reply')).calendarReply(mail)

const addresseeOf = async (context: Context, recipients: string[]) => {
  for (const recipient of recipients) {
    const addressee: Addressee | null = readAddressee(recipient)
    const association = addressee && (await context.people.associationAt(addressee.agenda))
    if (addressee && association) return { addressee, association }
  }
  return null
}

/** Duplicates are judged by verified sender and Message-ID, or by their bytes where there is none. */
const mailKey = (sender: Address | 'unverified', mail: ParsedMail, raw: Uint8Array): string =>
  createHash('sha256')
    .update(`${sender}\n`)
    .update(mail.messageId ?? raw)
    .digest('hex')
    .slice(0, 40)

/** A Date header more than two days from receipt is ignored: it would pull every date with it. */
const dayOf = (mail: ParsedMail, now: Temporal.Instant, zone: string): string => {
  const received = localDate(now, zone)
  if (!mail.date || !mail.dateOffsetDay) return received
  const apart = Temporal.Instant.from(mail.date).until(now).abs().total('hours')
  return apart <= DATE_HEADER_DAYS_MAX * 24 ? mail.dateOffsetDay : received
}
