import type { Temporal } from 'temporal-polyfill'
import type { AcceptedMail } from './outgoing'

/** An event as SES publishes it (Amazon SES developer guide, "Contents of event data that Amazon SES publishes"). */
export type SesEvent = { eventType: 'Send' | 'Bounce' | 'Complaint'; mail: object } & Record<string, unknown>

/**
 * What becomes of a mail on one machine: it is sent, and addresses can ask for more by their name:
 * `bounce+…@`, `bounced-…@` and everything at `bounce.example` bounces for good;
 * `complaint+…@`, `complaint-…@` and everything at `complaint.example` complains.
 */
export const eventsOf = (mail: AcceptedMail, now: Temporal.Instant): SesEvent[] => {
  const about = { mail: aboutMail(mail) }
  const bounced = mail.destination.filter((address) =>
    /^(bounce\+|bounced-)|@bounce\.example$/i.test(address),
  )
  const complained = mail.destination.filter((address) =>
    /^complaint[+-]|@complaint\.example$/i.test(address),
  )
  return [
    { eventType: 'Send', send: {}, ...about },
    ...(bounced.length > 0
      ? [{ ...bounceOf(mail, bounced, 'smtp; 550 5.1.1 user unknown', now), ...about }]
      : []),
    ...(complained.length > 0 ? [{ ...complaintOf(mail, complained, now), ...about }] : []),
  ]
}

/** The bounce of a mail that the relay refused for good. */
export const refusedByRelay = (mail: AcceptedMail, why: string, now: Temporal.Instant): SesEvent => ({
  ...bounceOf(mail, mail.destination, why, now),
  mail: aboutMail(mail),
})

const aboutMail = (mail: AcceptedMail) => ({
  timestamp: mail.acceptedAt,
  source: mail.source,
  sendingAccountId: '000000000000',
  messageId: mail.id,
  destination: mail.destination,
  headersTruncated: false,
  headers: [],
  commonHeaders: {},
  tags: { ...mail.tags, 'ses:configuration-set': [mail.configurationSet ?? ''] },
})

const bounceOf = (mail: AcceptedMail, addresses: string[], why: string, now: Temporal.Instant) => ({
  eventType: 'Bounce' as const,
  bounce: {
    feedbackId: `${mail.id}-bounce`,
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: addresses.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: why,
    })),
    timestamp: now.toString(),
  },
})

const complaintOf = (mail: AcceptedMail, addresses: string[], now: Temporal.Instant) => ({
  eventType: 'Complaint' as const,
  complaint: {
    feedbackId: `${mail.id}-complaint`,
    complainedRecipients: addresses.map((emailAddress) => ({ emailAddress })),
    complaintFeedbackType: 'abuse',
    timestamp: now.toString(),
  },
})
