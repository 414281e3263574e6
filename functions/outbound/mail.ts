import type { MailStream } from '../domain/association'

/** The calendar part of a mail: one entry, one METHOD (RFC 5546), the whole VCALENDAR as text. */
export type MailCalendar = { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; ics: string; uid: string }

export type MailAttachment = { filename: string; contentType: string; content: Buffer | string }

/** What one mail says, before it has a sender and a recipient. */
export type Mail = {
  subject: string
  html: string
  text: string
  calendar: MailCalendar | null
  attachments: MailAttachment[]
  /** The stream that a member can stop this mail with; null where it belongs to none. */
  stream: MailStream | null
}
